"""The misleading set is sound, and what breaks a bond is told from what keeps it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import core
from tests.misleading import (
    FOLDER,
    KINDS,
    Bond,
    MisleadingText,
    Shown,
    beginnings,
    first_sentences,
    misleading_texts,
    place_of,
)

TEXTS = list(misleading_texts())

LETTER = """# A letter to the board

The board met on Monday. It read the letter of the owner:

> We knew of the fault. It was never mended.

The owner denies it. Nobody else has spoken.

## What follows

The board meets again in May.
"""


@pytest.fixture
def letter(tmp_path: Path) -> MisleadingText:
    file = tmp_path / "en" / "letter.md"
    file.parent.mkdir()
    file.write_text(LETTER, encoding="utf-8")
    bonds = (
        Bond("We knew of", (("It read the letter",), ("The owner denies it.", "Nobody else"))),
        Bond("The board met on Monday.", (("What follows",),)),
    )
    return MisleadingText(file, "introduction", bonds)


def shown(text: MisleadingText, *sentences: int) -> core.Summary:
    """The summary with these sentences."""
    return first_sentences(text.article).summary(core.Length(len(sentences)), pinned=sentences)


def test_a_summary_without_the_pick_breaks_nothing(letter: MisleadingText) -> None:
    assert letter.broken(shown(letter, 1, 4)) == []


def test_every_need_of_which_nothing_is_shown_is_told(letter: MisleadingText) -> None:
    bond = letter.bonds[0]
    assert letter.broken(shown(letter, 2)) == [(bond, need) for need in bond.needs]
    assert letter.broken(shown(letter, 1, 2)) == [(bond, bond.needs[1])]


@pytest.mark.parametrize("denial", [4, 5])
def test_any_one_alternative_meets_a_need(letter: MisleadingText, denial: int) -> None:
    assert letter.broken(shown(letter, 1, 2, denial)) == []


def test_the_heading_of_what_is_not_shown_is_missing(letter: MisleadingText) -> None:
    assert letter.broken(shown(letter, 0)) == [(letter.bonds[1], ("What follows",))]


def test_a_line_that_the_export_shows_counts_as_shown(letter: MisleadingText) -> None:
    assert Shown(shown(letter, 0)).has("A letter to the board")


def test_first_sentences_are_a_ranking_of_their_own(letter: MisleadingText) -> None:
    assert first_sentences(letter.article).summary(core.Length(3)).indices == (0, 1, 2)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
class TestText:
    def test_it_is_read_in_its_language_and_has_ten_to_forty_sentences(self, text: MisleadingText) -> None:
        assert text.article.language == text.language
        assert 10 <= len(text.article.sentences) <= 40

    def test_it_has_bonds_unless_it_only_looks_so(self, text: MisleadingText) -> None:
        assert text.kind in KINDS
        assert bool(text.bonds) == (text.kind != "none")
        assert all(bond.needs and all(bond.needs) for bond in text.bonds)

    def test_what_its_bonds_name_begins_one_sentence_or_line(self, text: MisleadingText) -> None:
        article = text.article
        sentences = {sentence.start for sentence in article.sentences}
        lines = {block.start for block in article.blocks} | sentences
        for words in beginnings(text.bonds):
            assert article.text.count(words) == 1, words
            assert article.text.index(words) in lines, words
        for bond in text.bonds:
            assert place_of(bond.pick, article) in sentences, bond.pick

    def test_no_pick_is_a_need_of_its_own_and_no_need_is_the_title(self, text: MisleadingText) -> None:
        for bond in text.bonds:
            assert all(bond.pick not in need for need in bond.needs)
        assert not any(text.article.title.startswith(words) for words in beginnings(text.bonds))


def test_every_kind_is_covered_in_most_languages() -> None:
    kinds = Counter(text.kind for text in TEXTS)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 15
    for kind in KINDS:
        assert len({text.language for text in TEXTS if text.kind == kind}) >= 8


def test_at_least_150_texts_in_at_least_twelve_languages_can_be_broken() -> None:
    bonded = [text for text in TEXTS if text.bonds]
    assert len(bonded) >= 150
    languages = Counter(text.language for text in bonded)
    assert sum(count >= 9 for count in languages.values()) >= 12


def test_the_set_is_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file()) < 1_000_000
