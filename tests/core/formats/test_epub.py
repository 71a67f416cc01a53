"""EPUB: a book's chapters in reading order."""

from __future__ import annotations

import random

import pytest

import core
from core.errors import LoadError
from core.formats import epub as epub_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.epub_files import epub, package, page

SENTENCE = "The council has agreed to build a second bridge over the river."


def read(data: bytes) -> Draft:
    return epub_format.read(Source(data, "book.epub"))


def book(*bodies: str) -> Draft:
    """A book whose chapters have these bodies."""
    names = [f"c{number}" for number in range(len(bodies))]
    opf = package([f"{name} {name}.xhtml" for name in names], names)
    return read(epub(opf, {f"{name}.xhtml": page(body) for name, body in zip(names, bodies, strict=True)}))


def lines(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


def own(draft: Draft) -> list[str]:
    return [block.text for index, block in enumerate(draft.blocks) if index not in draft.furniture]


def test_pages_that_are_missing_or_no_text_are_told() -> None:
    opf = package([f"{name} {name}.xhtml" for name in "abc"], list("abc"))
    draft = read(epub(opf, {"a.xhtml": page(f"<p>{SENTENCE}</p>"), "b.xhtml": bytes(range(256)) * 9}))
    assert draft.text == SENTENCE
    assert [notice.message() for notice in draft.notices] == [
        "The book is damaged: pages of it (2) are missing or can't be read. Get it again."
    ]


def test_pages_that_a_damaged_list_does_not_reach_are_read_all_the_same() -> None:
    opf = package([f"{name} {name}.xhtml" for name in "ba"], ["b", "a"])
    damaged = opf.replace('<itemref idref="a"', '<itemref & idref="a"')
    assert damaged != opf
    draft = read(epub(damaged, {f"{name}.xhtml": page(f"<p>{name}</p>") for name in "ab"}))
    assert draft.text == "b\n\na"
    assert [notice.message() for notice in draft.notices] == [
        "The book's own list of its pages is damaged: they may be out of order."
    ]


def test_nuls_in_pages_are_left_out_and_told() -> None:
    draft = book("<p>One\0.</p>", "<p>T\0wo\0.</p>")
    assert draft.text == "One.\n\nTwo."
    assert [notice.values for notice in draft.notices] == [{"count": 3}]


def test_a_whole_book_tells_nothing() -> None:
    assert book("<p>One.</p>", "").notices == ()


def test_an_epub_is_told_by_its_mimetype_or_container() -> None:
    assert epub_format.sniff(Source(epub(package([], []), {})))


def test_title_author_and_date_are_the_packages() -> None:
    about = book("<p>One.</p>").about
    assert (about.title, about.byline, about.date) == ("The bridge", "Anna Meier", "2021-05-01")


def test_only_authors_are_the_byline_where_roles_are_told() -> None:
    metadata = (
        '<dc:title>T</dc:title><dc:creator role="trl">Bo Li</dc:creator><dc:creator role="aut">Ann Lee</dc:creator>'
    )
    assert read(epub(package(["a a.xhtml"], ["a"], metadata), {"a.xhtml": page("<p>x</p>")})).about.byline == "Ann Lee"


def test_chapters_stand_in_the_order_of_the_spine() -> None:
    opf = package(["a z.xhtml", "b a.xhtml"], ["a", "b"])
    assert own(read(epub(opf, {"a.xhtml": page("<p>Two.</p>"), "z.xhtml": page("<p>One.</p>")}))) == ["One.", "Two."]


def test_what_is_outside_the_reading_order_comes_last() -> None:
    opf = package(["n n.xhtml", "a a.xhtml"], ["n no", "a"])
    assert own(read(epub(opf, {"n.xhtml": page("<p>Note.</p>"), "a.xhtml": page("<p>Text.</p>")}))) == [
        "Text.",
        "Note.",
    ]


def test_a_text_that_the_spine_repeats_is_read_once_and_a_missing_one_is_left_out() -> None:
    opf = package(["a a.xhtml", "b gone.xhtml"], ["a", "b", *["a"] * 20_000, "unknown"])
    assert own(read(epub(opf, {"a.xhtml": page("<p>Once.</p>")}))) == ["Once."]


def test_paths_are_percent_encoded_and_relative_to_the_package() -> None:
    opf = package(["a text/ch%201.xhtml", "b ../other/%C3%BC.xhtml"], ["a", "b"])
    data = epub(opf, {"text/ch 1.xhtml": page("<p>One.</p>"), "/other/ü.xhtml": page("<p>Two.</p>")})
    assert own(read(data)) == ["One.", "Two."]


def test_a_chapters_own_heading_goes_before_the_tables_title_for_it() -> None:
    nav = page(
        '<nav epub:type="toc"><ol><li><a href="a.xhtml">I</a></li><li><a href="b.xhtml#x">II</a></li></ol></nav>'
    )
    opf = package(["nav nav.xhtml nav", "a a.xhtml", "b b.xhtml"], ["a", "b"])
    pages = {"nav.xhtml": nav, "a.xhtml": page("<h1>The river</h1><p>x</p>"), "b.xhtml": page("<p>y</p>")}
    assert lines(read(epub(opf, pages))) == [
        ("heading", "The river"),
        ("paragraph", "x"),
        ("heading", "II"),
        ("paragraph", "y"),
    ]


def test_an_ncx_gives_the_titles_in_epub_2() -> None:
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>One: the river</text>'
        '</navLabel><content src="a.xhtml#top"/></navPoint></navMap></ncx>'
    )
    opf = package(["ncx toc.ncx", "a a.xhtml"], ["a"], toc="ncx")
    draft = read(epub(opf, {"toc.ncx": ncx, "a.xhtml": page("<p>One: The River</p><p>x</p>")}))
    assert lines(draft) == [("heading", "One: The River"), ("paragraph", "x")]


