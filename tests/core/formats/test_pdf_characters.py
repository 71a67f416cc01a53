"""Characters as they are drawn, and as they are read."""

from __future__ import annotations

import pytest

from core.formats import pdf as pdf_format
from core.formats.pdf.characters import Glyph, logical, placed, readable
from core.formats.source import Source
from tests.core.formats.pdf_files import Words, pdf

ARABIC = "قال الوزير إن العمل سيبدأ في الربيع"
HEBREW = "ראש הממשלה אמר כי העבודה תתחיל"


def read(*words: Words) -> str:
    return pdf_format.read(Source(pdf([words]))).text


def drawn(text: str, size: float = 10) -> list[Glyph]:
    """Glyphs from left to right, one for each character and nothing for a space."""
    return [
        Glyph(character, at * size, (at + 1) * size) for at, character in enumerate(text) if not character.isspace()
    ]


@pytest.mark.parametrize(
    ("shape", "letters"), [("oﬃce", "office"), ("ﬂow", "flow"), ("ﻻ", "لا"), ("⼀", "一"), ("M¨uller", "Müller")]
)
def test_shapes_of_letters_become_letters(shape: str, letters: str) -> None:
    assert readable(shape) == letters


@pytest.mark.parametrize("text", ["m²", "½ cup", "№ 5", "Ａ", "x ¨ y"])
def test_what_would_lose_its_meaning_stays(text: str) -> None:
    assert readable(text) == text


def test_soft_hyphens_are_left_out() -> None:
    assert readable("trans\u00adport") == "transport"


def test_a_ligature_in_a_file_is_read_as_its_letters() -> None:
    assert read(Words("oﬃce ﬁre", font="any")) == "office fire"


def test_characters_beyond_the_first_plane_are_read() -> None:
    assert read(Words("a 𝐀 b", font="any")) == "a 𝐀 b"


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_text_drawn_from_left_to_right_is_read_from_right_to_left(text: str) -> None:
    assert read(Words(text[::-1], font="any")) == text


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_words_drawn_one_by_one_from_the_right_are_read_in_order(text: str) -> None:
    runs = []
    x = 560.0
    for word in text.split():
        x -= 10 * len(word)
        runs.append(Words(word[::-1], x, font="any"))
        x -= 4
    assert read(*runs) == text


def test_lines_of_right_to_left_text_are_joined() -> None:
    lines = [ARABIC, "وأضاف أن الاتفاق جيد للجميع"]
    runs = [Words(line[::-1], 500 - 10 * len(line), 700 - 12 * at, font="any") for at, line in enumerate(lines)]
    assert read(*runs) == " ".join(lines)


@pytest.mark.parametrize(
    ("shown", "logic"),
    [
        ("2026 סרמב 15", "15 במרס 2026"),
        ("Google תרבח", "חברת Google"),
        ("12.5 לע", "על 12.5"),
        ("(שדח) תיב", "בית (חדש)"),
        (")שדח( תיב", "בית (חדש)"),
    ],
)
def test_in_a_right_to_left_text_numbers_and_names_are_turned_back(shown: str, logic: str) -> None:
    assert logical(drawn(shown), 10, right_to_left=True) == logic


@pytest.mark.parametrize(
    ("shown", "logic"),
    [("the word םולש here", "the word שלום here"), ("the words בוט םולש here", "the words שלום טוב here")],
)
def test_in_a_left_to_right_text_only_words_of_the_other_direction_are_turned(shown: str, logic: str) -> None:
    assert logical(drawn(shown), 10, right_to_left=False) == logic


def test_several_letters_of_one_glyph_keep_their_order() -> None:
    glyphs = [Glyph("ا", 20, 30), Glyph("ل", 10, 20), Glyph("ا", 10, 20), Glyph("م", 0, 10)]
    assert logical(placed(glyphs), 10, right_to_left=True) == "الام"


def test_a_vowel_mark_follows_its_letter() -> None:
    glyphs = [Glyph("َ", 12, 18), Glyph("ب", 10, 20), Glyph("ت", 0, 10)]
    assert logical(placed(glyphs), 10, right_to_left=True) == "بَت"


@pytest.mark.parametrize(("rise", "text"), [(4, "the vote² was"), (-3, "the vote₂ was")])
def test_small_digits_are_raised_or_lowered(rise: float, text: str) -> None:
    words = [Words("the vote", 72), Words("2", 72 + 48, 700 + rise, 6), Words("was", 72 + 48 + 6, 700)]
    assert read(*words) == text


@pytest.mark.parametrize(("power", "text"), [("6", "holds 10⁶ tons"), ("-6", "holds 10⁻⁶ tons")])
def test_a_power_leaves_the_digits_before_it_on_the_line(power: str, text: str) -> None:
    end = 72 + 48
    words = [Words("holds 10", 72), Words(power, end, 704, 6), Words("tons", end + 6 * len(power), 700)]
    assert read(*words) == text


def test_the_mark_of_a_note_does_not_hide_the_end_of_a_sentence() -> None:
    words = [Words("They met.", 72), Words("12", 72 + 54, 704, 6), Words("It was late.", 72 + 54 + 12, 700)]
    assert read(*words) == "They met.[12] It was late."


def test_writing_that_runs_down_the_page_is_no_fault() -> None:
    assert read(Words("abc", font="down"), Words("def", 40, font="down"))


def test_a_page_of_one_million_spaces_is_no_fault() -> None:
    assert read(Words("a" + " " * 1_000_000)) == "a"
