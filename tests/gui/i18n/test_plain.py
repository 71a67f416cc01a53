"""Text from outside, made fit for where Qt or the eye reads more into it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from gui.i18n.plain import breakable, caption, plain, short_words, window_title


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ebb & flow.pdf", "Ebb & flow.pdf"),
        ("two\nlines\r\n\tand\u2028more", "two lines and more"),
        ("\x1b[31mred\x07\x85", "[31mred"),
        ("invoice\u202efdp.exe", "invoice fdp.exe"),
        ("\u2066isolated\u2069 \u202aembedded\u202c", "isolated embedded"),
        ("broken \udcff name", "broken name"),
        ("Zoë 🙂 שלום \u200fמים.txt", "Zoë 🙂 שלום \u200fמים.txt"),
        ("می\u200cخواهم.txt", "می\u200cخواهم.txt"),
        ("", ""),
    ],
)
def test_a_text_is_one_line_in_the_order_of_its_characters(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"])))
def test_no_letter_is_lost(text: str) -> None:
    turning = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert plain(text).replace(" ", "") == "".join(character for character in text if character not in turning)


@given(st.text())
def test_what_comes_out_is_fit_to_go_in(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in once)


def test_no_letter_of_a_caption_becomes_a_key() -> None:
    assert caption("Salt & sea &c.\n") == "Salt && sea &&c."


@pytest.mark.parametrize("title", ["[*]", "A [*] is born", "[*][*]", "[[*]]", "<h1>big</h1>"])
def test_a_windows_title_is_shown_whole(qtbot: QtBot, title: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setWindowTitle(window_title(title))
    window.show()
    assert window.windowHandle().title() == title


@given(st.text(), st.integers(1, 300))
def test_a_word_that_is_broken_has_all_its_letters(text: str, length: int) -> None:
    word = "x" * length
    assert breakable(f"{text} {word}").replace("\u200b", "") == f"{text} {word}".replace("\u200b", "")


def test_a_very_long_word_has_dots_in_its_middle_and_makes_no_wide_label(qtbot: QtBot) -> None:
    text = f"{'x' * 250}.pdf can't be read."
    label = QLabel(short_words(text))
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.text() == f"{'x' * 32}…{'x' * 32}.pdf can't be read."
    assert label.minimumSizeHint().width() < 80 * label.fontMetrics().horizontalAdvance("x")


@pytest.mark.parametrize("text", ["x" * 64, "/home/anne/" + "some-folder/" * 20, "The tide turns. " * 20])
def test_words_of_a_length_that_has_room_are_whole(text: str) -> None:
    assert short_words(text) == text
