"""Nothing that the window shows or tells escapes translation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QTabWidget, QWidget

from core import METHODS
from gui.client.client import WorkerClient
from gui.features.comparison.dialog import CompareDialog
from gui.features.heatmap.view import Heatmap
from gui.features.preferences.dialog import PreferencesDialog
from gui.settings.preferences import Preferences
from gui.widgets.progress_row import ProgressRow
from gui.window.dialogs import ask_for_address, ask_for_encoding, ask_for_password
from tests.gui.dialogs import answered
from tests.gui.foreign import GREEK, foreign, latin_words, painted, plain, tip_at, told
from tests.gui.hands import Page

#: Encodings are called the same everywhere.
ENCODINGS = frozenset(["UTF", "Windows", "ISO", "GB", "KOI8", "Shift", "JIS", "EUC", "Mac", "Big5"])


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication) -> Iterator[None]:
    with foreign(qapp):
        yield


@pytest.fixture
def reading(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """A window wide enough for all its parts, with a Greek text."""
    page = open_window(client, (1500, 1000))
    page.open_text(GREEK)
    return page


def escaped(widget: QWidget, *data: str) -> set[str]:
    """The words that a widget shows or tells that are no translation."""
    known = frozenset(word for text in data for word in re.split(r"[/.:\s]+", text))
    said = {f"painted: {word}" for word in latin_words(painted(widget), known)}
    return said | {f"{name}: {word}" for name, text in told(widget) for word in latin_words(text, known)}


def test_what_is_not_translated_is_seen(reading: Page) -> None:
    label = QLabel("An escape", reading.window)
    label.show()
    assert {"painted: An", "painted: escape"} <= escaped(reading.window)


def test_an_empty_window(page: Page) -> None:
    assert escaped(page.window) == set()


def test_a_welcome_page_with_what_was_read_before(client: WorkerClient, open_window: Callable[..., Page]) -> None:
    page = open_window(client)
    page.window._pages.show_recent([("Τίτλος", "/λιμάνι/τίτλος"), ("Άλλος", "https://127.0.0.1/")])
    assert escaped(page.window, "https:") == set()


def test_a_window_with_an_article(reading: Page) -> None:
    assert len(reading.lines) > 2
    assert escaped(reading.window) == set()


@pytest.mark.parametrize("view", ["article", "folded", "summary"])
def test_a_sentence_with_the_reasons_why(reading: Page, view: str) -> None:
    reading.window.reading_page.set_view(view)
    reading.action("whyAction").setChecked(True)
    reading.window.reading_page.travels.go_to_pick(1)
    words = reading.find(QLabel, "whyTitle")
    reading.wait_for(lambda: words.text() != "" and reading.why.isVisible())
    assert escaped(reading.window) == set()


def test_choices_and_a_part(reading: Page) -> None:
    reader = reading.window.reading_page
    reader.travels.go_to_pick(1)
    reader.choices.toggle_pin()
    reader.travels.go_to_pick(1)
    reader.choices.toggle_exclude()
    assert escaped(reading.window) == set()
    reader.summarise_part()
    reading.settle()
    assert escaped(reading.window) == set()


def test_finding(reading: Page) -> None:
    reading.action("findAction").trigger()
    assert escaped(reading.window) == set()
    reading.bot.keyClicks(QApplication.focusWidget(), "x")
    assert escaped(reading.window) == set()


def test_progress(reading: Page) -> None:
    row = reading.window.findChild(ProgressRow)
    assert row is not None
    row.set_busy(True)
    for step in ("reading", "sentences", "ranking"):
        row.show_progress(step, 1, 3)
        assert escaped(row) == set()
    row.set_busy(False)


@pytest.mark.parametrize("missing", ["/λιμάνι/όχι.τ", "https://127.0.0.1:1/", "http://", "/"])
def test_an_error(reading: Page, missing: str) -> None:
    reading.open_path(missing)
    assert reading.message.isVisible()
    assert escaped(reading.window, missing) == set()


def test_a_message_of_each_kind_of_the_core(page: Page, tmp_path: Path) -> None:
    for name, data in {
        "α.png": b"\x89PNG\r\n",
        "α.pdf": b"%PDF-1.4\nrubbish",
        "α.docx": b"PK\x03\x04rubbish",
        "α.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    }.items():
        (tmp_path / name).write_bytes(data)
        page.open_path(tmp_path / name)
        assert page.message.isVisible()
        named = latin_words(page.message.text()) - {"PDF", "EPUB", "RTF", "HTML"}
        assert named <= set(name.partition(".")[2].split()), page.message.text()


def test_the_tooltips_of_the_map(reading: Page) -> None:
    strip = reading.window.findChild(Heatmap)
    assert strip is not None
    tips = {tip_at(strip, QPoint(5, y)) for y in range(0, strip.height(), 10)}
    assert len(tips) > 5
    assert set().union(*map(latin_words, tips)) == set()


def test_the_tooltip_of_a_fold(reading: Page) -> None:
    reading.window.reading_page.set_view("folded")
    viewport = reading.article.viewport()
    tips = {tip_at(viewport, QPoint(viewport.width() // 2, y)) for y in range(0, viewport.height(), 6)} - {""}
    assert tips
    assert set().union(*map(latin_words, tips)) == set()


def test_comparing_methods(reading: Page) -> None:
    reading.action("compareAction").trigger()
    dialog = reading.window.findChild(CompareDialog)
    document = reading.window.reading_page.document
    assert dialog is not None
    assert document is not None
    assert escaped(dialog) == set()
    reading.wait_for(lambda: all(document.rankings.by(method) for method in METHODS))
    assert escaped(dialog) == set()
    model = dialog.findChild(QWidget, "compareTable").model()
    roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    texts = {
        str(model.index(row, at).data(role) or "")
        for row in range(3)
        for at in range(model.columnCount())
        for role in roles
    }
    texts |= {
        str(model.headerData(at, Qt.Orientation.Horizontal, role) or "")
        for at in range(model.columnCount())
        for role in roles
    }
    assert set().union(*(latin_words(plain(text)) for text in texts)) == set()
    dialog.close()


def test_the_preferences(page: Page) -> None:
    dialog = PreferencesDialog(Preferences(), page.window)
    page.bot.addWidget(dialog)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        assert escaped(dialog, Preferences().family) == set()


@pytest.mark.parametrize("ask", [ask_for_address, lambda parent: ask_for_password(parent, ""), ask_for_encoding])
def test_a_question(page: Page, ask: Callable[[QWidget], object]) -> None:
    found: list[set[str]] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        found.append(escaped(dialog, "https", *ENCODINGS))
        dialog.reject()

    with answered(answer):
        ask(page.window)
    assert found == [set()]


def test_keys_are_named_as_the_system_names_them(page: Page) -> None:
    assert not any("Ctrl" in text for _, text in told(page.window))
