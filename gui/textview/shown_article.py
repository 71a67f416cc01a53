"""What is shown of an article: all of it, or its picks with what the reader has opened around them."""

from __future__ import annotations

from collections.abc import Collection

from core import Article
from core.direction import is_right_to_left
from core.shape import BETWEEN_CELLS
from core.steps import finish
from gui.textview.anchor import Anchor
from gui.textview.article_document import PARAGRAPH_GAP, ArticleFormatter
from gui.textview.article_marks import ArticleMarks
from gui.textview.canvas import TextCanvas
from gui.textview.fold import Fold
from gui.textview.gap_lines import GAP_HEIGHT
from gui.textview.projection import LONGEST, Projection
from gui.textview.sheet import Sheet
from gui.textview.spans import Range
from gui.textview.typesetting import ABOVE, BELOW, SHORT, Typeset, is_short, typesetting
from gui.theme.theme import theme_for
from gui.util.slices import Sliced

# Characters of a long article that are shown immediately; the rest follows.
_SURROUNDINGS = 20_000
# Cells of tables that are set at once: Qt takes about 60 µs for one.
_FEW_CELLS = 500


class ShownArticle:
    """Makes a canvas show an article whole or folded, and opens and closes what is folded away."""

    def __init__(self, canvas: TextCanvas, marks: ArticleMarks) -> None:
        self._canvas = canvas
        self._marks = marks
        self.folded = False
        self.fold: Fold | None = None
        # The room in pixels that the tables may need.
        self._needs: tuple[float, ...] = ()
        canvas.page_layout.spacing_changed.connect(self._rebuild)
        canvas.page_layout.width_changed.connect(self._refit)
        canvas.palette_changed.connect(self._follow_palette)

    def show(self, article: Article, place: int) -> None:
        """Shows an article with a position of its text at the top."""
        self.fold = Fold(article)
        self._canvas.page_layout.is_right_to_left = is_right_to_left(article.text)
        if len(article.text) > SHORT and not self.folded:
            surroundings = self._typesetting(_surroundings(article.text, place))
            self._canvas.places.replace_document(surroundings, Anchor(place, ABOVE), at_once=True)
        self._rebuild(Anchor(place, ABOVE))

    def set_folded(self, folded: bool) -> None:
        """Shows only the picks, or all; everything opened before is closed."""
        self.folded = folded
        self.refold(None if self.fold is None else Fold(self.fold.article))

    def refold(self, fold: Fold | None = None, beside: int | None = None) -> None:
        """Updates what is shown; ``beside``, a visible position, stays put, or else what the eye is on."""
        if fold is not None:
            self.fold = fold
        start, end = self._canvas.lines.range_in_sight()
        is_beside = beside is not None and start <= beside <= end
        self._rebuild(self._canvas.places.anchor_at(beside) if is_beside and beside is not None else None)

    def show_position(self, position: int, instead_of: Collection[Range] = ()) -> frozenset[Range]:
        """Scrolls to a position of the text; if it is folded away, it is opened with a little around it.

        Returns the ranges that were opened for that. ``instead_of`` are ranges opened that way before, to be folded
        away again.
        """
        before = self.fold
        if before is None:
            return frozenset()
        without = before.without_ranges(instead_of)
        picks = self._marks.picks
        is_shown = self._is_to_be_shown(position) if without == before else without.shows(picks, position)
        fold = without if is_shown else without.with_position(position)
        if fold != before:
            self.refold(fold)
        self._canvas.places.go_to(position)
        return frozenset(fold.opened) - frozenset(without.opened)

    def open_gap(self, index: int) -> None:
        """Opens the gap before a passage of the folded article, or with their number the one after the last."""
        projection = self._canvas.positions.projection
        gap = projection.hidden(index) if projection.is_folded else None
        if self.fold is not None and gap is not None:
            beside = (gap[0] - 1 if index else gap[1]) if len(projection) else None
            self.refold(self.fold.with_gap(gap), beside)

    def open_context(self, index: int) -> None:
        """Shows the sentences around one in the folded article; a second time hides them again."""
        if self.fold is None or not self.folded:
            return
        start = self.fold.article.sentences[index].start
        if not self._is_to_be_shown(start):
            self.show_position(start)
        elif not self.close_context(start):
            self.refold(self.fold.with_context(self._canvas.positions.projection, start), start)

    def close_context(self, position: int) -> bool:
        """Hides again what was opened around a position of the text; returns whether there was anything."""
        if self.fold is None:
            return False
        region = self.fold.region(self._marks.ordered, position)
        is_open = self.fold.is_open_in(region)
        if is_open:
            self.refold(self.fold.without(region), position)
        return is_open

    def _is_to_be_shown(self, position: int) -> bool:
        """Whether a position is shown, or will be as soon as the pending document is there."""
        if not self._canvas.places.is_setting or self.fold is None:
            return self._canvas.positions.shows(position)
        return not self.folded or self.fold.shows(self._marks.picks, position)

    def _rebuild(self, place: Anchor | None = None) -> None:
        """Remakes the document, which is to be at a place, or to keep what the eye is on where it is."""
        if self.fold is not None:
            at_once = self._is_short(self.fold.article)
            self._canvas.places.replace_document(self._folding(self.fold), place, at_once=at_once)

    def _is_short(self, article: Article) -> bool:
        if self.folded:
            return len(article.text) <= SHORT or is_short(article.sentences, self._marks.ordered)
        return len(article.text) <= SHORT and article.text.count(BETWEEN_CELLS) <= _FEW_CELLS

    def _folding(self, fold: Fold) -> Sliced[Typeset]:
        """The work of making the document as it is to be now."""
        text = fold.article.text
        if self.folded:
            projection = yield from Projection.folding(text, fold.shown(self._marks.ordered))
        else:
            projection = Projection.whole(text)
        return (yield from self._typesetting(projection))

    def _typesetting(self, projection: Projection) -> Sliced[Typeset]:
        lines = self._canvas.page_layout.line_format(GAP_HEIGHT if projection.is_folded else PARAGRAPH_GAP)
        return typesetting(projection, lines, self._formatting, led=self._is_led(projection))

    def _is_led(self, projection: Projection) -> bool:
        """Whether a document begins with a table, which Qt needs a line before."""
        if self.fold is None or projection.is_folded or not len(projection):
            return False
        start = projection.piece(0)[0]
        return any(table.start == start for table in self.fold.article.tables)

    def _formatting(self, typeset: Typeset) -> Sliced[None]:
        formatter = self._formatter(typeset)
        if formatter is not None:
            yield from formatter.format()
            self._needs = formatter.needs
        if typeset.positions.projection.is_folded:
            frame = typeset.document.rootFrame().frameFormat()
            frame.setTopMargin(GAP_HEIGHT + ABOVE)
            frame.setBottomMargin(GAP_HEIGHT + BELOW)
            typeset.document.rootFrame().setFrameFormat(frame)

    def _formatter(self, typeset: Typeset) -> ArticleFormatter | None:
        if self.fold is None:
            return None
        return ArticleFormatter(typeset, self.fold.article, self._sheet())

    def _sheet(self) -> Sheet:
        layout = self._canvas.page_layout
        return Sheet(
            layout.font,
            theme_for(self._canvas.palette()),
            self._canvas.lineWrapColumnOrWidth(),
            layout.gutter.width,
            PARAGRAPH_GAP,
            layout.is_right_to_left,
        )

    def _refit(self, before: int, width: int) -> None:
        """Sets tables anew where a page of another width has room for others than before."""
        if any((need <= before) != (need <= width) for need in self._needs):
            self._rebuild()

    def _follow_palette(self) -> None:
        """Takes the new colours."""
        if self._canvas.places.is_setting:
            self._rebuild()
        else:
            formatter = self._formatter(Typeset(self._canvas.document(), self._canvas.positions))
            if formatter is not None:
                finish(formatter.recolour())


def _surroundings(text: str, position: int) -> Projection:
    """Some pages, starting with the line of a position."""
    start = max(text.rfind("\n", 0, position) + 1, position - LONGEST)
    end = text.find("\n", start + _SURROUNDINGS, start + 2 * _SURROUNDINGS)
    return Projection.part(text, start, end if end >= 0 else min(len(text), start + 2 * _SURROUNDINGS))
