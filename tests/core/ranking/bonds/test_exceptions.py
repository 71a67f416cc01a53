"""Rules and exceptions."""

from __future__ import annotations

import pytest

import core
from tests.core.ranking.bonds.bonded import bonded, bonds_in


@pytest.mark.parametrize(
    "exception",
    [
        "This does not apply to members.",
        "The ban does not apply to boats under sail.",
        "Unless a member objects, the board decides.",
        "Except in June, boats may stay.",
        "Provided that the fee is paid, boats may stay.",
        "The only exception is the lifeboat.",
        "Lifeboats are exempt.",
    ],
)
def test_a_rule_and_its_exception_need_each_other(exception: str) -> None:
    text = f"It rained. Boats must leave the harbour at night. {exception} The fine is high."
    assert bonded(text, "exception") == {1: (2,)}
    assert 2 in bonded(text, "pointing")


def test_an_exception_that_names_a_clause_is_to_that_clause() -> None:
    text = "(1) Boats must leave.\n\n(2) The fee is due in May.\n\n(3) Subsection (1) does not apply to lifeboats."
    assert bonded(text, "exception") == {0: (2,)}


@pytest.mark.parametrize("exception", ["Dies gilt nicht für Mitglieder.", "Ausgenommen sind Rettungsboote."])
def test_german_ones_are_known(exception: str) -> None:
    text = f"Boote müssen nachts auslaufen. {exception}"
    assert bonded(text, "exception", language="de") == {0: (1,)}


def test_a_german_exception_that_names_a_clause_is_to_that_clause() -> None:
    text = "(1) Boote müssen auslaufen.\n\n(2) Die Gebühr wird fällig.\n\n(3) Absatz 1 gilt nicht für Rettungsboote."
    assert bonded(text, "exception", language="de") == {0: (2,)}


@pytest.mark.parametrize(
    "sentence", ["Members pay a fee unless they are under 18.", "All agree, except the mayor.", "He will apply in May."]
)
def test_a_sentence_with_its_own_exception_needs_nothing(sentence: str) -> None:
    assert bonded(f"Boats must leave. {sentence}", "exception") == {}


def test_an_exception_that_names_an_item_is_to_that_item() -> None:
    text = (
        "1. Boats must leave.\n\n2. The fee is due in May.\n\n3. Crews sleep. Paragraph 1 does not apply to lifeboats."
    )
    assert bonded(text, "exception") == {0: (3,)}


def test_a_section_is_not_taken_for_a_clause_of_its_number() -> None:
    text = (
        "§ 1 Plätze\n\n(1) Jeder hat einen Platz im Hafen.\n\n"
        "§ 2 Ende\n\n(1) Der Vertrag endet im Mai jedes Jahres.\n\n"
        "(2) § 1 gilt für Mitglieder über 70 nicht."
    )
    article = core.load_text(text, language="de")
    rule, _, exception = (index for index, one in enumerate(article.sentences) if not one.text.startswith("§"))
    assert bonds_in(article, "exception") == {rule: (exception,)}
