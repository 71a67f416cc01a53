"""An article, or what is shown of it, as a document: headings large, items indented, furniture grey."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from core import Article, Block, Span
from gui.text.marks import GUTTER
from gui.text.projection import Projection
from gui.words.positions import Positions

PARAGRAPH_GAP = 10
_ITEM_INDENT = 18
#: Steps of Qt's relative font sizes by heading level.
_HEADING_SIZES = {1: 3, 2: 2, 3: 1}


class ArticleFormatter:
    """Gives a document the look of the passages of an article that it shows."""

    def __init__(
        self, document: QTextDocument, article: Article, projection: Projection, positions: Positions, muted: QColor
    ) -> None:
        self._document = document
        self._article = article
        self._projection = projection
        self._positions = positions
        self._muted = muted

    def format(self, *, is_right_to_left: bool) -> None:
        """Formats everything, once, before the document is shown."""
        for block in self._article.blocks:
            if block.kind == "heading":
                self._format_heading(block)
            elif block.kind == "item":
                item = QTextBlockFormat()
                if is_right_to_left:
                    item.setRightMargin(GUTTER + _ITEM_INDENT)
                else:
                    item.setLeftMargin(GUTTER + _ITEM_INDENT)
                for cursor in self._cursors(block):
                    cursor.mergeBlockFormat(item)
        self.grey_furniture()

    def fold_blank_lines(self) -> None:
        """Takes the height of empty lines away: the gap between paragraphs is the same with and without them."""
        folded = QTextBlockFormat()
        folded.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        folded.setBottomMargin(0)
        cursor = QTextCursor(self._document)
        text = self._projection.text
        at = text.find("\n\n")
        while at >= 0:
            cursor.setPosition(self._positions.to_qt(at + 1))
            cursor.mergeBlockFormat(folded)
            at = text.find("\n\n", at + 1)

    def close_up(self) -> None:
        """Puts paragraphs of a folded article between which nothing is hidden as near as they are in the whole one."""
        near = QTextBlockFormat()
        near.setBottomMargin(PARAGRAPH_GAP)
        for index in self._projection.touching():
            QTextCursor(self._document.findBlockByNumber(index)).mergeBlockFormat(near)

    def grey_furniture(self) -> None:
        """Lets furniture step back."""
        grey = QTextCharFormat()
        grey.setForeground(self._muted)
        grey.setFontItalic(True)
        for span in self._article.furniture:
            for cursor in self._cursors(span):
                cursor.mergeCharFormat(grey)

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
        """One that selects the span, where it is shown."""
        shown = self._projection.shown_in(span.start, span.end)
        if shown is not None:
            cursor = QTextCursor(self._document)
            cursor.setPosition(self._positions.to_qt(shown[0]))
            cursor.setPosition(self._positions.to_qt(shown[1]), QTextCursor.MoveMode.KeepAnchor)
            yield cursor
