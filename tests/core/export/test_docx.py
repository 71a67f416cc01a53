"""A Word document that reads back as what was written."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import core

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def _parts(summary: core.Summary) -> dict[str, etree._Element]:
    written = core.export_summary(summary, "docx")
    assert isinstance(written, bytes)
    with ZipFile(BytesIO(written)) as archive:
        assert archive.testzip() is None
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def _paragraphs(summary: core.Summary, style: str) -> list[str]:
    return [
        "".join(word.text or "" for word in paragraph.iter(f"{W}t"))
        for paragraph in _parts(summary)["word/document.xml"].iter(f"{W}p")
        if paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == style
    ]


def test_every_part_has_a_type_and_every_relationship_a_part(cited: core.Summary) -> None:
    parts = _parts(cited)
    assert next(iter(parts)) == "[Content_Types].xml"
    typed = {entry.get("PartName", "").lstrip("/") for entry in parts["[Content_Types].xml"]}
    assert {name for name in parts if not name.endswith(".rels")} - typed == {"[Content_Types].xml"}
    inner = [entry.get("Target") for entry in parts["_rels/.rels"]]
    inner += [
        f"word/{entry.get('Target')}"
        for entry in parts["word/_rels/document.xml.rels"]
        if entry.get("TargetMode") != "External"
    ]
    assert set(inner) <= set(parts)


def _summary(text: str, language: str, sentences: int = 2) -> core.Summary:
    return core.rank(core.load_text(text, language=language), "luhn").summary(core.Length(sentences))


def test_title_facts_and_sentences_with_their_paragraphs(cited: core.Summary) -> None:
    assert _paragraphs(cited, "Heading1") == ["Harbour city bets on tidal power"]
    assert _paragraphs(cited, "Facts")[:2] == ["By: Ann Bell", "Date: 2026-11-25"]
    assert _paragraphs(cited, "Sentence") == [
        f"¶ {number}{sentence.text}" for sentence, number in zip(cited, cited.paragraphs, strict=True)
    ]


def test_every_style_that_is_used_is_there(cited: core.Summary, short: core.Summary) -> None:
    for summary in (cited, short):
        parts = _parts(summary)
        styles = {style.get(f"{W}styleId") for style in parts["word/styles.xml"].iter(f"{W}style")}
        used = parts["word/document.xml"].iter(f"{W}pStyle", f"{W}rStyle")
        assert {style.get(f"{W}val") for style in used} <= styles


def test_it_reads_back_word_for_word(cited: core.Summary) -> None:
    read = core.load(core.export_summary(cited, "docx"))
    assert (read.title, read.byline) == ("Harbour city bets on tidal power", "Ann Bell")
    assert all(sentence.text in read.text for sentence in cited)


def test_a_number_links_to_its_sentence_on_the_web(cited: core.Summary, short: core.Summary) -> None:
    parts = _parts(cited)
    targets = {entry.get("Id"): entry.get("Target") for entry in parts["word/_rels/document.xml.rels"]}
    links = [targets[link.get(f"{R}id")] for link in parts["word/document.xml"].iter(f"{W}hyperlink")]
    page, *sentences = links
    assert page == "https://example.org/tides"
    assert len(set(sentences)) == len(cited)
    assert all(link.startswith("https://example.org/tides#:~:text=") for link in sentences)
    assert list(_parts(short)["word/document.xml"].iter(f"{W}hyperlink")) == []


@pytest.mark.parametrize("code", ["en", "he", "ar", "ja", "zh"])
def test_the_language_is_set_for_every_kind_of_script(paragraphs: dict[str, str], code: str) -> None:
    language = next(_parts(_summary(paragraphs[code], code))["word/styles.xml"].iter(f"{W}lang"))
    assert {language.get(f"{W}{script}") for script in ("val", "bidi", "eastAsia")} == {code}


@pytest.mark.parametrize(("code", "right_to_left"), [("en", False), ("he", True), ("ar", True), ("ja", False)])
def test_paragraphs_run_as_the_article_does(paragraphs: dict[str, str], code: str, right_to_left: bool) -> None:
    document = _parts(_summary(paragraphs[code], code))["word/document.xml"]
    assert all((p.find(f"{W}pPr/{W}bidi") is not None) == right_to_left for p in document.iter(f"{W}p"))


def test_a_sentence_that_runs_the_other_way_has_a_paragraph_that_does(paragraphs: dict[str, str]) -> None:
    document = _parts(_summary(f"{paragraphs['ar']}\n\nThe bridge is new.", "ar", 9))["word/document.xml"]
    bidi = {"".join(p.itertext()): p.find(f"{W}pPr/{W}bidi") is not None for p in document.iter(f"{W}p")}
    assert bidi.pop("¶ 2The bridge is new.") is False
    assert all(bidi.values())


def test_words_run_as_their_own_letters_do(paragraphs: dict[str, str]) -> None:
    document = _parts(_summary(paragraphs["ar"], "ar"))["word/document.xml"]
    runs = {"".join(run.itertext()): run.find(f"{W}rPr/{W}rtl") is not None for run in document.iter(f"{W}r")}
    assert runs["Method: Luhn"] is False
    assert all(to_left == (words > "\u0590") for words, to_left in runs.items() if words and not words.startswith("¶"))


def test_the_same_summary_makes_the_same_bytes(short: core.Summary) -> None:
    assert core.export_summary(short, "docx") == core.export_summary(short, "docx")


@given(text=st.text(st.characters(), min_size=1, max_size=40), name=st.text(st.characters(), max_size=20))
def test_no_character_breaks_it(text: str, name: str) -> None:
    article = replace(core.load_text(text, title=name, language="en"), byline=name, source=f"http://{name}", date=name)
    summary = core.rank(article, "luhn").summary(core.Length(100, "percent"))
    assert _paragraphs(summary, "Sentence") == [
        f"¶ {number}{sentence.text}" for sentence, number in zip(summary, summary.paragraphs, strict=True)
    ]
