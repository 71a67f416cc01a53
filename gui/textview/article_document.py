"""An article, or the shown part of it, as a document: headings large, items indented, furniture grey."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from core import Article, Span
from core.article import STRUCK_OUT, Block
from core.direction import is_right_to_left as runs_right_to_left
from gui.i18n.scripts import has_italics
from gui.textview.marks import GUTTER
from gui.textview.typesetting import Typeset
from gui.util.slices import Sliced

PARAGRAPH_GAP = 10
_ITEM_INDENT = 18
# Steps of Qt's relative font sizes by heading level.
_HEADING_SIZES = {1: 3, 2: 2, 3: 1}
# Paragraphs formatted per slice.
_SLICE = 500


class ArticleFormatter:
    """Formats a document according to the passages of an article that it shows, in slices."""

    def __init__(self, typeset: Typeset, article: Article, muted: QColor) -> None:
        self._document = typeset.document
        self._positions = typeset.positions
        self._projection = typeset.positions.projection
        self._article = article
        self._muted = muted

    def format(self, *, is_right_to_left: bool) -> Sliced[None]:
        """Formats everything, once, before the document is shown."""
        yield from self._close_up() if self._projection.is_folded else self._fold_blank_lines()
        for number, block in enumerate(self._article.blocks):
            if block.kind == "heading":
                self._format_heading(block)
            elif block.kind == "item":
                item = _item_format(is_right_to_left, runs_right_to_left(block.text))
                for cursor in self._cursors(block):
                    cursor.mergeBlockFormat(item)
            if number % _SLICE == _SLICE - 1:
                yield
        yield from self.grey_furniture()

    def _fold_blank_lines(self) -> Sliced[None]:
        """Removes the height of empty lines: the gap between paragraphs is the same with and without them."""
        folded = QTextBlockFormat()
        folded.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        folded.setBottomMargin(0)
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

    def grey_furniture(self) -> Sliced[None]:
        """Mutes furniture, and strikes what its author struck out."""
        grey = QTextCharFormat()
        grey.setForeground(self._muted)
        for number, span in enumerate(self._article.furniture):
            grey.setFontItalic(has_italics(span.text))
            grey.setFontStrikeOut(span.reason == STRUCK_OUT)
            for cursor in self._cursors(span):
                cursor.mergeCharFormat(grey)
            if number % _SLICE == _SLICE - 1:
                yield

    def _format_heading(self, block: Block) -> None:
        for cursor in self._cursors(block):
            lines = QTextBlockFormat()
            lines.setTopMargin(0 if block.start == 0 else 14)
            lines.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            lines.setHeadingLevel(block.level)
            cursor.mergeBlockFormat(lines)
            letters = QTextCharFormat()
            letters.setFontWeight(QFont.Weight.Bold)
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADING_SIZES.get(block.level, 0))
            cursor.mergeCharFormat(letters)

    def _cursors(self, span: Span) -> Iterator[QTextCursor]:
        """Cursors that select the span in each piece that shows part of it."""
        for start, end in self._positions.shown_ranges(span.start, span.end):
            cursor = QTextCursor(self._document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            yield cursor


def _item_format(is_page_right_to_left: bool, is_item_right_to_left: bool) -> QTextBlockFormat:
    """Indents an item at the side where it begins; the page has its gutter where the article begins."""
    left = 0 if is_page_right_to_left else GUTTER
    right = GUTTER - left
    item = QTextBlockFormat()
    item.setLeftMargin(left if is_item_right_to_left else left + _ITEM_INDENT)
    item.setRightMargin(right + _ITEM_INDENT if is_item_right_to_left else right)
    return item
