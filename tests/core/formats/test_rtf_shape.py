"""Emphasis and links of RTF (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import pytest

from core.formats.draft import Draft
from tests.core.formats.test_rtf import read, rtf


def shaped(text: str) -> Draft:
    return read(rtf(text.encode("ascii")))


def set_apart(text: str) -> list[tuple[str, str, str]]:
    """What is set apart in a document of these paragraphs."""
    return [(each.kind, each.text, each.target) for each in shaped(text).inlines]


def test_bold_and_italic_words_are_known() -> None:
    assert set_apart(r"It is {\b very} cold, {\i often}, \b not\b0  so.\par") == [
        ("strong", "very", ""),
        ("emphasis", "often", ""),
        ("strong", "not", ""),
    ]


def test_plain_ends_emphasis_and_a_new_paragraph_does_not() -> None:
    assert set_apart(r"\b It\par is\plain  cold.\par") == [("strong", "It", ""), ("strong", "is", "")]


@pytest.mark.parametrize(
    "code", [r'{\*\fldinst{HYPERLINK "https://a.example/b"}}', r"{\*\fldinst {\f0 HYPER}{LINK https://a.example/b }}"]
)
def test_links_are_fields(code: str) -> None:
    text = rf"See {{\field{code}{{\fldrslt{{\ul the page}}}}}} of it.\par"
    assert shaped(text).text == "See the page of it."
    assert set_apart(text) == [("link", "the page", "https://a.example/b")]


def test_a_place_in_the_page_is_part_of_the_link() -> None:
    code = r'{\*\fldinst HYPERLINK "https://a.example/" \\l "part" }'
    assert set_apart(rf"{{\field{code}{{\fldrslt here}}}}\par") == [("link", "here", "https://a.example/#part")]


@pytest.mark.parametrize("code", ['HYPERLINK "file:///etc/passwd"', 'HYPERLINK "javascript:x"', "PAGE", "REF a"])
def test_other_fields_are_their_results(code: str) -> None:
    text = rf"It is {{\field{{\*\fldinst {code}}}{{\fldrslt here}}}}.\par"
    assert shaped(text).text == "It is here."
    assert set_apart(text) == []


def test_the_next_field_is_another() -> None:
    link = r'{\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt one}}'
    page = r"{\field{\*\fldinst PAGE}{\fldrslt two}}"
    assert set_apart(rf"{link} and {page}\par") == [("link", "one", "https://a.example/")]


def test_a_character_of_two_codes_in_bold_stays_one() -> None:
    draft = shaped(r"{\b A \u-10179?\u-8542? sails.}\par")
    assert draft.text == "A 🚢 sails."
    assert [each.text for each in draft.inlines] == ["A 🚢 sails."]


def test_a_bold_mark_is_a_mark() -> None:
    draft = shaped(r"{\b 1.\tab}Bring the {\b boat}.\par")
    assert (draft.blocks[0].kind, draft.text) == ("item", "1. Bring the boat.")
    assert [each.text for each in draft.inlines] == ["boat"]


def test_a_bold_heading_has_nothing_set_apart_in_it() -> None:
    assert set_apart(r"\pard\s1\b Fees\par\pard\plain They rise.\par") == []
