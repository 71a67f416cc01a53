"""The article as it is shown: whole or folded to its picks, with its sentences marked where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from core import Article
from gui.text.article_document import PARAGRAPH_GAP, ArticleFormatter
from gui.text.fold import Fold
from gui.text.gap_lines import GAP_HEIGHT, gap_label, paint_gap, paint_opened
from gui.text.marks import Mark, MarkKind, hit_marks
from gui.text.passage_view import PassageView
from gui.text.projection import Projection
from gui.text.reading_view import Place
from gui.text.spans import Range, containing, overlapping, ranges_in
from gui.words.direction import is_right_to_left
from gui.words.format import number
from gui.words.positions import Positions

#: How much of the ground's colour lies over what focus mode lets step back: the text keeps a contrast of 4.5:1.
_DIMMING = 0.45


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
        self._words: Sequence[Range] = ()
        self._hits: Sequence[Range] = ()
        self._hit: int | None = None
        super().__init__(parent)

    def show_article(self, article: Article, place: int = 0) -> None:
        """Shows an article, without any picks, with a position of its text at the top."""
        self._article, self._fold = article, Fold(article)
        self._is_right_to_left = is_right_to_left(article.text)
        self._ordered, self._picks, self._pinned, self._excluded = (), frozenset(), frozenset(), frozenset()
        self._current, self._words, self._hits, self._hit = None, (), (), None
        self._build()
        self.stand(Place(place, 0))
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
        if index != self._current:
            self._current, self._words = index, ()
            self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Scrolls to a sentence, makes it the current one and draws the eye to it."""
        if self._article is None:
            return
        self.set_current(index)
        sentence = self._article.sentences[index]
        self.show_position(sentence.start)
        self.flash(sentence.start, sentence.end)

    def show_position(self, position: int) -> None:
        """Scrolls to a position of the text; where it is folded away, it is opened with a little around it."""
        if self._fold is None:
            return
        if self._is_hidden(position):
            self._refold(self._fold.with_position(position))
        self.go_to(position)

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
        if self._is_hidden(start):
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

    def gap_at(self, point: QPointF) -> int | None:
        """The number, from the top, of the gap at the height of a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        return next((index for index, top, _ in self._gaps_in_sight() if top <= y <= top + GAP_HEIGHT), None)

    def place_of_eye(self) -> Place:
        """The current sentence, where it is in sight; else where any page has it."""
        start = self._start_of_current()
        if start is not None and self._wanted is None:
            first, last = self.range_in_sight()
            if first <= start < last and not self._is_hidden(start):
                return self.place_at(start)
        return super().place_of_eye()

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now."""
        self._build()

    def _start_of_current(self) -> int | None:
        if self._article is None or self._current is None:
            return None
        return self._article.sentences[self._current].start

    def _is_hidden(self, position: int) -> bool:
        return self._projection.to_document(position) is None

    def _refold(self, fold: Fold | None = None, beside: int | None = None) -> None:
        """Shows what is now to be shown; ``beside``, a position in sight, stays put, else what the eye is on."""
        if fold is not None:
            self._fold = fold
        start, end = self.range_in_sight()
        place = self.place_at(beside) if beside is not None and start <= beside <= end else None
        with self.keeping_place(place):
            self._build()

    def _build(self) -> None:
        fold = self._fold
        if fold is None:
            return
        projection = fold.projection(self._ordered) if self.folded else Projection.whole(fold.article.text)
        positions = Positions(projection.text)
        document = self.new_document(projection.text, self.line_format(GAP_HEIGHT if self.folded else PARAGRAPH_GAP))
        formatter = ArticleFormatter(document, fold.article, projection, positions, self.theme.muted)
        if self.folded:
            formatter.close_up()
            frame = document.rootFrame().frameFormat()
            frame.setTopMargin(GAP_HEIGHT)
            frame.setBottomMargin(GAP_HEIGHT)
            document.rootFrame().setFrameFormat(frame)
        else:
            formatter.fold_blank_lines()
        formatter.format(is_right_to_left=self._is_right_to_left)
        self.show_document(document, projection, positions)

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
        yield from hit_marks(self._hits, self._hit, start, end)
        for _, (first, last) in ranges_in(self._words, start, end):
            yield Mark(first, last, MarkKind.WORD)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the lines of the gaps, and arrows beside what was opened."""
        if not self._projection.is_folded or self._fold is None:
            return
        font, width = self.small_font(), float(self.lineWrapColumnOrWidth())
        for _, top, gap in self._gaps_in_sight():
            paint_gap(painter, top, width, gap_label(self._fold, gap), font, self.theme, self.gutter)
        start, end = self.range_in_sight()
        for first, last in self._fold.opened:
            if first < end and last > start:
                index = self._projection.index_of(first)
                if self._projection.piece(index)[1] <= first:
                    index = min(index + 1, len(self._projection) - 1)
                shown = self._projection.piece(index)
                paint_opened(painter, self._line_rects(Mark(max(first, shown[0]), shown[1])), self.theme, self.gutter)

    def paint_over(self, painter: QPainter) -> None:
        """Lets step back what focus mode does."""
        if not self.dimmed or self._article is None:
            return
        start, current = self.range_in_sight(), self._start_of_current()
        in_sight = current is not None and start[0] <= current < start[1]
        units = self._units(current if in_sight and current is not None else self.place_of_eye().position)
        block = self.document().findBlock(units)
        top = self._top_left(block).y() - 4
        bottom = top + block.layout().boundingRect().height() + 8
        veil = QColor(self.palette().color(QPalette.ColorRole.Base))
        veil.setAlphaF(_DIMMING)
        value, width = self.verticalScrollBar().value(), self.viewport().width()
        painter.fillRect(0, value, width, round(top) - value, veil)
        painter.fillRect(0, round(bottom), width, value + self.viewport().height() - round(bottom), veil)

    def _gaps_in_sight(self) -> Iterator[tuple[int, float, Range]]:
        """The gaps in the viewport: the number of each, where its room begins in the document, and what it hides."""
        if not self._projection.is_folded:
            return
        last = len(self._projection)
        for block, corner in self.blocks_in_sight():
            index = block.blockNumber()
            gap = self._projection.hidden(index)
            # Qt puts what a line is higher than its letters below it: half of that is above the middle of a gap.
            shift = (self._spacing - 100) / 200 * QFontMetricsF(self.font()).height()
            if gap is not None:
                yield index, corner.y() - GAP_HEIGHT - shift, gap
            after = self._projection.hidden(last) if index == last - 1 else None
            if after is not None:
                yield last, corner.y() + block.layout().boundingRect().height() + shift, after

    def palette_changed(self) -> None:
        """Greys the furniture in the new colours."""
        if self._article is not None:
            projection, positions = self._projection, self._positions
            ArticleFormatter(self.document(), self._article, projection, positions, self.theme.muted).grey_furniture()
        super().palette_changed()

    def _describe(self) -> None:
        """Tells those who hear the page what those who see it see at a glance."""
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
        self.setAccessibleDescription(" ".join(parts))
