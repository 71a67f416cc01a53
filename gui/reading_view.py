"""A page of text to read: a line of comfortable length, marks painted behind sentences, nothing fetched, no links."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QStyle, QTextEdit, QWidget

from gui.clipboard import CopiedText
from gui.theme import Theme, line_width, reading_font, theme_for

LINE_HEIGHT = 140
_FLASH_MILLISECONDS = 1200
_NARROWEST_MARGIN = 8
_NARROWEST_LINE = 120
#: Pixels at the left of the line, inside the view, for marks and numbers.
GUTTER = 48
#: Where a sentence that is gone to comes to stand: this share of the page's height from the top.
_EYE_HEIGHT = 0.3


class Mark(NamedTuple):
    """A range of the document in UTF-16 units, and whether it is the current one."""

    start: int
    end: int
    current: bool = False


class ReadingView(QTextEdit):
    """Shows text that can be read and copied, not changed.

    Marks are painted, not written into the document, so that thousands of them cost no more than those in sight.
    ``clicked(QPointF)`` tells where in the viewport a click was that selected nothing.
    """

    clicked = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # Not by keyboard: its arrow keys would move a caret that nobody sees, and not the page.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # What is dropped here is for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.zoom = 0
        self._document_shown: QTextDocument | None = None
        self._marks: Sequence[Mark] = ()
        self._mark_starts: list[int] = []
        self._flash: Mark | None = None
        self._pressed = QPointF()
        self._flashing = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MILLISECONDS)
        self._flashing.valueChanged.connect(self.viewport().update)
        self.set_zoom(0)

    @property
    def theme(self) -> Theme:
        """The colours that suit the palette of the moment."""
        return theme_for(self.palette())

    def set_zoom(self, points: int) -> None:
        """Sets the type this many points larger than usual."""
        self.zoom = points
        self.setFont(reading_font(self.window().font() if self.parent() else self.font(), points))
        self._fit_measure()

    def loadResource(self, kind: int, name: Any) -> QImage:
        """Never loads anything: Qt would open pictures that a text names."""
        return QImage()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the words as they stand. Qt would make no-break spaces plain, and add styles."""
        return CopiedText(self.textCursor().selectedText().replace("\u2029", "\n"))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Paints these ranges from now on; they are in order and do not overlap."""
        self._marks = marks
        self._mark_starts = [mark.start for mark in marks]
        self.viewport().update()

    def flash(self, start: int, end: int) -> None:
        """Draws the eye to a range for a moment."""
        self._flash = Mark(start, end)
        self._flashing.stop()
        self._flashing.start()

    def go_to(self, position: int) -> None:
        """Scrolls so that a position stands where the eye expects it, unless it is comfortably in sight already."""
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        top = self._top_left(block).y() + (line.y() if line.isValid() else 0)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 0.05 * height <= top <= bar.value() + 0.8 * height:
            bar.setValue(round(top - _EYE_HEIGHT * height))

    def position_at(self, point: QPointF) -> int | None:
        """The position in UTF-16 units of the character under a point of the viewport; None where there is none."""
        bar = self.verticalScrollBar()
        place = QPointF(point.x(), point.y() + bar.value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else position

    def new_document(self, text: str, lines: QTextBlockFormat) -> QTextDocument:
        """A document of this text, every line of it a paragraph laid out in this way, not shown yet.

        Until ``show_document`` nothing is laid out, so that formatting a whole book takes milliseconds.
        """
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        cursor = QTextCursor(document)
        cursor.setBlockFormat(lines)
        cursor.insertText(text, QTextCharFormat())
        return document

    def show_document(self, document: QTextDocument) -> None:
        """Shows a document in place of the one before; Qt lays it out as far as it is in sight, then bit by bit."""
        before, self._document_shown = self._document_shown, document
        self.set_marks(())
        self._flash = None
        self.setDocument(document)
        # Qt deletes the document that it made itself, and no other.
        if before is not None:
            before.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks in sight, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(0, -self.verticalScrollBar().value())
        self.paint_behind(painter)
        painter.end()
        super().paintEvent(event)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints, in document coordinates, what lies behind the text."""
        theme = self.theme
        for mark in self._marks_in_sight():
            rects = list(self._line_rects(mark))
            painter.setBrush(theme.current if mark.current else theme.pick)
            for rect in rects:
                painter.drawRoundedRect(rect, 3, 3)
            # A bar in the gutter as well as a ground: not everyone tells the grounds apart.
            painter.setBrush(theme.accent)
            width = 4.0 if mark.current else 2.0
            top, bottom = rects[0].top(), rects[-1].bottom()
            painter.drawRect(QRectF(GUTTER - 8 - width / 2, top, width, bottom - top))
        if self._flash is not None and self._flashing.state() == QVariantAnimation.State.Running:
            colour = QColor(theme.accent)
            colour.setAlphaF(0.35 * float(self._flashing.currentValue()))
            painter.setBrush(colour)
            for rect in self._line_rects(self._flash):
                painter.drawRoundedRect(rect, 3, 3)

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs in the viewport, each with the document coordinates of its first line."""
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            top_left = self._top_left(block)
            if top_left.y() > bottom:
                return
            yield block, top_left
            block = block.next()

    def _marks_in_sight(self) -> Iterator[Mark]:
        if not self._marks:
            return
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        first = self.cursorForPosition(self.viewport().rect().topLeft()).block().position()
        for index in range(bisect_left(self._mark_starts, first), len(self._marks)):
            mark = self._marks[index]
            if self._top_left(self.document().findBlock(mark.start)).y() > bottom:
                return
            yield mark

    def _top_left(self, block: QTextBlock) -> QPointF:
        return self.document().documentLayout().blockBoundingRect(block).topLeft()

    def _line_rects(self, mark: Mark) -> Iterator[QRectF]:
        """Where a range stands in the document, a rectangle a line."""
        block = self.document().findBlock(mark.start)
        layout, corner = block.layout(), self._top_left(block)
        start, end = mark.start - block.position(), mark.end - block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                # PySide gives the x of a cursor together with the cursor that it corrected.
                left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                # Not over the space at which the line was broken.
                words = line.naturalTextRect()
                left, right = max(left, words.left()), min(right, words.right())
                yield QRectF(corner.x() + left - 2, corner.y() + line.y() - 1, right - left + 4, line.height() + 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells of a click; a drag selects text instead."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed).manhattanLength()
        if (
            event.button() == Qt.MouseButton.LeftButton
            and moved <= QApplication.startDragDistance()
            and not self.textCursor().hasSelection()
        ):
            self.clicked.emit(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its measure."""
        super().resizeEvent(event)
        self._fit_measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed()

    def palette_changed(self) -> None:
        """Called when the system's colours changed."""
        self.viewport().update()

    def _fit_measure(self) -> None:
        """Centres a line of about 70 characters, or of what room there is."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - bar
        wanted = line_width(self.font()) + GUTTER
        width = max(_NARROWEST_LINE, min(wanted, room - 2 * _NARROWEST_MARGIN))
        margin = max(_NARROWEST_MARGIN, (room - width) // 2)
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        if self.viewportMargins().left() != margin:
            self.setViewportMargins(margin, 8, margin, 8)


def _x(answer: Any) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)
