"""What the reader has to know about the saving of open documents, as values; the window words them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class NotKept:
    """What can't be written to disk, for one reason: the articles of ``keys``, or everything if that is empty.

    ``reason`` is the system's, in the reader's language; ``lacks_room`` if free space would help.
    """

    reason: str
    keys: frozenset[str]
    lacks_room: bool

    @property
    def topic(self) -> str:
        """A later trouble with the same topic replaces it."""
        return f"not kept: {self.reason}"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A session that could not be restored, or not all of it, was moved to ``folder`` and is kept there.

    ``lost`` is how many documents of it were not restored, 0 if unknown; ``reason`` the system's, if it
    gave one. ``source`` is the folder that it was in, and for a single article the one that it is in now.
    """

    why: Literal["damaged", "too many", "newer", "unreadable", "article"]
    folder: Path
    source: Path
    lost: int = 0
    reason: str = ""

    @property
    def topic(self) -> str:
        """A later trouble with the same topic replaces it."""
        return f"set aside: {self.source}"


@dataclass(frozen=True, slots=True)
class TextsGone:
    """Pasted texts whose tabs were restored but that are not on disk; by tab title, "" for one without."""

    titles: tuple[str, ...]

    @property
    def topic(self) -> str:
        """A later trouble with the same topic replaces it."""
        return "texts gone"


Trouble = NotKept | SetAside | TextsGone
