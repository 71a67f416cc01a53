"""What is remembered while RTF is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.formats.word_layout import Face


class State:
    """What applies until the group ends: what the text is for, how it is encoded and whether it is shown."""

    __slots__ = (
        *(
            "bold",
            "deleted",
            "field",
            "font",
            "hidden",
            "in_table",
            "italic",
            "level",
            "other_font",
            "rise",
            "rtl",
            "skipped",
            "struck",
            "destination",
            "style",
            "target",
        ),
        "to",
    )

    def __init__(self) -> None:
        #: What text is for: "body", "" to leave it out, or the name of a table or a property.
        self.to = "body"
        #: How many stories enclose the one that the text belongs to.
        self.destination = 0
        #: How many fallback characters follow a Unicode character.
        self.skipped = 1
        self.font = -1
        self.other_font = -1
        self.rtl = False
        self.hidden = False
        self.deleted = False
        #: 1 above the line, 0 on it and -1 below it.
        self.rise = 0
        #: The control words for a line through the text that are on: a single and a double one.
        self.struck: frozenset[bytes] = frozenset()
        self.bold = False
        self.italic = False
        #: The code of the field that the text belongs to, shared with the groups inside, and what that leads to.
        self.field: list[str] = []
        self.target = ""
        self.in_table = False
        self.style = 0
        self.level: int | None = None

    def copy(self) -> State:
        """A copy, for a nested group."""
        other = State.__new__(State)
        other.to = self.to
        other.destination = self.destination
        other.skipped = self.skipped
        other.font = self.font
        other.other_font = self.other_font
        other.rtl = self.rtl
        other.hidden = self.hidden
        other.deleted = self.deleted
        other.rise = self.rise
        other.struck = self.struck
        other.bold = self.bold
        other.italic = self.italic
        other.field = self.field
        other.target = self.target
        other.in_table = self.in_table
        other.style = self.style
        other.level = self.level
        return other


class Part(NamedTuple):
    """A text as it was read, how it is set, and what it leads to."""

    text: str
    face: Face
    target: str = ""


@dataclass(slots=True)
class Row:
    """A table's row while it is read: where its cell begins, and which of its cells are merged into others."""

    cell: int
    met: int = 0
    merged: list[bool] = field(default_factory=list)
    merging: bool = False


@dataclass(slots=True)
class Destination:
    """A run of paragraphs, the text's or a note's: the current paragraph, and the row around it.

    ``place`` is that of the paragraph, once it is taken, ``note`` the mark of a note, given to its first paragraph.
    """

    note: str = ""
    is_note: bool = False
    parts: list[Part] = field(default_factory=list)
    place: int | None = None
    marker: str = ""
    row: Row | None = None


#: Handlers for control words, by name: called with the state, the word and the number after it.
Words = Mapping[bytes, Callable[[State, bytes, int | None], None]]