def test_navigation_is_no_text_and_a_page_of_contents_is_furniture() -> None:
    nav = page('<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="a.xhtml">One</a></li></ol></nav>')
    opf = package(["nav nav.xhtml nav", "a a.xhtml"], ["nav", "a"])
    draft = read(epub(opf, {"nav.xhtml": nav, "a.xhtml": page("<nav><p>Back</p></nav><h2>One</h2><p>x</p>")}))
    assert set(draft.furniture.values()) == {"table of contents"}
    assert own(draft) == ["One", "x"]


def test_a_list_of_links_to_chapters_is_a_page_of_contents() -> None:
    links = "".join(f'<p><a href="c{number}.xhtml">Chapter {number}</a></p>' for number in range(9))
    draft = book(f"<h1>Contents</h1>{links}", "<h2>Chapter 1</h2><p>x</p>")
    assert own(draft) == ["Chapter 1", "x"]


def test_covers_are_left_out_and_a_copyright_page_is_furniture() -> None:
    opf = package(["c c.xhtml", "r r.xhtml", "a a.xhtml"], ["c", "r", "a"])
    pages = {
        "c.xhtml": page("<p>Cover</p>", 'epub:type="cover"'),
        "r.xhtml": page('<section epub:type="copyright-page"><p>Printed in Leeds.</p></section>'),
        "a.xhtml": page("<p>x</p>"),
    }
    draft = read(epub(opf, pages))
    assert lines(draft) == [("paragraph", "Printed in Leeds."), ("paragraph", "x")]
    assert draft.furniture == {0: "rights"}


def test_footnotes_are_kept_and_their_marks_are_not() -> None:
    draft = book(
        '<p>It costs<a epub:type="noteref" href="#f">1</a> forty<sup><a href="#g">2</a></sup>.</p>'
        '<aside epub:type="footnote" id="f"><p>In euros.</p></aside>'
        '<p>H<sub>2</sub>O<span epub:type="pagebreak">12</span><span class="pagenum">[13]</span>.</p>'
    )
    assert own(draft) == ["It costs forty.", "In euros.", "H₂O."]


def test_how_a_word_is_said_is_not_read_into_the_line() -> None:
    assert own(book("<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>が</p>")) == ["橋が"]


def test_entities_of_html_are_read_and_empty_elements_close() -> None:
    assert own(book('<p>a&nbsp;b<i/> c&eacute;</p><div class="x"/><a id="y"/><p>d</p>')) == ["a b cé", "d"]


def test_a_book_whose_package_is_damaged_is_read_by_the_names_of_its_pages() -> None:
    data = epub("<package", {"b.xhtml": page("<p>Two.</p>"), "a.xhtml": page("<p>One.</p>")})
    assert own(read(data)) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("algorithm", "target", "protected"),
    [
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/a.xhtml", True),
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/font.otf", False),
        ("http://www.idpf.org/2008/embedding", "OEBPS/font.otf", False),
    ],
)
def test_a_book_with_encrypted_text_is_refused_and_one_with_encrypted_fonts_is_not(
    algorithm: str, target: str, protected: bool
) -> None:
    encryption = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData><enc:CipherReference URI="{target}"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    )
    data = epub(package(["a a.xhtml"], ["a"]), {"a.xhtml": page("<p>x</p>"), "/META-INF/encryption.xml": encryption})
    if not protected:
        assert own(read(data)) == ["x"]
        return
    with pytest.raises(LoadError, match="copy protection") as caught:
        read(data)
    assert caught.value.kind == "protected"


def test_a_book_of_pictures_says_so() -> None:
    with pytest.raises(LoadError, match="pictures") as caught:
        book('<img src="a.jpg"/>')
    assert caught.value.kind == "empty"


def test_no_entity_of_a_page_or_package_opens_a_file() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "ha ha">]>'
    opf = bomb + package(["a a.xhtml"], ["a"], "<dc:title>&x;</dc:title>")
    draft = read(epub(opf, {"a.xhtml": bomb + "<html><body><p>Text &x; &y;.</p></body></html>"}))
    assert "root:" not in draft.text + draft.about.title


