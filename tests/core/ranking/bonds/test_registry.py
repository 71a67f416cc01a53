"""The table of bonds, and what all of them have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import core
from core.bonds import Bond, BondKind, note_of, rest_of
from core.ranking.bonds import BONDS, bonds_of

PIECES = st.sampled_from(
    [
        *("Q: Is it?", "A: No.", "He left.", "This is false.", "“It fell.", "It fell.”", "They want:", "- one"),
        *("Both stay.", "## Myth 1", "Fact: It stands.", "Correction: It fell.", "Imagine a wall.", "He denies it."),
        *("Unless it rains, go.", "Lind is accused.", "(1) Pay.", "(2) Paragraph 1 does not apply.", "Is it?", "…"),
        *("Marta Lind said so.", "1.", ":", "“”"),
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", "\n", "\n\n"])), min_size=1, max_size=14)


def test_every_kind_has_one_row_and_a_note() -> None:
    kinds = [kind for row in BONDS for kind in row.notes]
    assert sorted(kinds) == sorted(get_args(BondKind))


def test_every_row_names_its_source_and_what_finds_it_says_so() -> None:
    assert all(row.source and row.detect.__doc__ for row in BONDS)


@given(TEXTS)
def test_bonds_are_to_what_is_there_and_the_default_method_keeps_them(pieces: list[tuple[str, str]]) -> None:
    article = core.load_text("".join(piece + gap for piece, gap in pieces), language="en")
    ranking = core.rank(article)
    for count in range(1, len(article.sentences) + 1):
        summary = ranking.summary(core.Length(count))
        # More than eight are not taken as one.
        assert len(summary) >= 8 or max(ranking.units) == 8 or summary.broken == ()
    for bond in ranking.bonds:
        assert note_of(bond, article).message()


@given(TEXTS)
@settings(max_examples=30)
def test_sumys_methods_keep_their_picks_and_tell_what_they_break(pieces: list[tuple[str, str]]) -> None:
    article = core.load_text("".join(piece + gap for piece, gap in pieces), language="en")
    if not article.sentences:
        return
    ranking = core.rank(article, "lexrank")
    assert ranking.units == ()
    assert ranking.bonds == bonds_of(article)
    by_score = sorted(range(len(ranking.order)), key=lambda index: (-ranking.scores[index], index))
    assert list(ranking.order) == by_score


@pytest.mark.parametrize(
    "sentence",
    [
        "“It fell.” ",
        "“It fell. ",
        "This is false. ",
        "Imagine a wall. ",
        "He denies it. ",
        "Both stay. ",
        "Is it? No. ",
    ],
)
@pytest.mark.parametrize("gap", ["", "\n\n", "\n- "])
def test_bonds_do_not_grow_faster_than_the_text(sentence: str, gap: str) -> None:
    texts = [core.load_text((sentence + gap) * count, language="en") for count in (200, 400)]
    needed = [sum(len(bond.needs) + len(bond.lines) for bond in bonds_of(text)) for text in texts]
    assert needed[1] <= 2.1 * needed[0] + 20


def test_a_list_whose_items_all_introduce_the_next_grows_no_faster() -> None:
    article = core.load_text("They want:\n\n" + "- this, namely:\n" * 400, language="en")
    assert sum(len(bond.needs) for bond in bonds_of(article)) < 4_000


def test_another_article_has_its_own_bonds() -> None:
    one = core.load_text("The mayor came. But it rained.", language="en")
    other = replace(one, sentences=one.sentences[:1])
    assert len(bonds_of(one)) == 1
    assert bonds_of(other) == ()
    assert len(bonds_of(one)) == 1


def test_the_note_of_a_pronoun_quotes_it() -> None:
    article = core.load_text("Johan Hallin came.\n\n“He” slept.", language="en")
    assert note_of(Bond("pointing", 1, (0,)), article).message() == "“He” points to ¶ 1."


def test_the_rest_of_a_list_is_counted() -> None:
    assert rest_of(Bond("introduction", 0, (1,), more=3)).message() == "And 3 more."


@pytest.mark.parametrize("code", core.LANGUAGES)
def test_every_language_can_be_asked_for_bonds(code: str) -> None:
    article = core.load_text("A: B? \n\nB: C.\n\nA: D?\n\nB: E.", language=code)
    assert {bond.kind for bond in bonds_of(article)} >= {"question", "answer"}
