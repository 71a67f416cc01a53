"""German, French and Spanish: complete, up to date, in their room, and nothing said in English instead."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from core import LANGUAGES as TEXT_LANGUAGES
from core import METHODS
from core.furniture import RULES
from gui.data import SAMPLE, TRANSLATIONS
from gui.engine.engine import Engine
from gui.preferences.dialog import PreferencesDialog
from gui.preferences.preferences import INTERFACE_LANGUAGES, Preferences
from gui.widgets.elided_label import ElidedLabel
from gui.words.core_words import (
    FURNITURE_REASONS,
    METHOD_DESCRIPTIONS,
    furniture_reason,
    language_name,
    method_description,
)
from gui.words.format import duration, number, percent
from gui.words.translating import install
from tests.gui.hands import Page
from tests.translate import LANGUAGES, release, source_file, update

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_MNEMONIC = re.compile(r"&(\w)")
#: What is said in no language: names of methods and of languages, units.
_NAMES = {
    *(method.title for method in METHODS.values()),
    *(method.citation for method in METHODS.values()),
    *INTERFACE_LANGUAGES.values(),
}


def messages(language: str, file: Path | None = None) -> list[tuple[str, str, ET.Element]]:
    """Context, source and translation of each message of a language's ``.ts`` file, or of another one."""
    root = ET.parse(file or source_file(language)).getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "", translation)
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    ]


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of what is made in a test; English again afterwards."""
    before = QLocale()
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")
    QLocale.setDefault(before)


every_language = pytest.mark.parametrize("language", LANGUAGES, indirect=True)


@pytest.mark.parametrize("code", LANGUAGES)
class TestFiles:
    def test_has_the_strings_of_the_source_and_no_others(self, code: str, tmp_path: Path) -> None:
        made = tmp_path / source_file(code).name
        update([made])
        ours = {(context, source) for context, source, _ in messages(code)}
        assert ours == {(context, source) for context, source, _ in messages(code, made)}

    def test_translates_every_string(self, code: str) -> None:
        missing = [source for _, source, made in messages(code) if made.get("type") or not (made.text or "").strip()]
        assert [source for source in missing if source.strip()] == []

    def test_keeps_what_is_filled_in(self, code: str) -> None:
        for _, source, made in messages(code):
            assert sorted(_PLACEHOLDER.findall(source)) == sorted(_PLACEHOLDER.findall(made.text or "")), source

    def test_has_a_mnemonic_where_english_has_one(self, code: str) -> None:
        for _, source, made in messages(code):
            assert len(_MNEMONIC.findall(source)) == len(_MNEMONIC.findall(made.text or "")), source

    def test_keeps_the_ends_of_a_string(self, code: str) -> None:
        for _, source, made in messages(code):
            text = made.text or ""
            assert source.startswith(" ") == text.startswith(" "), source
            assert source.endswith("…") == text.endswith("…"), source
            assert source.endswith(" ") == text.endswith(" "), source

    def test_what_the_window_reads_is_made_of_it(self, code: str, tmp_path: Path) -> None:
        made = release(source_file(code), tmp_path)
        assert made.read_bytes() == (TRANSLATIONS / made.name).read_bytes()


def test_updating_loses_no_translation(tmp_path: Path) -> None:
    copy = Path(shutil.copy(source_file("de"), tmp_path))
    update([copy])
    assert copy.read_text("utf-8") == source_file("de").read_text("utf-8")


class TestInstall:
    @pytest.mark.parametrize(
        ("language", "file"), [("de", "&Datei"), ("fr", "&Fichier"), ("es", "&Archivo")], indirect=["language"]
    )
    def test_a_new_window_speaks_it(self, language: str, file: str, page: Page) -> None:
        assert page.window.menuBar().actions()[0].text() == file

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_the_next_one_replaces_it(self, language: str, qapp: QApplication) -> None:
        install(qapp, "fr")
        assert QCoreApplication.translate("menus", "&File") == "&Fichier"
        install(qapp, "en")
        assert QCoreApplication.translate("menus", "&File") == "&File"
        assert not qapp.findChildren(QTranslator)

    @pytest.mark.parametrize("language", ["xx"], indirect=True)
    def test_a_language_without_a_file_is_english(self, language: str) -> None:
        assert QCoreApplication.translate("menus", "&File") == "&File"

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_qts_own_words_change_too(self, language: str) -> None:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_numbers_are_written_its_way(self, language: str) -> None:
        assert number(1234.5) == "1.234,50"
        assert percent(0.41) == "41\N{NO-BREAK SPACE}%"
        assert duration(245) == "4 min 5 s"


class TestCore:
    def test_every_method_is_described(self) -> None:
        assert {method.description for method in METHODS.values()} == set(METHOD_DESCRIPTIONS)

    def test_every_rule_for_furniture_has_words(self) -> None:
        assert {rule.reason for rule in RULES} <= set(FURNITURE_REASONS)

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_what_core_says_is_translated(self, language: str) -> None:
        assert method_description(METHODS["lsa"].description).startswith("Wählt Sätze")
        assert furniture_reason("byline") == "Verfasserzeile"
        assert [language_name(code) for code in ("fr", "ar")] == ["Französisch", "Arabisch"]

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_what_is_not_known_stays_as_it_is(self, language: str) -> None:
        assert furniture_reason("of another kind") == "of another kind"
        assert language_name("xx") == "xx"

    def test_every_language_of_texts_has_a_name(self) -> None:
        assert {code: language_name(code) for code in TEXT_LANGUAGES} == dict(TEXT_LANGUAGES)


def menus_of(page: Page) -> list[QMenu]:
    """The menus of the bar, those inside them, and those of a sentence and of furniture."""
    return [menu for menu in page.window.findChildren(QMenu) if len(menu.actions()) > 1]


def mnemonics(texts: list[str]) -> list[str]:
    return [found[1].casefold() for text in texts if (found := _MNEMONIC.search(text))]


@pytest.mark.parametrize("language", ["en", *LANGUAGES], indirect=True)
class TestMnemonics:
    def test_no_two_in_a_menu_are_the_same(self, language: str, page: Page) -> None:
        menus = menus_of(page)
        assert len(menus) >= 5
        for menu in menus:
            letters = mnemonics([action.text() for action in menu.actions() if action.isVisible()])
            assert len(letters) == len(set(letters)), (menu.title(), sorted(letters))

    def test_no_two_in_the_window_are_the_same(self, language: str, page: Page) -> None:
        bar = [action.text() for action in page.window.menuBar().actions()]
        labels = [label.text() for label in page.window.findChildren(QLabel) if label.buddy() is not None]
        letters = mnemonics(bar + labels)
        assert len(letters) == len(set(letters)), (bar, labels)

    def test_no_two_on_a_page_of_the_preferences_are_the_same(self, language: str, page: Page) -> None:
        dialog = PreferencesDialog(Preferences(), page.window)
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        always = [tabs.tabText(index) for index in range(tabs.count())]
        always += [button.text() for button in dialog.findChildren(QPushButton) if not tabs.isAncestorOf(button)]
        for index in range(tabs.count()):
            inside = [label.text() for label in tabs.widget(index).findChildren(QLabel) if label.buddy() is not None]
            letters = mnemonics(always + inside)
            assert len(letters) == len(set(letters)), (always, inside)


class Brackets(QTranslator):
    """A language in which every text is itself in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    """Has what is made in a test speak in brackets."""
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget shows or tells, but for what a reader reads or writes in it."""
    tip = QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText()
    yield from (widget.windowTitle(), tip, widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, (QGroupBox, QMenu)):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))


def untranslated(window: QWidget, data: set[str]) -> set[str]:
    """What a window says that has letters but no brackets, and is not data."""
    said: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.objectName().startswith("qt_") or isinstance(widget, QToolButton):
            said |= {f"{widget.objectName()}: {word}" for word in words_of(widget) if word and is_english(word, data)}
    for action in window.findChildren(QAction):
        said |= {
            f"{action.objectName()}: {word}"
            for word in (action.text(), action.toolTip(), action.statusTip())
            if is_english(word, data)
        }
    return said


def is_english(word: str, data: set[str]) -> bool:
    return "⟦" not in word and any(character.isalpha() for character in word) and word not in _NAMES | data


@pytest.mark.usefixtures("brackets")
class TestNothingEscapes:
    def test_an_empty_window(self, page: Page) -> None:
        assert untranslated(page.window, set()) == set()

    def test_a_window_with_an_article(self, page: Page) -> None:
        page.open_path(SAMPLE)
        article = page.window.reader.article
        assert article is not None
        page.ctrl(Qt.Key.Key_F)
        assert untranslated(page.window, {article.title, Path(SAMPLE).name, str(SAMPLE)}) == set()

    def test_the_preferences(self, page: Page) -> None:
        dialog = PreferencesDialog(Preferences(), page.window)
        assert untranslated(dialog, set()) == set()


def too_narrow(window: QWidget) -> set[str]:
    """The labels of one line and the buttons that are seen but have less room than they ask for."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        is_line = isinstance(widget, QLabel) and not widget.wordWrap() and not isinstance(widget, ElidedLabel)
        if not widget.isVisible() or not (is_line or isinstance(widget, QPushButton)):
            continue
        if widget.width() < widget.sizeHint().width() or widget.visibleRegion().boundingRect().width() < widget.width():
            found.add(f"{widget.objectName()}: {widget.text()}")
    return found


@every_language
class TestFits:
    def test_an_empty_window(self, language: str, engine: Engine, open_window: Callable[..., Page]) -> None:
        page = open_window(engine, (800, 600))
        assert too_narrow(page.window) == set()

    def test_a_window_with_an_article(self, language: str, engine: Engine, open_window: Callable[..., Page]) -> None:
        page = open_window(engine, (800, 600))
        page.open_path(SAMPLE)
        assert (page.window.width(), page.window.height()) == (800, 600)
        assert too_narrow(page.window) == set()

    def test_the_preferences(self, language: str, page: Page) -> None:
        dialog = PreferencesDialog(Preferences(), page.window)
        page.bot.addWidget(dialog)
        dialog.show()
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            assert too_narrow(dialog) == set()
