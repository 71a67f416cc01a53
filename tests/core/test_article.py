"""Articles: one string and spans over it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.article import Article, Block, Furniture, Sentence, Span

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
    assert core.load_text("word " * 238, language="en").seconds == 60


def test_reading_a_chinese_article_of_255_characters_takes_a_minute() -> None:
    article = core.load_text("桥" * 255 + "。", language="zh")
    assert (article.words, article.seconds) == (255, 60)


@given(st.text(), st.integers(-5, 40), st.integers(-5, 40))
def test_a_span_either_fits_or_is_refused(text: str, start: int, end: int) -> None:
    fits = 0 <= start < end <= len(text)
    try:
        assert Furniture(text, start, end, "caption").text == text[start:end]
    except ValueError:
        assert not fits
    else:
        assert fits


PARTED = core.load_text(
    "# A title\n\nOne is here. Two is there.\n\n* * *\n\n## A heading\n\nThree is here.\n\n## Another\n\nFour. Five.",
    language="en",
)


def between(first: str, last: str) -> Article:
    """The part from the first words to the last."""
    return PARTED.within(PARTED.text.index(first), PARTED.text.index(last) + len(last))


def test_a_part_has_only_the_sentences_that_lie_in_it() -> None:
    part = between("Two", "Four.")
    assert [sentence.text for sentence in part.sentences] == ["Two is there.", "Three is here.", "Four."]
    assert [sentence.text for sentence in between("wo is", "Four").sentences] == ["Three is here."]


def test_a_part_is_of_the_same_text() -> None:
    part = between("Three", "here.")
    assert part.text is PARTED.text
    assert (part.blocks, part.furniture, part.title) == (PARTED.blocks, PARTED.furniture, PARTED.title)


def test_paragraphs_of_a_part_keep_their_numbers() -> None:
    assert PARTED.paragraphs == (1, 1, 2, 3, 3)
    assert between("Two", "Five.").paragraphs == (1, 2, 3, 3)
    assert between("Three", "Five.").paragraphs == (2, 3, 3)
    assert between("Three", "Five.").within(0, len(PARTED.text)).paragraphs == (2, 3, 3)
    assert between("Three", "Five.").within(PARTED.text.index("Five"), len(PARTED.text)).paragraphs == (3,)


def test_a_part_without_a_sentence_has_none() -> None:
    part = between("A heading", "A heading")
    assert (part.sentences, part.paragraphs, part.words, dict(part.headings)) == ((), (), 0, {})


def test_the_whole_is_a_part_of_itself() -> None:
    assert PARTED.within(0, len(PARTED.text)) == PARTED


@given(st.integers(-5, 130), st.integers(-5, 130))
def test_a_part_has_exactly_the_sentences_between_its_ends(start: int, end: int) -> None:
    kept = [index for index, item in enumerate(PARTED.sentences) if start <= item.start and item.end <= end]
    part = PARTED.within(start, end)
    assert part.sentences == tuple(PARTED.sentences[index] for index in kept)
    assert part.paragraphs == tuple(PARTED.paragraphs[index] for index in kept)


def test_headings_are_those_among_the_sentences_and_right_above_them() -> None:
    assert [heading.text for heading in PARTED.headings.values()] == ["A title", "A heading", "Another"]
    assert [heading.text for heading in between("Three", "Five.").headings.values()] == ["A heading", "Another"]
    assert [heading.text for heading in between("One", "Three is here.").headings.values()] == ["A title", "A heading"]


def test_a_heading_that_is_furniture_or_stands_over_nothing_is_none() -> None:
    text = "## Related stories\n\n# A\n\nOne is here.\n\n## Related stories\n\nTwo is here.\n\n## The end"
    assert [heading.text for heading in core.load_text(text, language="en").headings.values()] == ["A"]
