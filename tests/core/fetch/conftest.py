"""Ways to the web's servers, of which the tests know where they lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack

import pytest

from tests.core.fetch.relays import Relay


@pytest.fixture(autouse=True)
def _no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxies of whoever runs the tests are none of theirs."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("REQUEST_METHOD", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def relay() -> Iterator[Callable[..., Relay]]:
    """Starts a proxy, of the kind that is asked for, that leads hosts to servers of this machine."""
    with ExitStack() as stack:

        def start(hosts: Mapping[str, tuple[str, int]], *, kind: type[Relay] = Relay, **options: str) -> Relay:
            return stack.enter_context(kind(hosts, **options).running())

        yield start
