"""HTML: the article of a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.formats.draft import About, Draft
from core.formats.html import html_pieces, is_html, read_html

LONG = (
    "<p>The council has agreed to build a second bridge over the river, after a debate that lasted until midnight. "
    "Its leader called the plan “overdue” and thanked all who had worked on it for years.</p>"
)
LONGER = LONG + LONG.replace("second", "third").replace("river", "bay")


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


@pytest.fixture(scope="module")
def article(data: Path) -> core.Article:
    return core.load(data / "article.html")


def test_the_article_has_its_title_and_headings(article: core.Article) -> None:
    assert article.title == "Harbour city bets on tidal power"
    assert [(block.text, block.level) for block in article.blocks if block.kind == "heading"] == [
        ("Harbour city bets on tidal power", 1),
        ("What the fishermen fear", 2),
    ]


def test_all_paragraphs_of_the_article_are_there(article: core.Article, story: core.Article) -> None:
    in_text = {block.text for block in story.blocks if block.kind == "paragraph"}
    in_page = {block.text for block in article.blocks if block.kind in ("paragraph", "quote")}
    furniture = {span.text for span in story.furniture}
    assert in_page == in_text - furniture


@pytest.mark.parametrize("words", ["Courier", "Sport and regattas", "Most read", "Buy boats", "margin", "editors cut"])
def test_what_stands_around_the_article_is_left_out(article: core.Article, words: str) -> None:
    assert words not in article.text


def test_items_of_lists_in_lists_stand_once_each(article: core.Article) -> None:
    assert [block.text for block in article.blocks if block.kind == "item"] == [
        "36 turbines in three rows",
        "twelve in each row",
        "180,000 homes supplied",
    ]


def test_references_and_links_read_as_text(article: core.Article) -> None:
    assert "Brandt & Lowe" in article.text
    assert "Mr Okafor" in article.text
    assert "to a smaller plant up the coast" in article.text


def test_paragraphs_in_a_quotation_stay_apart() -> None:
    draft = read_html(f"<article>{LONGER}<blockquote><p>One word.</p><p>Another word.</p></blockquote></article>")
    assert [text for _, text in kinds(draft)][-2:] == ["One word.", "Another word."]


def test_inline_elements_do_not_part_a_line() -> None:
    draft = read_html(
        f"<article>{LONGER}<p>Use <code>print</code>, <em>un</em>believable as <a>it</a> is.</p></article>"
    )
    assert draft.blocks[-1].text == "Use print, unbelievable as it is."


def test_a_break_parts_words() -> None:
    assert read_html(f"<article>{LONGER}<p>One line<br>and two.</p></article>").blocks[-1].text == "One line and two."


def test_a_row_of_a_table_has_its_cells() -> None:
    table = "<table><tr><th>Year</th><th>Homes</th></tr><tr><td>2029</td><td>5,000</td></tr></table>"
    assert kinds(read_html(f"<article>{LONGER}{table}</article>"))[-2:] == [
        ("row", "Year\tHomes"),
        ("row", "2029\t5,000"),
    ]


def test_text_that_follows_an_element_is_kept() -> None:
    draft = read_html(f"<article>{LONGER}<ul><li>One<ul><li>Two</li></ul>Three</li></ul></article>")
    assert [text for _, text in kinds(draft)][-3:] == ["One", "Two", "Three"]


def test_a_short_page_keeps_its_blocks() -> None:
    draft = read_html("<title>T</title><h1>T</h1><p>One. Two.</p><p>Three.</p><ul><li>x</li></ul>loose")
    assert kinds(draft) == [
        ("heading", "T"),
        ("paragraph", "One. Two."),
        ("paragraph", "Three."),
        ("item", "x"),
        ("paragraph", "loose"),
    ]


def test_a_page_of_headings_has_only_headings() -> None:
    assert kinds(read_html("<html><body><h1>One</h1><h3>Two</h3></body></html>")) == [
        ("heading", "One"),
        ("heading", "Two"),
    ]


@pytest.mark.parametrize("page", ["<html></html>", "<html><body></body></html>", "<html><frameset></frameset></html>"])
def test_a_page_without_text_is_an_empty_draft(page: str) -> None:
    assert read_html(page) == Draft("", (), About())


@pytest.mark.parametrize("page", ["<!DOCTYPE html>", "<!DOCTYPE html><!-- x", "<html"])
def test_a_page_without_any_element_is_refused(page: str) -> None:
    with pytest.raises(core.LoadError, match="no content") as caught:
        read_html(page)
    assert caught.value.kind == "format"


def test_a_page_of_which_only_the_title_is_text_has_it() -> None:
    assert read_html("<html><head><title>The bridge</title></head></html>") == Draft("", (), About("The bridge"))


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>if (a < b) document.write('<p>no</p>')</script>",
        "<STYLE>p { content: 'no' }</STYLE>",
        "<template><p>no</p></template>",
        "<noscript>no</noscript>",
        "<!-- <p>no</p> -->",
        "<!--> -->",
        "<script>no",
        "<!-- no",
    ],
)
def test_what_a_browser_does_not_show_is_left_out(hidden: str) -> None:
    assert "no" not in read_html(f"<p>Read this.</p>{hidden}").text


def test_a_picture_in_the_page_of_megabytes_does_not_cut_it() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 11_000_000}">'
    assert kinds(read_html(f"<p>Before.</p>{picture}<p>After.</p>")) == [
        ("paragraph", "Before."),
        ("paragraph", "After."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html>",
        "\n  <html lang=en>",
        '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<html>',
        "<p>A piece.",
        "<BODY>",
        "<!--" + "x" * 10_000 + "--><title>A</title>",
    ],
)
def test_a_page_is_told_by_how_it_opens(text: str) -> None:
    assert is_html(text)


@pytest.mark.parametrize(
    "text", ["Text <p>", "<3 is a heart", "<Anna> Hello!", "<person>", "", "<!-- never closed", "<!--->a"]
)
def test_text_that_opens_otherwise_is_no_page(text: str) -> None:
    assert not is_html(text)


@pytest.mark.parametrize(
    "page",
    [
        "<!--" * 20_000,
        "<!---->" * 20_000 + "x",
        "<html>" + "<script>" * 20_000,
        "<html>" + "<noscript>" * 20_000,
        "<html>" + "<svg>" * 20_000,
        "<html>" + "<div>" * 1_000 + "text",
        "<html>" + "<b>" * 2_000 + "text",
        "<html>" + "<ul><li>x" * 500,
        "<html>" + "<blockquote>x" * 2_000,
        "<html>" + "<table><tr><td>x" * 100,
        "<html><p " + "a=b " * 20_000 + ">x",
        "<html>" + "&amp" * 20_000,
        "<html><h1>" * 500,
    ],
)
def test_a_hostile_page_is_read(page: str) -> None:
    assert core.load(page.encode()).text is not None


@pytest.mark.parametrize("depth", [100, 300, 3_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "ul><li", "table><tr><td", "font"])
def test_no_text_is_lost_however_deep_it_is_nested(depth: int, tag: str) -> None:
    text = read_html(f"<html><body><p>Before.</p>{f'<{tag}>' * depth}Inside.<p>After.</p></body></html>").text
    assert [words for words in ("Before.", "Inside.", "After.") if words in text] == ["Before.", "Inside.", "After."]


def test_a_page_too_deep_has_no_declarations_in_its_text() -> None:
    deep = "<div>" * 3_000
    assert read_html(f'<?xml version="1.0"?><!DOCTYPE html><body>{deep}<p>a <? b ?>c').text == "a c"


def test_a_page_too_deep_keeps_headings_and_items() -> None:
    deep = "<div>" * 3_000
    assert kinds(read_html(f"<body>{deep}<h2>A <b>b</b></h2>{deep}<li>x</li>{deep}<p>a &lt; b")) == [
        ("heading", "A b"),
        ("item", "x"),
        ("paragraph", "a < b"),
    ]


def test_an_article_in_elements_that_are_never_closed_is_still_found() -> None:
    page = f"<nav>Home</nav><article>{LONGER}{'<font><b>' * 300}{LONG.replace('second', 'fourth')}</article>"
    draft = read_html(page)
    assert "fourth bridge" in draft.text
    assert "Home" not in draft.text


HUGE = "a" * 12_000_000


@pytest.mark.parametrize(
    "token",
    [
        f'<p title="{HUGE}">',
        f"<p {HUGE}>",
        f"<!-- {HUGE} -->",
        f"<script>{HUGE}</script>",
        f"<svg><path d='{HUGE}'/></svg>",
        f"<template>{HUGE}</template>",
        f'<a href="data:text/plain,{HUGE}">x</a>',
        f"<!DOCTYPE {HUGE}>",
    ],
    ids=lambda token: token[:9],
)
def test_what_follows_a_token_of_megabytes_is_read(token: str) -> None:
    assert read_html(f"<body><p>Before.</p>{token}<p>After.</p>").text.endswith("After.")


@pytest.mark.parametrize(
    "page",
    [
        "<p " + " ".join(f"a{number}=b" for number in range(200_000)) + ">x",
        "<svg " * 100_000 + ">x",
        "<svg>" * 100_000 + "</svg>x",
        "<b <b" * 100_000 + ">x",
        "<p>" + "<a href=x>word</a> " * 100_000 + "x",
    ],
    ids=["attributes", "tags", "drawings", "broken", "links"],
)
def test_a_page_made_to_take_long_is_read(page: str) -> None:
    assert "x" in read_html(f"<html><body>{page}").text


def test_drawings_hold_no_text_and_one_that_is_never_closed_hides_none() -> None:
    assert read_html("<p>a</p><svg><text>no</text></svg><svg/><p>b</p><svg><p>c</p>").text.split() == ["a", "b", "c"]


def test_what_a_page_hides_is_left_out_but_not_all_of_it() -> None:
    hidden = '<p hidden>no</p><div style="color: red; display: none"><p>no</p></div><p>yes</p>'
    assert read_html(f'<body style="visibility: hidden">{hidden}').text == "yes"


def test_a_page_all_of_which_stands_in_its_navigation_is_read() -> None:
    assert read_html("<body><nav><p>One.</p><p>Two.").text == "One.\n\nTwo."


def test_what_stands_around_the_article_parts_the_lines_between_which_it_stands() -> None:
    assert read_html("<body><div>One<nav>Home</nav>two.</div>").text == "One\n\ntwo."


def test_xhtml_may_close_any_element_in_its_own_tag() -> None:
    pieces = html_pieces(
        '<html><head><title/><script src="x"/></head><body><p>a<i/>b</p><![CDATA[c < d]]></body>', xhtml=True
    )
    assert [piece.text for piece in pieces] == ["ab", "c < d"]


JSON_LD = """<script type="application/ld+json">
{"@graph": [{"@type": "WebSite", "name": "Post"}, {"@type": "NewsArticle", "headline": "The bridge",
"author": [{"@type": "Person", "name": "ANNA MEIER"}, {"name": "Bo Li, Staff Writer"}],
"datePublished": "2026-11-03T10:00:00Z"}]}</script>"""
OPEN_GRAPH = """<meta property="og:title" content="The bridge &amp;amp; us | Evening Post">
<meta property="og:site_name" content="Evening Post"><meta name="author" content="By Anna Meier and Bo Li">
<meta property="article:published_time" content="2026-11-03">"""
DOMAIN = """<title>The bridge - evening-post.com</title><meta name="author" content="admin">
<meta name="date" content="2026-11-03">"""
SITE_FIRST = """<title>Post | News | The long bridge</title><link rel="canonical" href="https://www.post.com/a">
<meta name="author" content="Post"><meta name="date" content="2026-11-03">"""
DASH = """<title>The bridge – and the river</title><meta name="author" content="Meier, Anna">
<meta name="date" content="2026">"""
DEEP_JSON = f'<script type="application/ld+json">{"[" * 100_000}</script><title>T</title>'


@pytest.mark.parametrize(
    ("head", "about"),
    [
        (JSON_LD, About("The bridge", "Anna Meier; Bo Li", "2026-11-03")),
        (OPEN_GRAPH, About("The bridge & us", "Anna Meier; Bo Li", "2026-11-03")),
        (DOMAIN, About("The bridge", "", "2026-11-03")),
        (SITE_FIRST, About("News | The long bridge", "Post", "2026-11-03")),
        (DASH, About("The bridge – and the river", "Meier, Anna", "2026")),
        (DEEP_JSON, About("T")),
    ],
    ids=["JSON-LD", "Open Graph", "domain", "site first", "dash", "deep JSON"],
)
def test_a_page_tells_its_title_without_the_sites_name_who_wrote_it_and_when(head: str, about: About) -> None:
    assert read_html(f"<html><head>{head}</head><body><p>Text.</p></body></html>").about == about


def test_the_headline_on_the_page_goes_before_the_title_of_the_window() -> None:
    page = "<title>The new bridge over the river | Local | Post</title><h1>The new bridge over the river</h1><p>x</p>"
    assert read_html(page).about.title == "The new bridge over the river"


TAGS = ("html", "head", "title", "meta", "script", "style", "body", "nav", "article", "div", "p", "h1", "h2", "br")
TAGS += ("ul", "li", "table", "tr", "td", "blockquote", "pre", "span")
SOUP = st.lists(
    st.sampled_from([f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")])
    | st.text(st.characters(), max_size=12)
    | st.sampled_from(
        ["<!--", "-->", "&amp;", "&#0;", "&#xD800;", "<a href='", "<![CDATA[", "]]>", "<?", "\x00", "<p "]
    ),
    max_size=40,
).map("".join)


@given(SOUP)
def test_any_soup_of_tags_becomes_blocks_of_one_line(soup: str) -> None:
    for block in read_html(f"<html>{soup}").blocks:
        assert "\n" not in block.text
        assert block.text == block.text.strip()


def test_empty_lines_part_paragraphs() -> None:
    page = "<p>The bridge fell on Monday.<br><br>Nobody was hurt.<br> <br/>\n<br>It rained<br>all day.</p>"
    assert [piece.text for piece in html_pieces(page)] == [
        "The bridge fell on Monday.",
        "Nobody was hurt.",
        "It rained all day.",
    ]


def test_blank_lines_of_the_source_part_nothing() -> None:
    assert [piece.text for piece in html_pieces("<p>The bridge\n\nfell\n \non Monday.</p>")] == [
        "The bridge fell on Monday."
    ]


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("10<sup>6</sup> tonnes", "10⁶ tonnes"),
        ("10<sup>-3</sup> g", "10⁻³ g"),
        ("H<sub>2</sub>O", "H₂O"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
        ("as shown.<sup><a href='#n1'>1</a></sup>", "as shown.¹"),
    ],
)
def test_raised_figures_are_no_part_of_a_number(marked: str, read: str) -> None:
    assert [piece.text for piece in html_pieces(f"<p>{marked}</p>")] == [read]


def test_raised_figures_of_an_article_stay_raised() -> None:
    text = "The works emit 10<sup>6</sup> tonnes of carbon a year, it said on Monday after a meeting of its board."
    page = f"<html><body><article><h1>Works</h1>{f'<p>{text}</p>' * 4}</article></body></html>"
    assert "10⁶ tonnes" in read_html(page).text


@pytest.mark.parametrize("word", ["a" * 100_000, "a." * 50_000])
def test_the_time_that_a_title_takes_grows_with_its_length_alone(word: str) -> None:
    # A domain that was sought from each letter on would take ten billion steps.
    page = f"<title>Bridge | News</title><h1>{word}</h1><p>The bridge fell on Monday. Nobody was hurt.</p>"
    assert read_html(page).about.title == "Bridge | News"


def test_no_names_are_sought_in_a_byline_as_long_as_a_page() -> None:
    author = f'{{"@type": "Article", "author": "Ann Lee{" " * 100_000}and Bo Li"}}'
    page = f"<script type='application/ld+json'>{author}</script><p>The bridge fell on Monday.</p>"
    assert read_html(page).about.byline == "Ann Lee"


def test_a_raised_figure_with_a_page_in_it_loses_nothing() -> None:
    page = f"<p>As shown.<sup>1{'<b> </b>' * 10}<i>The rest of the page.</i></sup></p>"
    assert [piece.text for piece in html_pieces(page)] == ["As shown.1 The rest of the page."]
