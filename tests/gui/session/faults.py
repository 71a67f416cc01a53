"""Faults of a disk, and what a store tells of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gui.session.session import Session, TabState
from gui.session.store import SessionStore
from gui.session.troubles import Trouble

#: Seconds that a busy disk is waited for.
LONG = 20.0

#: The fixture that opens stores, in a folder of the test's unless another is named.
Open = Callable[..., SessionStore]


def told_by(store: SessionStore) -> list[Trouble]:
    """What a store tells from now on."""
    troubles: list[Trouble] = []
    store.troubled.connect(troubles.append)
    return troubles


def session_of(*keys: str, place: int = 0) -> Session:
    """A session with these keys."""
    return Session(tuple(TabState(key=key, title=key.title(), place=place) for key in keys))


@contextmanager
def failing(call: str, number: int, when: Callable[[str], bool] = bool) -> Iterator[list[str]]:
    """Has ``os.open`` or ``os.write`` fail with an error for files whose path fits, and gives the paths it met."""
    real, paths, met = getattr(os, call), {}, []

    def opened(path: object, *rest: object, **more: object) -> int:
        name = os.fspath(path)  # type: ignore[call-overload]
        if call == "open" and when(str(name)):
            met.append(str(name))
            raise OSError(number, os.strerror(number))
        descriptor: int = real_open(path, *rest, **more)
        paths[descriptor] = str(name)
        return descriptor

    def written(descriptor: int, data: bytes) -> int:
        if when(paths.get(descriptor, "")):
            met.append(paths[descriptor])
            # As a disk does it: some goes on it still.
            real(descriptor, bytes(data)[: len(data) // 2])
            raise OSError(number, os.strerror(number))
        size: int = real(descriptor, data)
        return size

    real_open = os.open
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "open", opened)
        if call == "write":
            patch.setattr(os, "write", written)
        yield met


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of this size at a folder; the test is skipped where none can be mounted."""
    folder.mkdir()
    command = ("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder))
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("only root can mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(("umount", "--lazy", str(folder)), check=True)


def keep(open_store: Open, *keys: str, folder: Path | None = None) -> None:
    """A program ran, had these documents open, and ended."""
    store = open_store(folder)
    store.load()
    for key in keys:
        store.keep_article(key, key.encode())
    store.save(session_of(*keys))
    assert store.close(LONG)


def articles_in(folder: Path) -> dict[str, bytes]:
    """The articles in a folder by their keys."""
    return {path.name: path.read_bytes() for path in (folder / "articles").iterdir()}


def aside_in(root: Path, kind: str) -> Path:
    """The one folder that was set aside as damaged or unreadable."""
    (folder,) = root.glob(f"{kind}-*")
    return folder
