"""A summary on pages, read back."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

import core
from gui.features.export.pdf_painter import PaperError, pages, pdf_steps

DATA = Path(__file__).parents[3] / "data"
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


def write_pdf(summary: core.Summary) -> bytes:
    return core.steps.finish(pdf_steps(summary))


def _annotations(pdf: bytes) -> list[Any]:
    pages_read = pypdf.PdfReader(BytesIO(pdf)).pages
    return [annotation.get_object() for page in pages_read for annotation in page.annotations or []]


def _targets(pdf: bytes) -> list[str]:
    return [annotation["/A"]["/URI"] for annotation in _annotations(pdf)]


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


@pytest.mark.parametrize("last", ["", " IBM"])
def test_a_number_stands_at_the_end_of_its_line_whichever_way_the_last_words_run(last: str) -> None:
    words = json.loads((DATA / "languages.json").read_text(encoding="utf-8"))["he"].split(".")[0]
    article = replace(core.load_text(f"{words}{last}.", language="he"), source="https://example.org/he")
    pdf = write_pdf(_whole(article))
    number = float(_annotations(pdf)[1]["/Rect"][0])
    with pypdfium2.PdfDocument(pdf) as document:
        boxes = [box.get_bounds() for box in document[0].get_objects()]
    line = [left for left, bottom, _, top in boxes if bottom <= float(_annotations(pdf)[1]["/Rect"][1]) + 3 <= top]
    assert number == pytest.approx(min(line), abs=3)


def test_an_empty_summary_is_a_page_with_its_facts() -> None:
    texts = _page_texts(write_pdf(_whole(core.load_text("", title="Nothing"))))
    assert len(texts) == 1
    assert texts[0].startswith("Nothing")


def test_the_work_is_done_in_many_small_steps() -> None:
    shares = [round(share, 9) for share in pdf_steps(_long(300))]
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_book_reads_back_whole_and_in_order() -> None:
    summary = _long(2500)
    read = " ".join(" ".join(_page_texts(write_pdf(summary))).split())
    numbers = [int(word) for word in re.findall(r"Boat number (\d+) came", read)]
    assert numbers == list(range(2500))


def test_a_book_stands_on_its_pages_line_below_line() -> None:
    with pypdfium2.PdfDocument(write_pdf(_long(1200))) as document:
        for page in document:
            bottoms = [round(box.get_bounds()[1]) for box in page.get_objects() if box.get_bounds()[3] > 60]
            # Letters of one line differ in how far they reach down.
            assert all(below <= above + 6 for above, below in pairwise(bottoms))
            assert max(bottoms) > page.get_height() * 0.85


def test_from_the_web_the_source_and_every_paragraphs_number_are_links(story: core.Article) -> None:
    summary = _whole(replace(story, source="https://example.org/tides_(power)"))
    page, *sentences = _targets(write_pdf(summary))
    assert page == "https://example.org/tides_%28power%29"
    assert [unquote(target) for target in sentences] == [
        unquote(link.replace("_(power)", "_%28power%29")) for link in core.steps.finish(core.export.link_steps(summary))
    ]


@pytest.mark.parametrize("address", ["https://example.org/a)b", "https://example.org/((", r"https://example.org/a\b"])
def test_any_address_is_linked_to_whole(story: core.Article, address: str) -> None:
    assert unquote(_targets(write_pdf(_whole(replace(story, source=address))))[0]) == address


def test_from_a_file_there_are_no_links(story: core.Article) -> None:
    assert _targets(write_pdf(_whole(story))) == []


def test_a_link_lies_on_its_number(story: core.Article) -> None:
    pdf = write_pdf(_whole(replace(story, source="https://example.org/tides")))
    box = _annotations(pdf)[1]["/Rect"]
    with pypdfium2.PdfDocument(pdf) as document:
        assert document[0].get_textpage().get_text_bounded(*map(float, box)).split() == ["¶", "1"]


def test_work_that_is_stopped_half_way_leaves_nothing_open() -> None:
    summary, buffer = _long(300), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
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


@pytest.fixture
def marked(tmp_path: Path) -> core.Article:
    """A sentence with emphasis, code and a link."""
    file = tmp_path / "page.md"
    file.write_text("The *old* harbour **opens** `early`, see [its page](https://port.example/a?b=1).\n", "utf-8")
    return core.load(file, language="en")


def test_a_link_in_a_sentence_leads_to_its_page(marked: core.Article) -> None:
    pdf = write_pdf(_whole(marked))
    assert set(_targets(pdf)) == {"https://port.example/a?b=1"}
    box = _annotations(pdf)[0]["/Rect"]
    with pypdfium2.PdfDocument(pdf) as document:
        assert document[0].get_textpage().get_text_bounded(*map(float, box)).strip() in "its page"


def test_emphasis_and_code_have_faces_of_their_own_and_the_words_stay(marked: core.Article) -> None:
    faces: dict[str, tuple[str, bool]] = {}

    def visit(text: str, _matrix: Any, line: Any, font: Any, _size: Any) -> None:
        # Where a family has no italics, Qt slants its upright letters by the text matrix.
        face = ("" if font is None else str(font["/BaseFont"]), line[2] != 0)
        faces.update(dict.fromkeys(text.split(), face))

    pypdf.PdfReader(BytesIO(write_pdf(_whole(marked)))).pages[0].extract_text(visitor_text=visit)
    assert len({faces["old"], faces["opens"], faces["early"], faces["harbour"]}) == 4
    assert "The old harbour opens early, see its page." in " ".join(_page_texts(write_pdf(_whole(marked)))[0].split())


def test_who_speaks_stands_behind_the_paragraphs_number() -> None:
    article = core.load_text("Berg: Why?\n\nHolm: So.\n\nBerg: How?\n\nHolm: Thus.", language="en")
    assert "¶ 1, Berg" in " ".join(_page_texts(write_pdf(_whole(article)))[0].split())


def test_lines_that_a_sentence_needs_and_notes_stand_beside_it() -> None:
    text = "## Myth 3\n\nBirds need warm milk.\n\nFact: They do not.\n\n## More\n\nRing the hospital at once."
    ranking = core.rank(core.load_text(text, language="en"))
    lines = "".join(_page_texts(write_pdf(ranking.summary(core.Length(1), [0])))).splitlines()
    at = next(number for number, line in enumerate(lines) if "warm milk" in line)
    assert (lines[at - 1], lines[at + 1]) == ("Myth 3", "Corrected in ¶ 2.")
