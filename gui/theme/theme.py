"""Colours for which Qt's palette has no role, to suit the current palette: light, dark or high-contrast."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme.brightness import Brightness
from gui.theme.faces import reading_families

# The application property that holds the reader's colour scheme.
_BRIGHTNESS = "standfirstBrightness"
# A palette whose Base is darker than this, of 255, is dark.
_DARK_BELOW = 128

# A line of ordinary prose, to measure the average width of a character in a font.
_PROSE = "the marsh slows the waves far better than concrete does and costs almost nothing to keep"


class Theme(NamedTuple):
    """Colours, each for one purpose.

    ``pick`` is behind picked sentences, ``current`` behind the chosen one; ``accent`` marks both; ``outline`` is
    drawn around what has a background, and is transparent if backgrounds are enough; ``muted`` is for secondary text;
    ``row`` is behind the selected row of a list: more subdued than a picked sentence, since it is not the text;
    ``notice`` and ``error`` are behind messages; ``focus`` is the ring around what has the focus,
    ``edge`` the frame of an input field.
    ``excluded`` strikes out a sentence, ``word`` underlines central words, ``gap`` draws the line where text is folded
    away. ``hit`` and ``hit_current`` are behind search hits, with ``hit_line`` around them.
    """

    pick: QColor
    current: QColor
    accent: QColor
    muted: QColor
    row: QColor
    notice: QColor
    error: QColor
    error_accent: QColor
    outline: QColor
    focus: QColor
    edge: QColor
    excluded: QColor
    word: QColor
    gap: QColor
    hit: QColor
    hit_current: QColor
    hit_line: QColor


_LIGHT = Theme(
    pick=QColor("#fff3c9"),
    current=QColor("#ffe08a"),
    accent=QColor("#9a6b00"),
    muted=QColor("#66645f"),
    row=QColor("#e8e6e2"),
    notice=QColor("#e8f0fb"),
    error=QColor("#fdeceb"),
    error_accent=QColor("#b3261e"),
    outline=QColor(Qt.GlobalColor.transparent),
    focus=QColor("#1f5c9e"),
    edge=QColor("#827f78"),
    excluded=QColor("#b3261e"),
    word=QColor("#2456a6"),
    gap=QColor("#827f78"),
    hit=QColor("#dcebff"),
    hit_current=QColor("#a6ccff"),
    hit_line=QColor("#2f69b8"),
)
_DARK = Theme(
    pick=QColor("#3d3519"),
    current=QColor("#534616"),
    accent=QColor("#e5bd4f"),
    muted=QColor("#bab7b0"),
    row=QColor("#38393d"),
    notice=QColor("#22303f"),
    error=QColor("#46211f"),
    error_accent=QColor("#ff8a80"),
    outline=QColor(Qt.GlobalColor.transparent),
    focus=QColor("#7fb2f0"),
    edge=QColor("#918e87"),
    excluded=QColor("#ff8a80"),
    word=QColor("#8ab4f8"),
    gap=QColor("#918e87"),
    hit=QColor("#1f3350"),
    hit_current=QColor("#2f5687"),
    hit_line=QColor("#79aaf0"),
)
_HIGH_LIGHT = Theme(
    pick=QColor("#ffffff"),
    current=QColor("#fff176"),
    accent=QColor("#0b3d91"),
    muted=QColor("#000000"),
    row=QColor("#fff176"),
    notice=QColor("#ffffff"),
    error=QColor("#ffffff"),
    error_accent=QColor("#a00000"),
    outline=QColor("#000000"),
    focus=QColor("#0b3d91"),
    edge=QColor("#000000"),
    excluded=QColor("#a00000"),
    word=QColor("#0b3d91"),
    gap=QColor("#000000"),
    hit=QColor("#e3f1ff"),
    hit_current=QColor("#9bd2ff"),
    hit_line=QColor("#0b3d91"),
)
_HIGH_DARK = Theme(
    pick=QColor("#000000"),
    current=QColor("#003f6b"),
    accent=QColor("#ffe100"),
    muted=QColor("#ffffff"),
    row=QColor("#003f6b"),
    notice=QColor("#000000"),
    error=QColor("#000000"),
    error_accent=QColor("#ff9a9a"),
    outline=QColor("#ffffff"),
    focus=QColor("#ffe100"),
    edge=QColor("#ffffff"),
    excluded=QColor("#ff9a9a"),
    word=QColor("#7fd0ff"),
    gap=QColor("#ffffff"),
    hit=QColor("#00264d"),
    hit_current=QColor("#005a9e"),
    hit_line=QColor("#7fd0ff"),
)


def theme_for(palette: QPalette) -> Theme:
    """The theme that suits a palette, judged by the background of text and by the desired contrast."""
    if _is_high_in_contrast(palette):
        return _HIGH_DARK if _is_dark(palette) else _HIGH_LIGHT
    return _DARK if _is_dark(palette) else _LIGHT


def apply_theme(brightness: Brightness) -> None:
    """Sets the colour scheme of the running program, in all its windows at once.

    The platform is asked first, so that its own colours, title bar and dialogs follow. If it does not know how, as
    on a bare X display, the program uses its own palette. Nothing happens if the scheme is already set.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application to make light or dark")
    before: Brightness = application.property(_BRIGHTNESS) or "system"
    if brightness == before:
        return
    application.setProperty(_BRIGHTNESS, brightness)
    # A palette set earlier would hide the platform's.
    application.setPalette(QPalette())
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(brightness, Qt.ColorScheme.Unknown)
    application.styleHints().setColorScheme(scheme)
    if brightness != "system" and _is_dark(QGuiApplication.palette()) != (brightness == "dark"):
        from gui.theme.palettes import dark_palette, light_palette

        application.setPalette(dark_palette() if brightness == "dark" else light_palette())


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightness() < _DARK_BELOW


def _is_high_in_contrast(palette: QPalette) -> bool:
    """Whether the platform says so, or text is black and white and the window no greyer than the page.

    Qt reports the platform's setting from 6.10 on.
    """
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return True
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    is_pure = {base.rgb(), text.rgb()} == {QColor(Qt.GlobalColor.black).rgb(), QColor(Qt.GlobalColor.white).rgb()}
    return is_pure and palette.color(QPalette.ColorRole.Window).rgb() == base.rgb()


def reading_font(base: QFont, zoom: int = 0, family: str = "", language: str = "") -> QFont:
    """A typeface for long reading, three points larger than the interface's font, and ``zoom`` points more.

    It is the named family, if it exists, or a serif that suits the language.
    """
    font = QFont(base)
    font.setFamilies(reading_families(language, family))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(max(6.0, base.pointSizeF() + 3 + zoom))
    return font


def line_width(font: QFont, characters: int = 70) -> int:
    """The width of a line of this many characters of prose in a font, in pixels."""
    return round(characters * QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE))
