"""The shape of a web page's article."""

from __future__ import annotations

from pathlib import Path

import core
from core.formats.draft import Draft
from core.formats.html import html_pieces, read_html

HEAD = '<html lang="en"><head><title>T</title><link rel="canonical" href="https://port.example/news/a"></head><body>'
FIRST = (
    "<p>The harbour <b>opens</b> a week <a href='/tide'>earlier this <i>year</i></a> than the port had said, which "
    "<a href='#note'>nobody</a> <a href='javascript:x()'>expected</a> in <code>main()</code> at all.</p>"
)
LAST = (
    "<p>The second paragraph is longer, and says what has been said about the harbour and its fees. It goes on for a "
    "while, so that whoever looks for an article finds one here.</p>"
)


def read(*inside: str) -> Draft:
    return read_html(f"{HEAD}<article><h1>The harbour and its fees</h1>{FIRST}{''.join(inside)}{LAST}</article>")


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks[2:-1]]


def test_emphasis_and_links_to_the_web_are_known() -> None:
    draft = read()
    assert [(each.kind, each.text, each.target) for each in draft.inlines] == [
        ("strong", "opens", ""),
        ("link", "earlier this year", "https://port.example/tide"),
        ("emphasis", "year", ""),
        ("code", "main()", ""),
    ]
    assert draft.blocks[1].text.startswith("The harbour opens a week earlier this year than the port had said")


def test_a_table_has_rows_heads_and_cells_in_their_columns() -> None:
    draft = read(
        "<table><caption>Fees</caption><thead><tr><td>Length</td><td>Fee</td><td>Note</td></tr></thead>"
        "<tr><th rowspan='2'>up to 10 m</th><td colspan='2'>10 <a href='https://e.example'>euro</a></td></tr>"
        "<tr><td>12 euro</td><td>at <em>night</em></td></tr></table>"
    )
    assert kinds(draft) == [
        ("caption", "Fees"),
        ("row", "Length\tFee\tNote"),
        ("row", "up to 10 m\t10 euro\t"),
        ("row", "\t12 euro\tat night"),
    ]
    assert draft.tables[0].heads == (0, 1, 2, 3)
    assert [each.text for each in draft.inlines[-2:]] == ["euro", "night"]


def test_a_table_that_arranges_a_page_is_none() -> None:
    paragraphs = "".join(f"<p>{'The tide comes in twice a day, and goes out again. ' * 3}</p>" for _ in range(3))
    draft = read(f"<table><tr><td>{paragraphs}</td><td>Aside</td></tr></table>")
    assert draft.tables == ()


def test_quotations_are_set_apart() -> None:
    assert ("quote", "Nobody said so, and nobody will say so now.") in kinds(
        read("<blockquote><p>Nobody said so, and nobody will say so now.</p></blockquote>")
    )


def test_code_stands_in_its_lines() -> None:
    draft = read("<pre><code>for s.Scan() {\n\t// Skip.\n}\n</code></pre>")
    assert kinds(draft) == [("code", "for s.Scan() {"), ("code", "// Skip."), ("code", "}")]
    assert "for s.Scan() {\n    // Skip.\n}\n\nThe second" in draft.text


def test_a_caption_is_furniture_with_the_words_for_its_picture() -> None:
    draft = read("<figure><img src='a.png' alt='A boat'><figcaption>A boat at low tide, 2019.</figcaption></figure>")
    assert kinds(draft) == [("caption", "A boat at low tide, 2019.")]
    assert draft.furniture == {2: "caption"}
    assert [(figure.text, figure.alt) for figure in draft.figures] == [("A boat at low tide, 2019.", "A boat")]


def test_the_article_is_found_as_without_its_shape() -> None:
    plain = read_html(f"{HEAD}<article><h1>The harbour and its fees</h1>{FIRST}{LAST}</article>".replace("<b>", "<u>"))
    assert plain.text == read().text


def test_no_row_no_caption_and_no_line_of_code_is_a_sentence(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        f"{HEAD}<article><h1>The harbour</h1>{FIRST}<table><tr><td>It pays ten euro.</td><td>It pays more.</td></tr>"
        f"<tr><td>It pays.</td><td>It does.</td></tr></table><pre>It runs. It stops.</pre>{LAST}</article>",
        "utf-8",
    )
    article = core.load(page)
    assert {article.blocks[sentence.block].kind for sentence in article.sentences} == {"paragraph"}


def test_a_row_may_be_looked_up_where_a_search_has_mixed_up_its_words() -> None:
    rows = "".join(f"<tr><td>Name {number}</td><td>{number * 7}</td></tr>" for number in range(5))
    draft = read(f"<table>{rows}</table>")
    assert draft.text.count("Name 3") == 1


def test_a_piece_of_html_has_its_shape_if_asked_for() -> None:
    pieces = list(html_pieces("<p>a <b>b</b></p><table><tr><td>c</td><td>d</td></tr></table>", shaped=True))
    assert [piece.kind for piece in pieces] == ["paragraph", "row"]


def test_many_links_in_one_paragraph_take_no_time() -> None:
    links = " ".join(f"<a href='https://e.example/{number}'>word{number}</a>" for number in range(5_000))
    pieces = list(html_pieces(f"<p>{links}</p>", shaped=True))
    assert len(pieces) == 1
