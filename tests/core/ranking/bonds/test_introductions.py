"""What a colon introduces."""

from __future__ import annotations

from pathlib import Path

import pytest

import core
from core.ranking.bonds import bonds_of
from tests.core.ranking.bonds.bonded import bonded, bonds_in, lines_in


def test_an_introduction_and_its_items_need_each_other() -> None:
    text = "The board accepted two measures:\n\n- A new gate.\n- A siren in each street.\n\nIt rained."
    assert bonded(text, "introduction", "item") == {0: (1, 2), 1: (0,), 2: (0,)}


def test_of_a_long_list_some_items_stand_for_the_rest() -> None:
    items = "".join(f"- Measure {number} of the board.\n" for number in range(9))
    article = core.load_text(f"The board accepted nine measures:\n\n{items}", language="en")
    (bond,) = (bond for bond in bonds_of(article) if bond.kind == "introduction")
    assert (bond.needs, bond.more) == ((1, 2, 3, 4), 5)
    assert bonds_in(article, "item")[9] == (0,)


@pytest.mark.parametrize("marks", [("(a)", "(b)"), ("1.", "2."), ("•", "•")])
def test_items_typed_as_text_are_items(marks: tuple[str, str]) -> None:
    text = f"The parties agree to this:\n\n{marks[0]} the price is paid by June;\n\n{marks[1]} the land is clean."
    assert bonded(text, "introduction")[0] == (1, 2)


def test_a_letter_stands_with_what_introduces_it() -> None:
    page = (
        "<article><h1>The letter</h1><p>The harbour authority of Corran has published all letters of the company.</p>"
        "<p>On 14 May Norline wrote to the authority:</p><blockquote><p>We have known of the fault since 2021. "
        "We regret it.</p></blockquote><p>The authority has published both letters on its own page.</p></article>"
    )
    article = core.load(page.encode())
    assert bonds_in(article, "introduction") == {1: (2, 3)}


def test_a_table_is_shown_with_what_introduces_it(tmp_path: Path) -> None:
    file = tmp_path / "bids.md"
    file.write_text(
        "Two bids came in:\n\n| Bidder | Price |\n| --- | --- |\n| Hallin | 84 |\n| Berg | 112 |\n\nBerg won."
    )
    article = core.load(str(file))
    assert [line.split("\t")[0] for line in lines_in(article, "introduction")[0]] == ["Bidder", "Hallin", "Berg"]


def test_a_quotation_in_the_next_paragraph_is_introduced_too() -> None:
    assert bonded("The sign at the gate says:\n\nNo boats.\n\nNobody reads it.", "introduction") == {0: (1,)}


def test_items_that_nothing_introduces_are_shown_with_their_heading() -> None:
    article = core.load_text(
        "# Version 2\n\nIt is here.\n\n## Breaking changes\n\n- The gate is gone.\n- So is the siren.\n", language="en"
    )
    assert lines_in(article, "item") == {1: ("Breaking changes",), 2: ("Breaking changes",)}


def test_a_colon_within_a_sentence_introduces_nothing_else() -> None:
    assert bonded("One thing is sure: it rains. The mayor left.", "introduction", "item") == {}


def test_ordinary_paragraphs_introduce_nothing() -> None:
    assert bonded("The mayor left.\n\nIt rained.\n\n1953 was a wet year.", "introduction", "item") == {}


def test_items_below_the_title_need_no_line() -> None:
    assert lines_in(core.load_text("# Fish soup\n\n- 800 g of cod\n- 2 onions", language="en"), "item") == {}


def test_an_explanation_needs_its_term() -> None:
    page = (
        "<article><h1>Terms of the harbour</h1><p>These are the rules that hold for every boat in the harbour.</p>"
        "<dl><dt>Small boat</dt><dd>A boat of less than six metres, which pays half of the fee.</dd>"
        "<dt>Large boat</dt><dd>Any other boat, which pays all of the fee every month.</dd></dl></article>"
    )
    assert bonds_in(core.load(page.encode()), "item") == {2: (1,), 4: (3,)}


def test_a_short_line_alone_is_no_term() -> None:
    assert bonded("The rules are these.\n\nSmall boats\n\nThey pay half. It rained.", "item") == {}
