"""A file is locked by one process, and free again as soon as that says so."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gui.session.file_lock import locked, unlock


def test_a_locked_file_can_not_be_locked_again(tmp_path: Path) -> None:
    lock = locked(tmp_path / "lock")
    with pytest.raises(BlockingIOError):
        locked(tmp_path / "lock")
    unlock(lock)


def test_it_is_free_at_once_even_while_a_process_is_being_started(tmp_path: Path) -> None:
    lock = locked(tmp_path / "lock")
    # What a new process has until it runs its own program.
    copy = os.dup(lock)
    unlock(lock)
    unlock(locked(tmp_path / "lock"))
    os.close(copy)
