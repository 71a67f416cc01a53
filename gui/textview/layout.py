"""The type of a page of text, and the length of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat
from PySide6.QtWidgets import QStyle

from gui.textview.marks import GUTTER, Gutter
from gui.theme.faces import reading_families
from gui.theme.theme import line_width, reading_font

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas

LINE_HEIGHT = 140
LINE_CHARACTERS = 70
_NARROWEST_MARGIN = 8
_NARROWEST_LINE = 120


class PageLayout(QObject):
    """Sets a canvas's type, and centres lines of comfortable length, with a gutter where lines begin.

    ``spacing_changed()`` when the line spacing changes, which needs a new document, and ``width_changed(int, int)``
    with the pixels of a line before and now.
    """

    spacing_changed = Signal()
    width_changed = Signal(int, int)

    def __init__(self, canvas: TextCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        # Points that the type is larger than usual.
        self.zoom = 0
        # The line spacing, in per cent of the usual height.
        self.spacing = LINE_HEIGHT
        # Whether the lines of the next document begin at the right.
        self.is_right_to_left = False
        self._family = self._language = ""
        self._characters = LINE_CHARACTERS
        self._gutter_width = GUTTER

    @property
    def gutter(self) -> Gutter:
        """Where the gutter lies, in document coordinates."""
        width = self._gutter_width
        edge = self._canvas.lineWrapColumnOrWidth() - width if self.is_right_to_left else width
        return Gutter(edge, self.is_right_to_left, width)

    @property
    def font(self) -> QFont:
        """The current type in the typeface of the language."""
        return self._face(self._language)

    def set_gutter(self, width: int) -> None:
        """Makes the gutter this many pixels wide, for the next document."""
        if width != self._gutter_width:
            with self._canvas.places.keeping():
                self._gutter_width = width
                self.fit()

    def set_zoom(self, points: int) -> None:
        """Sets the type this many points larger than usual."""
        self.set_type(self._family, points, self._characters, self.spacing)

    def set_type(
        self, family: str = "", points: int = 0, characters: int = LINE_CHARACTERS, spacing: int = LINE_HEIGHT
    ) -> None:
        """Sets the type ("" is the usual face), how much larger than usual, the line's length and height (per cent)."""
        self._family, self.zoom = family, points
        base = self._canvas.window().font() if self._canvas.parent() else self._canvas.font()
        font = reading_font(base, points, family, self._language)
        if font != self._canvas.font() or characters != self._characters:
            self._characters = characters
            with self._canvas.places.keeping():
                self._canvas.setFont(font)
                self.fit()
        if spacing != self.spacing:
            self.spacing = spacing
            self.spacing_changed.emit()

    def set_language(self, language: str) -> None:
        """Sets the next documents in the typeface of a language, an ISO 639-1 code."""
        self._language = language

    def small_font(self) -> QFont:
        """The interface's font, for text beside the page's text."""
        interface = self._canvas.window().font()
        # Sets family and size again: a painter takes what was not set from the view's own font.
        font = QFont(interface.family())
        font.setPointSizeF(interface.pointSizeF())
        return font

    def line_format(self, bottom: float) -> QTextBlockFormat:
        """How a paragraph is set, with this many pixels below it."""
        lines = QTextBlockFormat()
        # The same spacing in every language: typefaces of tall scripts have extra room, which is never reduced.
        latin, own = (QFontMetricsF(self._face(language)).height() for language in ("", self._language))
        spacing = max(self.spacing * min(1, latin / own), min(self.spacing, 100))
        lines.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(bottom)
        if self.is_right_to_left:
            lines.setRightMargin(self._gutter_width)
        else:
            lines.setLeftMargin(self._gutter_width)
        return lines

    def fit(self) -> None:
        """Centres lines of the set length, or of the available width."""
        canvas = self._canvas
        bar = canvas.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = canvas.width() - bar
        # The same width in every language: in Chinese or Japanese about half as many characters fill it.
        wanted = line_width(self._face(), self._characters) + self._gutter_width
        width = max(_NARROWEST_LINE, min(wanted, room - 2 * _NARROWEST_MARGIN))
        margin = max(_NARROWEST_MARGIN, (room - width) // 2)
        before = canvas.lineWrapColumnOrWidth()
        if before != width:
            with canvas.places.keeping():
                canvas.setLineWrapColumnOrWidth(width)
            self.width_changed.emit(before, width)
        if canvas.viewportMargins().left() != margin:
            canvas.setViewportMargins(margin, 0, margin, 0)

    def _face(self, language: str = "") -> QFont:
        """The current type in the typeface of a language."""
        font = QFont(self._canvas.font())
        font.setFamilies(reading_families(language, self._family))
        return font
