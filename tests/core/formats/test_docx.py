"""Word documents: what a reader sees is read once, and nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.formats import docx as docx_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.docx_files import (
    core_properties,
    docx,
    field,
    item,
    packed,
    paragraph,
    run,
    style,
    styled,
    table,
    text_box,
)

LISTS = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
"""


def read(data: bytes) -> Draft:
    source = Source(data, "talk.docx")
    assert docx_format.sniff(source)
    draft = docx_format.read(source)
    for block in draft.blocks:
        assert draft.text[block.start : block.end] == block.text
        assert "\n" not in block.text
    return draft


def lines(data: bytes) -> list[str]:
    return read(data).text.split("\n\n")


def kinds(data: bytes) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in read(data).blocks]


def test_paragraphs_are_read_in_order() -> None:
    assert lines(docx("The first.", paragraph("The ", run("second", "<w:b/>"), "."))) == ["The first.", "The second."]


def test_a_document_is_loaded_by_its_content() -> None:
    article = core.load(docx("One thing is said. Another follows it."))
    assert [sentence.text for sentence in article.sentences] == ["One thing is said.", "Another follows it."]


@pytest.mark.parametrize(
    "styles",
    [
        style("heading 2", "berschrift2"),
        style("Abschnitt", "berschrift2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style("Überschrift 2", "berschrift2"),
        style("Mine", "berschrift2", based_on="x") + style("y", "x", based_on="h") + style("heading 2", "h"),
        "",
    ],
)
def test_headings_are_told_by_name_outline_level_and_ancestry(styles: str) -> None:
    assert kinds(docx(styled("berschrift2", "Anfang"), styles=styles)) == [("heading", 2, "Anfang")]


def test_a_paragraphs_own_outline_level_decides() -> None:
    heading = paragraph("Here", properties='<w:outlineLvl w:val="2"/>')
    body = paragraph("There", properties='<w:pStyle w:val="h"/><w:outlineLvl w:val="9"/>')
    assert kinds(docx(heading, body, styles=style("heading 1", "h"))) == [
        ("heading", 3, "Here"),
        ("paragraph", 0, "There"),
    ]


def test_styles_based_on_one_another_in_a_circle_end() -> None:
    styles = style("heading 1", "a", based_on="b") + style("b", "b", based_on="a")
    assert kinds(docx(styled("b", "Text"), styled("a", "Head"), styles=styles))[1] == ("heading", 1, "Head")


def test_a_long_text_in_a_headings_style_is_a_paragraph() -> None:
    assert kinds(docx(styled("Heading1", "word " * 100)))[0][0] == "paragraph"


def test_list_items_have_the_marks_of_their_lists() -> None:
    body = [item("a"), item("b"), item("c", depth=1), item("d", depth=2), item("e"), item("f", depth=1), item("g", 2)]
    assert lines(docx(*body, numbering=LISTS)) == ["1. a", "2. b", "2.c) c", "(IV) d", "3. e", "3.c) f", "• g"]


def test_the_mark_of_an_item_may_be_words() -> None:
    lists = LISTS.replace("%1.", "Schedule %1 of the Agreement:")
    assert lines(docx(item("a"), numbering=lists)) == ["Schedule 1 of the Agreement: a"]


def test_a_list_may_begin_anew() -> None:
    assert lines(docx(item("a"), item("b", 3), item("c", 3), numbering=LISTS)) == ["1. a", "7. b", "8. c"]


def test_a_style_may_put_paragraphs_into_a_list_and_they_may_leave_it() -> None:
    styles = style("List Number", "l", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    out = paragraph("b", properties='<w:pStyle w:val="l"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    data = docx(styled("l", "a"), out, styles=styles, numbering=LISTS)
    assert lines(data) == ["1. a", "b"]
    assert [kind for kind, _, _ in kinds(data)] == ["item", "paragraph"]


def test_a_heading_keeps_its_number_outside_its_text() -> None:
    styles = style("heading 1", "h", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    data = docx(styled("h", "Aims"), styles=styles, numbering=LISTS)
    assert (lines(data), read(data).about.title) == (["1. Aims"], "Aims")


def test_a_row_of_a_table_has_its_cells_in_order() -> None:
    assert kinds(docx(table(("Year", "Homes"), ("2029", "5,000")))) == [
        ("row", 0, "Year\tHomes"),
        ("row", 0, "2029\t5,000"),
    ]


def test_a_table_that_arranges_a_page_stays_in_paragraphs() -> None:
    left = paragraph("One paragraph.") + paragraph("Another.")
    assert kinds(docx(table((left, "Aside")))) == [
        ("paragraph", 0, "One paragraph."),
        ("paragraph", 0, "Another."),
        ("paragraph", 0, "Aside"),
    ]


def test_merged_cells_are_read_once() -> None:
    def cell(text: str, properties: str) -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"

    start = cell("North", '<w:vMerge w:val="restart"/>') + cell("a", "") + cell("b", '<w:gridSpan w:val="2"/>')
    goes_on = cell("North", "<w:vMerge/>") + cell("c", "") + cell("d", "")
    assert lines(docx(f"<w:tbl><w:tr>{start}</w:tr><w:tr>{goes_on}</w:tr></w:tbl>")) == ["North\ta\tb\n\tc\td"]


def test_a_table_in_a_table_is_read() -> None:
    assert lines(docx(table((table(("a", "b")), "c")))) == ["a\tb", "c"]


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    deleted = '<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2">{run("indeed ")}</w:ins>'
    moved = f'<w:moveTo w:id="3">{run("here")}</w:moveTo><w:moveFrom w:id="4">{run("there")}</w:moveFrom>'
    assert lines(docx(paragraph("It is ", deleted, inserted, moved, "."))) == ["It is indeed here."]


def test_paragraphs_whose_parting_is_deleted_are_one() -> None:
    first = paragraph("One ", properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert lines(docx(first, "sentence.", paragraph("End", properties="<w:rPr><w:del/></w:rPr>"))) == [
        "One sentence.",
        "End",
    ]


def test_a_deleted_row_is_left_out() -> None:
    row = f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>{paragraph('gone')}</w:tc></w:tr>"
    assert lines(docx(f"<w:tbl>{row}</w:tbl>", "Stays.")) == ["Stays."]


def test_former_properties_are_none() -> None:
    changed = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    former = '<w:pPrChange w:id="2"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
    assert kinds(docx(paragraph(run("Seen", changed), properties=former))) == [("paragraph", 0, "Seen")]


def test_content_controls_are_read_and_what_asks_to_be_filled_in_is_not() -> None:
    def control(content: str, properties: str = "") -> str:
        hidden = "<w:rPr><w:vanish/></w:rPr>"
        return f"<w:sdt><w:sdtPr>{hidden}{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    body = [
        control(paragraph("A block.")),
        paragraph("A ", control(run("word")), control(run("Click here"), "<w:showingPlcHdr/>"), "."),
    ]
    assert lines(docx(*body)) == ["A block.", "A word."]


def test_a_text_box_is_read_once_and_cuts_no_sentence() -> None:
    data = docx(paragraph("Before ", text_box(paragraph("In the box.")), "and after."), "Next.")
    assert lines(data) == ["Before and after.", "In the box.", "Next."]


def test_a_choice_without_text_leaves_the_other() -> None:
    choice = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="new"/><mc:Fallback><w:t>old</w:t></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )
    assert lines(docx(f"<w:p>{choice}</w:p>")) == ["old"]


def test_notes_follow_their_paragraph_without_cutting_it() -> None:
    data = docx(
        paragraph(
            "The sum",
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            " is paid.",
            '<w:r><w:endnoteReference w:id="2"/></w:r>',
        ),
        "Next.",
        footnotes=f'<w:footnote w:id="0" w:type="separator">{paragraph("---")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(" In euros.")}{paragraph("Before tax.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{paragraph("By May.")}</w:endnote>',
    )
    assert lines(data) == ["The sum is paid.", "[1] In euros.", "Before tax.", "[2] By May.", "Next."]
    assert [kind for kind, _, _ in kinds(data)] == ["paragraph", "note", "note", "note", "paragraph"]


def test_a_note_in_a_table_follows_its_row() -> None:
    cell = paragraph("5", '<w:r><w:footnoteReference w:id="1"/></w:r>')
    notes = f'<w:footnote w:id="1">{paragraph("Estimated.")}</w:footnote>'
    assert lines(docx(table(("Homes", cell, "more")), footnotes=notes)) == ["Homes\t5\tmore", "[1] Estimated."]


def test_a_note_that_is_referred_to_often_is_read_once() -> None:
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    notes = f'<w:footnote w:id="1">{paragraph("Once.")}</w:footnote>'
    assert lines(docx(paragraph("a", reference * 3), footnotes=notes)) == ["a", "[1] Once."]


def test_comments_headers_and_footers_are_left_out() -> None:
    commented = (
        '<w:commentRangeStart w:id="0"/>',
        "Text.",
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference/></w:r>',
    )
    data = docx(
        paragraph(*commented),
        "<w:sectPr><w:headerReference/></w:sectPr>",
        comments=f"<w:comment>{paragraph('Really?')}</w:comment>",
        header=paragraph("Secret"),
        footer=paragraph("Page 1"),
    )
    assert lines(data) == ["Text."]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("hidden", "<w:vanish/>"), ""),
        (run("shown", '<w:vanish w:val="0"/>'), "shown"),
        (run("shown", '<w:vanish w:val="false"/>'), "shown"),
        (run("hidden", '<w:rStyle w:val="Ghost"/>'), ""),
        (run("shown", '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>'), "shown"),
        ('<w:hyperlink w:anchor="a">' + run("link") + "</w:hyperlink>", "link"),
        ('<w:smartTag w:element="place">' + run("Rome") + "</w:smartTag>", "Rome"),
        ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t></w:r>", "coop"),
        ("<w:r><w:t>co\u00adop</w:t></w:r>", "coop"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>", "co-op"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a b c d"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "α→"),
        ('<w:r><w:sym w:font="Webdings" w:char="F061"/><w:sym w:char="zz"/><w:sym w:char="FFFFFFFFF"/></w:r>', ""),
        ('<w:r><w:sym w:font="Arial" w:char="2022"/></w:r>', "•"),
        (run("\uf0b3"), "≥"),
        (field("PAGE", "7"), "7"),
        (field("IF " + "x", "yes") + run("!"), "yes!"),
        ('<w:fldSimple w:instr="AUTHOR">' + run("Ada") + "</w:fldSimple>", "Ada"),
        ("<w:r><w:object><w:t>embedded</w:t></w:object></w:r>", ""),
        ('<w:r><w:drawing><wp:docPr descr="A picture" title="Picture"/></w:drawing></w:r>', ""),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "漢",
        ),
        (run("שלום", "<w:rtl/>"), "שלום"),
    ],
)
def test_what_stands_in_a_paragraph_is_read_as_it_is_seen(content: str, text: str) -> None:
    styles = style("Ghost", "Ghost", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    assert lines(docx(paragraph("[", content, "]"), styles=styles)) == [f"[{text}]"]


def test_a_code_of_a_field_may_hold_a_field() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    nested = begin + run("IF ") + field("NAME", "Ada") + run(" = Bob") + separate + run("result") + end
    assert lines(docx(paragraph(nested, " text"))) == ["result text"]


def test_a_field_that_never_ends_hides_no_other_paragraph() -> None:
    assert lines(docx(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), "Text.")) == ["Text."]