def test_a_book_is_an_article_whose_spans_hold() -> None:
    opf = package(["a a.xhtml", "b b.xhtml"], ["a", "b"])
    pages = {"a.xhtml": page(f"<h1>One</h1><p>{SENTENCE} {SENTENCE}</p>"), "b.xhtml": page(f"<p>{SENTENCE}</p>")}
    article = core.load(epub(opf, pages))
    assert [sentence.text for sentence in article.sentences] == [SENTENCE] * 3
    assert article.title == "The bridge"
    assert all(article.text[block.start : block.end] == block.text for block in article.blocks)


def test_any_damage_is_read_or_refused() -> None:
    opf = package(["a a.xhtml", "n n.ncx"], ["a"], toc="n")
    data = epub(opf, {"a.xhtml": page(f"<h1>One</h1><p>{SENTENCE}</p>"), "n.ncx": "<ncx><navMap/></ncx>"})
    chance = random.Random(4)
    for _ in range(300):
        damaged = bytearray(data[: chance.randrange(len(data))] if chance.random() < 0.3 else data)
        for _ in range(chance.randrange(4)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            draft = read(bytes(damaged))
        except LoadError:
            continue
        assert all(draft.text[block.start : block.end] == block.text for block in draft.blocks)


def test_struck_text_is_furniture_and_raised_figures_stay_raised() -> None:
    draft = book("<p>It costs <del>40</del> 50 million for 10<sup>6</sup> homes<sup>*</sup>.</p>")
    assert own(draft) == ["It costs 50 million for 10⁶ homes[*]."]
    assert list(draft.furniture.values()) == ["struck out"]


CHAPTER = f"<p>{SENTENCE} {SENTENCE}</p><p>{SENTENCE}</p>"


def with_guide(kind: str, href: str, body: str) -> Draft:
    guide = f'<guide><reference type="{kind}" href="{href}"/></guide>'
    return read(epub(package(["a a.xhtml"], ["a"], rest=guide), {"a.xhtml": page(body)}))


@pytest.mark.parametrize(
    "contents",
    [
        '<h2 id="c">Inhalt</h2><p><a href="a.xhtml#k1">Wolle</a></p><p><a href="a.xhtml#k2">Fisch</a></p>',
        '<div id="c"><p>Inhalt</p><p><a href="a.xhtml#k1">Wolle</a></p><p><a href="a.xhtml#k2">Fisch</a></p></div>',
        '<p><a id="c"></a>Inhalt</p><ul><li><a href="a.xhtml#k1">Wolle</a></li><li><a href="#k2">Fisch</a></li></ul>',
    ],
)
def test_contents_that_begin_inside_a_text_are_no_more_than_their_lines(contents: str) -> None:
    draft = with_guide("toc", "a.xhtml#c", f'<h1>Der Hafen</h1>{contents}<h2 id="k1">Erstes Kapitel</h2>{CHAPTER}')
    assert [draft.blocks[index].text for index in draft.furniture] == ["Inhalt", "Wolle", "Fisch"]
    assert own(draft)[:2] == ["Der Hafen", "Erstes Kapitel"]


def test_a_book_in_one_text_is_no_table_of_contents_though_its_guide_says_so() -> None:
    draft = with_guide("toc", "a.xhtml", f"<h2>Erstes Kapitel</h2>{CHAPTER * 30}")
    assert not draft.furniture


@pytest.mark.parametrize("kind", ["titlepage", "halftitlepage", "copyright-page"])
def test_a_part_of_a_text_that_is_no_chapter_is_furniture_alone(kind: str) -> None:
    draft = book(f'<section epub:type="{kind}"><h1>The bridge</h1><p>Port</p></section><section>{CHAPTER}</section>')
    assert [draft.blocks[index].text for index in draft.furniture] == ["The bridge", "Port"]
    assert own(draft) == [f"{SENTENCE} {SENTENCE}", SENTENCE]


@pytest.mark.parametrize("begin", ['<h2 id="k">II. Fish</h2>', '<p id="k">II. Fish</p>', '<p><a id="k"/>II. Fish</p>'])
def test_a_chapter_that_begins_inside_a_text_has_its_heading_there(begin: str) -> None:
    toc = '<nav epub:type="toc"><ol><li><a href="a.xhtml#k">II. Fish</a></li></ol></nav>'
    opf = package(["a a.xhtml", "n n.xhtml nav"], ["a"])
    draft = read(epub(opf, {"a.xhtml": page(f"{CHAPTER}{CHAPTER}{begin}{CHAPTER}"), "n.xhtml": page(toc)}))
    kinds = [kind for kind, _ in lines(draft)]
    assert kinds.index("heading") == 4
    assert kinds.count("heading") == 1
