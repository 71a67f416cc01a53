"""What the reader has to know of how the open documents are kept, as values; the window puts them in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class NotKept:
    """What can't be written to the disk, for one reason: the articles of ``keys``, or all where that is empty.

    ``reason`` is the system's, in the reader's language; ``lacks_room`` where room on the disk would help.
    """

    reason: str
    keys: frozenset[str]
    lacks_room: bool

    @property
    def topic(self) -> str:
        """A later trouble with the same topic takes its place."""
        return f"not kept: {self.reason}"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A session that could not be restored, or not all of it, was put into ``folder`` and is left there.

    ``lost`` is how many documents of it were not restored, 0 where that is not known; ``reason`` the system's, where it
    gave one. ``source`` is the folder that it was in, and for a single article the one that it is in now.
    """

    why: Literal["damaged", "too many", "newer", "unreadable", "article"]
    folder: Path
    source: Path
    lost: int = 0
    reason: str = ""

    @property
    def topic(self) -> str:
        """A later trouble with the same topic takes its place."""
        return f"set aside: {self.source}"


@dataclass(frozen=True, slots=True)
class TextsGone:
    """Pasted texts whose tabs were restored are not on the disk; by the titles of the tabs, "" for one without."""

    titles: tuple[str, ...]

    @property
    def topic(self) -> str:
        """A later trouble with the same topic takes its place."""
        return "texts gone"


Trouble = NotKept | SetAside | TextsGone
