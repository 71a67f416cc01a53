"""Every text can be read and every mark be seen, computed from the colours by the formula of WCAG 2.2."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.theme.focus_ring import FocusRing
from gui.theme.palettes import dark_palette, light_palette
from gui.theme.theme import Theme, apply_theme, theme_for

Role = QPalette.ColorRole

#: The least contrast of text, and of marks that are not text (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
TEXT, MARK = 4.5, 3.0

#: Page, text and window of desktops as they come, and of themes of high contrast.
DESKTOPS = {
    "fusion light": ("#ffffff", "#000000", "#efefef"),
    "breeze light": ("#ffffff", "#232629", "#eff0f1"),
    "adwaita light": ("#ffffff", "#2e3436", "#f6f5f4"),
    "fusion dark": ("#242424", "#ffffff", "#323232"),
    "breeze dark": ("#141618", "#fcfcfc", "#202326"),
    "adwaita dark": ("#1e1e1e", "#ffffff", "#2d2d2d"),
    "black": ("#000000", "#ffffff", "#1a1a1a"),
    "high contrast light": ("#ffffff", "#000000", "#ffffff"),
    "high contrast dark": ("#000000", "#ffffff", "#000000"),
}
OURS = {"our light": light_palette, "our dark": dark_palette}

#: Fields of Theme that text lies on, and whether muted text does too.
GROUNDS = {
    "pick": True,
    "current": True,
    "row": True,
    "hit": False,
    "hit_current": False,
    "notice": False,
    "error": False,
}
#: Fields of Theme that are the colour of text, and where it stands.
TEXTS = {"muted": ("base", "window", *(name for name, has_muted in GROUNDS.items() if has_muted))}
#: Fields of Theme that are marks, and what they stand on.
MARKS = {
    "accent": ("base", "window", "pick", "current", "row"),
    "error_accent": ("base", "window", "error"),
    "edge": ("base", "window"),
    "focus": ("base", "window", "pick", "current", "row"),
    "excluded": ("base",),
    "word": ("base", "pick", "current"),
    "gap": ("base",),
    "hit_line": ("base", "pick", "hit"),
}
#: Marks that are transparent where others do.
ONLY_IN_HIGH_CONTRAST = {"outline": ("base", "pick", "current", "notice", "error")}


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
    if desktop in OURS:
        return OURS[desktop]()
    base, text, window = DESKTOPS[desktop]
    palette = QPalette()
    for role, colour in ((Role.Base, base), (Role.Window, window), (Role.Text, text), (Role.WindowText, text)):
        palette.setColor(role, QColor(colour))
    return palette


@pytest.fixture(params=[*DESKTOPS, *OURS])
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> QPalette:
    return palette_of(request.param)


@pytest.fixture
def theme(palette: QPalette) -> Theme:
    return theme_for(palette)


def ground_of(name: str, palette: QPalette, theme: Theme) -> QColor:
    by_role = {"base": Role.Base, "window": Role.Window}
    return palette.color(by_role[name]) if name in by_role else getattr(theme, name)


def test_the_contrast_of_black_and_white_is_the_greatest_there_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_every_colour_of_a_theme_has_a_rule_here() -> None:
    rules = [*GROUNDS, *TEXTS, *MARKS, *ONLY_IN_HIGH_CONTRAST]
    assert sorted(rules) == sorted(Theme._fields)


@pytest.mark.parametrize("ground", ["base", *GROUNDS])
def test_text_can_be_read_on_every_ground(palette: QPalette, theme: Theme, ground: str) -> None:
    colour = ground_of(ground, palette, theme)
    assert contrast(palette.color(Role.Text), colour) >= TEXT
    assert contrast(palette.color(Role.WindowText), colour) >= TEXT


@pytest.mark.parametrize(("text", "ground"), [(text, ground) for text, grounds in TEXTS.items() for ground in grounds])
def test_coloured_text_can_be_read_where_it_stands(palette: QPalette, theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), ground_of(ground, palette, theme)) >= TEXT


@pytest.mark.parametrize(("mark", "ground"), [(mark, ground) for mark, grounds in MARKS.items() for ground in grounds])
def test_marks_can_be_seen_where_they_stand(palette: QPalette, theme: Theme, mark: str, ground: str) -> None:
    assert contrast(getattr(theme, mark), ground_of(ground, palette, theme)) >= MARK


@pytest.mark.parametrize("desktop", ["high contrast light", "high contrast dark"])
def test_in_high_contrast_grounds_have_an_outline_that_can_be_seen(qapp: QApplication, desktop: str) -> None:
    palette = palette_of(desktop)
    theme = theme_for(palette)
    for name, grounds in ONLY_IN_HIGH_CONTRAST.items():
        for ground in grounds:
            assert contrast(getattr(theme, name), ground_of(ground, palette, theme)) >= MARK
    assert contrast(theme.muted, palette.color(Role.Base)) == pytest.approx(21)


@pytest.mark.parametrize("desktop", [name for name in [*DESKTOPS, *OURS] if not name.startswith("high")])
def test_elsewhere_nothing_is_outlined_and_muted_text_steps_back(qapp: QApplication, desktop: str) -> None:
    palette = palette_of(desktop)
    theme = theme_for(palette)
    base = palette.color(Role.Base)
    assert theme.outline.alpha() == 0
    assert contrast(theme.muted, base) < contrast(palette.color(Role.Text), base)


@pytest.mark.parametrize("ours", OURS)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.Link, Role.Base),
        (Role.Link, Role.Window),
        (Role.LinkVisited, Role.Base),
        (Role.LinkVisited, Role.Window),
    ],
)
def test_text_of_our_own_palettes_can_be_read(
    qapp: QApplication, ours: str, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = OURS[ours]()
    assert contrast(palette.color(text), palette.color(ground)) >= TEXT


@pytest.mark.parametrize("ours", OURS)
@pytest.mark.parametrize("ground", [Role.Base, Role.Window])
def test_what_is_chosen_is_seen_in_our_own_palettes(qapp: QApplication, ours: str, ground: QPalette.ColorRole) -> None:
    palette = OURS[ours]()
    for mark in (Role.Highlight, Role.Accent):
        assert contrast(palette.color(mark), palette.color(ground)) >= MARK


@pytest.fixture(params=["system", "light", "dark"])
def brightness(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply_theme(request.param)
    yield request.param
    apply_theme("system")


def all_kinds() -> list[QWidget]:
    combo = QComboBox()
    combo.addItems(["one", "two"])
    items = QListWidget()
    items.addItems(["one", "two"])
    page = QTextEdit("A page of text.", readOnly=True, tabChangesFocus=True)
    page.setFrameShape(QTextEdit.Shape.NoFrame)
    return [
        QPushButton("Button"),
        QPushButton("Flat", flat=True),
        QToolButton(text="Tool", focusPolicy=Qt.FocusPolicy.StrongFocus, autoRaise=True),
        QCheckBox("Check"),
        QRadioButton("Radio"),
        combo,
        QLineEdit("Line"),
        QSpinBox(),
        QSlider(Qt.Orientation.Horizontal),
        items,
        page,
    ]


@pytest.fixture
def form(qtbot: QtBot, brightness: str) -> Iterator[list[QWidget]]:
    """A window with a widget of every kind, one below the other; the first has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    widgets = [QPushButton("First"), *all_kinds()]
    for widget in widgets:
        column.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    widgets[0].setFocus()
    yield widgets
    window.close()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def strong_changes(one: QImage, other: QImage) -> int:
    """How many pixels have a contrast of a mark between two pictures of one size."""
    places = ((x, y) for y in range(one.height()) for x in range(one.width()))
    pairs = ((one.pixel(x, y), other.pixel(x, y)) for x, y in places)
    return sum(a != b and contrast(QColor(a), QColor(b)) >= MARK for a, b in pairs)


