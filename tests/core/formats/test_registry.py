"""The formats that are read: a table, and how sources are told by their content."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import core
from core.formats.registry import FORMATS, READABLE, Format, Reader, format_named
from core.formats.source import Source
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


#: A document of each format, by its id or, where that has several forms, another word.
DOCUMENTS = {
    "docx": lambda: docx(paragraph(SENTENCE)),
    "odt": lambda: odt(odt_paragraph(SENTENCE)),
    "fodt": lambda: fodt(odt_paragraph(SENTENCE)),
    "epub": lambda: epub(package(["a a.xhtml"], ["a"]), {"a.xhtml": page(f"<p>{SENTENCE}</p>")}),
    "pdf": a_pdf,
    "rtf": lambda: RTF,
    "mail": lambda: MAIL,
    "text": lambda: SENTENCE.encode(),
    "markdown": lambda: SENTENCE.encode(),
    "html": lambda: f"<html><body><p>{SENTENCE}</p></body></html>".encode(),
}


each_format = pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.id)


@each_format
def test_a_format_has_a_title_suffixes_and_media_types(known: Format) -> None:
    assert known.title == known.title.strip() != ""
    assert known.suffixes
    assert all(
        suffix == suffix.lower() and suffix.startswith(".") and suffix[1:].isalnum() for suffix in known.suffixes
    )
    assert known.media_types
    assert all(media_type.count("/") == 1 for media_type in known.media_types)


@pytest.mark.parametrize("values", ["id", "title", "module", "suffixes", "media_types"])
def test_no_two_formats_share_a_value(values: str) -> None:
    found = [getattr(known, values) for known in FORMATS]
    flat = [value for one in found for value in ([one] if isinstance(one, str) else one)]
    assert sorted(set(flat)) == sorted(flat)


@each_format
def test_the_module_of_a_format_sniffs_and_reads_a_source(known: Format) -> None:
    module = import_module(known.module)
    for name in ("sniff", "read"):
        promised = list(inspect.signature(getattr(Reader, name)).parameters)[1:]
        assert len(inspect.signature(getattr(module, name)).parameters) == len(promised), f"{known.module}.{name}"


@each_format
def test_what_is_said_of_other_files_names_every_format(known: Format) -> None:
    assert known.title in READABLE, f"add {known.title!r} to READABLE in core/formats/registry.py"


@each_format
def test_every_format_is_tried_here(known: Format) -> None:
    assert known.id in DOCUMENTS, f"add a document in {known.title} to DOCUMENTS in {__file__}"


def first_that_takes(source: Source) -> str:
    return next(known.id for known in FORMATS if known.sniff(source))


@each_format
def test_the_first_that_takes_a_document_is_its_format(known: Format) -> None:
    suffix = known.suffixes[0] if known.id == "markdown" else ""
    assert first_that_takes(Source(DOCUMENTS[known.id](), suffix=suffix)) == known.id


def test_plain_text_comes_last_and_takes_whatever_is_left() -> None:
    assert FORMATS[-1].id == "text"
    assert FORMATS[-1].sniff(Source(b""))


def test_a_format_with_marks_of_its_own_is_probed_before_those_told_by_the_look_of_a_text() -> None:
    order = [known.id for known in FORMATS]
    assert max(map(order.index, ("pdf", "docx", "odt", "epub", "rtf", "mail"))) < order.index("markdown")
    # A Markdown text may open with a piece of HTML.
    assert order.index("markdown") < order.index("html")


@pytest.mark.parametrize(
    ("suffix", "found"), [(".md", "markdown"), (".htm", "html"), (".xyz", ""), ("", ""), ("md", "")]
)
def test_a_suffix_names_a_format(suffix: str, found: str) -> None:
    assert format_named(suffix) == found


def test_an_archive_is_opened_once_and_a_text_decoded_once() -> None:
    packed_text = Source(DOCUMENTS["epub"]())
    assert packed_text.archive is packed_text.archive
    plain = Source(SENTENCE.encode())
    assert plain.decoded is plain.decoded


def test_the_table_imports_no_reader_and_a_plain_text_no_parser() -> None:
    # A start of the window and a first short text wait for none of them.
    code = """
import sys
from core.formats.registry import FORMATS, read
before = sorted(name for name in sys.modules if name in {known.module for known in FORMATS})
from core.formats.source import Source
read(Source(b"Words."))
readers = {f"{known.module}.reader" for known in FORMATS} - {"core.formats.html.reader"}
parsers = {"lxml", "trafilatura", "markdown_it", "pypdf", "pypdfium2", "chardet"}
print(before, sorted((readers | parsers) & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] []"


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


@pytest.mark.parametrize("kind", ["rtf", "mail", "fodt", "html", "text"])
def test_a_byte_order_mark_before_a_document_is_no_harm(kind: str) -> None:
    article = core.load(b"\xef\xbb\xbf" + DOCUMENTS[kind]())
    assert [block.text for block in article.blocks] == [SENTENCE]


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
