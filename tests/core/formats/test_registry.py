"""Formats are told by content."""

from __future__ import annotations

from pathlib import Path

import pytest

import core
from tests.core.formats.docx_files import docx, packed, paragraph
from tests.core.formats.epub_files import epub, package, page
from tests.core.formats.odt_files import fodt, odt
from tests.core.formats.odt_files import paragraph as odt_paragraph
from tests.core.formats.pdf_files import locked, pdf, set_lines

SENTENCE = "The old bridge over the river fell on Monday."
RTF = rb"{\rtf1\ansi The old bridge over the river fell on Monday.\par}"
MAIL = f"From: Ann <ann@example.org>\r\nTo: bob@example.org\r\nSubject: Bridge\r\n\r\n{SENTENCE}\r\n".encode()


def a_pdf() -> bytes:
    return pdf([set_lines([SENTENCE])])


DOCUMENTS = {
    "docx": lambda: docx(paragraph(SENTENCE)),
    "odt": lambda: odt(odt_paragraph(SENTENCE)),
    "fodt": lambda: fodt(odt_paragraph(SENTENCE)),
    "epub": lambda: epub(package(["a a.xhtml"], ["a"]), {"a.xhtml": page(f"<p>{SENTENCE}</p>")}),
    "pdf": a_pdf,
    "rtf": lambda: RTF,
    "mail": lambda: MAIL,
    "text": lambda: SENTENCE.encode(),
    "html": lambda: f"<html><body><p>{SENTENCE}</p></body></html>".encode(),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("suffix", ["", ".txt", ".dat"])
def test_a_document_is_read_whatever_its_name(kind: str, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_bytes(DOCUMENTS[kind]())
    assert SENTENCE in [sentence.text for sentence in core.load(path).sentences]


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_bytes_are_read_as_files_are(kind: str) -> None:
    assert SENTENCE in core.load(DOCUMENTS[kind]()).text


def test_an_archive_of_something_else_says_so() -> None:
    with pytest.raises(core.LoadError, match="is an archive") as caught:
        core.load(packed({"notes.txt": SENTENCE}))
    assert caught.value.kind == "format"


def test_a_text_about_formats_is_no_document() -> None:
    text = "A PDF file begins with %PDF- and ends with a mark. An RTF file begins with {\\rtf."
    assert core.load(text.encode()).text == text


def test_a_text_that_opens_like_a_header_is_no_mail() -> None:
    text = "Update: the old bridge over the river fell on Monday."
    assert core.load(text.encode()).text == text


def test_a_password_opens_what_it_protects() -> None:
    data = locked(a_pdf(), "sesame")
    for password in ("", "wrong"):
        with pytest.raises(core.LoadError) as caught:
            core.load(data, password=password)
        assert caught.value.kind == "password"
    assert SENTENCE in core.load(data, password="sesame").text


def test_a_page_may_hold_more_pictures_than_a_text_may_have_characters() -> None:
    picture = "<img src='data:image/png;base64," + "A" * 10_500_000 + "'>"
    page = f"<html><body><p>{SENTENCE}</p><p>Nobody was hurt by it.</p>{picture}</body></html>"
    assert SENTENCE in core.load(page.encode()).text


def test_a_chosen_encoding_decides_for_mail_too() -> None:
    head = b"From: Ann <ann@example.org>\nTo: bob@example.org\nContent-Type: text/plain; charset=iso-8859-1\n\n"
    data = head + "Совет порта закрыл мост.".encode("cp1251")
    assert core.load(data, encoding="cp1251").text == "Совет порта закрыл мост."
