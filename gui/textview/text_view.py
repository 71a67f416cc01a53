"""A view of text in a line of comfortable length, and where each position of the text stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit, QWidget

from gui.i18n.positions import Positions
from gui.textview import geometry
from gui.textview.marks import GUTTER, Gutter
from gui.textview.projection import Projection
from gui.textview.spans import Range
from gui.textview.typesetting import Typeset
from gui.theme.faces import reading_families
from gui.theme.theme import Theme, line_width, reading_font, theme_for
from gui.widgets.clipboard import CopiedText

LINE_HEIGHT = 140
LINE_CHARACTERS = 70
_NARROWEST_MARGIN = 8
_NARROWEST_LINE = 120


class TextView(QTextEdit):
    """Shows text that can be read and copied, not changed. Nothing is fetched, there are no links.

    What stands in its document is a projection of a text; every public position is one of that text, in code points.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.zoom = 0
        self._family = self._language = ""
        self._characters = LINE_CHARACTERS
        self._spacing = LINE_HEIGHT
        self._gutter_width = GUTTER
        self._is_right_to_left = False
        self._document_shown: QTextDocument | None = None
        self._projection = Projection.whole("")
        self._positions = Positions()
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
        self.set_type()

    @property
    def theme(self) -> Theme:
        """The colours that suit the palette of the moment."""
        return theme_for(self.palette())

    @property
    def gutter(self) -> Gutter:
        """Where the gutter lies, in document coordinates."""
        width = self._gutter_width
        edge = self.lineWrapColumnOrWidth() - width if self._is_right_to_left else width
        return Gutter(edge, self._is_right_to_left, width)

    def set_gutter(self, width: int) -> None:
        """Makes the gutter so many pixels wide, for the next document."""
        if width != self._gutter_width:
            with self.keeping_place():
                self._gutter_width = width
                self._fit_measure()

    def set_zoom(self, points: int) -> None:
        """Sets the type this many points larger than usual."""
        self.set_type(self._family, points, self._characters, self._spacing)

    def set_type(
        self, family: str = "", points: int = 0, characters: int = LINE_CHARACTERS, spacing: int = LINE_HEIGHT
    ) -> None:
        """Sets the type ("" is the usual face), how much larger than usual, the line's length and height (per cent)."""
        self._family, self.zoom = family, points
        base = self.window().font() if self.parent() else self.font()
        font = reading_font(base, points, family, self._language)
        if font != self.font() or characters != self._characters:
            self._characters = characters
            with self.keeping_place():
                self.setFont(font)
                self._fit_measure()
        if spacing != self._spacing:
            self._spacing = spacing
            self.rebuild()

    def set_language(self, language: str) -> None:
        """Has what is shown from the next document on set in the face of a language, an ISO 639-1 code."""
        self._language = language

    def _face(self, language: str = "") -> QFont:
        """The type of the moment in the face of a language."""
        font = QFont(self.font())
        font.setFamilies(reading_families(language, self._family))
        return font

    def rebuild(self) -> None:
        """Makes the document anew, as it is set now; views that have one do."""

    def keeping_place(self) -> AbstractContextManager[None]:
        """Whatever is done to type or width meanwhile, the page stands where it stood; views that scroll see to it."""
        return nullcontext()

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
        # As far apart in every language: faces of tall scripts have room of their own, of which none is taken.
        latin, own = (QFontMetricsF(self._face(language)).height() for language in ("", self._language))
        spacing = max(self._spacing * min(1, latin / own), min(self._spacing, 100))
        lines.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(bottom)
        if self._is_right_to_left:
            lines.setRightMargin(self._gutter_width)
        else:
            lines.setLeftMargin(self._gutter_width)
        return lines

    def show_typeset(self, typeset: Typeset) -> None:
        """Shows a document in place of the one before; Qt lays it out as far as it is in sight, then bit by bit."""
        before, self._document_shown = self._document_shown, typeset.document
        self._projection, self._positions = typeset.projection, typeset.positions
        typeset.document.setParent(self)
        # The type may have changed since it was made.
        font = self._face(self._language)
        typeset.document.setDefaultFont(font)
        # Before there is a layout: of lines without an end the first one would take Qt a third of a second in Chinese.
        typeset.document.setTextWidth(self.lineWrapColumnOrWidth())
        self.setDocument(typeset.document)
        # Not before: the document that is gone would be laid out anew.
        if font != self.font():
            self.setFont(font)
        # Qt deletes the document that it made itself, and no other.
        if before is not None:
            before.deleteLater()

    def loadResource(self, kind: int, name: Any) -> QImage:
        """Never loads anything: Qt would open pictures that a text names."""
        return QImage()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the words as they stand. Qt would make no-break spaces plain, and add styles."""
        cursor = self.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return CopiedText(self._projection.copied(*map(self._positions.to_python, ends)))

    def position_at(self, point: QPointF) -> int | None:
        """The position of the character under a point of the viewport; None where there is none."""
        units = geometry.character_at(self.document(), QPointF(point.x(), point.y() + self._scrolled))
        return None if units is None else self._text_position(units)

    def range_in_sight(self) -> Range:
        """The range of the text that is in sight."""
        return self._position_near(0), self._position_near(self.viewport().height(), is_end=True)

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs in the viewport and the one below, each with the document coordinates of its first line."""
        top, bottom = self._scrolled, self._scrolled + self.viewport().height()
        block = geometry.block_at(self.document(), top)
        while block.isValid():
            corner = geometry.corner(self.document(), block)
            yield block, corner
            if corner.y() > bottom:
                return
            block = block.next()

    @property
    def _scrolled(self) -> int:
        """How many pixels of the document are above the viewport."""
        return self.verticalScrollBar().value()

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
        block, line = geometry.nearest_line(self.document(), y + self._scrolled)
        within = 0
        if line.isValid():
            within = line.textStart() + (line.textLength() if is_end else 0)
        return self._text_position(block.position() + within)

    def _top_of(self, position: int) -> float:
        """How far down the document the line of a position of the text begins."""
        return geometry.line_top(self.document(), self._units(position))

    def _line_rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a range of the text stands in the document, a rectangle a line, as far as it goes on."""
        for shown in self._projection.shown_ranges(start, end):
            yield from geometry.line_rects(self.document(), *map(self._positions.to_qt, shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its measure."""
        super().resizeEvent(event)
        self._fit_measure()

    def _fit_measure(self) -> None:
        """Centres a line of the length that is set, or of what room there is."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - bar
        # As wide in every language: about half as many characters are as much in Chinese or Japanese.
        wanted = line_width(self._face(), self._characters) + self._gutter_width
        width = max(_NARROWEST_LINE, min(wanted, room - 2 * _NARROWEST_MARGIN))
        margin = max(_NARROWEST_MARGIN, (room - width) // 2)
        if self.lineWrapColumnOrWidth() != width:
            with self.keeping_place():
                self.setLineWrapColumnOrWidth(width)
        if self.viewportMargins().left() != margin:
            self.setViewportMargins(margin, 0, margin, 0)
