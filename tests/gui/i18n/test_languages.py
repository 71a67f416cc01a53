"""Languages by their names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gui.i18n.languages import language_name, language_names
from gui.i18n.translating import install


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


def test_what_nobody_can_name_says_so() -> None:
    assert [language_name(code) for code in ("bg", "und", "xx", "")] == ["Bulgarian", "Unknown language", "xx", ""]
