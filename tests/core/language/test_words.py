"""Words for ranking, and words as a reader counts them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.language import count_words, straight, word_spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge stands.", ("The", "bridge", "stands")),
        ("It’s Britain’s, isn't it?", ("It's", "Britain's", "isn't", "it")),
        ("a well-known one‑off", ("a", "well-known", "one-off")),
        ("‘quoted’ — (so) “said” he", ("quoted", "so", "said", "he")),
        ("$2.4bn in 2031, 4.5%", ("bn", "in")),
        ("", ()),
        ("1984 😀 !?", ()),
        ("cafe\u0301 naïve Łódź", ("cafe\u0301", "naïve", "Łódź")),
        ("הַגֶּשֶׁר עוֹמֵד", ("הַגֶּשֶׁר", "עוֹמֵד")),
        ("الجِسْر قائم", ("الجِسْر", "قائم")),
        ("새 다리", ("새", "다리")),
        ("snake_case", ("snake", "case")),
    ],
)
def test_words_are_runs_of_letters(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新桥", ("新桥",)),
        ("建新桥", ("建新", "新桥")),
        ("桥", ("桥",)),
        ("建新桥 costs 40 元", ("建新", "新桥", "costs", "元")),
        ("Kölnの橋", ("Köln", "の橋")),
    ],
)
def test_scripts_without_spaces_give_pairs_of_characters(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


def test_thai_vowel_signs_do_not_part_words() -> None:
    assert words("น้ำ") == ("น้", "้ำ")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The bridge stands.", 3),
        ("It cost $2.4bn — in 2031.", 6),
        ("", 0),
        (" \n ", 0),
        ("市议会决定建桥。", 4),
        ("桥", 1),
        ("새 다리를 짓는다.", 3),
    ],
)
def test_a_reader_counts_what_stands_between_spaces(text: str, count: int) -> None:
    assert count_words(text) == count


@given(st.text())
def test_any_text_has_words_that_stand_in_it(text: str) -> None:
    straight = text.translate(str.maketrans("’‐‑", "'--"))
    assert all(word and word in straight for word in words(text))


@given(st.text())
def test_any_text_with_something_to_read_has_a_word_at_least(text: str) -> None:
    assert (count_words(text) > 0) == bool(text.strip())


@example("中文、文")
@example("哈哈哈 ab ab1ba")
@example("A中文B中")
@example("สะพานใหม่ ใหม่")
@given(st.text(st.sampled_from("ab’'-‐ .1中文の哈éЖสะพ\u0301\u05b7"), max_size=30))
def test_the_spans_of_words_are_where_they_stand(text: str) -> None:
    places = list(word_spans(text))
    assert tuple(straight(text)[start:end] for start, end in places) == words(text)
    assert places == sorted(set(places))