def test_hidden_paragraph_styles_hide() -> None:
    assert lines(docx(styled("g", "Ghost"), "Text.", styles=style("g", "g", "<w:rPr><w:vanish/></w:rPr>"))) == ["Text."]


def test_equations_are_text() -> None:
    def part(name: str, text: str) -> str:
        return f"<m:{name}><m:r><m:t>{text}</m:t></m:r></m:{name}>"

    fraction = f"<m:f>{part('num', 'a')}{part('den', 'b')}</m:f>"
    power = f"<m:sSup>{part('e', 'x')}{part('sup', '2')}</m:sSup>"
    brackets = f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>{part("e", "n")}</m:d>'
    plain = f"<m:d>{part('e', 'm')}</m:d>"
    assert lines(docx(paragraph(f"<m:oMath>{fraction}{power}{brackets}{plain}</m:oMath>"))) == ["a/bx^2[n](m)"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    letter = paragraph("O", properties='<w:framePr w:dropCap="drop"/>')
    assert lines(docx(letter, "nce upon a time.")) == ["Once upon a time."]


def test_a_table_of_contents_and_captions_are_furniture() -> None:
    styles = style("toc 1", "Verzeichnis1") + style("caption", "Beschriftung")
    draft = read(docx(styled("Verzeichnis1", "Aims 3"), styled("Beschriftung", "Figure 1"), "Text.", styles=styles))
    assert dict(draft.furniture) == {0: "table of contents", 1: "caption"}


def test_author_and_date_below_the_title_are_furniture() -> None:
    styles = (
        style("Title", "Title") + style("Author", "Author", based_on="Title") + style("Date", "Date", based_on="Title")
    )
    draft = read(docx(styled("Title", "The bridge"), styled("Author", "Ada"), styled("Date", "May"), styles=styles))
    assert dict(draft.furniture) == {1: "byline", 2: "date line"}
    assert draft.about.title == "The bridge"


def test_the_strict_form_is_read() -> None:
    data = docx(styled("h", "Head"), "Text.", strict=True, styles=style("heading 1", "h"))
    assert kinds(data) == [("heading", 1, "Head"), ("paragraph", 0, "Text.")]


def test_the_main_part_may_have_any_name() -> None:
    assert lines(docx("Text.", main="word/document2.xml")) == ["Text."]


def test_properties_tell_title_author_and_date() -> None:
    properties = core_properties(
        dc_title="The bridge", dc_creator="Ada Lovelace", dcterms_created="2026-03-04T05:06:07Z"
    )
    about = read(docx(styled("Title", "Another"), core=properties)).about
    assert (about.title, about.byline, about.date) == ("The bridge", "Ada Lovelace", "2026-03-04")


@pytest.mark.parametrize("title", ["", "Microsoft Word - draft3.doc", "Document1", "talk.docx", "untitled"])
def test_the_text_tells_the_title_where_the_properties_tell_none(title: str) -> None:
    styles = style("Title", "Titel")
    data = docx("Report", styled("Titel", "The bridge"), core=core_properties(dc_title=title), styles=styles)
    assert read(data).about.title == "The bridge"


@pytest.mark.parametrize(
    ("main", "says"),
    [("xl/workbook.xml", "Excel workbook"), ("ppt/presentation.xml", "PowerPoint presentation")],
)
def test_other_office_documents_are_named(main: str, says: str) -> None:
    with pytest.raises(core.LoadError, match=says) as caught:
        read(docx(main=main))
    assert caught.value.kind == "format"


def test_an_archive_of_another_kind_is_no_word_document() -> None:
    assert not docx_format.sniff(Source(packed({"mimetype": "application/epub+zip"})))


BROKEN = (
    packed({"[Content_Types].xml": "", "_rels/.rels": ""}),
    packed({"[Content_Types].xml": "", "_rels/.rels": "<Relationships/>"}),
    docx("<w:p>"),
    docx("<w:t>&nbsp;</w:t>"),
    docx("Text.", styles="<w:style"),
    docx("\x00"),
)


@pytest.mark.parametrize("data", BROKEN)
def test_a_broken_document_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(core.LoadError, match=r"talk\.docx is damaged") as caught:
        read(data)
    assert caught.value.kind == "damaged"


def test_entities_are_refused() -> None:
    rels = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>'
    with pytest.raises(core.LoadError, match="entities"):
        read(packed({"[Content_Types].xml": "", "_rels/.rels": rels}))


@pytest.mark.parametrize("element", ["w:p", "w:tbl", "w:sdt", "w:r", "w:txbxContent", "w:tr", "w:tc", "m:d", "w:del"])
def test_elements_may_nest_deep(element: str) -> None:
    deep = f"<{element}>" * 100_000 + paragraph("deep") + f"</{element}>" * 100_000
    assert isinstance(read(docx(deep, "Text.")), Draft)


def test_tables_may_nest_deep() -> None:
    opening = "<w:tbl><w:tr><w:tc>"
    deep = opening * 20_000 + paragraph("deep") + f"</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>" * 20_000
    assert lines(docx(deep))[:2] == ["deep\tb", "b"]


def test_a_list_as_long_as_its_number_is_wide_has_a_short_mark() -> None:
    lists = LISTS.replace("%1.", "%1" * 1000).replace('w:val="1"/><w:numFmt', 'w:val="99999999999"/><w:numFmt')
    assert len(lines(docx(item("a"), numbering=lists))[0]) < 30


PARTS = st.sampled_from(
    (
        *("w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:sdtPr", "w:txbxContent", "w:del"),
        *("w:pPr", "w:rPr", "w:vanish", "w:numPr", "w:numId", "w:ilvl", "w:pStyle", "w:footnoteReference", "w:fldChar"),
        *("mc:AlternateContent", "mc:Choice", "mc:Fallback", "m:d", "m:begChr", "m:endChr", "w:vMerge", "w:tcPr"),
        *("w:trPr", "w:framePr", "w:showingPlcHdr", "w:sym", "w:outlineLvl", "w:footnote"),
    )
)
VALUES = st.sampled_from(("", "0", "1", "9", "-5", "h", "begin", "separate", "end", "restart", "x"))
TREES = st.recursive(
    st.just("text"),
    lambda inside: st.builds(
        lambda name, value, content: (
            f'<{name} w:val="{value}" w:id="{value}" w:fldCharType="{value}" w:dropCap="{value}" w:char="{value}">'
            f"{''.join(content)}</{name}>"
        ),
        PARTS,
        VALUES,
        st.lists(inside, max_size=4),
    ),
    max_leaves=30,
)


@given(st.lists(TREES, max_size=5))
def test_any_tree_of_elements_is_read(trees: list[str]) -> None:
    body = "".join(trees)
    notes = f'<w:footnote w:id="1">{body}</w:footnote>'
    data = docx(f"<w:x>{body}</w:x>", styles=style("heading 1", "h"), numbering=LISTS, footnotes=notes)
    assert isinstance(read(data), Draft)


@given(st.data())
def test_a_damaged_document_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(docx("Some text.", item("one"), table(("a", "b")), numbering=LISTS))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    source = Source(bytes(whole[:cut] if cut % 2 else whole))
    with suppress(core.LoadError):
        if docx_format.sniff(source):
            docx_format.read(source)


def raised(text: str) -> str:
    return run(text, '<w:vertAlign w:val="superscript"/>')


def lowered(text: str) -> str:
    return run(text, '<w:vertAlign w:val="subscript"/>')


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (("10", raised("6"), " tonnes"), "10⁶ tonnes"),
        (("10", raised("6 "), "tonnes"), "10⁶ tonnes"),
        (("10", raised("−"), raised("1"), raised("2"), " m"), "10⁻¹² m"),
        (("H", lowered("2"), "O"), "H₂O"),
        (("The 1", raised("st"), " day"), "The 1st day"),
        (("Room", raised("12345")), "Room12345"),
        (("10", run("6", '<w:vertAlign w:val="baseline"/>')), "106"),
        (("10", run("6", '<w:rStyle w:val="Power"/>'), "7"), "10⁶7"),
        (("10", run("6", '<w:rStyle w:val="Power"/><w:vertAlign w:val="baseline"/>')), "106"),
    ],
)
def test_digits_off_the_line_are_superscripts_and_subscripts(runs: tuple[str, ...], text: str) -> None:
    power = style("Power", "Power", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', kind="character")
    assert read(docx(paragraph(*runs), styles=power)).text == text


def test_an_author_that_a_program_put_there_is_no_byline() -> None:
    assert read(docx("Text.", core=core_properties(dc_creator="python-docx"))).about.byline == ""


@pytest.mark.parametrize(
    ("properties", "struck"),
    [
        ("<w:strike/>", True),
        ('<w:dstrike w:val="true"/>', True),
        ('<w:strike/><w:dstrike w:val="0"/>', True),
        ('<w:strike w:val="0"/>', False),
        ('<w:rStyle w:val="Gone"/>', True),
        ('<w:rStyle w:val="Gone"/><w:strike w:val="0"/>', False),
    ],
)
def test_struck_text_is_furniture_below_its_paragraph(properties: str, struck: bool) -> None:
    gone = style("Gone", "Gone", "<w:rPr><w:strike/></w:rPr>", kind="character")
    draft = read(docx(paragraph("Take ", run("500", properties), run(" 5", properties), " 50 mg."), styles=gone))
    assert draft.text == ("Take 50 mg.\n500 5" if struck else "Take 500 5 50 mg.")
    assert draft.furniture == ({1: "struck out"} if struck else {})


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (("40", raised("1"), " million"), "40¹ million"),
        (("40", raised("1"), raised(","), raised("2"), " million"), "40[1,2] million"),
        (("40", raised("*"), " million"), "40[*] million"),
        (("40", run("1", '<w:position w:val="6"/>'), " million"), "40¹ million"),
        (("H", run("2", '<w:position w:val="-4"/>'), "O"), "H₂O"),
        (("40", run("1", '<w:position w:val="0"/>')), "401"),
    ],
)
def test_a_notes_mark_that_was_typed_is_never_on_the_line(runs: tuple[str, ...], text: str) -> None:
    assert read(docx(paragraph(*runs))).text == text
