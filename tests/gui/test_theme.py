"""Colours that can be told apart, and type in its measure."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui.theme import Theme, line_width, reading_font, theme_for

#: Ground and text of desktops as they come: Fusion, Breeze and Adwaita, each light and dark, and the darkest there is.
DESKTOPS = {
    "fusion light": ("#ffffff", "#000000"),
    "breeze light": ("#ffffff", "#232629"),
    "adwaita light": ("#ffffff", "#2e3436"),
    "fusion dark": ("#242424", "#ffffff"),
    "breeze dark": ("#141618", "#fcfcfc"),
    "adwaita dark": ("#1e1e1e", "#ffffff"),
    "screenshots dark": ("#1d1e20", "#e8e6e1"),
    "black": ("#000000", "#ffffff"),
}
#: The least contrast of text, and of marks that are not text (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
TEXT, MARK = 4.5, 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two colours' luminance, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def palette_of(desktop: str) -> QPalette:
    base, text = DESKTOPS[desktop]
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    return palette


@pytest.fixture(params=DESKTOPS)
def palette(request: pytest.FixtureRequest) -> QPalette:
    return palette_of(request.param)


@pytest.fixture
def theme(palette: QPalette) -> Theme:
    return theme_for(palette)


def test_the_contrast_of_black_and_white_is_the_greatest_there_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", ["base", "pick", "current", "notice", "error"])
def test_text_can_be_read_on_every_ground(palette: QPalette, theme: Theme, ground: str) -> None:
    colour = palette.base().color() if ground == "base" else getattr(theme, ground)
    assert contrast(palette.text().color(), colour) >= TEXT


@pytest.mark.parametrize("ground", ["base", "pick", "current"])
def test_muted_text_can_be_read_on_every_ground_that_it_stands_on(palette: QPalette, theme: Theme, ground: str) -> None:
    colour = palette.base().color() if ground == "base" else getattr(theme, ground)
    assert contrast(theme.muted, colour) >= TEXT


def test_accents_are_seen_on_the_page_and_on_the_grounds_that_they_mark(palette: QPalette, theme: Theme) -> None:
    assert contrast(theme.accent, palette.base().color()) >= MARK
    assert contrast(theme.error_accent, palette.base().color()) >= MARK
    assert contrast(theme.error_accent, theme.error) >= MARK


def test_muted_text_steps_back(palette: QPalette, theme: Theme) -> None:
    base = palette.base().color()
    assert contrast(theme.muted, base) < contrast(palette.text().color(), base)


def test_the_palette_of_the_style_itself_has_a_theme_that_can_be_read(qapp: QApplication) -> None:
    palette = QStyleFactory.create("Fusion").standardPalette()
    assert contrast(theme_for(palette).muted, palette.base().color()) >= TEXT


@pytest.mark.parametrize(("points", "zoom", "expected"), [(9, 0, 12), (9, 4, 16), (9, -6, 6), (1, -6, 6), (14, 30, 47)])
def test_type_for_reading_is_larger_than_the_interface_and_never_too_small(
    qapp: QApplication, points: int, zoom: int, expected: int
) -> None:
    base = QFont()
    base.setPointSizeF(points)
    assert reading_font(base, zoom).pointSizeF() == expected


def test_a_font_measured_in_pixels_is_taken_too(qapp: QApplication) -> None:
    base = QFont()
    base.setPixelSize(20)
    assert reading_font(base).pointSizeF() >= 6


def test_a_line_has_about_seventy_characters_of_prose(qapp: QApplication) -> None:
    font = reading_font(QFont())
    prose = "the council of the town has voted to give the old wall back to the sea"
    assert len(prose) == 70
    assert line_width(font) == pytest.approx(QFontMetricsF(font).horizontalAdvance(prose), rel=0.08)
    assert line_width(font, 35) == pytest.approx(line_width(font) / 2, abs=1)
