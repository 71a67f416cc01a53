"""What stands beside a sentence in exports so that it does not mislead."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from lxml import html
from markdown_it import MarkdownIt

import core
from core.export import Wording, cited_text, export_summary

MYTHS = """# Oiled birds

The hospital has looked at five tips.

## Myth 3

Oiled birds should be given warm milk before they are washed in the harbour.

Fact: Birds cannot digest milk.

## What you can do

Ring the hospital."""

CLAIM = "The city will ban all stoves. Inspectors will visit every home.\n\nNone of this is true. It never met."


def pinned(text: str, *indices: int, excluded: tuple[int, ...] = ()) -> core.Summary:
    """A summary of just these sentences."""
    ranking = core.rank(core.load_text(text, language="en"))
    return ranking.summary(core.Length(len(indices)), indices, excluded)


def test_a_heading_that_a_sentence_needs_is_shown_above_it() -> None:
    lines = str(export_summary(pinned(MYTHS, 1, 2), "text")).splitlines()
    at = lines.index("[Myth 3]")
    assert lines[at + 1].startswith("Oiled birds should")
    assert len(lines) == at + 3


def test_a_bond_that_is_not_kept_is_told_below_the_sentence() -> None:
    lines = str(export_summary(pinned(CLAIM, 0), "text")).splitlines()
    assert lines[-1] == "[Corrected in ¶ 2.]"


def test_a_bond_that_is_kept_needs_no_word() -> None:
    assert "[" not in str(export_summary(pinned(CLAIM, 0, 2, 1), "text"))


def test_a_note_stands_once_however_many_bonds_say_it() -> None:
    lines = str(export_summary(pinned(CLAIM, 0, 1), "text")).splitlines()
    assert lines.count("[Corrected in ¶ 2.]") == 2


def test_of_a_list_that_goes_on_the_number_of_the_others_is_told_behind_the_last() -> None:
    items = "".join(f"- Measure {letter} of the board.\n" for letter in "abcdefg")
    summary = pinned(f"The board accepted these measures:\n\n{items}", 0, 1, 2, 3, 4)
    assert str(export_summary(summary, "text")).splitlines()[-1] == "[And 3 more.]"


def test_markdown_sets_them_off_within_the_item() -> None:
    tokens = MarkdownIt("commonmark").parse(str(export_summary(pinned(MYTHS, 1), "markdown")))
    inline = [token.children or [] for token in tokens if token.type == "inline"][-1]
    kinds = [child.type for child in inline]
    assert kinds[:3] == ["em_open", "text", "em_close"]
    texts = [child.content for child in inline if child.type == "text"]
    assert (texts[0], texts[-1]) == ("Myth 3", "Corrected in ¶ 3.")


def test_a_page_sets_them_off_within_the_item() -> None:
    (item,) = html.fromstring(str(export_summary(pinned(MYTHS, 1), "html"))).iter("li")
    assert [aside.text_content() for aside in item.iter("i")] == ["Myth 3", "Corrected in ¶ 3."]


def test_a_word_document_has_them_as_paragraphs_of_their_own() -> None:
    written = export_summary(pinned(MYTHS, 1), "docx")
    assert isinstance(written, bytes)
    article = core.load(BytesIO(written).getvalue())
    texts = [block.text for block in article.blocks]
    at = texts.index("Myth 3")
    assert "warm milk" in texts[at + 1]
    assert texts[at + 2] == "Corrected in ¶ 3."


def test_what_is_copied_has_them_too() -> None:
    assert cited_text(pinned(MYTHS, 1)).splitlines()[0] == "[Myth 3]"


def test_notes_are_in_the_language_of_the_wording() -> None:
    wording = Wording(translate=lambda template: template.replace("Corrected in", "Berichtigt in"))
    assert "[Berichtigt in ¶ 2.]" in str(export_summary(pinned(CLAIM, 0), "text", wording))


def test_lines_of_the_article_are_never_translated() -> None:
    wording = Wording(translate=str.upper)
    assert "[Myth 3]" in str(export_summary(pinned(MYTHS, 1), "text", wording))


@pytest.mark.parametrize(("picks", "kept"), [((0,), False), ((0, 2, 1), True)])
def test_json_has_every_bond_and_whether_it_is_kept(picks: tuple[int, ...], kept: bool) -> None:
    bonds = json.loads(str(export_summary(pinned(CLAIM, *picks), "json")))["bonds"]
    assert bonds[0] == {
        "sentence": 0,
        "kind": "correction",
        "needs": [2],
        "lines": [],
        "more": 0,
        "must": True,
        "kept": kept,
        "note": "Corrected in ¶ 2.",
    }


def test_json_points_to_the_lines_that_a_sentence_needs() -> None:
    written = json.loads(str(export_summary(pinned(MYTHS, 1), "json")))
    start, end = written["bonds"][0]["lines"][0]
    assert written["text"][start:end] == "Myth 3"
