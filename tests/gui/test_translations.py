"""German, French and Spanish: complete, up to date, and what the core says among them."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
)

import core
from core import LANGUAGES as TEXT_LANGUAGES
from core import METHODS
from core.furniture import REASONS
from core.languages import OTHER_LANGUAGES
from core.service.messages import Failed
from gui.data import TRANSLATIONS
from gui.features.preferences.dialog import PreferencesDialog
from gui.i18n import translating
from gui.i18n.amounts import amount
from gui.i18n.core_words import failure_message, furniture_reason, method_description
from gui.i18n.format import duration, number, percent
from gui.i18n.languages import language_name
from gui.i18n.system_words import system_reason
from gui.i18n.translating import install
from gui.settings.preferences import INTERFACE_LANGUAGES, Preferences
from tests.gui.hands import Page
from tests.translate import (
    CORE,
    GUI,
    LANGUAGES,
    MARKS,
    SOURCE_LANGUAGE,
    counted_in,
    marked_in,
    release,
    said_by_core,
    source_file,
    update,
)

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_MNEMONIC = re.compile(r"&(\w)")
#: What is said in no language: names of methods and of languages, units.
_NAMES = {
    *(method.title for method in METHODS.values()),
    *(method.citation for method in METHODS.values()),
    *INTERFACE_LANGUAGES.values(),
}


def messages(language: str, file: Path | None = None) -> list[tuple[str, str, ET.Element]]:
    """Context, source and translation of each message of a language's ``.ts`` file, or of another one.

    What has a form for each kind of number is there once for each form.
    """
    root = ET.parse(file or source_file(language)).getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "", form)
        for context in root.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
        for form in translation.findall("numerusform") or [translation]
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


@pytest.mark.parametrize("code", [SOURCE_LANGUAGE, *LANGUAGES])
class TestFiles:
    def test_has_the_strings_of_the_source_and_no_others(self, code: str, tmp_path: Path) -> None:
        made = tmp_path / source_file(code).name
        update([made])
        ours = {(context, source) for context, source, _ in messages(code)}
        assert ours == {(context, source) for context, source, _ in messages(code, made)}

    def test_translates_every_string(self, code: str) -> None:
        missing = [source for _, source, made in messages(code) if not (made.text or "").strip()]
        assert [source for source in missing if source.strip()] == []
        assert not list(ET.parse(source_file(code)).getroot().iterfind(".//translation[@type]"))

    def test_has_a_form_for_each_kind_of_number_wherever_there_is_a_number(self, code: str) -> None:
        for message in ET.parse(source_file(code)).getroot().iter("message"):
            source = message.findtext("source") or ""
            assert ("%n" in source or "%Ln" in source) == (message.get("numerus") == "yes"), source
            assert "%n" not in source, "the reader's way of writing numbers is %Ln"
            if message.get("numerus"):
                assert "%Ln" in (message.findall("translation/numerusform")[-1].text or ""), source

    def test_has_no_comments_of_the_code(self, code: str) -> None:
        """In gui ``#:`` is a word to translators, and stands in their files; a comment of the code is ``#``."""
        assert list(ET.parse(source_file(code)).getroot().iter("extracomment")) == []

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
        assert [translator.language() for translator in qapp.findChildren(QTranslator)] == ["en"]

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


#: What a window in Polish would have for one string: 1; 2 to 4, 22 to 24 and so on; and the rest.
_POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>amounts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


