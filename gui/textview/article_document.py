"""An article, or the shown part of it, as a document: headings large, items and quotes set in, furniture grey."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from core import Article
from core.article import STRUCK_OUT, Block
from core.direction import is_right_to_left as runs_right_to_left
from core.shape import Inline
from gui.i18n.scripts import has_italics
from gui.textview.sheet import Sheet
from gui.textview.typesetting import Typeset, folded_line
from gui.util.slices import Sliced

PARAGRAPH_GAP = 10
_INDENT = 18
# Steps of Qt's relative font sizes by heading level.
_HEADING_SIZES = {1: 3, 2: 2, 3: 1}
# Paragraphs formatted per slice.
_SLICE = 500


class ArticleFormatter:
    """Formats a document according to the passages of an article that it shows, in slices."""

    def __init__(self, typeset: Typeset, article: Article, sheet: Sheet) -> None:
        #: The pixels of room that each table may need.
        self.needs: tuple[float, ...] = ()
        self._typeset = typeset
        self._document = typeset.document
        self._positions = typeset.positions
        self._projection = typeset.positions.projection
        self._article = article
        self._sheet = sheet

    def format(self) -> Sliced[None]:
        """Formats everything, once, before the document is shown."""
        if self._article.tables:
            from gui.textview.tables import set_tables

            self.needs = yield from set_tables(self._typeset, self._article, self._sheet)
        yield from self._close_up() if self._projection.is_folded else self._fold_blank_lines()
        for number, block in enumerate(self._article.blocks):
            if block.kind == "heading":
                self._format_heading(block)
            elif block.kind != "paragraph":
                self._format_block(block)
            if number % _SLICE == _SLICE - 1:
                yield
        yield from self._set_inlines(self._article.inlines)
        yield from self._set_speakers()
        yield from self._grey_furniture()

    def recolour(self) -> Sliced[None]:
        """Takes the colours of the sheet for everything that has one of its own."""
        if self._article.tables:
            from gui.textview.tables import colour_tables

            colour_tables(self._typeset, self._sheet.theme.gap)
        yield from self._set_inlines(inline for inline in self._article.inlines if inline.kind == "link")
        yield from self._grey_furniture()

    def _fold_blank_lines(self) -> Sliced[None]:
        """Removes the height of empty lines: the gap between paragraphs is the same with and without them."""
        folded = folded_line()
        cursor = QTextCursor(self._document)
        text, number = self._projection.text, 0
        at = text.find("\n\n")
        while at >= 0:
            cursor.setPosition(self._positions.in_document(at + 1))
            cursor.mergeBlockFormat(folded)
            at = text.find("\n\n", at + 1)
            number += 1
            if number % _SLICE == 0:
                yield

    def _close_up(self) -> Sliced[None]:
        """Sets paragraphs of a folded article with nothing hidden between them as close as in the whole one."""
        near = QTextBlockFormat()
        near.setBottomMargin(PARAGRAPH_GAP)
        for number, index in enumerate(self._projection.touching()):
            QTextCursor(self._document.findBlockByNumber(index)).mergeBlockFormat(near)
            if number % _SLICE == _SLICE - 1:
                yield

    def _set_inlines(self, inlines: Iterable[Inline]) -> Sliced[None]:
        """Sets emphasis, code and links."""
        if self._article.inlines:
            from gui.textview.inline_formats import inline_format

            for number, inline in enumerate(inlines):
                letters = inline_format(inline, self._sheet.theme.word)
                for cursor in self._cursors(inline.start, inline.end):
                    cursor.mergeCharFormat(letters)
                if number % _SLICE == _SLICE - 1:
                    yield

    def _set_speakers(self) -> Sliced[None]:
        """Sets the names of those who speak in strong type."""
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        for number, turn in enumerate(self._article.turns):
            for cursor in self._cursors(*turn.name):
                cursor.mergeCharFormat(strong)
            if number % _SLICE == _SLICE - 1:
                yield

    def _grey_furniture(self) -> Sliced[None]:
        """Mutes furniture, and strikes what its author struck out."""
        grey = QTextCharFormat()
        grey.setForeground(self._sheet.theme.muted)
        code = {block.start for block in self._article.blocks if block.kind == "code"}
        for number, span in enumerate(self._article.furniture):
            grey.setFontItalic(span.start not in code and has_italics(span.text))
            grey.setFontStrikeOut(span.reason == STRUCK_OUT)
            for cursor in self._cursors(span.start, span.end):
                cursor.mergeCharFormat(grey)
            if number % _SLICE == _SLICE - 1:
                yield

    def _format_block(self, block: Block) -> None:
        """Sets a block in, as what it is."""
        page, own = self._sheet.is_right_to_left, runs_right_to_left(block.text)
        lines, letters = _set_in(page, own, self._sheet.gutter), QTextCharFormat()
        if block.kind == "quote":
            lines = _set_in(page, own, self._sheet.gutter, both=True)
        elif block.kind == "code":
            letters.setFontFamilies(_fixed_families())
            lines = self._close(block, _set_in(page, False, self._sheet.gutter))
        elif block.kind in ("caption", "note"):
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
        elif block.kind == "row":
            lines = self._close(block, lines)
            lines.setTextIndent(-_INDENT)
        for cursor in self._cursors(block.start, block.end):
            # A row's cells have their own format.
            if cursor.currentTable() is None:
                cursor.mergeBlockFormat(lines)
                # With the indent of code and the mark of a note, which stand before it.
                start, end = cursor.selectionStart(), cursor.selectionEnd()
                cursor.setPosition(self._document.findBlock(start).position())
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)

    def _close(self, block: Block, lines: QTextBlockFormat) -> QTextBlockFormat:
        """The format of a line, close to the next one if that is right below it."""
        if self._article.text[block.end : block.end + 2] not in ("\n\n", "\n", "") and not self._projection.is_folded:
            lines.setBottomMargin(2)
        return lines

    def _format_heading(self, block: Block) -> None:
        for cursor in self._cursors(block.start, block.end):
            lines = QTextBlockFormat()
            lines.setTopMargin(0 if block.start == 0 else 14)
            lines.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            lines.setHeadingLevel(block.level)
            cursor.mergeBlockFormat(lines)
            letters = QTextCharFormat()
            letters.setFontWeight(QFont.Weight.Bold)
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADING_SIZES.get(block.level, 0))
            cursor.mergeCharFormat(letters)

    def _cursors(self, start: int, end: int) -> Iterator[QTextCursor]:
        """Cursors that select a range of the text in each piece that shows part of it."""
        for first, last in self._positions.shown_ranges(start, end):
            cursor = QTextCursor(self._document)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            yield cursor


def _fixed_families() -> list[str]:
    from gui.textview.inline_formats import fixed_families

    return fixed_families()


def _set_in(is_page_right_to_left: bool, is_own: bool, gutter: float, *, both: bool = False) -> QTextBlockFormat:
    """Indents a block at the side where it begins, right to left if ``is_own`` says so, or at ``both`` sides.

    The page has its gutter where the article begins.
    """
    left = 0 if is_page_right_to_left else gutter
    right = gutter - left
    lines = QTextBlockFormat()
    lines.setLeftMargin(left + _INDENT if both or not is_own else left)
    lines.setRightMargin(right + _INDENT if both or is_own else right)
    return lines
