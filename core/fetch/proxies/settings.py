"""Proxy settings, wherever they are from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.errors import Template
from core.fetch.addresses import Address
from core.fetch.proxies.exceptions import parse_exceptions

SYSTEM = Template("this computer's network settings")


def none_excepted(_address: Address) -> bool:
    """No address bypasses the proxy."""
    return False


@dataclass(frozen=True, slots=True)
class Settings:
    """``proxies`` has the proxies' addresses by the scheme they are for, "http", "https" or "all".

    ``names`` says by the same keys where each is set, if not in the system's settings. ``is_excepted`` says which
    addresses are reached directly, ``by_script`` is set if only a script (PAC) or a search (WPAD) knows the proxy.
    """

    proxies: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    is_excepted: Callable[[Address], bool] = none_excepted
    by_script: bool = False


def excepting(rules: str, *, reversed_: bool = False) -> Callable[[Address], bool]:
    """Accepts the addresses that a list of exceptions covers, or, reversed, all but these."""
    parsed = parse_exceptions(rules)

    def is_excepted(address: Address) -> bool:
        return any(rule.covers(address) for rule in parsed) != reversed_

    return is_excepted
