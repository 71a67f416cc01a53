"""A page of text to read: a line of comfortable length, marks painted behind sentences, nothing fetched, no links."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit, QWidget

from gui.look.theme import Theme, line_width, reading_font, theme_for
from gui.text.layout_ahead import AT_ONCE, LayoutAhead
from gui.text.marks import GUTTER, Gutter, Mark, paint_behind, paint_over
from gui.text.projection import Projection
from gui.text.spans import Range
from gui.widgets.clipboard import CopiedText
from gui.words.positions import Positions

LINE_HEIGHT = 140
LINE_CHARACTERS = 70
_FLASH_MILLISECONDS = 1200
_NARROWEST_MARGIN = 8
_NARROWEST_LINE = 120
#: Where a sentence that is gone to comes to stand: this share of the page's height from the top.
_EYE_HEIGHT = 0.3
#: Characters that are more than any page has.
_PAGE = 8_000


class Place(NamedTuple):
    """A position of the text, and how many pixels below the top of the view its line stands."""

    position: int
    offset: float


class ReadingView(QTextEdit):
    """Shows text that can be read and copied, not changed.

    What stands in its document is a projection of a text; every public position is one of that text, in code points.
    Marks are painted, not written into the document, so that thousands of them cost no more than those in sight.
    ``view_changed(start, end)`` tells the range of the text in sight, once for all that changed in a turn.
    """

    view_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.zoom = 0
        self._family = ""
        self._characters = LINE_CHARACTERS
        self._spacing = LINE_HEIGHT
        self._is_right_to_left = False
        self._document_shown: QTextDocument | None = None
        self._projection = Projection.whole("")
        self._positions = Positions()
        #: Where the view is to stand as soon as the layout has got there.
        self._wanted: Place | None = None
        #: Where the view was made to stand, and the scroll bar's value that came of it.
        self._kept: tuple[Place, int] | None = None
        self._is_late = False
        #: What was seen before a change, until the place is found again.
        self._veil: QPixmap | None = None
        self._seen: Range | None = None
        self._flash: Mark | None = None
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
        self._ahead = LayoutAhead(self)
        self._ahead.reached.connect(self._arrive)
        self._flashing = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH_MILLISECONDS)
        self._flashing.valueChanged.connect(self.viewport().update)
        self._telling = QTimer(self, interval=0, singleShot=True)
        self._telling.timeout.connect(self._tell_view)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._tell_soon)
        bar.rangeChanged.connect(self._tell_soon)
        bar.actionTriggered.connect(self._let_go)
        self.set_zoom(0)

    @property
    def theme(self) -> Theme:
        """The colours that suit the palette of the moment."""
        return theme_for(self.palette())

    @property
    def place(self) -> int:
        """The position of the text that stands at the top of the view, or will once the layout has got there."""
        if self._wanted is not None:
            return self._wanted.position
        if self.verticalScrollBar().value() == 0:
            return 0
        position, text = self._position_near(0), self._projection.source
        # An empty line above has no height to be seen, but may be the nearest to Qt.
        return position + 1 if text[position : position + 1] == "\n" else position

    @property
    def gutter(self) -> Gutter:
        """Where the gutter lies, in document coordinates."""
        edge = self.lineWrapColumnOrWidth() - GUTTER if self._is_right_to_left else GUTTER
        return Gutter(edge, self._is_right_to_left)

    def set_zoom(self, points: int) -> None:
        """Sets the type this many points larger than usual."""
        self._set_type(self._family, points, self._characters)

    def set_type(
        self, family: str = "", points: int = 0, characters: int = LINE_CHARACTERS, spacing: int = LINE_HEIGHT
    ) -> None:
        """Sets the type ("" is the usual face), how much larger than usual, the line's length and height (per cent)."""
        with self.keeping_place():
            self._set_type(family, points, characters)
            if spacing != self._spacing:
                self._spacing = spacing
                self.rebuild()

    def _set_type(self, family: str, points: int, characters: int) -> None:
        self._family, self.zoom, self._characters = family, points, characters
        base = self.window().font() if self.parent() else self.font()
        with self.keeping_place():
            self.setFont(reading_font(base, points, family))
            self._fit_measure()

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now; views that have one do."""

    def small_font(self) -> QFont:
        """The interface's font, for what is written beside the text."""
        interface = self.window().font()
        # Set family and size again: a painter takes what was not set from the view's own font.
        font = QFont(interface.family())
        font.setPointSizeF(interface.pointSizeF())
        return font

    def line_format(self, bottom: float) -> QTextBlockFormat:
        """How a paragraph is set, with so many pixels below it."""
        lines = QTextBlockFormat()
        lines.setLineHeight(self._spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(bottom)
        if self._is_right_to_left:
            lines.setRightMargin(GUTTER)
        else:
            lines.setLeftMargin(GUTTER)
        return lines

    def loadResource(self, kind: int, name: Any) -> QImage:
        """Never loads anything: Qt would open pictures that a text names."""
        return QImage()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the words as they stand. Qt would make no-break spaces plain, and add styles."""
        return CopiedText(self.textCursor().selectedText().replace("\u2029", "\n"))

    def marks_in(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range of the text; what comes later is painted over what comes earlier."""
        yield from ()

    def flash(self, start: int, end: int) -> None:
        """Draws the eye to a range of the text for a moment."""
        self._flash = Mark(start, end)
        self._flashing.stop()
        self._flashing.start()

    def go_to(self, position: int) -> None:
        """Scrolls so that a position stands where the eye expects it, unless it is comfortably in sight already."""
        height = self.viewport().height()
        if self._wanted is None and self._ahead.is_near(self._units(position)):
            offset = self._top_of(position) - self.verticalScrollBar().value()
            if 0.05 * height <= offset <= 0.8 * height or (offset >= 0 and self.verticalScrollBar().maximum() == 0):
                return
        self._stand(Place(position, _EYE_HEIGHT * height))

    def position_at(self, point: QPointF) -> int | None:
        """The position of the character under a point of the viewport; None where there is none."""
        place = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        units = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return None if units < 0 else self._text_position(units)

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

    def show_document(
        self, document: QTextDocument, projection: Projection | None = None, positions: Positions | None = None
    ) -> None:
        """Shows a document in place of the one before; Qt lays it out as far as it is in sight, then bit by bit.

        ``projection`` is what the document shows of a text, ``positions`` are those of the document's own text.
        """
        before, self._document_shown = self._document_shown, document
        self._projection = projection or Projection.whole(document.toPlainText())
        self._positions = positions or Positions(self._projection.text)
        self._let_go()
        self._kept = None
        self._flash = None
        self.setDocument(document)
        self._ahead.start(document)
        self._telling.start()
        # Qt deletes the document that it made itself, and no other.
        if before is not None:
            before.deleteLater()

    @contextmanager
    def keeping_place(self, place: Place | None = None) -> Iterator[None]:
        """Whatever is done to type, width or document meanwhile, what stands at a place, or at the eye, stays there."""
        place = place or self.place_of_eye()
        # So far down that the layout takes more than a moment: the page stays as it was until then.
        veil = self._veil
        if veil is None and place.position > AT_ONCE:
            veil = self.viewport().grab()
        if veil is not None:
            self._veil, self._wanted = veil, place
            # Qt lays out at once as far as the page is scrolled.
            self.verticalScrollBar().setValue(0)
        yield
        self._ahead.start(self.document())
        self._stand(place, veil)

    def place_of_eye(self) -> Place:
        """Where what the eye is on stands: what was gone to last, unless the page was scrolled since."""
        if self._wanted is not None:
            return self._wanted
        value = self.verticalScrollBar().value()
        if self._kept is not None and self._kept[1] == value:
            return self._kept[0]
        if value == 0:
            return Place(0, 0)
        position = self._position_near(_EYE_HEIGHT * self.viewport().height())
        return Place(position, self._top_of(position) - value)

    def place_at(self, position: int) -> Place:
        """Where a position of the text stands that is laid out already."""
        return Place(position, self._top_of(position) - self.verticalScrollBar().value())

    def stand(self, place: Place) -> None:
        """Scrolls so that a position of the text stands at its place, as soon as the layout has got there."""
        self._stand(place)

    def _stand(self, place: Place, veil: QPixmap | None = None) -> None:
        units = self._units(place.position)
        self._wanted = place
        if self._ahead.is_near(units):
            self._arrive()
        else:
            self._is_late, self._veil = True, veil
            # And a page further: what is in sight, and whether it is the end.
            self._ahead.reach(units + _PAGE)

    def _arrive(self) -> None:
        place, was_late = self._wanted, self._is_late
        self._let_go()
        if place is None:
            return
        bar = self.verticalScrollBar()
        value = round(self._top_of(place.position) - place.offset)
        if value > bar.maximum():
            # Qt tells the bar of a new size only later.
            units = self._units(place.position) + _PAGE
            is_end = units >= self.document().characterCount() - 1
            bar.setMaximum(self._height_to_scroll() if is_end else value)
        bar.setValue(value)
        self._kept = (place, bar.value())
        if was_late and self._flash is not None:
            self.flash(self._flash.start, self._flash.end)
        self._telling.start()

    def _height_to_scroll(self) -> int:
        # Asking for the size lays everything out that is not yet.
        return max(0, round(self.document().size().height()) - self.viewport().height())

    def _let_go(self) -> None:
        """Waits for no layout any longer: the reader scrolled, or it is there."""
        self._wanted, self._is_late = None, False
        self._ahead.stop()
        if self._veil is not None:
            self._veil = None
            self.viewport().update()

    def _tell_soon(self) -> None:
        # Not the timer's own start: it would take what the scroll bar tells for its interval.
        self._telling.start()

    def _tell_view(self) -> None:
        if self._wanted is not None or not self.isVisible():
            return
        seen = self.range_in_sight()
        if seen != self._seen:
            self._seen = seen
            self.view_changed.emit(*seen)

    def range_in_sight(self) -> Range:
        """The range of the text that is in sight."""
        return self._position_near(0), self._position_near(self.viewport().height(), is_end=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks in sight, then the text over them, then what lies over the text."""
        if self._veil is not None:
            with QPainter(self.viewport()) as painter:
                painter.drawPixmap(0, 0, self._veil)
            return
        marks = [(mark, list(self._line_rects(mark))) for mark in self.marks_in(*self.range_in_sight())]
        marks = [(mark, rects) for mark, rects in marks if rects]
        with self._document_painter() as painter:
            for mark, rects in marks:
                paint_behind(painter, mark, rects, self.theme, self.gutter)
            self._paint_flash(painter)
            self.paint_behind(painter)
        super().paintEvent(event)
        with self._document_painter() as painter:
            ground = self.palette().color(QPalette.ColorRole.Base)
            for mark, rects in marks:
                paint_over(painter, mark, rects, self.theme, ground)
            self.paint_over(painter)

    def paint_behind(self, painter: QPainter) -> None:
        """Paints, in document coordinates, what else lies behind the text."""

    def paint_over(self, painter: QPainter) -> None:
        """Paints, in document coordinates, what else lies over the text."""

    @contextmanager
    def _document_painter(self) -> Iterator[QPainter]:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.translate(0, -self.verticalScrollBar().value())
            yield painter

    def _paint_flash(self, painter: QPainter) -> None:
        if self._flash is not None and self._flashing.state() == QVariantAnimation.State.Running:
            start, end = self.range_in_sight()
            # Where it is far off, asking where would lay out everything up to there.
            if self._flash.end <= start or self._flash.start >= end:
                return
            colour = QColor(self.theme.accent)
            colour.setAlphaF(0.35 * float(self._flashing.currentValue()))
            painter.setBrush(colour)
            for rect in self._line_rects(self._flash):
                painter.drawRoundedRect(rect, 3, 3)

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs in the viewport, each with the document coordinates of its first line."""
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            top_left = self._top_left(block)
            if top_left.y() > bottom:
                return
            yield block, top_left
            block = block.next()

    def _units(self, position: int) -> int:
        """Where a position of the text stands in the document, or the nearest that does, in UTF-16 units."""
        place = self._projection.to_document(position)
        if place is None:
            place = self._projection.to_document(self._projection.nearest(position)) or 0
        return self._positions.to_qt(place)

    def _text_position(self, units: int) -> int:
        return self._projection.to_article(self._positions.to_python(units))

    def _position_near(self, y: float, *, is_end: bool = False) -> int:
        """The position at the beginning, or end, of the line nearest to a height of the viewport."""
        block, line = self._line_near(y)
        if not line.isValid():
            return self._text_position(block.position())
        within = line.textStart() + (line.textLength() if is_end else 0)
        return self._text_position(block.position() + within)

    def _line_near(self, y: float) -> tuple[QTextBlock, QTextLine]:
        place = QPointF(self.lineWrapColumnOrWidth() / 2, y + self.verticalScrollBar().value())
        units = max(0, self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit))
        block = self.document().findBlock(units)
        return block, block.layout().lineForTextPosition(units - block.position())

    def _top_of(self, position: int) -> float:
        """How far down the document the line of a position of the text begins."""
        units = self._units(position)
        block = self.document().findBlock(units)
        top = self._top_left(block).y()
        line = block.layout().lineForTextPosition(units - block.position())
        return top + (line.y() if line.isValid() else 0)

    def _top_left(self, block: QTextBlock) -> QPointF:
        return self.document().documentLayout().blockBoundingRect(block).topLeft()

    def _line_rects(self, mark: Mark) -> Iterator[QRectF]:
        """Where a range of the text stands in the document, a rectangle a line, as far as it is in sight."""
        shown = self._projection.shown_in(mark.start, mark.end)
        if shown is None:
            return
        start, end = map(self._positions.to_qt, shown)
        block = self.document().findBlock(start)
        layout, corner = block.layout(), self._top_left(block)
        start, end = start - block.position(), end - block.position()
        first_line = layout.lineForTextPosition(start)
        if not first_line.isValid():
            return
        for number in range(first_line.lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= end:
                return
            if first < last:
                # PySide gives the x of a cursor together with the cursor that it corrected.
                left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                # Not over the space at which the line was broken.
                words = line.naturalTextRect()
                left, right = max(left, words.left()), min(right, words.right())
                yield QRectF(corner.x() + left - 2, corner.y() + line.y() - 1, right - left + 4, line.height() + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its measure."""
        super().resizeEvent(event)
        self._fit_measure()
        self._telling.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Tells what is in sight."""
        super().showEvent(event)
        self._telling.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed()

    def palette_changed(self) -> None:
        """Called when the system's colours changed."""
        self.viewport().update()

    def _fit_measure(self) -> None:
        """Centres a line of the length that is set, or of what room there is."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - bar
        wanted = line_width(self.font(), self._characters) + GUTTER
        width = max(_NARROWEST_LINE, min(wanted, room - 2 * _NARROWEST_MARGIN))
        margin = max(_NARROWEST_MARGIN, (room - width) // 2)
        if self.lineWrapColumnOrWidth() != width:
            with self.keeping_place():
                self.setLineWrapColumnOrWidth(width)
        if self.viewportMargins().left() != margin:
            self.setViewportMargins(margin, 8, margin, 8)


def _x(answer: Any) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)
