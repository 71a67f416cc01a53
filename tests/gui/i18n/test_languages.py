"""Languages by their names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from babel import Locale
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import core
from core import LANGUAGES
from core.languages import OTHER_LANGUAGES
from gui.i18n import languages
from gui.i18n.languages import language_name, language_names
from gui.i18n.translating import install, spoken_language
from gui.settings.preferences import INTERFACE_LANGUAGES

CODES = (*LANGUAGES, *OTHER_LANGUAGES, "und")


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the words in a test; English again afterwards."""
    before = QLocale()
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["es"], indirect=True)
def test_accents_do_not_count_in_the_order_of_names(language: str) -> None:
    names = list(language_names().values())
    assert names[:3] == ["Alemán", "Árabe", "Checo"]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES, indirect=True)
def test_every_language_of_texts_has_cldrs_name_in_every_language_of_the_window(language: str) -> None:
    named = Locale.parse(language).languages
    assert spoken_language() == language
    assert {code: language_name(code).lower() for code in CODES} == {code: named[code].lower() for code in CODES}


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES, indirect=True)
def test_a_name_stands_as_in_a_list(language: str) -> None:
    assert all(language_name(code)[0].isupper() for code in CODES)


@pytest.mark.parametrize(
    ("spoken", "name"), [("fr", "Français"), ("pl", "Francuski"), ("ka", "ფრანგული"), ("zh", "法语"), ("tlh", "French")]
)
def test_a_language_that_the_window_may_speak_one_day_has_its_names(
    spoken: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "spoken_language", lambda: spoken)
    assert language_name("fr") == name


def test_a_language_that_cldr_does_not_name_has_its_english_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "spoken_language", lambda: "de")
    monkeypatch.setattr(core.languages, "language_name", {"art": "Invented"}.__getitem__)
    assert language_name("art") == "Invented"


@pytest.mark.parametrize("language", ["en", "de"], indirect=True)
def test_what_nobody_can_name_is_its_code(language: str) -> None:
    assert [language_name(code) for code in ("xx", "")] == ["xx", ""]


def test_a_text_in_no_known_language_says_so() -> None:
    assert language_name("und") == "Unknown language"


@pytest.mark.parametrize("spoken", ["en", "fr"])
def test_a_window_appears_without_the_data_of_languages(spoken: str) -> None:
    code = (
        "import sys; from gui.app.application import make_application; from gui.i18n.translating import install;"
        f"application = make_application(); install(application, {spoken!r});"
        "from gui.window.main_window import MainWindow; window = MainWindow(); window.show();"
        "application.processEvents(); print('babel' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
