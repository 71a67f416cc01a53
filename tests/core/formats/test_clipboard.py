"""What a clipboard brings."""

from __future__ import annotations

import pytest

import core
from core.formats.clipboard import read_clipboard
from core.loading import load_clipboard

HTML = (
    "<html><body><!--StartFragment--><h2>The bridge</h2><p>It <b>fell</b>.</p><ul><li>Nobody was hurt.</li></ul></body>"
)
TEXT = "The bridge\n\nIt fell.\n\n  • Nobody was hurt.\n"


def test_headings_and_items_come_from_the_html() -> None:
    draft = read_clipboard(HTML, TEXT)
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("heading", "The bridge"),
        ("paragraph", "It fell."),
        ("item", "Nobody was hurt."),
    ]


def test_html_that_has_less_than_the_text_is_not_used() -> None:
    assert read_clipboard("<p>It fell.</p>", TEXT).text == read_clipboard("", TEXT).text


@pytest.mark.parametrize(
    ("html", "text", "read"),
    [
        ("<span>It cost 40<sup>1</sup> million.</span>", "It cost 401 million.", "It cost 40¹ million."),
        ("It cost <s>50</s> 40 million.", "It cost 50 40 million.", "It cost 40 million.\n50"),
        (
            "<span>It cost <span style='text-decoration: line-through'>50</span> 40.</span>",
            "It cost 50 40.",
            "It cost 40.\n50",
        ),
    ],
)
def test_html_that_strikes_or_raises_words_is_used_even_without_paragraphs(html: str, text: str, read: str) -> None:
    assert read_clipboard(html, text).text == read


def test_html_of_lines_alone_is_not_used() -> None:
    lines = "It fell into the river on\nMonday and nobody in the town\nwas hurt by it at all, they\nsay in the town."
    html = "".join(f"<div><span>{line}</span></div>" for line in lines.split("\n"))
    assert len(read_clipboard(html, lines).blocks) == 1


@pytest.mark.parametrize("html", ["", "<p>", "<<<>>>", "<p>" * 5000, "\x00", "<p>\ud800</p>"])
def test_bad_html_leaves_the_text(html: str) -> None:
    assert "It fell." in read_clipboard(html, TEXT).text


def test_a_clipboard_becomes_an_article() -> None:
    article = load_clipboard(HTML, TEXT, language="en")
    assert article.title == "The bridge"
    assert [sentence.text for sentence in article.sentences] == ["It fell.", "Nobody was hurt."]


def test_a_clipboard_in_an_unknown_language_is_refused() -> None:
    with pytest.raises(core.LoadError):
        load_clipboard(HTML, TEXT, language="xx")


def test_marks_without_a_text_are_read_whatever_their_elements() -> None:
    assert load_clipboard("<div>It fell in May.</div>", "", language="en").text == "It fell in May."


def test_a_picture_alone_is_no_text() -> None:
    assert load_clipboard("<img src='data:image/png;base64,AAAA'>", "", language="en").blocks == ()


def test_pictures_in_the_html_do_not_count_as_text() -> None:
    picture = "<img src='data:image/png;base64," + "A" * 10_500_000 + "'>"
    assert load_clipboard(f"<p>It fell.</p>{picture}", "It fell.", language="en").text == "It fell."


def test_marks_and_struck_text_are_not_read_into_the_line() -> None:
    draft = read_clipboard("<p>It cost 40<sup>1</sup> <s>euros</s> crowns.</p>", "It cost 401 euros crowns.")
    assert draft.text == "It cost 40¹ crowns.\neuros"
    assert draft.furniture == {1: "struck out"}


TABLE = "<table><tr><th>Harbour</th><th>Load</th></tr><tr><td>Berg</td><td>530</td></tr></table>"


@pytest.mark.parametrize("text", ["", "Harbour\tLoad\nBerg\t530\n"])
def test_a_table_stays_one(text: str) -> None:
    draft = read_clipboard(TABLE, text)
    assert [block.text for block in draft.blocks] == ["Harbour\tLoad", "Berg\t530"]
    assert draft.tables[0].heads == (0, 1)


@pytest.mark.parametrize("text", ["", "It fell early."])
def test_emphasis_and_links_stay(text: str) -> None:
    draft = read_clipboard("<meta charset=utf-8>It <em>fell</em> <a href='https://a.example/b'>early</a>.", text)
    assert [(inline.kind, inline.text, inline.target) for inline in draft.inlines] == [
        ("emphasis", "fell", ""),
        ("link", "early", "https://a.example/b"),
    ]


def test_a_link_to_anything_but_a_web_page_is_text() -> None:
    assert read_clipboard("<p>It <a href='javascript:alert(1)'>fell</a>.</p>", "It fell.").inlines == ()