class TestPlurals:
    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("en", ["0 words", "1 word", "2 words", "1,234 words"]),
            ("de", ["0 Wörter", "1 Wort", "2 Wörter", "1.234 Wörter"]),
            ("fr", ["0 mot", "1 mot", "2 mots", "1\N{NARROW NO-BREAK SPACE}234 mots"]),
            ("es", ["0 palabras", "1 palabra", "2 palabras", "1234 palabras"]),
        ],
        indirect=["language"],
    )
    def test_a_noun_has_the_form_that_goes_with_its_number(self, language: str, said: list[str]) -> None:
        assert [amount(count, "en") for count in (0, 1, 2, 1234)] == said

    def test_a_language_may_have_three_forms(
        self, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for file in TRANSLATIONS.glob("*.qm"):
            shutil.copy(file, tmp_path)
        source = source_file("pl", tmp_path)
        source.write_text(_POLISH, "utf-8")
        release(source, tmp_path)
        monkeypatch.setattr(translating, "TRANSLATIONS", tmp_path)
        install(qapp, "pl")
        try:
            said = [amount(count, "en") for count in (0, 1, 2, 5, 12, 22, 25, 112, 12_345)]
            left_out = amount(2, "zh")
        finally:
            install(qapp, "en")
        assert said == [
            *("0 słów", "1 słowo", "2 słowa", "5 słów", "12 słów", "22 słowa", "25 słów", "112 słów"),
            "12\N{NO-BREAK SPACE}345 słów",
        ]
        assert left_out == "2 characters", "what is not translated is English, not 'character(s)'"

    def test_nothing_that_has_a_number_is_said_by_a_class_that_another_derives_from(self) -> None:
        """PySide's ``tr`` takes the words of the first class of several for translated, since the number is in them."""
        trees = [ast.parse(file.read_text("utf-8")) for file in GUI.rglob("*.py")]
        classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        bases = {base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}
        speaking = {node.name for node in classes if any(map(_has_number, ast.walk(node)))}
        assert len(speaking) > 5
        assert speaking & bases == set()

    @pytest.mark.parametrize(
        "call", ['counted("a", words, 1)', 'counted("a", "%Ln b")', 'counted(a, "%Ln b", 1)', 'counted("a", f"{b}", 1)']
    )
    def test_counted_words_that_could_not_be_found_are_refused(self, call: str) -> None:
        with pytest.raises(ValueError, match="line 1"):
            list(counted_in(call))


def _has_number(node: ast.AST) -> bool:
    """Whether this is a call such as ``self.tr("%Ln word(s)", "", count)``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) > 2
    )


class TestErrors:
    def test_every_error_of_the_core_has_templates(self) -> None:
        templates = said_by_core()["errors"]
        assert len(templates) > 90
        assert "{path} is a folder. Choose a file in it." in templates

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_a_name_that_begins_a_sentence_may_be_a_phrase(self, code: str) -> None:
        """ "The page" stands in for a name only where that is right: in front."""
        for context, source, made in messages(code):
            if context == "errors" and source.startswith("{name}"):
                assert (made.text or "").startswith("{name}"), source

    @pytest.mark.parametrize(
        ("language", "message"),
        [
            ("de", "Der Text hat 10.000.001 Zeichen; Standfirst liest bis zu 10.000.000. Öffnen Sie einen Teil davon."),
            ("es", "El texto tiene 10.000.001 caracteres; Standfirst lee hasta 10.000.000. Abra una parte."),
        ],
        indirect=["language"],
    )
    def test_numbers_are_written_the_readers_way(self, language: str, message: str) -> None:
        with pytest.raises(core.LoadError) as refused:
            core.load_text("x" * 10_000_001)
        assert said(refused.value) == message

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_two_sentences_are_translated_each(self, language: str) -> None:
        with pytest.raises(core.LoadError) as refused:
            core.load(b"\x89PNG\r\n")
        assert said(refused.value).startswith("Das ist ein Bild, kein Text. Standfirst liest PDF, Word,")

    @pytest.mark.parametrize("language", ["fr"], indirect=True)
    def test_a_file_keeps_its_name(self, language: str, page: Page, tmp_path: Path) -> None:
        page.open_path(tmp_path / "{path} 'x' & <b>.txt")
        assert page.message.text() == (
            f"Il n’y a pas de fichier {tmp_path}/{{path}} 'x' & <b>.txt. Vérifiez le nom, ou s’il a été déplacé."
        )

    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_what_nobody_translated_is_english(self, language: str) -> None:
        assert failure_message(Failed(1, "new", ("Out of {what}.",), {"what": "tea"})) == "Out of tea."


class TestSystem:
    @pytest.mark.parametrize("language", ["de"], indirect=True)
    def test_what_the_system_says_is_translated_where_it_is_usual(self, language: str) -> None:
        assert system_reason("No space left on device") == "der Datenträger ist voll"
        assert system_reason("Tape is torn.") == "Tape is torn"


def said(error: core.StandfirstError) -> str:
    """An error's message as the window says it."""
    return failure_message(Failed(1, error.kind, error.templates, error.values))


class TestCore:
    @pytest.mark.parametrize("context", MARKS.values())
    def test_all_that_is_marked_in_the_core_is_translated(self, context: str) -> None:
        for code in LANGUAGES:
            ours = {source for found, source, made in messages(code) if found == context and made.text}
            assert ours == set(said_by_core()[context])

    def test_every_description_of_a_method_is_marked(self) -> None:
        assert {method.description for method in METHODS.values()} == set(said_by_core()["methods"])

    def test_every_reason_for_furniture_is_marked(self) -> None:
        assert {"mail header", "line numbers", "sideways text", "title page"} <= set(said_by_core()["furniture"])
        assert set(REASONS) <= set(said_by_core()["furniture"])
        assert unmarked_reasons() == []

    @pytest.mark.parametrize("mark", MARKS)
    @pytest.mark.parametrize("words", ['f"{x}"', "name", '"a" + b', ""])
    def test_marked_words_that_could_not_be_found_are_refused(self, mark: str, words: str) -> None:
        with pytest.raises(ValueError, match="line 1"):
            list(marked_in(f"{mark}({words})"))

    @pytest.mark.parametrize(("mark", "context"), MARKS.items())
    def test_marked_words_are_found(self, mark: str, context: str) -> None:
        assert list(marked_in(f"said = {mark}('Choose ' 'a file.')")) == [(context, "Choose a file.")]

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
        named = {**TEXT_LANGUAGES, **OTHER_LANGUAGES, "und": core.languages.language_name("und")}
        assert {code: language_name(code) for code in named} == named


def unmarked_reasons() -> list[str]:
    """What the core takes passages for without a mark: ``reason=`` in its source, and the tables and names for it."""
    trees = [ast.parse(file.read_text("utf-8")) for file in CORE.rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    given: list[ast.expr] = [node.value for node in nodes if isinstance(node, ast.keyword) and node.arg == "reason"]
    names = {value.id for value in given if isinstance(value, ast.Name)}
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, node.value
            if name == "_REASONS" and isinstance(value, ast.Dict):
                given += value.values
            elif name in names:
                given.append(value)
    return [str(value.value) for value in given if isinstance(value, ast.Constant) and value.value]


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
