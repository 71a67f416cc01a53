"""What a reader counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.languages import LANGUAGES, count_words, counts_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The bridge stands.", 3),
        ("It cost $2.4bn — in 2031.", 6),
        ("", 0),
        (" \n ", 0),
        ("He said 市议会决定 twice.", 6),
        ("새 다리를 짓는다.", 3),
        ("दिल्ली विश्वविद्यालय में", 3),
    ],
)
def test_a_reader_counts_what_stands_between_spaces(text: str, count: int) -> None:
    assert count_words(text, "en") == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("zh", "市议会决定建桥。", 7),
        ("zh", "他买了 iPhone，花了 6,000 元！", 8),
        ("ja", "カーナビを買った。", 8),
        ("ja", "人々は「はい」と言った", 9),
        ("th", "น้ำ", 3),
        ("th", "สะพาน ใหม่", 9),
        ("km", "ភ្នំពេញ។", 7),
        ("zh", "", 0),
        ("zh", "……", 1),
    ],
)
def test_where_words_have_no_spaces_it_is_characters_without_punctuation(language: str, text: str, count: int) -> None:
    assert count_words(text, language) == count


def test_chinese_japanese_and_thai_count_in_characters() -> None:
    assert {code for code in LANGUAGES if counts_in(code) == "characters"} == {"ja", "th", "zh"}
    assert counts_in("bg") == "words"


def test_the_length_of_a_summary_in_words_is_in_what_the_language_counts() -> None:
    article = core.load_text("市议会建桥。渔民反对。天气很好。", language="zh")
    assert [sentence.words for sentence in article.sentences] == [5, 4, 4]
    ranking = core.rank(article)
    assert ranking.summary(core.Length(9, "words")).words in {8, 9}
    assert ranking.summary(core.Length(13, "words")).words == article.words == 13


@given(st.text(), st.sampled_from([*LANGUAGES, "xx"]))
def test_any_text_with_something_to_read_has_a_word_at_least(text: str, language: str) -> None:
    assert (count_words(text, language) > 0) == bool(text.strip())


@given(st.lists(st.sampled_from(["市议会。", "渔民 反对", "iPhone 6", "「は」い"]), max_size=6))
def test_parts_of_a_text_count_as_much_as_the_whole(parts: list[str]) -> None:
    assert count_words("\n".join(parts), "zh") == sum(count_words(part, "zh") for part in parts)
