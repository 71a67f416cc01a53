"""The preferences: each choice told at once, everything by keyboard, and room on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core import Length
from gui.features.preferences.dialog import PreferencesDialog
from gui.features.preferences.font_box import FontBox
from gui.settings.preferences import Preferences

Kind = TypeVar("Kind", bound=QWidget)
USUAL = Preferences()
OTHER = Preferences("DejaVu Sans", 3, 60, 160, "dark", "textrank", Length(20, "percent"), "de", "fr", 30, 2000, True)


class Hands:
    """The dialog, and every set of preferences that it told."""

    def __init__(self, dialog: PreferencesDialog) -> None:
        self.dialog = dialog
        self.told: list[Preferences] = []
        dialog.changed.connect(self.told.append)

    def find(self, kind: type[Kind], name: str) -> Kind:
        widget = self.dialog.findChild(kind, name)
        assert widget is not None, name
        return widget

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.dialog.focusWidget() or self.dialog, key, modifier)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, modifier=Qt.KeyboardModifier.AltModifier)


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Callable[..., Hands]:
    def make(preferences: Preferences = USUAL) -> Hands:
        dialog = PreferencesDialog(preferences)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return Hands(dialog)

    return make


@pytest.fixture
def hands(open_dialog: Callable[..., Hands]) -> Hands:
    return open_dialog()


TAB_KEYS = {"reading": Qt.Key.Key_R, "general": Qt.Key.Key_G, "summaries": Qt.Key.Key_S}


@pytest.mark.parametrize(
    ("tab", "key", "keys", "expected"),
    [
        ("reading", Qt.Key.Key_Z, [Qt.Key.Key_Up], {"points": 1}),
        ("reading", Qt.Key.Key_W, [Qt.Key.Key_Right], {"characters": 71}),
        ("reading", Qt.Key.Key_P, [Qt.Key.Key_PageUp], {"spacing": 150}),
        ("general", Qt.Key.Key_T, [Qt.Key.Key_End], {"theme": "dark"}),
        ("general", Qt.Key.Key_W, [Qt.Key.Key_Down], {"interface_language": "en"}),
        ("general", Qt.Key.Key_X, [Qt.Key.Key_Down], {"text_language": "ar"}),
        ("summaries", Qt.Key.Key_M, [Qt.Key.Key_Down], {"method": "lexrank"}),
        ("summaries", Qt.Key.Key_L, [Qt.Key.Key_Up], {"length": Length(6, "sentences")}),
        ("summaries", Qt.Key.Key_T, [Qt.Key.Key_Up], {"seconds": 70}),
        ("summaries", Qt.Key.Key_J, [Qt.Key.Key_Up], {"memory": 1600}),
    ],
)
def test_every_preference_is_set_by_keyboard_and_told_at_once(
    hands: Hands, tab: str, key: Qt.Key, keys: list[Qt.Key], expected: dict[str, object]
) -> None:
    hands.alt(TAB_KEYS[tab])
    hands.alt(key)
    hands.press(*keys)
    assert hands.told == [replace(Preferences(), **expected)]
    assert hands.dialog.preferences == hands.told[-1]


def test_the_text_of_protected_files_is_kept_by_one_key(hands: Hands, qtbot: QtBot) -> None:
    hands.alt(Qt.Key.Key_G)
    with qtbot.wait_signal(hands.dialog.changed):
        hands.alt(Qt.Key.Key_K)
    assert hands.told == [Preferences(keep_protected=True)]


def test_a_font_is_chosen_by_keyboard(hands: Hands) -> None:
    hands.alt(Qt.Key.Key_F)
    hands.press(Qt.Key.Key_End)
    (told,) = hands.told
    assert told.family in QFontDatabase.families()
    sample = hands.find(QTextEdit, "readingSample")
    assert sample.document().defaultFont().families()[0] == told.family


def test_the_list_of_fonts_is_made_when_it_is_first_needed(hands: Hands) -> None:
    box = hands.find(FontBox, "readingFont")
    hands.alt(Qt.Key.Key_Z)
    fresh = FontBox()
    assert fresh.count() == 1
    box.setFocus()
    assert box.count() > 1


def test_a_font_that_is_not_installed_here_stays_chosen(open_dialog: Callable[..., Hands]) -> None:
    hands = open_dialog(Preferences(family="Nowhere Serif"))
    box = hands.find(FontBox, "readingFont")
    box.setFocus()
    hands.alt(Qt.Key.Key_Z)
    hands.press(Qt.Key.Key_Up)
    assert hands.told == [Preferences(family="Nowhere Serif", points=1)]


def test_what_is_set_is_shown(open_dialog: Callable[..., Hands]) -> None:
    hands = open_dialog(OTHER)
    assert hands.find(QComboBox, "readingFont").currentText() == "DejaVu Sans"
    assert hands.find(QSlider, "readingWidth").value() == 60
    assert hands.find(QComboBox, "themeBox").currentText() == "Dark"
    assert hands.find(QComboBox, "interfaceLanguage").currentText() == "Deutsch"
    assert hands.find(QComboBox, "textLanguage").currentText() == "French"
    assert hands.find(QCheckBox, "keepProtected").isChecked()
    assert hands.find(QComboBox, "preferredMethod").currentText() == "TextRank"
    assert hands.find(QDoubleSpinBox, "preferredLength").value() == 20
    assert hands.find(QComboBox, "preferredUnit").currentText() == "per cent"
    assert hands.find(QSpinBox, "timeLimit").text() == "30 s"
    assert hands.find(QSpinBox, "memoryLimit").text() == "2,000 MB"


def test_what_is_shown_from_outside_is_not_told(hands: Hands) -> None:
    hands.dialog.show_preferences(OTHER)
    assert hands.told == []
    assert hands.dialog.preferences == OTHER


def test_the_defaults_are_restored_by_one_key_and_told_once(open_dialog: Callable[..., Hands], qtbot: QtBot) -> None:
    hands = open_dialog(OTHER)
    restore = hands.find(QPushButton, "restoreDefaults")
    for _ in range(2):
        with qtbot.wait_signal(restore.clicked):
            hands.alt(Qt.Key.Key_D)
    assert hands.told == [Preferences()]


def test_each_unit_remembers_its_length(hands: Hands) -> None:
    unit, value = hands.find(QComboBox, "preferredUnit"), hands.find(QDoubleSpinBox, "preferredLength")
    value.setValue(12)
    unit.setCurrentIndex(unit.findData("minutes"))
    value.setValue(0.75)
    unit.setCurrentIndex(unit.findData("sentences"))
    assert [told.length for told in hands.told] == [
        Length(12, "sentences"),
        Length(1, "minutes"),
        Length(0.75, "minutes"),
        Length(12, "sentences"),
    ]


@pytest.mark.parametrize("length", [Length(2.5, "sentences"), Length(3, "words"), Length(10**9, "words")])
def test_a_length_that_can_not_be_set_here_stays_while_others_change(
    open_dialog: Callable[..., Hands], length: Length
) -> None:
    hands = open_dialog(Preferences(length=length))
    hands.find(QSpinBox, "timeLimit").setValue(90)
    assert hands.told == [Preferences(length=length, seconds=90)]


def test_the_sample_is_set_as_texts_will_be(hands: Hands) -> None:
    sample = hands.find(QTextEdit, "readingSample")
    usual = sample.document().defaultFont().pointSizeF()
    before = sample.document().size().height()
    hands.find(QSpinBox, "readingSize").setValue(20)
    assert sample.document().defaultFont().pointSizeF() == 20 > usual
    hands.find(QSlider, "readingSpacing").setValue(200)
    assert sample.document().size().height() > before
    assert sample.document().firstBlock().blockFormat().lineHeight() == 200


def test_the_sample_is_no_wider_than_its_room(hands: Hands) -> None:
    sample = hands.find(QTextEdit, "readingSample")
    hands.find(QSlider, "readingWidth").setValue(100)
    hands.find(QSpinBox, "readingSize").setValue(24)
    assert sample.document().size().width() <= sample.viewport().width()


def test_escape_and_close_close_it(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Escape)
    assert not hands.dialog.isVisible()
    hands.dialog.show()
    QTest.mouseClick(hands.find(QPushButton, "closePreferences"), Qt.MouseButton.LeftButton)
    assert not hands.dialog.isVisible()


def test_enter_in_a_field_does_not_close_it(hands: Hands) -> None:
    hands.alt(Qt.Key.Key_Z)
    hands.press(Qt.Key.Key_Return)
    assert hands.dialog.isVisible()
    assert hands.told == []


def test_nobody_waits_for_it(hands: Hands) -> None:
    assert not hands.dialog.isModal()


def test_every_control_has_a_name_for_those_who_hear_it_and_one_for_programs(hands: Hands) -> None:
    for kind in (QComboBox, QAbstractSpinBox, QAbstractSlider):
        for control in hands.dialog.findChildren(kind):
            if control.focusPolicy() != Qt.FocusPolicy.NoFocus and not control.objectName().startswith("qt_"):
                assert control.objectName()
                assert control.accessibleName(), control.objectName()


def test_no_two_letters_that_are_in_sight_at_once_are_the_same(hands: Hands) -> None:
    tabs = hands.find(QTabWidget, "preferencesTabs")
    always = [tabs.tabText(index) for index in range(tabs.count())]
    always += [button.text() for button in hands.dialog.findChildren(QPushButton) if button.isVisible()]
    for index in range(tabs.count()):
        labels = [label.text() for label in tabs.widget(index).findChildren(QLabel) if label.buddy()]
        letters = [text[text.index("&") + 1].lower() for text in always + labels]
        assert len(set(letters)) == len(letters), letters


@pytest.mark.parametrize("points", [9, 18])
def test_it_fits_a_screen_of_800_by_600(open_dialog: Callable[..., Hands], points: int) -> None:
    hands = open_dialog()
    font = QFont(hands.dialog.font())
    font.setPointSize(points)
    hands.dialog.setFont(font)
    size = hands.dialog.minimumSizeHint()
    assert (size.width() <= 800, size.height() <= 600) == (True, True), size


def test_a_label_twice_as_long_finds_room(hands: Hands) -> None:
    for label in hands.dialog.findChildren(QLabel):
        if label.buddy():
            label.setText(2 * label.text().replace("&", ""))
    assert hands.dialog.minimumSizeHint().width() <= 800
