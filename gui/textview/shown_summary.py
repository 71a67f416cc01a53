"""A summary as shown in its view: its sentences, their places in its text, and their marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCursor

from core import Summary
from gui.textview.anchor import Anchor
from gui.textview.marks import Mark, hit_marks
from gui.textview.projection import Projection
from gui.textview.spans import Range, link_at
from gui.textview.typesetting import ABOVE, Typeset, typesetting
from gui.util.slices import Sliced

#: Stands above a sentence that is nobody's, after one that is somebody's.
NOBODY = "—"
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
# Sentences joined per slice.
_SLICE = 2_000


@dataclass(frozen=True)
class SummaryText:
    """A summary, where each of its sentences is in its text, and what stands beside each; None is no summary."""

    summary: Summary | None = None
    ranges: Sequence[Range] = ()
    labels: Sequence[str] = ()
    #: What stands above each sentence: who says it, "" where nothing has changed since the one before.
    speakers: Sequence[str] = ()

    @property
    def indices(self) -> Sequence[int]:
        """The indices in the article, in order."""
        return self.summary.indices if self.summary is not None else ()

    def place(self, index: int | None) -> int | None:
        """Which sentence of the summary the one with this index is."""
        if index is None:
            return None
        place = bisect_left(self.indices, index)
        return place if place < len(self.indices) and self.indices[place] == index else None

    def place_at(self, position: int) -> int:
        """Which sentence of the summary is at a position of its text; -1 if there is none."""
        return bisect_right(self.ranges, position, key=_start) - 1

    def anchor_in(self, other: SummaryText, here: Anchor) -> Anchor | None:
        """Where in another summary's text the sentence at this position is, or else the next one; None at the start."""
        eye = self.place_at(here.position)
        if eye < 0 or not other.ranges or here.position == 0:
            return None
        after = min(bisect_left(other.indices, self.indices[eye]), len(other.ranges) - 1)
        within = here.position - self.ranges[eye][0]
        start, end = other.ranges[after]
        return Anchor(min(start + within, end), here.offset)


@dataclass(frozen=True)
class TypesetSummary(Typeset):
    """A document with what it shows of a summary."""

    text: SummaryText
    # Pixels above the first line.
    above: float


def summary_typesetting(summary: Summary, lines: QTextBlockFormat, room: float, link: QColor) -> Sliced[Typeset]:
    """The work of assembling a summary and making its document, a TypesetSummary.

    Above a sentence of another speaker than the one before are ``room`` pixels for the name. ``link`` is the colour of
    links.
    """
    sentences, paragraphs = summary.article.sentences, summary.article.paragraphs
    texts: list[str] = []
    ranges: list[Range] = []
    labels: list[str] = []
    speakers: list[str] = []
    start, before = 0, None
    for done, index in enumerate(summary.indices):
        sentence = sentences[index]
        end = start + sentence.end - sentence.start
        ranges.append((start, end))
        texts.append(sentence.text)
        labels.append(label(str(paragraphs[index])))
        turn = summary.article.turn_at(sentence.start)
        speakers.append("" if turn == before else summary.article.said_by(sentence.start) or NOBODY)
        start, before = end + 1, turn
        if done % _SLICE == _SLICE - 1:
            yield
    projection = Projection.whole("\n".join(texts))
    yield
    typeset = yield from typesetting(projection, lines)
    if any(speakers):
        yield from _make_room(typeset, ranges, speakers, room)
    text = SummaryText(summary, ranges, labels, speakers)
    if summary.article.inlines:
        yield from _set_inlines(typeset, summary, ranges, link)
    return TypesetSummary(typeset.document, typeset.positions, text, ABOVE + (room if any(speakers[:1]) else 0))


def _make_room(typeset: Typeset, ranges: Sequence[Range], speakers: Sequence[str], room: float) -> Sliced[None]:
    """Leaves so many pixels above each sentence over which stands who says it."""
    if speakers[0]:
        # Qt gives the first paragraph no room above.
        frame = typeset.document.rootFrame().frameFormat()
        frame.setTopMargin(ABOVE + room)
        typeset.document.rootFrame().setFrameFormat(frame)
    above = QTextBlockFormat()
    above.setTopMargin(room)
    for done, ((start, _), speaker) in enumerate(zip(ranges, speakers, strict=True)):
        if speaker:
            QTextCursor(typeset.document.findBlock(typeset.positions.to_document(start))).mergeBlockFormat(above)
        if done % _SLICE == _SLICE - 1:
            yield


def _set_inlines(typeset: Typeset, summary: Summary, ranges: Sequence[Range], link: QColor) -> Sliced[None]:
    """Sets emphasis, code and links as in the article."""
    from gui.textview.inline_formats import inline_format

    cursor = QTextCursor(typeset.document)
    for done, (sentence, (begin, _)) in enumerate(zip(summary, ranges, strict=True)):
        for inline in summary.article.inlines_in(sentence.start, sentence.end):
            for place, mode in ((max(inline.start, sentence.start), _MOVE), (min(inline.end, sentence.end), _KEEP)):
                cursor.setPosition(typeset.positions.to_document(begin + place - sentence.start), mode)
            cursor.mergeCharFormat(inline_format(inline, link))
        if done % _SLICE == _SLICE - 1:
            yield


def label(paragraph: str) -> str:
    """The label beside a sentence of the paragraph with this number."""
    return f"¶ {paragraph}"


@dataclass
class ShownSummary:
    """The requested summary, the one shown until that is there, and the marks on it."""

    wanted: Summary | None = None
    text: SummaryText = SummaryText()
    pinned: frozenset[int] = frozenset()
    # The index in the article of the current sentence.
    current: int | None = None
    hits: Sequence[Range] = ()
    # The index of the current hit.
    hit: int | None = None

    def link_at(self, position: int) -> str:
        """The web address that the words at a position of its text lead to; "" if they lead nowhere."""
        place, summary = self.text.place_at(position), self.text.summary
        if summary is None or place < 0 or not summary.article.inlines:
            return ""
        start, end = self.text.ranges[place]
        sentence = summary.article.sentences[self.text.indices[place]]
        return link_at(summary.article, sentence.start + position - start) if position < end else ""

    @property
    def range_of_current(self) -> Range | None:
        """Where in its text the current sentence is."""
        place = self.text.place(self.current)
        return None if place is None else self.text.ranges[place]

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range of the text: the current sentence, then search hits."""
        current = self.range_of_current
        if current is not None:
            yield Mark(*current, current=True)
        # They are places in the requested summary.
        if self.text.summary is self.wanted:
            yield from hit_marks(self.hits, self.hit, start, end)


def _start(span: Range) -> int:
    return span[0]
