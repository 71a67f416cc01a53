"""HTML: what a page sets above, below or through its text."""

from __future__ import annotations

import pytest

import core
from core.formats.html import html_pieces, read_html
from core.formats.struck import parted

AFTER = "million crowns, the council said on Monday after a meeting that lasted until midnight, and it will cost more."


def text_of(page: str) -> str:
    return "\n".join(piece.text for piece in html_pieces(page))


def article_of(paragraph: str, head: str = "") -> core.Article:
    page = f"<html><head>{head}</head><body><article><h1>The bridge</h1><p>{paragraph}</p><p>{AFTER}</p></article>"
    return core.load(f"{page}</body></html>".encode(), language="en")


MARKS = [
    ('<sup><a href="#fn1">1</a></sup>', "¹"),
    ('<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>', "¹"),
    ("<sup>1</sup>", "¹"),
    ("<small><sup>1</sup></small>", "¹"),
    ('<a href="#fn1"><sup>1</sup></a>', "¹"),
    ('<a class="footnote">1</a>', "¹"),
    ('<a class="footnote" href="notes.html">1</a>', "¹"),
    ('<a href="#sources">1</a>', "¹"),
    ('<a role="doc-noteref" href="#n">1</a>', "¹"),
    ('<a epub:type="noteref" href="#n">1</a>', "¹"),
    ('<span class="footnote-ref">1</span>', "¹"),
    ('<span style="font-size: 70%; vertical-align: super">1</span>', "¹"),
    ('<font style="vertical-align:0.4em">1</font>', "¹"),
    ('<span style="font-variant-position: super">1</span>', "¹"),
    ("<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>1</span>", "¹"),
    ('<span class="superscript">1</span>', "¹"),
    ('<span class="c3">1</span>', "¹"),
    ('<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>', "¹"),
    (
        '<a href="#_ftn1"><span class="MsoFootnoteReference"><span style="vertical-align:super">[1]</span></span></a>',
        "[1]",
    ),
    ("<sup>[1]</sup>", "[1]"),
    ('<sup class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>', "[1]"),
    ('<sup><a href="#a">a</a></sup>', "[a]"),
    ("<sup>*</sup>", "[*]"),
    ('<a href="#fn2">†</a>', "[†]"),
    ("<sup>1,2</sup>", "[1,2]"),
    ("<sup>8,10,11,13–15,21</sup>", "[8,10,11,13–15,21]"),
    ("<sup>" + ",".join(f'<a href="#n{n}">{n}</a>' for n in range(5, 14)) + "</sup>", "[5,6,7,8,9,10,11,12,13]"),
    ('<sup><a href="#n1">1</a>,<a href="#n2">2</a></sup>', "[1,2]"),
    ('<sup><a href="#n1">1</a>–<a href="#n3">3</a></sup>', "[1–3]"),
    ('<sup><a href="#n1">1</a></sup><sup>, </sup><sup><a href="#n2">2</a></sup>', "¹[2]"),
    ('<sup><a href="#n1">1</a></sup><sup><a href="#n2">2</a></sup>', "¹[2]"),
]
SHEET = (
    "<style>/* notes { */ p { margin: 0 } .c3, span.c4 { vertical-align: super } "
    ".c5{text-decoration:line-through}</style>"
)


@pytest.mark.parametrize(("mark", "read"), MARKS)
def test_a_notes_mark_is_never_on_the_line(mark: str, read: str) -> None:
    said = f"It cost 40{mark} {AFTER} “No,” he said.{mark} Then “yes.”{mark} It was{mark} built."
    article = article_of(said, SHEET)
    assert [sentence.text for sentence in article.sentences[:4]] == [
        f"It cost 40{read} {AFTER}",
        f"“No,” he said.{read}",
        f"Then “yes.”{read}",
        f"It was{read} built.",
    ]


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("m<sup>2</sup>", "m²"),
        ("10<sup>6</sup>", "10⁶"),
        ("10<sup><i>6</i></sup>", "10⁶"),
        ("H<sub>2</sub>O and CO<sub>2</sub>", "H₂O and CO₂"),
        ("CO<span style='vertical-align: sub'>2</span>", "CO₂"),
        ("CO<span class='subscript'>2</span>", "CO₂"),
        ("1<sup>st</sup> and 2<sup>nd</sup>", "1st and 2nd"),
        ("the XX<sup>e</sup> siècle", "the XXe siècle"),
        ('Chapter <a href="#c1">1</a> and (<a href="#c2">2</a>)', "Chapter 1 and (2)"),
        ('in <a class="ref" href="#x">2019</a>, <span class="note">12</span> beds', "in 2019, 12 beds"),
        ('[<a href="#b1">1</a>,<a href="#b2" class="bibr">2</a>]', "[1,2]"),
        ('The plan<a href="#plan" class="headerlink">¶</a>', "The plan¶"),
        ('Introduction....<a href="#page-2">2</a>', "Introduction....2"),
        ('Share<a href="#">5</a> Comments: <a href="#comments">12</a>', "Share5 Comments: 12"),
        ('Seats <span style="vertical-align: top">12</span> and <b class="sub">7</b>', "Seats 12 and 7"),
        ('It cost 40 <span style="vertical-align: super">1</span> million', "It cost 40 ¹ million"),
        ('x<span style="vertical-align: 0">1</span> y<span style="vertical-align: 0.0em">2</span>', "x1 y2"),
        ('<span class="sup">All of this is set small</span>', "All of this is set small"),
        ('<p><a href="#fnref1" class="footnote">1</a>In euros.</p>', "¹In euros."),
    ],
)
def test_what_is_no_notes_mark_stays(marked: str, read: str) -> None:
    assert text_of(f"<p>{marked}</p>" if not marked.startswith("<p") else marked) == read


