"""Colours for what Qt's palette has no role for, to suit the palette that the system gives, light or dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

#: A line of ordinary prose, to tell how wide a character is on average in a font.
_PROSE = "the marsh slows the waves far better than concrete does and costs almost nothing to keep"
_READING_FAMILIES = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, each for one purpose.

    ``pick`` lies behind picked sentences, ``current`` behind the chosen one; ``accent`` marks both; ``muted`` is for
    text that steps back; ``notice`` and ``error`` lie behind messages.
    """

    pick: QColor
    current: QColor
    accent: QColor
    muted: QColor
    notice: QColor
    error: QColor
    error_accent: QColor


_LIGHT = Theme(
    pick=QColor("#fff3c9"),
    current=QColor("#ffe08a"),
    accent=QColor("#9a6b00"),
    muted=QColor("#66645f"),
    notice=QColor("#e8f0fb"),
    error=QColor("#fdeceb"),
    error_accent=QColor("#b3261e"),
)
_DARK = Theme(
    pick=QColor("#3d3519"),
    current=QColor("#534616"),
    accent=QColor("#e5bd4f"),
    muted=QColor("#bab7b0"),
    notice=QColor("#22303f"),
    error=QColor("#46211f"),
    error_accent=QColor("#ff8a80"),
)


def theme_for(palette: QPalette) -> Theme:
    """The theme that suits a palette, told by the ground that text stands on."""
    return _DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else _LIGHT


def reading_font(base: QFont, zoom: int = 0) -> QFont:
    """A serif face for long reading, three points larger than the interface's font, and ``zoom`` points more."""
    font = QFont(base)
    font.setFamilies(list(_READING_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(max(6.0, base.pointSizeF() + 3 + zoom))
    return font


def line_width(font: QFont, characters: int = 70) -> int:
    """The width of a line of so many characters of prose in a font, in pixels."""
    return round(characters * QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE))
