"""The words around the sentences of exports."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import core
from gui.features.export.wording import wording


class _Shouting(QTranslator):
    """Translates into capitals, but for what is filled in."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text if context != "wording" or "{" in text else text.upper()


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = _Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_untranslated_it_is_what_the_core_says(qapp: QApplication) -> None:
    assert wording() == core.export.Wording()


def test_a_translation_reaches_an_export(shouting: None) -> None:
    summary = core.rank(core.load_text("It stands.")).summary(core.Length(1))
    written = core.export_summary(summary, "text", wording())
    assert isinstance(written, str)
    assert written.splitlines()[0] == "SUMMARY"
    assert "METHOD: Standfirst" in written
