"""Texts without ends of sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.languages import sentence_spans

DATA = Path(__file__).parents[2] / "data"
#: How long a sentence may be that is no pick of half a text, in words.
LONGEST = 40


def pieces(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


def test_a_transcript_without_marks_is_cut_into_pieces_and_a_reader_is_told() -> None:
    article = core.load(DATA / "no_punctuation.txt")
    assert len(article.sentences) > 6
    assert max(sentence.words for sentence in article.sentences) <= LONGEST
    assert ["ends of its sentences" in notice.message() for notice in article.notices] == [True]


def test_pieces_begin_with_words_that_connect() -> None:
    found = pieces((DATA / "no_punctuation.txt").read_text("utf-8").strip())
    assert sum(piece.startswith(("and ", "but ", "so ")) for piece in found) >= 3


def test_commas_are_pauses() -> None:
    part = "we went down to the harbour in the morning with all the nets that we had mended,"
    assert all(piece.endswith("mended,") for piece in pieces(" ".join([part] * 12) + " again")[:-1])


def test_a_text_without_spaces_is_cut_at_its_pauses() -> None:
    part = "港は千八百四十年の春に商人たちの会社によって建てられて、"
    assert pieces(part * 20, "ja")[0].endswith("、")
    assert max(map(len, pieces(part.rstrip("、") * 20, "ja"))) <= 90


@pytest.mark.parametrize("end", [".", ":", ";", ".”"])
def test_a_long_sentence_with_its_marks_stays_whole(end: str) -> None:
    clause = "whereas the harbour, which was built in the spring, failed within ten years of its opening, "
    assert len(pieces(clause * 12 + f"the parties agree{end}")) == 1


def test_a_long_sentence_without_commas_stays_whole() -> None:
    assert len(pieces("the council of the harbour town agreed with all of the fishermen " * 8 + "again.")) == 1


def test_a_long_sentence_without_spaces_stays_whole() -> None:
    assert (
        len(pieces("港は千八百四十年の春に商人たちの会社によって、建てられたので、" * 6 + "計画は失敗した。", "ja"))
        == 1
    )


def test_an_article_with_sentences_has_no_such_notice() -> None:
    text = "The harbour was built in spring. It failed.\n\nMilk\n\nBread\n\nButter\n\nEggs\n\nFlour"
    assert core.load_text(text).notices == ()


@given(
    st.lists(st.sampled_from(["and", "so", "we", "went,", "down", "the", "港", "—", "x" * 30])).map(" ".join),
    st.sampled_from(["en", "ja", "th", "xx"]),
)
def test_pieces_lie_in_order_and_leave_out_no_word(text: str, language: str) -> None:
    found = pieces(text * 8, language)
    assert "".join("".join(found).split()) == "".join((text * 8).split()) or not any(map(str.isalnum, text))
