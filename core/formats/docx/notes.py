"""The footnotes and endnotes of a Word document (ECMA-376 part 1, 17.11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.formats.docx.story import Story
from core.formats.draft import Piece
from core.formats.elements import Ends, Starts
from core.formats.word_layout import Layout, as_note


class Notes:
    """Collects notes, and inserts those of another story where this one refers to them.

    ``found`` are the notes of this story, by the names that references use.
    """

    def __init__(self, story: Story, others: Mapping[str, list[Piece]]) -> None:
        """``others`` are those that the story may refer to, as they were ``found`` in another."""
        self.found: dict[str, list[Piece]] = {}
        self._story = story
        self._unused = dict(others)
        self._numbered = 0
        self._name = ""

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(("w:footnote", "w:endnote"), self._start),
            **dict.fromkeys(("w:footnoteReference", "w:endnoteReference"), self._refer),
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return dict.fromkeys(("w:footnote", "w:endnote"), self._end)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._name = f"{name} {attributes.get('w:id', '')}"

    def _end(self) -> None:
        # No valid document has a note inside a paragraph.
        if self._story.open:
            return
        self._story.end()
        self.found[self._name] = list(self._story.layout.pieces())
        self._story.layout = Layout()

    def _refer(self, name: str, attributes: Mapping[str, str]) -> None:
        note = f"{name.removesuffix('Reference')} {attributes.get('w:id', '')}"
        pieces = None if self._story.hidden else self._unused.pop(note, None)
        if pieces:
            self._numbered += 1
            layout = self._story.layout
            layout.open_note()
            first, *others = map(as_note, pieces)
            layout.add(replace(first, marker=f"[{self._numbered}] {first.marker}"))
            for piece in others:
                layout.add(piece)
            layout.close_note()
