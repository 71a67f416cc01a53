"""A summary on pages, read back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QLocale
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

import core
from gui.export.paper import PaperError, pages, pdf_device, write_pdf

DATA = Path(__file__).parents[2] / "data"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def story() -> core.Article:
    """A news article."""
    return core.load(DATA / "article.txt", language="en")


def _whole(article: core.Article, topic: str = "") -> core.Summary:
    return core.rank(article, "luhn", topic).summary(core.Length(100, "percent"))


def _long(sentences: int) -> core.Summary:
    """A summary of many sentences, each of them another."""
    lines = [f"Boat number {n} came home at noon with a catch that nobody had seen before." for n in range(sentences)]
    return _whole(core.load_text("\n\n".join(lines), title="Boats", language="en"))


def _page_texts(pdf: bytes) -> Sequence[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_every_sentence_reads_back_word_for_word(story: core.Article) -> None:
    summary = _whole(story)
    read = core.load(write_pdf(summary))
    assert [sentence.text for sentence in summary if sentence.text not in read.text] == []


def test_title_and_facts_stand_above(story: core.Article) -> None:
    article = replace(story, byline="Ann Bell", date="2026-11-25", source="https://example.org/tides")
    first = _page_texts(write_pdf(_whole(article, "turbines")))[0].split("\r\n")
    assert first[:6] == [
        "Harbour city bets on tidal power",
        "By: Ann Bell",
        "Date: 2026-11-25",
        "Source: https://example.org/tides",
        "Method: Luhn",
        "Topic: turbines",
    ]


def test_every_sentence_has_the_number_of_its_paragraph(story: core.Article) -> None:
    summary = _whole(story)
    read = " ".join(core.load(write_pdf(summary)).text.split())
    for sentence, number in zip(summary, summary.paragraphs, strict=True):
        assert f"{' '.join(sentence.text.split())} ¶ {number}" in read


def test_every_page_is_numbered(qapp: QApplication) -> None:
    texts = _page_texts(write_pdf(_long(120)))
    assert len(texts) > 2
    assert [text.split("\r\n")[-1].strip() for text in texts] == [
        f"{page} / {len(texts)}" for page in range(1, len(texts) + 1)
    ]


def test_a_long_summary_reads_back_whole() -> None:
    summary = _long(300)
    read = core.load(write_pdf(summary))
    assert [sentence.text for sentence in summary if sentence.text not in read.text] == []


def test_a_sentence_over_several_pages_has_every_word_once() -> None:
    words = [f"word{n}" for n in range(3000)]
    texts = _page_texts(write_pdf(_whole(core.load_text(f"{' '.join(words)}.", language="en"))))
    assert len(texts) > 3
    read = " ".join(texts).replace(".", " ").split()
    assert [word for word in read if word.startswith("word") and word[4:].isdigit()] == words


def test_a_word_that_is_longer_than_a_line_is_not_cut_off() -> None:
    address = "https://example.org/" + "abcdefghij" * 40
    texts = _page_texts(write_pdf(_whole(core.load_text(f"It stands at {address} for now.", language="en"))))
    assert address in texts[0].replace("\r\n", "")


def test_title_and_program_are_told_in_the_file(story: core.Article) -> None:
    with pypdfium2.PdfDocument(write_pdf(_whole(story))) as document:
        about = document.get_metadata_dict()
    assert about["Title"] == "Harbour city bets on tidal power"
    assert about["Creator"] == (QApplication.applicationName() or "Standfirst")


def test_marks_in_the_text_stay_text() -> None:
    words = "Fish & <b>chips</b> cost &lt;5 here. <img src=https://example.org/a.png> is a line of the article."
    texts = _page_texts(write_pdf(_whole(core.load_text(words, title="<h1>Fish</h1>", language="en"))))
    assert texts[0].startswith("<h1>Fish</h1>")
    assert "<b>chips</b> cost &lt;5" in texts[0]
    assert "<img src=https://example.org/a.png>" in texts[0].replace("\r\n", " ")


@pytest.mark.parametrize("code", ["ar", "he"])
def test_right_to_left_text_stands_at_the_right(code: str) -> None:
    words = json.loads((DATA / "languages.json").read_text(encoding="utf-8"))[code]
    summary = _whole(core.load_text(words, title=words[:12], language=code))
    with pypdfium2.PdfDocument(write_pdf(summary)) as document:
        page = document[0]
        boxes = [box.get_bounds() for box in page.get_objects()]
        width = page.get_width()
    above_the_foot = [left for left, bottom, _, _ in boxes if bottom > 100]
    assert above_the_foot
    assert min(above_the_foot) > width / 3


def test_an_empty_summary_is_a_page_with_its_facts() -> None:
    texts = _page_texts(write_pdf(_whole(core.load_text("", title="Nothing"))))
    assert len(texts) == 1
    assert texts[0].startswith("Nothing")


def test_the_work_is_done_in_many_small_steps() -> None:
    summary, buffer = _long(300), QBuffer()
    device = pdf_device(summary, buffer)
    shares = list(pages(summary, device))
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert buffer.data().data().startswith(b"%PDF")


def test_work_that_is_stopped_half_way_leaves_nothing_open() -> None:
    summary, buffer = _long(300), QBuffer()
    device = pdf_device(summary, buffer)
    work = pages(summary, device)
    while next(work) < 0.75:
        pass
    assert device.paintingActive()
    work.close()
    assert not device.paintingActive()


@pytest.mark.parametrize(("country", "size"), [("en_US", (612, 792)), ("de_DE", (595, 842))])
def test_the_sheet_is_the_one_of_the_readers_country(story: core.Article, country: str, size: tuple[int, int]) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        pdf = write_pdf(_whole(story))
    finally:
        QLocale.setDefault(usual)
    with pypdfium2.PdfDocument(pdf) as document:
        assert tuple(map(round, document[0].get_size())) == size


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_takes_no_page_is_told_of(story: core.Article) -> None:
    device = QPdfWriter("/no/such/folder/summary.pdf")
    with pytest.raises(PaperError, match="can't be printed"):
        list(pages(_whole(story), device))
