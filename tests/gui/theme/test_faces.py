"""Faces by the language of a text."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from core import LANGUAGES
from gui.theme.faces import reading_families
from gui.theme.theme import reading_font

LATIN = reading_families()


def test_the_faces_of_a_script_come_before_those_of_latin() -> None:
    for code in ("ar", "he", "ja", "ko", "th", "zh"):
        families = reading_families(code)
        assert families[-len(LATIN) :] == LATIN
        assert len(families) > len(LATIN)


def test_han_is_drawn_as_each_country_draws_it() -> None:
    firsts = {code: next(name for name in reading_families(code) if "CJK" in name) for code in ("ja", "ko", "zh")}
    assert firsts == {"ja": "Noto Serif CJK JP", "ko": "Noto Serif CJK KR", "zh": "Noto Serif CJK SC"}


def test_other_languages_have_the_usual_faces() -> None:
    own = {code for code in LANGUAGES if reading_families(code) != LATIN}
    assert own == {"ar", "he", "ja", "ko", "th", "zh"}
    assert reading_families("xx") == LATIN


def test_the_face_that_is_wanted_comes_first(qapp: QApplication) -> None:
    font = reading_font(QFont(), 0, "Liberation Serif", "ja")
    assert font.families()[:2] == ["Liberation Serif", reading_families("ja")[0]]
