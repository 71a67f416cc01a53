"""The summary: the picked sentences, each with the number of the paragraph it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QTextBlockFormat,
)
from PySide6.QtWidgets import QWidget

from core import Summary
from gui.positions import Positions
from gui.reading_view import GUTTER, LINE_HEIGHT, Mark, ReadingView

_SENTENCE_GAP = 12


class SummaryView(ReadingView):
    """Shows one summary.

    ``sentence_chosen(int)`` tells the index, in the article, of a sentence that was clicked or gone to with the arrow
    keys.
    """

    sentence_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._indices: Sequence[int] = ()
        self._text = ""
        self._labels: Sequence[str] = ()
        #: Where each sentence begins and ends in the document, in UTF-16 units.
        self._ranges: list[tuple[int, int]] = []
        self._current: int | None = None
        super().__init__(parent)
        self.setObjectName("summaryView")
        self.setAccessibleName(self.tr("Summary"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose_at)

    def show_summary(self, summary: Summary) -> None:
        """Shows a summary in place of the one before, at the same height as far as that goes."""
        text = summary.text
        if summary.indices == self._indices and text == self._text:
            return
        height = self.verticalScrollBar().value()
        self._indices, self._text = summary.indices, text
        self._labels = [f"¶ {paragraph}" for paragraph in summary.paragraphs]
        positions = Positions(text)
        self._ranges = []
        start = 0
        for sentence in summary:
            end = start + sentence.end - sentence.start
            self._ranges.append((positions.to_qt(start), positions.to_qt(end)))
            start = end + 1
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(_SENTENCE_GAP)
        lines.setLeftMargin(GUTTER)
        self.show_document(self.new_document(text, lines))
        self.verticalScrollBar().setValue(height)
        self.set_current(self._current if self._current in self._indices else None)

    def set_current(self, index: int | None) -> None:
        """Marks the sentence with this index in the article, where the summary has it."""
        self._current = index
        place = self._place(index)
        self.set_marks([] if place is None else [Mark(*self._ranges[place], current=True)])

    def show_sentence(self, index: int) -> None:
        """Marks a sentence and scrolls to it."""
        self.set_current(index)
        place = self._place(index)
        if place is not None:
            self.go_to(self._ranges[place][0])

    def copy_all(self) -> None:
        """Puts the whole summary on the clipboard."""
        # Not what the document gives back: Qt makes no-break spaces plain there.
        QGuiApplication.clipboard().setText(self._text)

    def _place(self, index: int | None) -> int | None:
        return self._indices.index(index) if index is not None and index in self._indices else None

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._indices):
            self.show_sentence(self._indices[place])
            self.sentence_chosen.emit(self._indices[place])

    def _choose_at(self, point: QPointF) -> None:
        """Chooses the sentence under a point, on its words or beside them."""
        self._choose(self.cursorForPosition(point.toPoint()).blockNumber())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from sentence to sentence with the arrow keys, Home and End; all other keys do what they do in texts."""
        place = self._place(self._current)
        last = len(self._indices) - 1
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        targets = {
            Qt.Key.Key_Down: 0 if place is None else min(place + 1, last),
            Qt.Key.Key_Up: last if place is None else max(place - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Return: 0 if place is None else place,
            Qt.Key.Key_Enter: 0 if place is None else place,
        }
        target = targets.get(Qt.Key(event.key())) if plain else None
        if target is None:
            super().keyPressEvent(event)
        else:
            self._choose(target)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints the paragraph numbers beside the sentences."""
        super().paint_behind(painter)
        interface = self.window().font()
        # Set family and size again: a painter takes what was not set from the view's own font.
        font = QFont(interface.family())
        font.setPointSizeF(interface.pointSizeF())
        painter.save()
        painter.setFont(font)
        painter.setPen(self.theme.muted)
        ascent = QFontMetricsF(self.font()).ascent()
        small = QFontMetricsF(font)
        for block, corner in self.blocks_in_sight():
            if block.blockNumber() < len(self._labels) and block.layout().lineCount():
                baseline = corner.y() + block.layout().lineAt(0).y() + ascent
                top = baseline - small.ascent()
                place = QRectF(0, top, GUTTER - 14, small.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._labels[block.blockNumber()])
        painter.restore()

    def clear_summary(self) -> None:
        """Shows nothing."""
        self._indices, self._text, self._labels, self._ranges, self._current = (), "", (), [], None
        self.show_document(self.new_document("", QTextBlockFormat()))
