"""The article as it is shown: whole or folded to its picks, with its sentences marked where they stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from core import Article, finish, is_right_to_left
from gui.i18n.format import number
from gui.textview import geometry
from gui.textview.anchor import Anchor
from gui.textview.article_document import PARAGRAPH_GAP, ArticleFormatter
from gui.textview.fold import Fold
from gui.textview.gap_lines import GAP_HEIGHT
from gui.textview.marks import Mark, MarkKind, hit_marks
from gui.textview.passage_view import PassageView
from gui.textview.projection import LONGEST, Projection
from gui.textview.spans import Range, containing, overlapping, ranges_in
from gui.textview.typesetting import ABOVE, BELOW, SHORT, Typeset, is_short, typesetting
from gui.util.slices import Sliced

#: How much of the ground's colour lies over what focus mode lets step back: the text keeps a contrast of 4.5:1.
_DIMMING = 0.45
#: Characters of a long article that are shown at once; the rest of it follows.
_SURROUNDINGS = 20_000


class ArticlePage(PassageView):
    """Shows one article. ``folded_changed(bool)`` when it was folded or unfolded."""

    folded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        # Before Qt's constructor: it may already tell of a change.
        self._article: Article | None = None
        self._fold: Fold | None = None
        self.folded = self.dimmed = False
        self._picks: frozenset[int] = frozenset()
        self._ordered: Sequence[int] = ()
        self._pinned: frozenset[int] = frozenset()
        self._excluded: frozenset[int] = frozenset()
        self._current: int | None = None
        self._current_furniture: int | None = None
        self._words: Sequence[Range] = ()
        self._hits: Sequence[Range] = ()
        self._hit: int | None = None
        super().__init__(parent)

    def show_article(self, article: Article, place: int = 0) -> None:
        """Shows an article, without any picks, with a position of its text at the top."""
        self._article, self._fold = article, Fold(article)
        self._is_right_to_left = is_right_to_left(article.text)
        self._ordered, self._picks, self._pinned, self._excluded = (), frozenset(), frozenset(), frozenset()
        self._current = self._current_furniture = None
        self._words, self._hits, self._hit = (), (), None
        self._flash = None
        if len(article.text) > SHORT and not self.folded:
            surroundings = _surroundings(article.text, place)
            self.set_document_anew(self._typesetting(surroundings), Anchor(place, ABOVE), at_once=True)
        self._build(Anchor(place, ABOVE))
        self._describe()

    def show_picks(self, indices: Iterable[int], pinned: Iterable[int] = (), excluded: Iterable[int] = ()) -> None:
        """Marks these sentences as picked, and of all those that are pinned and those that are excluded."""
        before = self._picks
        self._picks, self._pinned, self._excluded = frozenset(indices), frozenset(pinned), frozenset(excluded)
        self._ordered = sorted(self._picks)
        if self._current in before and self._current not in self._picks:
            self.set_current(None)
        if self.folded and self._picks != before:
            self._refold()
        self._describe()
        self.viewport().update()

    def set_current(self, index: int | None) -> None:
        """Marks one sentence, picked or not, as the current one."""
        if index != self._current or self._current_furniture is not None:
            self._current, self._current_furniture, self._words = index, None, ()
            self.viewport().update()
            start = self._start_of_current()
            if start is not None and self._is_in_sight(start):
                self.look_at(start)

    def set_current_furniture(self, index: int) -> None:
        """Marks one passage of furniture as the current one, in place of a sentence."""
        self.set_current(None)
        self._current_furniture = index
        self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Scrolls to a sentence, makes it the current one and draws the eye to it."""
        if self._article is None:
            return
        self.set_current(index)
        sentence = self._article.sentences[index]
        self.show_position(sentence.start)
        self.flash(sentence.start, sentence.end)

    def show_position(self, position: int, *, instead_of: Collection[Range] = ()) -> frozenset[Range]:
        """Scrolls to a position of the text; where it is folded away, it is opened with a little around it.

        Gives the ranges that were opened for that. ``instead_of`` are ranges that were so opened before, and are folded
        away again.
        """
        before = self._fold
        if before is None:
            return frozenset()
        without = before.without_ranges(instead_of)
        is_shown = self._is_to_be_shown(position) if without == before else without.shows(self._picks, position)
        fold = without if is_shown else without.with_position(position)
        if fold != before:
            self._refold(fold)
        self.go_to(position)
        return frozenset(fold.opened) - frozenset(without.opened)

    def show_words(self, spans: Sequence[Range]) -> None:
        """Underlines these ranges, in order, until another sentence is the current one."""
        self._words = spans
        self.viewport().update()

    def show_hits(self, spans: Sequence[Range], current: int | None = None) -> None:
        """Marks what was found, in order; ``current`` is the index of the one that was gone to."""
        self._hits, self._hit = spans, current
        self.viewport().update()

    def set_folded(self, folded: bool) -> None:
        """Shows only the picks, each gap between them a line; or all."""
        if folded == self.folded:
            return
        self.folded = folded
        self._refold(None if self._article is None else Fold(self._article))
        self._describe()
        self.folded_changed.emit(folded)

    def set_dimmed(self, dimmed: bool) -> None:
        """Lets everything step back but the paragraph of the current sentence, or the one that the eye is on."""
        self.dimmed = dimmed
        self.viewport().update()

    def open_gap(self, index: int) -> None:
        """Opens the gap before a passage of the folded article, or with their number the one after the last."""
        gap = self._projection.hidden(index) if self._projection.is_folded else None
        if self._fold is not None and gap is not None:
            beside = (gap[0] - 1 if index else gap[1]) if len(self._projection) else None
            self._refold(self._fold.with_gap(gap), beside)

    def open_context(self, index: int) -> None:
        """Shows the sentences around one in the folded article; a second time hides them again."""
        if self._fold is None or not self.folded:
            return
        start = self._fold.article.sentences[index].start
        if not self._is_to_be_shown(start):
            self.show_position(start)
        elif not self.close_context(start):
            self._refold(self._fold.with_context(self._projection, start), start)

    def close_context(self, position: int) -> bool:
        """Hides again what was opened around a position of the text; whether there was anything."""
        if self._fold is None:
            return False
        region = self._fold.region(self._ordered, position)
        is_open = self._fold.is_open_in(region)
        if is_open:
            self._refold(self._fold.without(region), position)
        return is_open

    def sentence_at(self, point: QPointF) -> int | None:
        """The index of the sentence under a point of the viewport."""
        return None if self._article is None else containing(self._article.sentences, self.position_at(point))

    def furniture_at(self, point: QPointF) -> int | None:
        """The index of the passage of furniture under a point of the viewport."""
        return None if self._article is None else containing(self._article.furniture, self.position_at(point))

    def place_to_keep(self) -> Anchor:
        """The current sentence, where it is in sight; else what the eye is on."""
        start = self._start_of_current()
        if start is not None and self._is_in_sight(start):
            return self.place_at(start)
        return super().place_to_keep()

    def _is_in_sight(self, position: int) -> bool:
        """Whether a position of the text is shown on the page, once that stands where it is to stand."""
        if self._wanted is not None or self._is_hidden(position):
            return False
        first, last = self.range_in_sight()
        return first <= position < last

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now."""
        self._build()

    def _start_of_current(self) -> int | None:
        if self._article is None or self._current is None:
            return None
        return self._article.sentences[self._current].start

    def _is_hidden(self, position: int) -> bool:
        return self._projection.to_document(position) is None

    def _is_to_be_shown(self, position: int) -> bool:
        """Whether a position is shown, or will be as soon as the document on its way is there."""
        if not self.is_setting or self._fold is None:
            return not self._is_hidden(position)
        return not self.folded or self._fold.shows(self._picks, position)

    def _refold(self, fold: Fold | None = None, beside: int | None = None) -> None:
        """Shows what is now to be shown; ``beside``, a position in sight, stays put, else what the eye is on."""
        if fold is not None:
            self._fold = fold
        start, end = self.range_in_sight()
        self._build(self.place_at(beside) if beside is not None and start <= beside <= end else None)

    def _build(self, place: Anchor | None = None) -> None:
        """Makes the document anew, which is to stand at a place, or with what the eye is on where it is."""
        if self._fold is not None:
            self.set_document_anew(self._folding(self._fold), place, at_once=self._is_short(self._fold.article))

    def _is_short(self, article: Article) -> bool:
        return len(article.text) <= SHORT or (self.folded and is_short(article.sentences, self._ordered))

    def _folding(self, fold: Fold) -> Sliced[Typeset]:
        """The work of making the document as it is to be now."""
        text = fold.article.text
        if self.folded:
            projection = yield from Projection.folding(text, fold.shown(self._ordered))
        else:
            projection = Projection.whole(text)
        return (yield from self._typesetting(projection))

    def _typesetting(self, projection: Projection) -> Sliced[Typeset]:
        lines = self.line_format(GAP_HEIGHT if projection.is_folded else PARAGRAPH_GAP)
        return typesetting(projection, lines, self._formatting)

    def _formatting(self, typeset: Typeset) -> Sliced[None]:
        if self._article is not None:
            formatter = ArticleFormatter(typeset, self._article, self.theme.muted)
            yield from formatter.format(is_right_to_left=self._is_right_to_left)
        if typeset.projection.is_folded:
            frame = typeset.document.rootFrame().frameFormat()
            frame.setTopMargin(GAP_HEIGHT + ABOVE)
            frame.setBottomMargin(GAP_HEIGHT + BELOW)
            typeset.document.rootFrame().setFrameFormat(frame)

    def marks_in(self, start: int, end: int) -> Iterator[Mark]:
        """Sentences, then what was found, then words."""
        if self._article is None:
            return
        sentences = self._article.sentences
        for index in overlapping(sentences, start, end):
            current, pinned = index == self._current, index in self._pinned
            if index in self._excluded:
                kind = MarkKind.EXCLUDED
            elif index in self._picks:
                kind = MarkKind.PICK
            elif current or pinned:
                kind = MarkKind.PLAIN
            else:
                continue
            yield Mark(sentences[index].start, sentences[index].end, kind, current, pinned)
        if self._current_furniture is not None:
            passage = self._article.furniture[self._current_furniture]
            yield Mark(passage.start, passage.end, MarkKind.PLAIN, current=True)
        yield from hit_marks(self._hits, self._hit, start, end)
        for _, (first, last) in ranges_in(self._words, start, end):
            yield Mark(first, last, MarkKind.WORD)

    def paint_over(self, painter: QPainter) -> None:
        """Lets step back what focus mode does."""
        if not self.dimmed or self._article is None:
            return
        block = self.document().findBlock(self._units(self.place_to_keep().position))
        top = geometry.corner(self.document(), block).y() - 4
        bottom = top + geometry.height(block) + 8
        veil = QColor(self.palette().color(QPalette.ColorRole.Base))
        veil.setAlphaF(_DIMMING)
        value, width = self.verticalScrollBar().value(), self.viewport().width()
        painter.fillRect(0, value, width, round(top) - value, veil)
        painter.fillRect(0, round(bottom), width, value + self.viewport().height() - round(bottom), veil)

    def palette_changed(self) -> None:
        """Greys the furniture in the new colours."""
        if self._article is not None and self.is_setting:
            self._build()
        elif self._article is not None:
            typeset = Typeset(self.document(), self._projection, self._positions)
            finish(ArticleFormatter(typeset, self._article, self.theme.muted).grey_furniture())
        super().palette_changed()

    def _describe(self) -> None:
        """Tells those who hear the page what those who see it see at a glance."""
        self.setAccessibleDescription(" ".join(self.describing()))

    def describing(self) -> list[str]:
        """What there is to tell of the page, a sentence each."""
        parts = []
        if self.folded:
            parts.append(self.tr("Folded to the sentences of the summary."))
        for count, text in (
            (len(self._picks), self.tr("Sentences picked: {count}.")),
            (len(self._pinned), self.tr("Pinned: {count}.")),
            (len(self._excluded), self.tr("Excluded: {count}.")),
        ):
            if count:
                parts.append(text.format(count=number(count)))
        return parts


def _surroundings(text: str, position: int) -> Projection:
    """Some pages from the line on that a position stands in."""
    start = max(text.rfind("\n", 0, position) + 1, position - LONGEST)
    end = text.find("\n", start + _SURROUNDINGS, start + 2 * _SURROUNDINGS)
    return Projection.part(text, start, end if end >= 0 else min(len(text), start + 2 * _SURROUNDINGS))
