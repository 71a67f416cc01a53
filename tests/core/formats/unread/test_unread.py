"""Formats that are not read are called by their names, with what to do, and never shown as an article."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import core
from core.formats.unread.kinds import BY_SUFFIX

DJVU = b"AT&TFORM\0\0\0\x10DJVM"
MOBI = bytes(60) + b"BOOKMOBI" + bytes(100)
JUNK = bytes(range(256)) * 8


def refused(tmp_path: Path, name: str, data: bytes) -> str:
    """What is said of a file that must not load."""
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(core.LoadError) as caught:
        core.load(path)
    assert caught.value.kind == "format"
    return str(caught.value)


def packed(*names: str, **parts: bytes) -> bytes:
    """An archive with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, parts.get(name.partition(".")[0], b"x"))
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what", "advice"),
    [
        (DJVU, "DjVu", "PDF"),
        (MOBI, "Kindle", "EPUB"),
        (bytes(60) + b"TEXtREAd", "Palm", "EPUB"),
        (b"ITSF\3\0\0\0", "help file", "EPUB"),
        (b"ITOLITLS\1", "Microsoft Reader", "EPUB"),
        (b"!BDN" + bytes(20), "Outlook data file", ".eml"),
        (bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3") + bytes(20), "OneNote", "Word"),
        (b"\xffWPC\x10\0", "WordPerfect", ".odt"),
        (b"%!PS-Adobe-3.0\n", "PostScript", "PDF"),
        (b"\xf7\x02\x01\x83\x92\xc0", "DVI", "PDF"),
        (b"Rar!\x1a\x07\0", "RAR", "Unpack"),
        (bytes(257) + b"ustar", "tar", "Unpack"),
        (b"RIFF\0\0\0\0WEBPVP8", "picture", "OCR"),
        (b"RIFF\0\0\0\0WAVEfmt", "sound", "transcript"),
        (b"\0\0\0\x20ftypisom", "video", "transcript"),
    ],
)
def test_a_format_is_told_by_how_it_begins(tmp_path: Path, data: bytes, what: str, advice: str) -> None:
    said = refused(tmp_path, "file.bin", data)
    assert what in said
    assert advice in said


@pytest.mark.parametrize("suffix", BY_SUFFIX)
def test_bytes_that_are_no_text_are_told_by_their_suffix(tmp_path: Path, suffix: str) -> None:
    assert BY_SUFFIX[suffix].what in refused(tmp_path, f"file{suffix}", JUNK)


@pytest.mark.parametrize(
    ("name", "members", "what"),
    [
        ("a.pages", ("Index/Document.iwa", "preview.jpg"), "Apple Pages"),
        ("a.numbers", ("Index/Document.iwa", "Index/Tables/DataList.iwa"), "Apple Numbers"),
        ("a.key", ("index.apxl.gz",), "Apple Keynote"),
        ("a.bin", ("Index/Document.iwa", "Index/MasterSlide-1.iwa"), "Apple Keynote"),
        ("a.bin", ("Index/Document.iwa",), "Apple iWork"),
        ("a.xps", ("[Content_Types].xml", "_rels/.rels", "FixedDocumentSequence.fdseq"), "XPS"),
        ("a.oxps", ("Documents/1/Pages/1.fpage",), "XPS"),
        ("a.vsdx", ("[Content_Types].xml", "_rels/.rels", "visio/document.xml"), "Visio"),
        ("a.sxw", ("content.xml", "META-INF/manifest.xml"), "OpenOffice.org 1.0"),
        ("a.fb2.zip", ("book.fb2",), "FictionBook"),
        ("a.cbz", ("01.jpg", "02.jpg", "ComicInfo.xml"), "pictures"),
    ],
)
def test_an_archive_is_told_by_its_members(tmp_path: Path, name: str, members: tuple[str, ...], what: str) -> None:
    assert what in refused(tmp_path, name, packed(*members))


def test_any_other_archive_is_called_one(tmp_path: Path) -> None:
    assert "is an archive" in refused(tmp_path, "a.zip", packed("notes.txt", "more.txt"))


XML = '<?xml version="1.0" encoding="utf-8"?>\n'


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        (
            "a.fb2",
            f"{XML}<FictionBook xmlns='x'><body><p>Herring left the bay.</p></body></FictionBook>",
            "FictionBook",
        ),
        ("a", f"{XML}<rss version='2.0'><channel><title>News</title></channel></rss>", "feed"),
        ("a.xml", f"{XML}<!-- made --><feed xmlns='http://www.w3.org/2005/Atom'></feed>", "feed"),
        ("a.xml", f"{XML}<!DOCTYPE article PUBLIC '-//NLM//DTD JATS'>\n<article><front/></article>", "JATS"),
        ("a.xml", f"{XML}<orders><order>Ten tons of herring.</order></orders>", "XML"),
        ("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Herring</text></svg>", "SVG"),
        ("a", "\\documentclass{article}\n\\begin{document}\nHerring.\n\\end{document}", "LaTeX"),
        ("a.tex", "\\section{Herring} It \\emph{left} the bay \\cite{x}.", "LaTeX"),
        ("a.ipynb", '{"cells": [{"cell_type": "markdown"}], "nbformat": 4}', "Jupyter"),
        ("a", '{"title": "Herring", "text": "It left the bay."}', "JSON"),
        ("a.srt", "1\n00:00:01,000 --> 00:00:04,000\nHerring left the bay.\n", "subtitles"),
        ("a", "WEBVTT\n\n00:01.000 --> 00:04.000\nHerring left the bay.\n", "subtitles"),
        ("a.csv", "name,tons\nherring,12\n", "table"),
        ("a.url", "[InternetShortcut]\nURL=https://a.example/\n", "link"),
        ("herring.1", '.\\" A page\n.TH HERRING 1\n.SH NAME\nherring\n', "manual page"),
    ],
)
def test_source_code_is_never_an_article(tmp_path: Path, name: str, text: str, what: str) -> None:
    assert what in refused(tmp_path, name, text.encode())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "[1] Herring left the bay. It came back in spring."),
        ("a.txt", "{Herring} left the bay. It came back in spring."),
        ("a.tex", "Herring left the bay. It came back in spring."),
        ("a.txt", "At 10:00 --> the herring left. It came back at 11:30."),
        ("a.txt", "<Herring> left the bay. It came back in spring."),
        ("a.txt", "The page begins with <?xml and ends there. That is all."),
    ],
)
def test_a_text_with_such_marks_is_read(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert core.load(path).sentences


@pytest.mark.parametrize("name", ["a.rst", "a.txt"])
def test_a_reader_is_told_that_the_marks_of_another_language_are_shown(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(
        "Herring\n=======\n\n.. note:: It left the bay.\n\n.. toctree::\n\nSee :ref:`here` for more of it.\n"
    )
    assert ["reStructuredText" in notice.message() for notice in core.load(path).notices] == [True]
