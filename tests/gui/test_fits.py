"""In every language the words have the room that they need, in a small window and in large type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

from core import METHODS
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.features.comparison.dialog import CompareDialog
from gui.features.preferences.dialog import PreferencesDialog
from gui.i18n.translating import install
from gui.settings.preferences import Preferences
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.progress_row import ProgressRow
from gui.window.about import AboutDialog
from gui.window.dialogs import ask_for_address, ask_for_encoding, ask_for_password
from tests.gui.dialogs import answered
from tests.gui.hands import Page
from tests.translate import LANGUAGES

Open = Callable[..., Page]

SMALL = (800, 600)
#: A laptop, for those who have all type twice as large.
DOUBLE = (1280, 800)


@pytest.fixture(params=["en", *LANGUAGES])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of what is made in a test; English again afterwards."""
    before = QLocale()
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(params=[1, 2], ids=["usual type", "type twice as large"])
def size(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    """The window's size; the interface's type has its usual size or twice that."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(font)
    yield SMALL if request.param == 1 else DOUBLE
    qapp.setFont(usual)


@pytest.fixture
def reading(language: str, size: tuple[int, int], client: WorkerClient, open_window: Open) -> Page:
    page = open_window(client, size)
    page.open_path(SAMPLE)
    assert (page.window.width(), page.window.height()) == size
    return page


def cut_short(window: QWidget) -> set[str]:
    """What is seen of labels, buttons, boxes and tabs but has less room than its words need."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return {
        f"{widget.objectName() or type(widget).__name__}: {text}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and (text := _words(widget)) and not _has_room(widget)
    }


def _words(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        # Made to be cut, and whole in its tooltip.
        return ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QTabBar):
        return " | ".join(widget.tabText(index) for index in range(widget.count()))
    return ""


def _has_room(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    column = _column_around(widget)
    if column is not None:
        # What is further down is scrolled to.
        left = widget.mapTo(column, QPoint())
        seen = widget.rect() if 0 <= left.x() <= column.width() - widget.width() else QRect()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return seen.height() >= widget.heightForWidth(widget.width())
    needed = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    return seen.width() >= needed.width() and seen.height() >= min(needed.height(), widget.height())


def _column_around(widget: QWidget) -> QWidget | None:
    """The part in sight of the page that a widget is on, where it is a page that scrolls."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent.viewport()
        parent = parent.parentWidget()
    return None


def test_what_is_cut_short_is_seen(page: Page) -> None:
    label = QLabel("A long label", page.window)
    label.setObjectName("long")
    label.setFixedWidth(20)
    label.show()
    assert cut_short(page.window) == {"long: A long label"}


def test_an_empty_window(language: str, size: tuple[int, int], client: WorkerClient, open_window: Open) -> None:
    page = open_window(client, size)
    assert cut_short(page.window) == set()


@pytest.mark.parametrize("view", ["article", "folded", "summary"])
def test_a_window_with_an_article(reading: Page, view: str) -> None:
    reading.window.reading_page.set_view(view)
    assert cut_short(reading.window) == set()


def test_a_sentence_with_the_reasons_why(reading: Page) -> None:
    reading.action("whyAction").setChecked(True)
    reading.window.reading_page.travels.go_to_pick(1)
    reading.wait_for(reading.why.isVisible)
    assert cut_short(reading.window) == set()


def test_choices_and_a_part(reading: Page) -> None:
    reader = reading.window.reading_page
    reader.travels.go_to_pick(1)
    reader.choices.toggle_pin()
    reader.travels.go_to_pick(1)
    reader.choices.toggle_exclude()
    reader.summarise_part()
    reading.settle()
    assert cut_short(reading.window) == set()


def test_finding(reading: Page) -> None:
    reading.action("findAction").trigger()
    reading.bot.keyClicks(QApplication.focusWidget(), "wall")
    assert cut_short(reading.window) == set()
    reading.bot.keyClicks(QApplication.focusWidget(), "xyz")
    assert cut_short(reading.window) == set()


def test_an_error_with_what_can_be_done(reading: Page) -> None:
    missing = "/texts/the minutes of the harbour council of the third of May.txt"
    reading.window._recent.add(missing)
    reading.open_path(missing)
    assert reading.message.isVisible()
    assert cut_short(reading.window) == set()


def test_a_long_error(reading: Page) -> None:
    reading.open_path("https://user@example.org/")
    assert reading.message.isVisible()
    assert cut_short(reading.window) == set()


def test_comparing_methods(reading: Page) -> None:
    reading.action("compareAction").trigger()
    dialog = reading.window.findChild(CompareDialog)
    document = reading.window.reading_page.document
    assert dialog is not None
    assert document is not None
    assert cut_short(dialog) == set()
    reading.wait_for(lambda: all(document.rankings.by(method) for method in METHODS))
    assert cut_short(dialog) == set()
    dialog.close()


def test_the_preferences(language: str, size: tuple[int, int], page: Page) -> None:
    dialog = PreferencesDialog(Preferences(), page.window)
    page.bot.addWidget(dialog)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        assert cut_short(dialog) == set()


def test_what_this_program_is(
    language: str, size: tuple[int, int], page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    dialog = AboutDialog(page.window)
    page.bot.addWidget(dialog)
    dialog.show()
    assert cut_short(dialog) == set()
    assert dialog.width() <= size[0]
    page.bot.mouseClick(page.find(QPushButton, "copyDetails"), Qt.MouseButton.LeftButton)
    assert cut_short(dialog) == set()


def test_a_fault(reading: Page) -> None:
    reading.window.show_fault()
    assert reading.message.isVisible()
    assert cut_short(reading.window) == set()


def test_the_command_palette(reading: Page) -> None:
    reading.window.command_palette.open()
    palette = reading.find(QWidget, "commandPalette")
    rows = reading.find(QListView, "commandList")
    assert palette.parentWidget().rect().contains(palette.geometry())
    assert rows.sizeHintForRow(0) >= rows.fontMetrics().height()
    assert rows.viewport().height() >= 4 * rows.sizeHintForRow(0)
    reading.find(QLineEdit, "commandEdit").setText("qqq")
    assert reading.find(QWidget, "commandNothing").isVisible()
    assert cut_short(reading.find(QWidget, "commandPalette")) == set()


def test_the_list_of_keys(language: str, size: tuple[int, int], page: Page) -> None:
    page.window.show_shortcuts()
    dialog = page.find(QDialog, "shortcutsDialog")
    tree = page.find(QTreeWidget, "shortcutsTree")
    assert cut_short(dialog) == set()
    assert dialog.height() <= SMALL[1]
    assert tree.header().length() <= tree.viewport().width()
    if size == SMALL:
        assert tree.header().sectionSize(1) >= tree.sizeHintForColumn(1)
    page.find(QLineEdit, "shortcutsEdit").setText("qqq")
    assert cut_short(dialog) == set()


@pytest.mark.parametrize(
    "ask", [ask_for_address, lambda parent: ask_for_password(parent, "tide.pdf: Passwort?"), ask_for_encoding]
)
def test_a_question(language: str, size: tuple[int, int], page: Page, ask: Callable[[QWidget], object]) -> None:
    found: list[set[str]] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        found.append(cut_short(dialog))
        dialog.reject()

    with answered(answer):
        ask(page.window)
    assert found == [set()]


def test_progress(reading: Page) -> None:
    row = reading.window.findChild(ProgressRow)
    assert row is not None
    row.set_busy(True)
    for step in ("reading", "sentences", "ranking"):
        row.show_progress(step, 1, 3)
        assert cut_short(reading.window) == set()
    row.set_busy(False)