STRUCK = [
    "<del>500</del>",
    "<s>500</s>",
    "<strike>500</strike>",
    "<del><b>500</b></del>",
    "<del>5<s>0</s>0</del>",
    '<span style="text-decoration: line-through red">500</span>',
    '<span style="color:red;text-decoration-line:line-through;">500</span>',
    '<span class="strikethrough">500</span>',
    '<span class="strike">500</span>',
    '<em class="x text-decoration-line-through">500</em>',
    '<span class="c5">500</span>',
]


@pytest.mark.parametrize("struck", STRUCK)
def test_struck_text_is_furniture_below_its_paragraph(struck: str) -> None:
    said = f"Adults may take {struck} 50 mg of the drug, the agency said on Monday. It meets in June."
    article = article_of(said, SHEET)
    assert [sentence.text for sentence in article.sentences[:2]] == [
        "Adults may take 50 mg of the drug, the agency said on Monday.",
        "It meets in June.",
    ]
    assert [(span.text, span.reason) for span in article.furniture] == [("500", "struck out")]


def test_struck_paragraphs_and_items_stay_where_they_are_as_furniture() -> None:
    draft = read_html("<h1>Plan</h1><del><p>One.</p><p>Two.</p></del><ul><li><s>Bread</s></li><li>Milk</li></ul>")
    assert draft.text == "Plan\n\nOne.\n\nTwo.\n\n• Bread\n\n• Milk"
    assert draft.furniture == {1: "struck out", 2: "struck out", 3: "struck out"}


def test_a_struck_word_of_the_heading_is_no_part_of_the_title() -> None:
    draft = read_html("<h1>New <s>price</s> dose</h1><p>It is 50 mg. It was more.</p>")
    assert draft.about.title == "New dose"


@pytest.mark.parametrize(
    "text", ["<ins>50</ins>", '<s style="text-decoration: none">50</s>', '<u class="deleted-scenes">50</u>']
)
def test_what_is_not_struck_is_read(text: str) -> None:
    (piece,) = html_pieces(f"<p>Take {text} mg.</p>")
    assert parted(piece.text) == ("Take 50 mg.", ())


def test_an_article_about_a_strike_is_not_struck() -> None:
    (piece,) = html_pieces('<div class="story strike"><p>The drivers walked out.</p></div>')
    assert parted(piece.text) == ("The drivers walked out.", ())


def test_a_page_too_deep_for_its_elements_keeps_marks_and_struck_words_apart() -> None:
    deep = "<div>" * 3000
    (piece,) = html_pieces(f'{deep}It cost 40<sup><a href="#n">1</a></sup> <s>euros</s> for CO<sub>2</sub>.')
    assert parted(piece.text) == ("It cost 40¹ for CO₂.", ("euros",))


def test_many_marks_take_no_more_time_each_than_few() -> None:
    # A mark that was sought in all the text before it would take minutes.
    assert text_of(f"<p>{'a<sup>1</sup>' * 20_000}</p>") == "a¹" * 20_000


def test_elements_struck_within_struck_ones_take_no_time_of_their_own() -> None:
    page = "<s>x " * 150 + "</s>" * 150
    (piece,) = html_pieces(f"<p>{page}{'<s>y </s>' * 20_000}</p>")
    assert parted(piece.text).standing == ""
