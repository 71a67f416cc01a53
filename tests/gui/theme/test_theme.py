"""The palette of the moment, in a running window, and type in its measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleFactory, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.palettes import dark_palette
from gui.theme.theme import apply_theme, line_width, reading_font, theme_for


@pytest.fixture
def system(qapp: QApplication) -> Iterator[None]:
    """Leaves the program as bright as the system has it."""
    yield
    apply_theme("system")


@pytest.fixture
def base_of(qtbot: QtBot, system: None) -> Iterator[Callable[[], str]]:
    """The ground of a text in a window that is open all the while, once the window has heard of all changes."""
    window = QWidget()
    edit = QLineEdit(window)
    qtbot.addWidget(window)
    window.show()

    def base() -> str:
        QApplication.processEvents()
        return edit.palette().color(QPalette.ColorRole.Base).name()

    yield base
    window.close()


def test_an_open_window_is_light_or_dark_at_once_and_goes_back_to_the_system(base_of: Callable[[], str]) -> None:
    system = base_of()
    bases = []
    for brightness in ("dark", "light", "dark", "system"):
        apply_theme(brightness)
        bases.append(base_of())
    dark, light, dark_again, system_again = bases
    assert QColor(dark).lightness() < 60 < 200 < QColor(light).lightness()
    assert (dark_again, system_again) == (dark, system)


def test_a_dark_system_can_be_read_light(base_of: Callable[[], str], dark: Callable[[], None]) -> None:
    dark()
    apply_theme("light")
    assert QColor(base_of()).lightness() > 200


def test_a_theme_that_the_system_has_already_takes_no_palette_of_ours(base_of: Callable[[], str]) -> None:
    apply_theme("light")
    assert base_of() == QStyleFactory.create("Fusion").standardPalette().base().color().name()


def test_a_window_that_is_dark_already_is_not_coloured_anew(
    base_of: Callable[[], str], qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme("dark")
    base_of()
    key = qapp.palette().cacheKey()
    apply_theme("dark")
    assert qapp.palette().cacheKey() == key


def test_the_theme_follows_the_ground_of_texts(qapp: QApplication) -> None:
    light = QStyleFactory.create("Fusion").standardPalette()
    assert theme_for(light).pick.lightness() > 200 > 60 > theme_for(dark_palette()).pick.lightness()


def test_black_on_white_with_a_grey_window_is_not_taken_for_high_contrast(qapp: QApplication) -> None:
    palette = QStyleFactory.create("Fusion").standardPalette()
    assert palette.text().color() == QColor("black")
    assert palette.base().color() == QColor("white")
    assert theme_for(palette).outline.alpha() == 0


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


def test_a_family_that_is_named_comes_before_the_serifs(qapp: QApplication) -> None:
    usual = reading_font(QFont()).families()
    assert reading_font(QFont(), 0, "DejaVu Sans").families() == ["DejaVu Sans", *usual]
