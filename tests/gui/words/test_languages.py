"""Languages by their names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gui.words.languages import is_named, language_name, language_names
from gui.words.translating import install


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """Words in Spanish for the time of a test."""
    before = QLocale()
    install(qapp, "es")
    yield
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spanish")
def test_accents_do_not_count_in_the_order_of_names() -> None:
    names = list(language_names().values())
    assert names[:3] == ["Alemán", "Árabe", "Checo"]


def test_only_what_was_determined_has_a_name() -> None:
    assert [is_named(code) for code in ("de", "bg", "und", "xx")] == [True, True, False, False]
    assert [language_name(code) for code in ("bg", "und", "xx", "")] == ["Bulgarian", "Unknown language", "xx", ""]
