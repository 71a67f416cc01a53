"""OpenDocument texts: what a reader sees is read once, and nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.formats import odt as odt_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.docx_files import docx
from tests.core.formats.odt_files import fodt, heading, items, note, odt, paragraph, style, table, text_box

LISTS = """
<text:list-style style:name="L1">
 <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="3"/>
 <text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a" text:display-levels="2"/>
 <text:list-level-style-number text:level="3" style:num-prefix="(" style:num-suffix=")" style:num-format="I"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="x"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>
"""


def read(data: bytes) -> Draft:
    source = Source(data, "talk.odt")
    assert odt_format.sniff(source)
    draft = odt_format.read(source)
    for block in draft.blocks:
        assert draft.text[block.start : block.end] == block.text
        assert "\n" not in block.text
    return draft


def lines(data: bytes) -> list[str]:
    return read(data).text.split("\n\n")


def kinds(data: bytes) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in read(data).blocks]


def test_headings_and_paragraphs_are_read_in_order() -> None:
    assert kinds(odt(heading("Head"), "Text.", heading("Deeper", 3), "More.")) == [
        ("heading", 1, "Head"),
        ("paragraph", 0, "Text."),
        ("heading", 3, "Deeper"),
        ("paragraph", 0, "More."),
    ]


def test_a_document_is_loaded_by_its_content() -> None:
    article = core.load(odt("One thing is said. Another follows it."))
    assert [sentence.text for sentence in article.sentences] == ["One thing is said.", "Another follows it."]


@pytest.mark.parametrize("level", ["0", "11", "x", "-1"])
def test_a_heading_without_a_level_is_a_paragraph(level: str) -> None:
    assert kinds(odt(f'<text:h text:outline-level="{level}">Text</text:h>')) == [("paragraph", 0, "Text")]


def test_styles_make_titles_and_headings_of_paragraphs() -> None:
    automatic = style("P1", "Title") + style("P2", "Heading_20_2")
    styles = style("Title", shown="Title") + style("Heading_20_2")
    data = odt(paragraph("The bridge", "P1"), paragraph("Part", "P2"), styles=styles, automatic=automatic)
    assert kinds(data) == [("heading", 1, "The bridge"), ("heading", 2, "Part")]
    assert read(data).about.title == "The bridge"


def test_list_items_have_the_marks_of_their_lists() -> None:
    data = odt(
        items("a", paragraph("b") + items("c", paragraph("d") + items("e", style=""), style="")),
        items("f", goes_on=True),
        items("g"),
        items("h", style="L2"),
        items("i", style="L3"),
        items("j", style="unknown"),
        automatic=LISTS,
    )
    assert lines(data) == ["3. a", "4. b", "4.a) c", "4.b) d", "(I) e", "5. f", "3. g", "• h", "i", "• j"]
    assert {kind for kind, _, _ in kinds(data)} == {"item"}


def test_a_second_paragraph_of_an_item_has_no_mark() -> None:
    assert lines(odt(items(paragraph("a") + paragraph("b"), style="L2"), automatic=LISTS)) == ["• a", "b"]


def test_an_item_may_say_its_number() -> None:
    numbered = '<text:list text:style-name="L1"><text:list-item text:start-value="9">'
    data = odt(f"{numbered}{paragraph('a')}</text:list-item></text:list>", automatic=LISTS)
    assert lines(data) == ["9. a"]


def test_a_heading_in_a_numbered_list_keeps_its_number_outside_its_text() -> None:
    data = odt(items(heading("Aims")), automatic=LISTS)
    assert (lines(data), read(data).about.title) == (["3. Aims"], "Aims")


def test_a_row_of_a_table_has_its_cells_in_order() -> None:
    merged = "<table:covered-table-cell><text:p>again</text:p></table:covered-table-cell>"
    data = odt(table(("Year", "Homes"), ("2029", "5,000")).replace("</table:table-row>", f"{merged}</table:table-row>"))
    assert kinds(data) == [("row", 0, "Year\tHomes"), ("row", 0, "2029\t5,000")]


def test_a_table_that_arranges_a_page_stays_in_paragraphs() -> None:
    data = odt(table((paragraph("One.") + paragraph("Two."), table(("a", "b")))))
    assert lines(data) == ["One.", "Two.", "a\tb"]


def test_the_mark_of_an_item_may_be_words() -> None:
    words = 'style:num-prefix="Schedule no. " style:num-suffix=" of the Agreement:"'
    data = odt(items(paragraph("a"), style="L1"), automatic=LISTS.replace('style:num-suffix="."', words))
    assert lines(data) == ["Schedule no. 3 of the Agreement: a"]


def test_notes_follow_their_paragraph_without_cutting_it() -> None:
    data = odt(f"<text:p>The sum{note('In euros.', 'Before tax.')} is paid.{note('By May.')}</text:p>", "Next.")
    assert lines(data) == ["The sum is paid.", "[1] In euros.", "Before tax.", "[2] By May.", "Next."]
    assert [kind for kind, _, _ in kinds(data)] == ["paragraph", "note", "note", "note", "paragraph"]


def test_a_note_in_a_table_follows_its_row() -> None:
    assert lines(odt(table((paragraph(f"5{note('About.')}"), "b")))) == ["5\tb", "[1] About."]


def test_a_text_box_is_read_once_and_cuts_no_sentence() -> None:
    data = odt(paragraph(f"Before {text_box('In the box.')}and after."), "Next.")
    assert lines(data) == ["Before and after.", "In the box.", "Next."]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('a<text:s text:c="2000000000"/>b<text:tab/>c<text:line-break/>d', "a b c d"),
        ('<text:span text:style-name="T1">bold</text:span>', "bold"),
        ('<text:span text:style-name="T2">hidden</text:span>', ""),
        ('<text:a xlink:href="http://x.test/">link</text:a>', "link"),
        ('<text:hidden-text text:is-hidden="true">x</text:hidden-text>', ""),
        ('<text:hidden-text text:is-hidden="false">x</text:hidden-text>', "x"),
        ("<office:annotation><dc:creator>Ada</dc:creator><text:p>Really?</text:p></office:annotation>", ""),
        ("<text:page-number>7</text:page-number>", "7"),
        ("<text:placeholder>Click here</text:placeholder>", ""),
        ("<draw:frame><draw:object><text:p>embedded</text:p></draw:object></draw:frame>", ""),
        ("<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></draw:frame>", ""),
        ("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>", "漢"),
        ("co\u00adop", "coop"),
        ('<text:bookmark-start text:name="a"/>x<text:change text:change-id="1"/>', "x"),
        ("שלום", "שלום"),
    ],
)
def test_what_stands_in_a_paragraph_is_read_as_it_is_seen(content: str, text: str) -> None:
    hides = '<style:text-properties text:display="none"/>'
    automatic = style("T1", family="text") + style("T2", "T3", family="text") + style("T3", family="text", inside=hides)
    assert lines(odt(paragraph(f"[{content}]"), automatic=automatic)) == [f"[{text}]"]


def test_equations_are_text_and_other_objects_are_not() -> None:
    def said(name: str, text: str) -> str:
        return f"<{name}>{text}</{name}>"

    fraction = f"<mfrac><mrow>{said('mi', 'a')}</mrow>{said('mi', 'b')}</mfrac>"
    power = f"<msup>{said('mi', 'x')}{said('mn', '2')}</msup>"
    both = f"<msubsup>{said('mi', 'y')}{said('mn', '0')}{said('mn', '3')}</msubsup>"
    notes = '<annotation encoding="StarMath 5.0"><mi>q</mi></annotation>'
    math = f'<math xmlns="http://www.w3.org/1998/Math/MathML">{fraction}{said("mo", "+")}{power}{both}{notes}</math>'
    objects = "".join(f'<draw:object xlink:href="./{name}"><text:p>x</text:p></draw:object>' for name in "ABC")
    parts = {"A/content.xml": math, "B/content.xml": "<office><mi>chart</mi></office>"}
    assert lines(odt(paragraph(f"So {objects} holds."), parts=parts)) == ["So a/b+x^2y₀^3 holds."]


def test_tracked_deletions_are_left_out() -> None:
    deletion = f"<text:changed-region><text:deletion>{paragraph('gone')}</text:deletion></text:changed-region>"
    inserted = 'It is <text:change-start text:change-id="1"/>indeed<text:change-end text:change-id="1"/>.'
    data = odt(f"<text:tracked-changes>{deletion}</text:tracked-changes>", inserted)
    assert lines(data) == ["It is indeed."]


def test_what_is_hidden_is_left_out() -> None:
    hides = '<style:text-properties text:display="none"/>'
    data = odt(
        f'<text:section text:display="none">{paragraph("a")}</text:section>',
        f'<text:section text:display="condition" text:is-hidden="true">{paragraph("b")}</text:section>',
        f"<text:section>{paragraph('seen')}</text:section>",
        paragraph("c", "P1"),
        paragraph('d<text:hidden-paragraph text:is-hidden="true"/>'),
        automatic=style("P1", inside=hides),
    )
    assert lines(data) == ["seen"]


def test_headers_and_footers_are_left_out() -> None:
    masters = f"<office:master-styles><style:header>{paragraph('Secret')}</style:header></office:master-styles>"
    assert lines(odt("Text.", styles=masters)) == ["Text."]


def test_a_table_of_contents_and_captions_are_furniture() -> None:
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:p>pattern</text:p></text:table-of-content-source>"
        f"<text:index-body>{paragraph('Aims 3')}</text:index-body></text:table-of-content>"
    )
    styles = style("Caption") + style("Figure", "Caption")
    draft = read(odt(contents, paragraph("Figure 1", "Figure"), "Text.", styles=styles))
    assert dict(draft.furniture) == {0: "table of contents", 1: "caption"}
    assert "pattern" not in draft.text


META = (
    "<dc:title>The bridge</dc:title><meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bob</dc:creator>"
    "<meta:creation-date>2026-03-04T05:06:07</meta:creation-date><dc:date>2026-05-01</dc:date>"
)


def test_metadata_tell_title_author_and_date() -> None:
    about = read(odt("Text.", meta=META)).about
    assert (about.title, about.byline, about.date) == ("The bridge", "Ada", "2026-03-04")


def test_a_flat_file_is_read_in_the_same_way() -> None:
    data = fodt(
        heading("Head"), f"Text{note('Note.')}.", styles=f"<office:styles>{style('Title')}</office:styles>", meta=META
    )
    draft = read(data)
    assert draft.text == "Head\n\nText.\n\n[1] Note."
    assert (draft.about.title, draft.about.byline, draft.about.date) == ("The bridge", "Ada", "2026-03-04")


@pytest.mark.parametrize("data", [b"", b"<?xml version='1.0'?><html/>", b"office:document"])
def test_other_bytes_are_no_flat_file(data: bytes) -> None:
    assert not odt_format.sniff(Source(data))


def test_a_password_is_asked_to_be_taken_off() -> None:
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    with pytest.raises(core.LoadError, match="password") as caught:
        read(odt("x", manifest=manifest))
    assert caught.value.kind == "protected"


@pytest.mark.parametrize(
    ("kind", "says"), [("spreadsheet", "spreadsheet"), ("presentation", "PDF"), ("drawing", "draw")]
)
def test_other_opendocument_files_are_named(kind: str, says: str) -> None:
    data = fodt("x").replace(b"office:text>", f"office:{kind}>".encode())
    with pytest.raises(core.LoadError, match=says) as caught:
        odt_format.read(Source(data))
    assert caught.value.kind == "format"


def test_a_word_document_is_no_opendocument_file() -> None:
    assert not odt_format.sniff(Source(docx("x")))


@pytest.mark.parametrize("data", [odt("<text:p>"), odt("&x;"), odt("x").replace(b"content.xml", b"contents.xm")])
def test_a_broken_document_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(core.LoadError, match=r"talk\.odt is damaged") as caught:
        read(data)
    assert caught.value.kind == "damaged"


@pytest.mark.parametrize("entity", ['<!ENTITY a "aaaa">', '<!ENTITY a SYSTEM "file:///etc/passwd">'])
def test_entities_are_refused(entity: str) -> None:
    data = fodt("&a;").replace(b"?>", f"?><!DOCTYPE d [{entity}]>".encode(), 1)
    with pytest.raises(core.LoadError) as caught:
        odt_format.read(Source(data))
    assert caught.value.kind == "damaged"


@pytest.mark.parametrize(
    "element",
    ["text:p", "text:span", "text:list", "text:section", "text:note", "table:table-row", "text:tracked-changes"],
)
def test_elements_may_nest_deep(element: str) -> None:
    deep = f"<{element}>" * 100_000 + paragraph("deep") + f"</{element}>" * 100_000
    assert isinstance(read(odt(deep, "Text.")), Draft)


PARTS = st.sampled_from(
    (
        *("text:p", "text:h", "text:span", "text:list", "text:list-item", "text:list-header", "text:note"),
        *("text:note-body", "text:section", "text:s", "text:table-of-content", "table:table", "table:table-row"),
        *("table:table-cell", "draw:text-box", "style:style", "style:text-properties", "text:hidden-paragraph"),
        *("text:list-style", "text:list-level-style-number", "office:annotation"),
    )
)
TREES = st.recursive(
    st.just("text"),
    lambda inside: st.builds(
        lambda name, value, content: (
            f'<{name} text:style-name="{value}" style:name="{value}" style:family="paragraph" text:level="{value}" '
            f'style:parent-style-name="{value}" text:start-value="{value}" style:num-format="{value}" '
            f'text:display-levels="{value}" text:outline-level="{value}">{"".join(content)}</{name}>'
        ),
        PARTS,
        st.sampled_from(("", "0", "1", "2", "99999", "i", "a", "L1")),
        st.lists(inside, max_size=4),
    ),
    max_leaves=30,
)


@given(st.lists(TREES, max_size=5))
def test_any_tree_of_elements_is_read(trees: list[str]) -> None:
    assert isinstance(read(odt(f"<text:x>{''.join(trees)}</text:x>", automatic=LISTS)), Draft)


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(fodt(heading("Head"), items("one"), table(("a", "b"))))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(core.LoadError):
        odt_format.read(Source(bytes(whole[: data.draw(st.integers(0, len(whole)))])))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("10<text:span text:style-name='Up'>6</text:span> tonnes", "10⁶ tonnes"),
        (
            "10<text:span text:style-name='Up'>−</text:span><text:span text:style-name='Raised'>6</text:span> m",
            "10⁻⁶ m",
        ),
        ("H<text:span text:style-name='Down'>2</text:span>O", "H₂O"),
        ("H<text:span text:style-name='Lowered'>2</text:span>O", "H₂O"),
        ("The 1<text:span text:style-name='Up'>st</text:span> day", "The 1st day"),
        ("10<text:span text:style-name='Up'><text:span text:style-name='Bold'>6</text:span></text:span>7", "10⁶7"),
        ("10<text:span text:style-name='Up'><text:span text:style-name='Flat'>6</text:span></text:span>7", "1067"),
        ("10<text:span text:style-name='Gone'>5</text:span><text:span text:style-name='Up'>6</text:span>7", "10⁶7"),
    ],
)
def test_digits_off_the_line_are_superscripts_and_subscripts(text: str, shown: str) -> None:
    positions = {"Up": "super 58%", "Down": "sub 58%", "Raised": "33% 58%", "Lowered": "-33% 58%", "Flat": "0% 100%"}
    styles = "".join(
        style(name, family="text", inside=f'<style:text-properties style:text-position="{position}"/>')
        for name, position in positions.items()
    )
    styles += style("Bold", family="text")
    styles += style("Gone", family="text", inside='<style:text-properties text:display="none"/>')
    assert read(odt(paragraph(text), automatic=styles)).text == shown


def test_a_note_in_raised_text_stands_on_the_line() -> None:
    up = style("Up", family="text", inside='<style:text-properties style:text-position="super 58%"/>')
    text = paragraph(f"One.<text:span text:style-name='Up'>{note('1848')}</text:span>")
    assert lines(odt(text, automatic=up)) == ["One.", "[1] 1848"]


def test_an_author_that_a_program_put_there_is_no_byline() -> None:
    meta = "<meta:initial-creator>Unknown</meta:initial-creator><dc:creator>Bob</dc:creator>"
    assert read(odt("Text.", meta=meta)).about.byline == "Bob"


@pytest.mark.parametrize(
    ("line", "struck"),
    [
        ('style:text-line-through-style="solid" style:text-line-through-type="single"', True),
        ('style:text-line-through-type="double"', True),
        ('style:text-line-through-style="none" style:text-line-through-type="none"', False),
    ],
)
def test_struck_text_is_furniture_below_its_paragraph(line: str, struck: bool) -> None:
    gone = style("Gone", family="text", inside=f"<style:text-properties {line}/>")
    body = paragraph("Take <text:span text:style-name='Gone'>5<text:span>00</text:span></text:span> 50 mg.")
    draft = read(odt(body, automatic=gone))
    assert draft.text == ("Take 50 mg.\n500" if struck else "Take 500 50 mg.")
    assert draft.furniture == ({1: "struck out"} if struck else {})


def test_words_in_a_struck_paragraph_may_stand() -> None:
    styles = style("Old", inside='<style:text-properties style:text-line-through-style="solid"/>')
    styles += style("New", family="text", inside='<style:text-properties style:text-line-through-style="none"/>')
    body = paragraph("Work begins. <text:span text:style-name='New'>It ended.</text:span>", "Old")
    draft = read(odt(body, automatic=styles))
    assert draft.text == "It ended.\nWork begins."


@pytest.mark.parametrize(("mark", "shown"), [("1", "40¹"), ("1, 2", "40[1, 2]"), ("†", "40[†]")])
def test_a_notes_mark_that_was_typed_is_never_on_the_line(mark: str, shown: str) -> None:
    up = style("Up", family="text", inside='<style:text-properties style:text-position="super 58%"/>')
    body = paragraph(f"It cost 40<text:span text:style-name='Up'>{mark}</text:span> million.")
    assert read(odt(body, automatic=up)).text == f"It cost {shown} million."
