"""Code keeps its lines and is no sentence, in every format."""

from __future__ import annotations

import pytest

import core
from core.formats.code import CODE, code_pieces
from tests.core.formats.docx_files import docx, paragraph, run, style
from tests.core.formats.odt_files import odt
from tests.core.formats.odt_files import style as odt_style

BEFORE = "The service sends one line an hour."
LINES = ["for tide in tides:", "    print(tide)  # Skip none. They count.", "", "done()"]
CODE_TEXT = "\n".join(LINES)
PAGE = f"<article><p>{BEFORE} {BEFORE}</p>{{}}<p>Read it line by line, and close the stream.</p></article>"
XML_CODE = CODE_TEXT.replace("\n\n", "\n")


def code_of(article: core.Article) -> list[str]:
    """The lines of code as they stand in the text, with their indents."""
    starts = [span.start for span in article.furniture if span.reason == CODE]
    ends = [article.text.find("\n", start) % (len(article.text) + 1) for start in starts]
    return [article.text[article.text.rfind("\n", 0, start) + 1 : end] for start, end in zip(starts, ends, strict=True)]


WORD = docx(
    BEFORE,
    paragraph(
        run("for tide in tides:"),
        "<w:r><w:br/></w:r>",
        run("    print(tide)  # Skip none. They count."),
        "<w:r><w:br/></w:r>",
        run("done()"),
        properties='<w:pStyle w:val="c"/>',
    ),
    styles=style("HTML Preformatted", "c"),
)
ODT = odt(
    f"<text:p>{BEFORE}</text:p>"
    '<text:p text:style-name="Preformatted_20_Text">for tide in tides:<text:line-break/><text:s text:c="4"/>'
    'print(tide)<text:s text:c="2"/># Skip none. They count.</text:p>'
    '<text:p text:style-name="Preformatted_20_Text">done()</text:p>',
    styles=odt_style("Preformatted_20_Text", shown="Preformatted Text"),
)
RTF = (
    rb"{\rtf1\ansi{\stylesheet{\s1 HTML Preformatted;}}The service sends one line an hour.\par "
    rb"\pard\s1 for tide in tides:\line     print(tide)  # Skip none. They count.\par done()\par}"
)

MAIL = (
    "From: a@b.example\r\nDate: Mon, 3 May 2021 10:00:00 +0000\r\nContent-Type: text/html\r\n\r\n"
    f"<p>{BEFORE}</p><pre>{CODE_TEXT}</pre>"
)


@pytest.mark.parametrize(
    "source",
    [
        PAGE.format(f"<pre><code>{CODE_TEXT}\n</code></pre>").encode(),
        PAGE.format(f"<pre>\n{CODE_TEXT}</pre>").encode(),
        PAGE.format(f'<div class="highlight"><pre><span>{CODE_TEXT}</span></pre></div>').encode(),
        PAGE.format("<pre><code>" + CODE_TEXT.replace("\n", "<br>") + "</code></pre>").encode(),
        PAGE.format("<pre>" + "".join(f"<div>{line}</div>" for line in LINES) + "</pre>").encode(),
        MAIL.encode(),
        WORD,
        ODT,
        RTF,
    ],
    ids=["code", "pre", "highlight", "breaks", "divs", "mail", "docx", "odt", "rtf"],
)
def test_code_stands_in_its_lines_and_holds_no_sentence(source: bytes) -> None:
    article = core.load(source)
    assert code_of(article) == [line for line in LINES if line]
    assert not any("tide)" in sentence.text or "done" in sentence.text for sentence in article.sentences)


def test_code_in_markdown_keeps_its_indents() -> None:
    piece = list(code_pieces("\n".join(LINES)))[1]
    assert (piece.marker, piece.text, piece.gap) == ("    ", "print(tide)  # Skip none. They count.", 0)


def test_a_letter_that_is_preformatted_is_text() -> None:
    letter = (
        "Dear all,\n\nthe harbour board met on Monday and agreed to build a second\nbridge over the river, after a "
        "debate that lasted until midnight.\n\nIts leader thanked all who had worked on it for years. The work\n"
        "begins in spring and is to end two years later.\n"
    )
    article = core.load(f"<html><body><pre>{letter}</pre></body></html>".encode())
    assert "The work begins in spring and is to end two years later." in [each.text for each in article.sentences]


def test_struck_code_is_struck_line_by_line() -> None:
    article = core.load(PAGE.format("<pre><code><del>a = 1;\nb = 2;</del></code></pre>").encode())
    assert [(span.text, span.reason) for span in article.furniture] == [
        ("a = 1;", "struck out"),
        ("b = 2;", "struck out"),
    ]
