"""Emphasis and links of picked sentences, in what is exported."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from lxml import html

import core
from core.article import Article
from core.export.set_apart import Run, runs_of

TEXT = "The *harbour **opens*** a week earlier, see [its `page` & more](https://port.example/?a=1&b). Nobody knew.\n"
WORDS = "The harbour opens a week earlier, see its page & more."


@pytest.fixture
def article(tmp_path: Path) -> Article:
    file = tmp_path / "page.md"
    file.write_text(TEXT, "utf-8")
    return core.load(file, language="en")


def exported(article: Article, form: str) -> str | bytes:
    return core.export_summary(core.rank(article, "luhn").summary(core.Length(100, "percent")), form)


def test_the_runs_of_a_sentence_are_its_words(article: Article) -> None:
    runs = list(runs_of(article, article.sentences[0]))
    assert "".join(run.text for run in runs) == WORDS
    assert runs[1] == Run("harbour ", frozenset(("emphasis",)))
    assert runs[2] == Run("opens", frozenset(("emphasis", "strong")))
    assert Run("page", frozenset(("code", "link")), "https://port.example/?a=1&b") in runs
    assert [run.text for run in runs_of(article, article.sentences[1])] == ["Nobody knew."]


def test_a_page_keeps_them(article: Article) -> None:
    item = html.document_fromstring(exported(article, "html")).find(".//li")
    assert item.text_content() == f"{WORDS} ¶ 1"
    assert [each.text_content() for each in item.iter("em")] == ["harbour ", "opens"]
    assert [each.text_content() for each in item.iter("strong")] == ["opens"]
    assert {each.get("href") for each in item.iter("a")} == {"https://port.example/?a=1&b"}


def test_a_sentence_that_links_to_its_place_has_no_link_in_it(article: Article) -> None:
    item = html.document_fromstring(exported(replace(article, source="https://port.example/"), "html")).find(".//li")
    assert item.text_content() == f"{WORDS} ¶ 1"
    (link,) = item.iter("a")
    assert "#:~:text=" in link.get("href")
    assert [each.text_content() for each in item.iter("strong")] == ["opens"]


def test_a_word_document_keeps_them_and_the_words(article: Article, tmp_path: Path) -> None:
    data = exported(article, "docx")
    assert isinstance(data, bytes)
    file = tmp_path / "summary.docx"
    file.write_bytes(data)
    back = core.load(file)
    assert WORDS in back.text
    strong = [each.text for each in back.inlines if each.kind == "strong" and "opens" in each.text]
    links = [(each.text, each.target) for each in back.inlines if each.kind == "link"]
    assert strong == ["opens"]
    assert links == [("its page & more", "https://port.example/?a=1&b")]
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
