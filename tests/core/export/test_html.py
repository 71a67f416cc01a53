"""A web page that stands alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import core


def test_title_sentences_with_their_places_and_a_line_on_the_method(short: core.Summary) -> None:
    page = html.document_fromstring(core.export_summary(short, "html"))
    assert page.findtext(".//title") == page.findtext(".//h1/bdi") == "Harbour city bets on tidal power"
    items = page.findall(".//li")
    assert [short.article.text[int(item.get("data-start")) : int(item.get("data-end"))] for item in items] == [
        sentence.text for sentence in short
    ]
    assert "3 of 17 sentences" in page.text_content()


def test_marks_in_the_text_are_text_in_the_page(traps: core.Summary) -> None:
    written = core.export_summary(traps, "html")
    page = html.document_fromstring(written)
    assert "<script" not in written
    assert page.findtext(".//title") == traps.article.title
    assert [item.text_content() for item in page.findall(".//li")] == [
        f"{sentence.text} ¶ {paragraph}" for sentence, paragraph in zip(traps, traps.paragraphs, strict=True)
    ]


@pytest.mark.parametrize(("code", "direction"), [("en", "ltr"), ("he", "rtl"), ("ar", "rtl"), ("ja", "ltr")])
def test_the_page_says_its_language_and_direction(paragraphs: dict[str, str], code: str, direction: str) -> None:
    summary = core.rank(core.load_text(paragraphs[code], language=code)).summary(core.Length(1))
    root = html.document_fromstring(core.export_summary(summary, "html"))
    assert (root.get("lang"), root.get("dir")) == (code, direction)


def test_the_direction_is_that_of_the_text_whatever_its_language_was_taken_for(paragraphs: dict[str, str]) -> None:
    article = replace(core.load_text(paragraphs["he"], language="he"), language="en")
    root = html.document_fromstring(core.export_summary(core.rank(article, "luhn").summary(core.Length(1)), "html"))
    assert root.get("dir") == "rtl"


def test_a_sentence_stands_apart_from_what_is_beside_it(paragraphs: dict[str, str]) -> None:
    summary = core.rank(core.load_text(f"{paragraphs['he']}\n\nIt stands.", language="he"), "luhn")
    page = html.document_fromstring(core.export_summary(summary.summary(core.Length(100, "percent")), "html"))
    assert [item[0].tag for item in page.findall(".//li")] == ["bdi"] * len(summary.article.sentences)


def test_an_article_without_a_title_makes_a_page_with_one(seed: core.Article) -> None:
    page = html.document_fromstring(core.export_summary(core.rank(seed).summary(core.Length(1)), "html"))
    assert page.findtext(".//title") == "Summary"


@given(st.text(st.sampled_from("ab <>&\"'/=;!-"), min_size=1, max_size=30))
def test_no_text_makes_an_element(text: str) -> None:
    summary = core.rank(core.load_text(f"a {text} a", title=f"a{text}", language="en"), "luhn").summary(core.Length(9))
    page = html.document_fromstring(core.export_summary(summary, "html"))
    known = {"html", "head", "meta", "title", "style", "body", "h1", "dl", "dt", "dd", "ul", "li", "small", "bdi"}
    assert {element.tag for element in page.iter()} <= known
    assert page.findtext(".//title") == summary.article.title


def test_a_sentence_from_the_web_links_to_itself_there(cited: core.Summary) -> None:
    page = html.document_fromstring(core.export_summary(cited, "html"))
    links = page.findall(".//li//a")
    assert [link.text for link in links] == [sentence.text for sentence in cited]
    assert all(link.get("href").startswith("https://example.org/tides#:~:text=") for link in links)


def test_a_sentence_from_a_file_has_no_link(short: core.Summary) -> None:
    assert html.document_fromstring(core.export_summary(short, "html")).findall(".//a") == []


def test_nothing_is_fetched_from_elsewhere(cited: core.Summary) -> None:
    page = html.document_fromstring(core.export_summary(cited, "html"))
    assert [kind for kind in ("link", "script", "img", "iframe") if page.findall(f".//{kind}")] == []
    assert "url(" not in page.findtext(".//style")
    assert "@import" not in page.findtext(".//style")
