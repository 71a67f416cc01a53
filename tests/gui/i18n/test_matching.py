"""A few letters find a name, and the better they name it the higher it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.i18n.matching import begins_word, match


def marked(needle: str, text: str) -> str | None:
    """The text with the letters that match in capitals, of a text without capitals; None where it does not match."""
    found = match(needle, text)
    if found is None:
        return None
    return "".join(letter.upper() if place in found.characters else letter for place, letter in enumerate(text))


@pytest.mark.parametrize(
    ("needle", "text", "expected"),
    [
        ("copy", "copy summary", "COPY summary"),
        ("COPY", "copy summary", "COPY summary"),
        ("sum", "copy summary", "copy SUMmary"),
        ("cs", "copy summary", "Copy Summary"),
        ("cosu", "copy summary", "COpy SUmmary"),
        ("sum copy", "copy summary", "COPY SUMmary"),
        ("mmar", "copy summary", "copy suMMARy"),
        ("cpy", "copy summary", "CoPY summary"),
        ("wc", "copy with citation", "copy With Citation"),
        ("cc", "copy with citation", "Copy with Citation"),
        ("frank", "français › franken", "français › FRANKen"),
        ("francais", "français", "FRANÇAIS"),
        ("grosse", "größe", "GRÖSSE"),
        ("strasse", "straße", "STRASSE"),
        ("επαν", "επανάληψη", "ΕΠΑΝάληψη"),
        ("", "anything", "anything"),
    ],
)
def test_these_letters_match(needle: str, text: str, expected: str | None) -> None:
    assert marked(needle, text) == expected


@pytest.mark.parametrize(
    ("needle", "text"),
    [("x", "copy summary"), ("copy x", "copy summary"), ("yc", "copy summary"), ("oy", "copy summary"), ("a", "")],
)
def test_these_do_not(needle: str, text: str) -> None:
    assert match(needle, text) is None


def test_a_beginning_is_better_than_initials_these_than_an_inside_and_that_than_scattered_letters() -> None:
    texts = ["the first", "take her east", "breathe", "tough edge"]
    scores = [found.score for text in texts if (found := match("the", text)) is not None]
    assert len(scores) == len(texts)
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_a_long_title_of_many_like_words_is_looked_through_in_no_time() -> None:
    """Trying every way to divide the letters among the words would never end."""
    assert match("a" * 40 + "b", "a " * 3000) is None
    assert match("a" * 40, "a " * 3000) is not None


def test_letters_are_divided_among_as_few_words_as_can_be() -> None:
    assert marked("star", "s t a rather starry") == "s t a rather STARry"
    assert marked("resum", "re save our summary rest") == "RE save our SUMmary rest"


def test_a_whole_word_is_better_than_the_beginning_of_one() -> None:
    whole, begun = match("tab", "new tab"), match("tab", "new table")
    assert whole is not None
    assert begun is not None
    assert whole.score > begun.score


@pytest.mark.parametrize(("word", "expected"), [("Éd", True), ("ed", True), ("dit", False), ("menu", True)])
def test_a_word_begins_so_or_not(word: str, expected: bool) -> None:
    assert begins_word(word, "Édition › Menu") is expected


@given(st.text(max_size=30), st.text(max_size=12))
def test_whatever_is_typed_the_characters_are_places_of_the_text(text: str, needle: str) -> None:
    found = match(needle, text)
    if found is not None:
        assert list(found.characters) == sorted(set(found.characters))
        assert all(0 <= place < len(text) for place in found.characters)


@given(st.lists(st.text(st.characters(categories=("Ll", "Lu")), min_size=1, max_size=8), min_size=1, max_size=4))
def test_every_word_of_a_text_is_found_in_it(words: list[str]) -> None:
    for word in words:
        assert match(word, " ".join(words)) is not None
