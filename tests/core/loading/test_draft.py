"""Drafts: pieces become one text with blocks."""

from __future__ import annotations

import re

import pytest

from core.loading.draft import About, Piece, assemble


def test_pieces_stand_on_lines_of_their_own_with_their_gaps() -> None:
    draft = assemble([Piece("Title", "heading", 1), Piece("One."), Piece("Two.", gap=0), Piece("Three.", gap=2)])
    assert draft.text == "Title\n\nOne.\nTwo.\n\n\nThree."


def test_a_block_leaves_out_its_marker() -> None:
    draft = assemble([Piece("Bread", "item", marker="- "), Piece("Milk", "item", marker="- ", gap=0)])
    assert draft.text == "- Bread\n- Milk"
    assert [block.text for block in draft.blocks] == ["Bread", "Milk"]


def test_pieces_without_text_are_left_out() -> None:
    assert assemble([Piece("  "), Piece("One.", gap=3), Piece("\u3000")]).text == "One."


def test_the_title_is_the_heading_that_a_text_opens_with() -> None:
    assert assemble([Piece("Title", "heading", 1), Piece("One.")]).about.title == "Title"
    assert assemble([Piece("One."), Piece("Later", "heading", 1)]).about.title == ""


def test_a_given_title_goes_before_the_heading() -> None:
    assert assemble([Piece("Title", "heading", 1)], About("Given")).about.title == "Given"


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "\ufffd" * 30_000, "中文字符。" * 10_000, "word" * 999 + " and words " * 50]
)
def test_what_never_breaks_is_cut_into_lines_and_nothing_is_lost(text: str) -> None:
    draft = assemble([Piece(text)])
    assert max(map(len, re.findall(r"\S+", draft.text))) <= 10_000
    assert draft.text.replace("\n", "") == text.strip()
    assert {block.kind for block in draft.blocks} == {"paragraph"}


def test_a_long_chinese_paragraph_is_cut_between_sentences() -> None:
    draft = assemble([Piece("这是一个句子。" * 3000)])
    assert len(draft.blocks) > 1
    assert all(block.text.endswith("。") for block in draft.blocks)


def test_a_paragraph_of_ordinary_words_stays_whole_however_long() -> None:
    assert len(assemble([Piece("ordinary words " * 100_000)]).blocks) == 1
