"""Characters as they are drawn, and as they are read."""

from __future__ import annotations

import pytest

from core.formats import pdf as pdf_format
from core.formats.pdf.characters import Glyph, logical, placed, readable
from core.formats.source import Source
from tests.core.formats.pdf_files import COURIER, Words, pdf

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


@pytest.mark.parametrize("font", ["bold", "text"])
@pytest.mark.parametrize(
    ("before", "letter", "after", "text"),
    [("L", "A", "TEX", "LATEX"), ("GF(p", "m", ")", "GF(pᵐ)"), ("R", "n", ",", "Rⁿ,")],
)
def test_a_raised_letter_keeps_its_height_in_a_formula_and_not_within_a_word(
    before: str, letter: str, after: str, text: str, font: str
) -> None:
    width = 10 * COURIER
    opening = "Here it says "
    x = 72 + len(opening) * width
    raised = x + len(before) * width
    words = (
        Words(opening, 72),
        Words(before, x, font=font),
        Words(letter, raised, 703, 6, font),
        Words(after, raised + 0.6 * width, font=font),
        Words(" and nothing else", raised + (0.6 + len(after)) * width),
    )
    assert read(*words) == f"Here it says {text} and nothing else"


def test_the_mark_of_a_note_does_not_hide_the_end_of_a_sentence() -> None:
    words = [Words("They met.", 72), Words("12", 72 + 54, 704, 6), Words("It was late.", 72 + 54 + 12, 700)]
    assert read(*words) == "They met.[12] It was late."


def test_writing_that_runs_down_the_page_is_no_fault() -> None:
    assert read(Words("abc", font="down"), Words("def", 40, font="down"))


def test_a_page_of_one_million_spaces_is_no_fault() -> None:
    assert read(Words("a" + " " * 1_000_000)) == "a"


@pytest.mark.parametrize("mark", ["1", "12", "*"])
def test_a_mark_drawn_after_its_line_stands_where_it_was_drawn(mark: str) -> None:
    line = [Words("The act of the town", 72), Words("was signed by all.", 72 + 19 * 6 + 10)]
    words = [*line, Words(mark, 72 + 19 * 6 + 1, 704, 6)]
    shown = {"1": "¹", "12": "¹²", "*": "[*]"}[mark]
    assert read(*words) == f"The act of the town{shown} was signed by all."


def test_a_mark_drawn_at_the_end_of_the_file_stands_where_it_was_drawn() -> None:
    words = [
        Words("The act of the town", 72),
        Words("was signed by all.", 72 + 19 * 6 + 10),
        Words("and it was a good one.", 72, 688),
        Words("1", 72 + 19 * 6 + 1, 704, 6),
    ]
    assert read(*words) == "The act of the town¹ was signed by all. and it was a good one."


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("It cost 40", "million.", "It cost 40¹ million."),
        ("It was built in 2023", ". Then it was closed.", "It was built in 2023¹. Then it was closed."),
        ("the word", ", and more", "the word¹, and more"),
    ],
)
def test_the_mark_of_a_note_is_never_on_the_line(before: str, after: str, text: str) -> None:
    end = 72 + 6 * len(before)
    gap = 0 if after[0] in ".," else 6
    words = [Words(before, 72), Words("1", end, 704, 6), Words(after, end + 3.6 + gap)]
    assert read(*words) == text


@pytest.mark.parametrize("first", ["NOTE", "A", "Section"])
def test_figures_in_smaller_type_on_the_line_stay_on_it(first: str) -> None:
    words = [Words(first, 72, size=12, font="bold"), Words("The fee of 1840 was paid before 3 June 2010.", 140, size=8)]
    assert read(*words) == f"{first} The fee of 1840 was paid before 3 June 2010."


def test_lowered_figures_drawn_by_themselves_do_not_cut_the_line() -> None:
    page = []
    for row in range(3):
        y = 700 - 12 * row
        page += [Words("The more CO", 72, y), Words("is in the air the warmer it gets and so", 72 + 66 + 12, y)]
    page += [Words("2", 72 + 66 + 1, 697 - 12 * row, 6) for row in range(3)]
    line = "The more CO₂ is in the air the warmer it gets and so"
    assert read(*page) == " ".join([line] * 3)


@pytest.mark.parametrize(
    ("drawn_at", "text"),
    [
        ([("prote", 0), ("´", 4), ("ge", 5), ("´", 6), ("s", 7)], "protégés"),
        ([("Lui", 0), ("´", 2), ("s", 3)], "Luís"),
        ([("M", 0), ("¨", 1), ("uller", 1)], "Müller"),
        ([("Fran", 0), ("¸", 4), ("cois", 4)], "François"),
    ],
)
def test_an_accent_is_on_the_letter_it_was_drawn_over(drawn_at: list[tuple[str, int]], text: str) -> None:
    words = [Words(part, 72 + 6 * at) for part, at in drawn_at]
    assert read(*words) == text


@pytest.mark.parametrize("ligature", ["ال", "إل", "أل", "آل"])
def test_lam_and_alef_of_one_glyph_are_in_their_order_however_they_were_turned(ligature: str) -> None:
    glyphs = [Glyph("م", 20, 30), *(Glyph(letter, 10, 20) for letter in ligature), Glyph("ت", 0, 10)]
    assert logical(placed(glyphs), 10, right_to_left=True) == f"م{ligature[::-1]}ت"


def test_alef_and_lam_of_two_glyphs_keep_their_order() -> None:
    glyphs = [Glyph("ا", 20, 30), Glyph("ل", 10, 20), Glyph("م", 0, 10)]
    assert logical(placed(glyphs), 10, right_to_left=True) == "الم"