def test_the_keyboard_is_seen_wherever_it_goes(form: list[QWidget]) -> None:
    for here, there in pairwise(form):
        before = picture(there)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert there.hasFocus()
        # At least as many as a line along the longer side.
        assert strong_changes(before, picture(there)) >= max(there.width(), there.height()) / 2, there


def test_only_what_has_the_keyboard_has_a_ring(form: list[QWidget], qtbot: QtBot) -> None:
    window = form[0].window()
    for here in form[:-1]:
        QTest.keyClick(here, Qt.Key.Key_Tab)
    qtbot.wait_until(lambda: len(window.findChildren(FocusRing)) == 1)
    assert window.findChildren(FocusRing)[0].parent() is form[-1]


def test_the_ring_grows_with_its_widget(form: list[QWidget]) -> None:
    QTest.keyClick(form[0], Qt.Key.Key_Tab)
    (ring,) = form[1].findChildren(FocusRing)
    form[1].resize(form[1].width() + 40, form[1].height() + 10)
    assert ring.geometry() == form[1].rect()


def test_who_points_gets_no_ring(form: list[QWidget]) -> None:
    QTest.mouseClick(form[4], Qt.MouseButton.LeftButton)
    assert form[4].window().findChildren(FocusRing) == []


def test_a_widget_may_go_while_it_has_the_ring(form: list[QWidget], qtbot: QtBot) -> None:
    QTest.keyClick(form[0], Qt.Key.Key_Tab)
    with qtbot.wait_signal(form[1].destroyed):
        form[1].deleteLater()
    form[0].setFocus()
    QTest.keyClick(form[0], Qt.Key.Key_Tab)
    assert [ring.parent() for ring in form[0].window().findChildren(FocusRing)] == [form[2]]
