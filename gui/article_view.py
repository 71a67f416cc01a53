"""The article, with its picked sentences marked where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core import Article, Block, Span
from gui.positions import Positions
from gui.reading_view import GUTTER, LINE_HEIGHT, Mark, ReadingView

_PARAGRAPH_GAP = 10
_ITEM_INDENT = 18
#: Steps of Qt's relative font sizes by heading level.
_HEADING_SIZES = {1: 3, 2: 2, 3: 1}


class ArticleView(ReadingView):
    """Shows one article. ``sentence_clicked(int)`` tells the index of a picked sentence that was clicked."""

    sentence_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        # Before Qt's constructor: it may already tell of a change.
        self._article: Article | None = None
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.viewport().setMouseTracking(True)
        self._positions = Positions()
        self._picks: Sequence[int] = ()
        self._current: int | None = None
        self.clicked.connect(self._choose)

    def show_article(self, article: Article) -> None:
        """Shows an article from its beginning, without any picks."""
        self._article = article
        self._positions = Positions(article.text)
        self._picks, self._current = (), None
        self.show_document(self._document(article))

    def show_picks(self, indices: Sequence[int]) -> None:
        """Marks these sentences, given in reading order."""
        self._picks = indices
        if self._current not in indices:
            self._current = None
        self._mark()

    def set_current(self, index: int | None) -> None:
        """Marks one pick as the current one."""
        self._current = index
        self._mark()

    def show_sentence(self, index: int) -> None:
        """Scrolls to a sentence, makes it the current one and draws the eye to it."""
        if self._article is None:
            return
        self.set_current(index)
        start, end = self._range(self._article.sentences[index])
        self.go_to(start)
        self.flash(start, end)

    def sentence_at(self, point: QPointF) -> int | None:
        """The index of the sentence under a point of the viewport."""
        if self._article is None:
            return None
        return _containing(self._article.sentences, self._text_position(point))

    def _mark(self) -> None:
        if self._article is None:
            return
        sentences = self._article.sentences
        self.set_marks([Mark(*self._range(sentences[index]), index == self._current) for index in self._picks])

    def _range(self, span: Span) -> tuple[int, int]:
        return self._positions.to_qt(span.start), self._positions.to_qt(span.end)

    def _text_position(self, point: QPointF) -> int | None:
        position = self.position_at(point)
        return None if position is None else self._positions.to_python(position)

    def _document(self, article: Article) -> QTextDocument:
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(_PARAGRAPH_GAP)
        lines.setLeftMargin(GUTTER)
        document = self.new_document(article.text, lines)
        self._fold_blank_lines(document, article.text)
        for block in article.blocks:
            if block.kind == "heading":
                self._lay_out_heading(document, block)
            elif block.kind == "item":
                item = QTextBlockFormat()
                item.setLeftMargin(GUTTER + _ITEM_INDENT)
                self._cursor(document, block).mergeBlockFormat(item)
        self._grey_furniture(document, article)
        return document

    def _fold_blank_lines(self, document: QTextDocument, text: str) -> None:
        """Takes the height of empty lines away: the gap between paragraphs is the same with and without them."""
        folded = QTextBlockFormat()
        folded.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        folded.setBottomMargin(0)
        cursor = QTextCursor(document)
        at = text.find("\n\n")
        while at >= 0:
            cursor.setPosition(self._positions.to_qt(at + 1))
            cursor.mergeBlockFormat(folded)
            at = text.find("\n\n", at + 1)

    def _lay_out_heading(self, document: QTextDocument, block: Block) -> None:
        cursor = self._cursor(document, block)
        lines = QTextBlockFormat()
        lines.setTopMargin(0 if block.start == 0 else 14)
        lines.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setHeadingLevel(block.level)
        cursor.mergeBlockFormat(lines)
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.Bold)
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADING_SIZES.get(block.level, 0))
        cursor.mergeCharFormat(letters)

    def _grey_furniture(self, document: QTextDocument, article: Article) -> None:
        grey = QTextCharFormat()
        grey.setForeground(self.theme.muted)
        grey.setFontItalic(True)
        for span in article.furniture:
            self._cursor(document, span).mergeCharFormat(grey)

    def _cursor(self, document: QTextDocument, span: Span) -> QTextCursor:
        start, end = self._range(span)
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def palette_changed(self) -> None:
        """Greys the furniture in the new colours."""
        if self._article is not None:
            self._grey_furniture(self.document(), self._article)
        super().palette_changed()

    def viewportEvent(self, event: QEvent) -> bool:
        """Says why a passage is furniture, where the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            reason = self._furniture_reason(QPointF(event.pos()))
            if reason:
                text = self.tr("Not part of the article: {reason}. It is left out of the summary.")
                QToolTip.showText(event.globalPos(), text.format(reason=reason), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _furniture_reason(self, point: QPointF) -> str:
        if self._article is None:
            return ""
        index = _containing(self._article.furniture, self._text_position(point))
        return "" if index is None else self._article.furniture[index].reason

    def _choose(self, point: QPointF) -> None:
        index = self.sentence_at(point)
        if index is not None and index in self._picks:
            self.sentence_clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over picks."""
        super().mouseMoveEvent(event)
        over_pick = self.sentence_at(event.position()) in self._picks
        shape = Qt.CursorShape.PointingHandCursor if over_pick else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)


def _containing(spans: Sequence[Span], position: int | None) -> int | None:
    """The index of the span that holds a position, of spans in order."""
    if position is None:
        return None
    index = bisect_right(spans, position, key=_start) - 1
    return index if index >= 0 and position < spans[index].end else None


def _start(span: Span) -> int:
    return span.start
