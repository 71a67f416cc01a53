"""The numbers of ordered lists on pages, as a browser shows them; and lines that a style sheet keeps."""

from __future__ import annotations

import pytest

import core
from core.formats.html import html_pieces


def marks(html: str) -> list[str]:
    return [piece.marker for piece in html_pieces(html) if piece.kind == "item"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ol><li>a<li>b</ol>", ["1. ", "2. "]),
        ("<ul><li>a<li>b</ul>", ["• ", "• "]),
        ("<ol start=4><li>a<li>b</ol>", ["4. ", "5. "]),
        ("<ol start=-1><li>a<li>b</ol>", ["-1. ", "0. "]),
        ("<ol start=x><li>a</ol>", ["1. "]),
        ("<ol type=a start=26><li>a<li>b</ol>", ["z. ", "aa. "]),
        ("<ol type=A><li>a</ol>", ["A. "]),
        ("<ol type=i start=3><li>a<li>b</ol>", ["iii. ", "iv. "]),
        ("<ol type=I><li>a<li>b</ol>", ["I. ", "II. "]),
        ("<ol reversed><li>a<li>b<li>c</ol>", ["3. ", "2. ", "1. "]),
        ("<ol reversed start=9><li>a<li>b</ol>", ["9. ", "8. "]),
        ("<ol><li>a<li value=7>b<li>c</ol>", ["1. ", "7. ", "8. "]),
        ("<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>", ["1. ", "a. ", "b. ", "2. "]),
        ("<ol><li>a<ul><li>b</ul><li>c</ol>", ["1. ", "• ", "2. "]),
        ("<ol style='list-style-type: upper-roman'><li>a<li>b</ol>", ["I. ", "II. "]),
        ("<ol style='list-style: inside lower-alpha'><li>a</ol>", ["a. "]),
        ("<ol style='list-style: none'><li>a</ol>", ["• "]),
        ("<ol style='color: red'><li>a</ol>", ["1. "]),
        ("<ol><li type=A>a<li>b</ol>", ["A. ", "2. "]),
        ("<ol><li><p>a</p><p>b</p><li>c</ol>", ["1. ", "", "2. "]),
        ("<ol start=99999999999999999999><li>a</ol>", ["1. "]),
    ],
)
def test_items_have_the_marks_that_a_browser_gives_them(html: str, expected: list[str]) -> None:
    assert marks(html) == expected


PARAGRAPH = "<p>The storm is expected to reach the coast at noon, and the port has been closed since the morning.</p>"
ITEMS = "<ol start=3><li>Bring the boat to the quay slowly, against the wind.<li>Throw the first line over.</ol>"


def test_the_article_of_a_page_keeps_its_numbers() -> None:
    page = f"<html lang=en><body><article><h1>Mooring</h1>{PARAGRAPH}{ITEMS}{PARAGRAPH}</article></body></html>"
    article = core.load(page.encode())
    assert "\n3. Bring the boat" in article.text
    assert "\n4. Throw" in article.text
    assert "3." not in [sentence.text[:2] for sentence in article.sentences]


def test_a_long_list_is_counted_once() -> None:
    html = f"<ol>{'<li>a' * 30_000}</ol>"
    assert marks(html)[-1] == "30000. "


CODE = "def fee(length):\n    if length &lt;= 10:\n        return 12.50\n"


@pytest.mark.parametrize(
    "style", ["white-space: pre", "font: x; WHITE-SPACE:pre; color: red", "white-space: pre !important"]
)
@pytest.mark.parametrize("tag", ["div", "p"])
def test_lines_that_a_style_keeps_are_code_as_in_preformatted_text(tag: str, style: str) -> None:
    pieces = list(html_pieces(f"{PARAGRAPH}<{tag} style='{style}'>{CODE}</{tag}>"))
    assert [(piece.kind, piece.marker, piece.text) for piece in pieces[1:]] == [
        ("code", "", "def fee(length):"),
        ("code", "    ", "if length <= 10:"),
        ("code", "        ", "return 12.50"),
    ]


@pytest.mark.parametrize("style", ["white-space: pre-wrap", "white-space: pre-line", "white-space: nowrap"])
def test_other_styles_leave_paragraphs_as_they_are(style: str) -> None:
    (piece,) = html_pieces(f"<p style='{style}'>{CODE}</p>")
    assert piece.kind == "paragraph"


def test_a_heading_stays_one() -> None:
    assert [piece.kind for piece in html_pieces("<h2 style='white-space: pre'>Fees</h2>")] == ["heading"]
