"""What a Word document holds in parts of its own: documents of other formats, and diagrams.

For alternative format import see ECMA-376 part 1, 17.17.2.1; for diagrams, 21.4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath

from core.errors import LoadError, Template
from core.formats.draft import Draft, Piece
from core.formats.html import html_pieces, is_html
from core.formats.registry import read
from core.formats.source import Source
from core.formats.word_layout import shown
from core.formats.xml import Event

_PAGES = (".html", ".htm", ".xhtml")
#: Points of a diagram that hold no text of their own.
_NO_TEXT = frozenset(("pres", "parTrans", "sibTrans"))


class Embedded:
    """The parts that a document's text points to by name, as pieces."""

    def __init__(
        self,
        names: Mapping[str, str],
        data: Callable[[str], bytes],
        events: Callable[[str], Iterator[Event]],
        read_word: Callable[[Source], Draft] | None,
    ) -> None:
        """``names`` are the parts by relationship; ``data`` and ``events`` read one, as bytes and as XML.

        ``read_word`` reads a Word document in this one; None if it is in too many others.
        """
        #: How many documents could not be read.
        self.unread = 0
        self._names = names
        self._data = data
        self._events = events
        self._read_word = read_word
        #: A document may hold itself.
        self._read: set[str] = set()

    def document(self, attributes: Mapping[str, str]) -> Iterator[Piece]:
        """The pieces of a document of any format; none if it can't be read, which is counted."""
        part = self._names.get(attributes.get("r:id", ""), "")
        data = self._data(part)
        if not data or part in self._read:
            return
        self._read.add(part)
        source = Source(data, Template("The document"), PurePosixPath(part).suffix.lower())
        try:
            yield from self._pieces(source)
        except LoadError as error:
            if error.kind == "too-large":
                raise
            self.unread += 1

    def _pieces(self, source: Source) -> Iterator[Piece]:
        if source.is_archive:
            if self._read_word is None:
                self.unread += 1
            else:
                yield from self._read_word(source).pieces()
        elif source.suffix in _PAGES or is_html(source.decoded.text):
            # Not the article in it: all of it is text of the document.
            yield from html_pieces(source.decoded.text)
        else:
            yield from read(source).pieces()

    def diagram(self, attributes: Mapping[str, str]) -> Iterator[Piece]:
        """The labels of a diagram (SmartArt), each an item."""
        has_text = False
        label = ""
        for event, name, given in self._events(self._names.get(attributes.get("r:dm", ""), "")):
            if event == "text":
                label += name
            elif event == "start":
                label = "" if name in ("a:p", "a:pPr") else label
                has_text = given.get("type", "node") not in _NO_TEXT if name == "dgm:pt" else has_text
            elif name == "a:p" and has_text and shown(label):
                yield Piece(shown(label), "item")
