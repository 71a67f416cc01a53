"""Articles: one string and spans over it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.article import WORDS_PER_MINUTE, Article, Block, Furniture, Sentence, Span

TEXT = "One two. Three."


def test_a_span_stands_for_its_part_of_the_text() -> None:
    assert Span(TEXT, 4, 7).text == "two"


def test_offsets_count_code_points() -> None:
    assert Span("😀 𝔘nicode", 2, 9).text == "𝔘nicode"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 0), (3, 2), (0, len(TEXT) + 1), (len(TEXT), len(TEXT))])
def test_a_span_that_is_empty_or_leaves_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Span(TEXT, start, end)


def test_spans_are_equal_by_their_place() -> None:
    assert Span(TEXT, 0, 3) == Span(TEXT, 0, 3) != Span(TEXT, 0, 4)


def _article(*places: tuple[int, int], block: int = 0) -> Article:
    sentences = tuple(Sentence(TEXT, start, end, block, 1) for start, end in places)
    return Article(TEXT, "", "en", (Block(TEXT, 0, len(TEXT)),), sentences, ())


def test_sentences_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        _article((0, 8), (7, 15))


def test_sentences_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        _article((9, 15), (0, 8))


def test_a_sentence_of_a_block_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="block"):
        _article((0, 8), block=1)


def test_an_article_has_the_words_of_its_sentences() -> None:
    assert _article((0, 8), (9, 15)).words == 2


def test_reading_an_article_of_238_words_takes_a_minute() -> None:
    text = "word " * WORDS_PER_MINUTE
    assert core.load_text(text).seconds == 60


@given(st.text(), st.integers(-5, 40), st.integers(-5, 40))
def test_a_span_either_fits_or_is_refused(text: str, start: int, end: int) -> None:
    fits = 0 <= start < end <= len(text)
    try:
        assert Furniture(text, start, end, "caption").text == text[start:end]
    except ValueError:
        assert not fits
    else:
        assert fits
