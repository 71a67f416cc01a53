"""How a document's XML is read: by tables of what to do where an element starts and where it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from core.formats.draft import Piece
from core.formats.word_layout import Layout
from core.formats.xml import Event

Starts = Mapping[str, Callable[[Any, str, Mapping[str, str]], None]]
Ends = Mapping[str, Callable[[Any], None]]


class ElementReader:
    """Reads events into pieces.

    A subclass has the tables, by the elements' names, and takes the text. An element in UNREAD is left out with all
    that is in it, and so is one whose start sets ``_unread`` to 1. ``_path`` has the names of those that are open.
    """

    UNREAD: ClassVar[frozenset[str]] = frozenset()
    STARTS: ClassVar[Starts] = {}
    ENDS: ClassVar[Ends] = {}

    def __init__(self) -> None:
        self._layout = Layout()
        #: Two names more than are open, so that each has a parent and that another.
        self._path = ["", ""]
        self._unread = 0

    def pieces(self) -> Iterable[Piece]:
        """All that was read."""
        return self._layout.pieces()

    def read(self, events: Iterable[Event]) -> None:
        """Reads one part."""
        path, starts, ends = self._path, self.STARTS, self.ENDS
        for event, name, attributes in events:
            if event == "text":
                if not self._unread:
                    self._text(name)
            elif event == "end":
                if self._unread:
                    self._unread -= 1
                    continue
                path.pop()
                if name in ends:
                    ends[name](self)
            elif self._unread:
                self._unread += 1
            elif name in self.UNREAD:
                self._unread = 1
            else:
                if name in starts:
                    starts[name](self, name, attributes)
                if not self._unread:
                    path.append(name)

    def _text(self, text: str) -> None:
        """Takes a text in the element that ends the path."""
