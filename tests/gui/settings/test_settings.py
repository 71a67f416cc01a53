"""What is kept between runs, and what becomes of it when the file is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter

from core import Length
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.settings.preferences import Preferences
from gui.settings.settings import Settings
from tests.gui.hands import Page

OpenWindow = Callable[..., Page]


@pytest.fixture
def again(client: WorkerClient, open_window: OpenWindow) -> Callable[[Page], Page]:
    """Closes a window and opens the next one, as the next run would."""

    def close_and_open(page: Page) -> Page:
        page.window.close()
        return open_window(client, size=None)

    return close_and_open


def store(**values: object) -> None:
    """Writes settings as another version or a damaged disk might."""
    settings = QSettings()
    for key, value in values.items():
        settings.setValue(key.replace("_", "/"), value)
    settings.sync()


def test_the_settings_of_these_tests_are_their_own(page: Page, settings_folder: Path) -> None:
    page.window.close()
    assert Path(QSettings().fileName()).is_relative_to(settings_folder)
    assert Path(QSettings().fileName()).exists()


def test_the_window_comes_back_with_its_size_and_its_division(page: Page, again: Callable[[Page], Page]) -> None:
    page.window.resize(720, 560)
    page.open_path(SAMPLE)
    splitter = page.find(QSplitter, "splitter")
    splitter.setSizes([300, 419])
    sizes = splitter.sizes()
    after = again(page)
    after.open_path(SAMPLE)
    assert (after.window.width(), after.window.height()) == (720, 560)
    assert after.find(QSplitter, "splitter").sizes() == pytest.approx(sizes, abs=2)


def test_length_unit_method_and_zoom_of_the_preferences_come_back(page: Page, again: Callable[[Page], Page]) -> None:
    page.window.preferring.apply(Preferences(length=Length(70, "words"), method="textrank"))
    page.ctrl(Qt.Key.Key_Plus)
    page.open_path(SAMPLE)
    lines = page.lines
    after = again(page)
    assert after.article.page_layout.zoom == 1
    after.open_path(SAMPLE)
    assert (after.shown.length, after.shown.ranking.method) == (Length(70, "words"), "textrank")
    assert (after.unit.currentData(), after.slider.value(), after.method.currentData()) == ("words", 7, "textrank")
    assert after.lines == lines


def test_what_is_set_in_one_article_is_not_what_newly_opened_ones_have(
    page: Page, again: Callable[[Page], Page]
) -> None:
    page.open_path(SAMPLE)
    page.focus(page.slider)
    page.press(Qt.Key.Key_End)
    page.method.setCurrentIndex(page.method.findData("textrank"))
    page.settle()
    preferences = page.window.preferences
    assert (preferences.length, preferences.method) == (Length(5, "sentences"), "standfirst")
    page.open_text("One here. Two here. Three here. Four here. Five here. Six here.")
    assert (page.shown.length, page.shown.ranking.method) == (Length(5, "sentences"), "standfirst")
    after = again(page)
    after.open_path(SAMPLE)
    assert (after.shown.length, after.shown.ranking.method) == (Length(5, "sentences"), "standfirst")


def test_the_article_and_the_topic_are_not_kept(
    page: Page, again: Callable[[Page], Page], settings_folder: Path
) -> None:
    page.open_path(SAMPLE)
    page.topic.setText("railway")
    page.wait_for(lambda: page.shown.ranking.topic == "railway")
    after = again(page)
    assert after.topic.text() == ""
    kept = "".join(file.read_text() for file in settings_folder.rglob("*") if file.is_file())
    assert "method=standfirst" in kept
    assert "railway" not in kept
    assert SAMPLE.name not in kept


@pytest.mark.parametrize(
    "damage",
    [
        {"summary_length": "a few", "summary_unit": "sentences"},
        {"summary_length": "5", "summary_unit": "furlongs"},
        {"summary_length": "nan", "summary_unit": "words"},
        {"summary_length": "-3", "summary_unit": "sentences"},
        {"summary_length": "1e999", "summary_unit": "minutes"},
        {"summary_length": "400", "summary_unit": "percent"},
        {"summary_length": ["1", "2"], "summary_unit": QByteArray(b"\xff\x00")},
        {"summary_method": "magic"},
        {"summary_method": QByteArray(b"\xff\xfe")},
        {"reading_zoom": "huge"},
        {"reading_zoom": "1.5"},
        {"window_geometry": QByteArray(b"rubbish"), "window_splitter": QByteArray(b"rubbish")},
        {"window_geometry": "1180x760", "window_splitter": 5},
    ],
)
def test_damaged_settings_count_as_not_there(
    client: WorkerClient, open_window: OpenWindow, damage: dict[str, object]
) -> None:
    store(**damage)
    page = open_window(client)
    page.open_path(SAMPLE)
    assert (page.shown.length, page.shown.ranking.method) == (Length(5, "sentences"), "standfirst")
    assert page.article.page_layout.zoom == 0
    assert page.window.width() > 300


def test_a_settings_file_of_rubbish_counts_as_not_there(client: WorkerClient, open_window: OpenWindow) -> None:
    file = Path(QSettings().fileName())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(bytes(range(256)) * 20)
    page = open_window(client)
    page.open_path(SAMPLE)
    assert len(page.lines) == 5


@pytest.mark.parametrize(("kept", "zoom"), [("1000", 30), ("-1000", -6), ("4", 4)])
def test_zoom_is_kept_within_its_limits(kept: str, zoom: int) -> None:
    store(reading_zoom=kept)
    assert Settings().preferences.points == zoom


def test_preferences_come_back() -> None:
    wanted = Preferences("A, B", 3, 60, 160, "dark", "textrank", Length(2.5, "minutes"), "de", "fr", 30, 2000)
    Settings().keep_preferences(wanted)
    assert Settings().preferences == wanted
    QSettings().sync()
    assert QSettings().value("reading/family") == "A, B"


def test_without_a_file_all_is_as_usual_and_every_panel_is_open() -> None:
    settings = Settings()
    assert settings.preferences == Preferences()
    assert (settings.geometry, settings.splitter) == (None, None)
    assert (settings.outline_shown, settings.why_shown) == (True, True)


@pytest.mark.parametrize(("outline", "why"), [(True, False), (False, True)])
def test_panels_come_back_as_they_were(settings_folder: Path, outline: bool, why: bool) -> None:
    Settings().keep_window(geometry=QByteArray(b"g"), splitter=QByteArray(b"s"), outline=outline, why=why)
    again = Settings()
    assert (again.geometry, again.splitter) == (b"g", b"s")
    assert (again.outline_shown, again.why_shown) == (outline, why)
    assert f"outline={outline}".lower() in next(settings_folder.rglob("*.conf")).read_text()


def test_settings_of_a_version_before_preferences_are_understood() -> None:
    store(summary_length="15", summary_unit="percent", summary_method="luhn", reading_zoom="2")
    assert Settings().preferences == Preferences(points=2, method="luhn", length=Length(15, "percent"))


def test_a_very_long_length_is_shown_as_all_there_is(client: WorkerClient, open_window: OpenWindow) -> None:
    store(summary_length="100000", summary_unit="sentences")
    page = open_window(client)
    page.open_path(SAMPLE)
    assert len(page.lines) == 38


def test_a_folder_that_can_not_be_written_keeps_nothing_and_says_nothing(
    client: WorkerClient, open_window: OpenWindow, settings_folder: Path
) -> None:
    settings_folder.write_text("a file where the folder should be")
    page = open_window(client)
    page.open_path(SAMPLE)
    page.window.close()
    assert not page.window.isVisible()


@pytest.mark.parametrize(("memory", "other"), [(None, False), (1500, False), (800, True)])
def test_only_memory_that_is_not_the_usual_needs_to_be_looked_up(memory: int | None, other: bool) -> None:
    if memory is not None:
        Settings().keep_preferences(Preferences(memory=memory))
    assert Settings().has_other_memory is other


@pytest.mark.parametrize("ids", [(), ("copyAction",), ("copyAction", "languageAction-de")])
def test_the_commands_used_last_come_back_in_their_order(ids: tuple[str, ...]) -> None:
    Settings().keep_recent_commands(ids)
    assert Settings().recent_commands == ids


@pytest.mark.parametrize("value", ["", 7, b"\xff", [7, "", None]])
def test_commands_that_can_not_be_understood_count_as_not_there(value: object) -> None:
    store(window_commands=value)
    assert Settings().recent_commands == ()
