"""The shape of documents of word processors: tables, emphasis, links, quotations, code."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from core.formats.docx import read as read_docx
from core.formats.draft import Draft
from core.formats.odt import read as read_odt
from core.formats.source import Source
from tests.core.formats.docx_files import RELATIONSHIPS, docx, packed, paragraph, run, style, styled, table
from tests.core.formats.odt_files import odt
from tests.core.formats.odt_files import paragraph as odt_paragraph
from tests.core.formats.odt_files import style as odt_style


def word(data: bytes) -> Draft:
    return read_docx(Source(data))


def office(data: bytes) -> Draft:
    return read_odt(Source(data))


def cells(draft: Draft) -> list[list[list[str]]]:
    return [[[draft.text[cell.start : cell.end] for cell in line] for line in table.rows] for table in draft.tables]


def inlines(draft: Draft) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in draft.inlines]


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def test_a_word_table_has_its_cells_in_their_columns() -> None:
    wide, tall = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'
    head = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('Length')}{cell('Fee', wide)}</w:tr>"
    first = f"<w:tr>{cell('up to 10 m', tall)}{cell('10')}{cell('euro')}</w:tr>"
    second = f"<w:tr>{cell('', '<w:vMerge/>')}{cell('12')}{cell('euro')}</w:tr>"
    draft = word(docx(f"<w:tbl>{head}{first}{second}</w:tbl>"))
    assert cells(draft) == [[["Length", "Fee", ""], ["up to 10 m", "10", "euro"], ["", "12", "euro"]]]
    assert draft.tables[0].heads == (0, 1, 2)


def test_tables_of_word_that_follow_each_other_are_two() -> None:
    draft = word(docx(table(("a", "b")), table(("c", "d"))))
    assert cells(draft) == [[["a", "b"]], [["c", "d"]]]


def test_bold_and_italic_words_are_known_in_word() -> None:
    emphasis = style("Emphasis", "e", "<w:rPr><w:i/></w:rPr>", kind="character")
    styled_run = '<w:r><w:rPr><w:rStyle w:val="e"/></w:rPr><w:t>often</w:t></w:r>'
    off = run(" not", '<w:b w:val="0"/>')
    draft = word(
        docx(paragraph("It is ", run("very ", "<w:b/>"), run("cold", "<w:b/>"), off, ", ", styled_run), styles=emphasis)
    )
    assert draft.text == "It is very cold not, often"
    assert inlines(draft) == [("strong", "very cold"), ("emphasis", "often")]


def test_a_raised_figure_in_bold_stays_raised() -> None:
    draft = word(
        docx(
            paragraph(
                "It costs ", run("40", "<w:b/>"), run("1", '<w:b/><w:vertAlign w:val="superscript"/>'), " million."
            )
        )
    )
    assert draft.text == "It costs 40¹ million."


@pytest.mark.parametrize("name", ["Quote", "Intense Quote"])
def test_a_quotation_in_word_is_known_by_its_style(name: str) -> None:
    draft = word(docx(styled("q", "Nobody said so."), styles=style(name, "q")))
    assert draft.blocks[0].kind == "quote"


def test_code_in_word_keeps_its_lines_and_indents() -> None:
    lines = paragraph(run("def f():"), "<w:r><w:br/></w:r>", run("    return 1"), properties='<w:pStyle w:val="c"/>')
    draft = word(docx(lines, styled("c", "f()"), "After.", styles=style("Source Code", "c")))
    assert draft.text == "def f():\n    return 1\nf()\n\nAfter."
    assert [block.kind for block in draft.blocks] == ["code", "code", "code", "paragraph"]


def test_emphasis_and_links_are_known_in_opendocument() -> None:
    automatic = odt_style("T1", family="text", inside='<style:text-properties fo:font-weight="bold"/>')
    link = '<text:a xlink:href="https://a.example/">here</text:a>'
    draft = office(
        odt(odt_paragraph(f'It is <text:span text:style-name="T1">cold</text:span> {link}.'), automatic=automatic)
    )
    assert draft.text == "It is cold here."
    assert [(each.kind, each.text, each.target) for each in draft.inlines] == [
        ("strong", "cold", ""),
        ("link", "here", "https://a.example/"),
    ]


def test_an_opendocument_table_has_heads_and_covered_cells() -> None:
    def row(*texts: str) -> str:
        return "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)

    draft = office(
        odt(
            f"<table:table><table:table-header-rows><table:table-row>{row('Length', 'Fee', 'Note')}</table:table-row>"
            f"</table:table-header-rows><table:table-row>{row('10 m')}<table:covered-table-cell/>{row('n')}"
            "</table:table-row></table:table>"
        )
    )
    assert cells(draft) == [[["Length", "Fee", "Note"], ["10 m", "", "n"]]]
    assert draft.tables[0].heads == (0, 1, 2)


def test_links_of_word_lead_to_the_web_and_nowhere_else() -> None:
    relationships = {"web": "https://a.example/?b=1&amp;c", "file": "file:///etc/passwd"}
    links = "".join(
        f'<w:hyperlink r:id="{name}" xmlns:r="{RELATIONSHIPS}">{run(name)}</w:hyperlink>' for name in relationships
    )
    targets = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONSHIPS}/hyperlink" Target="{target}" TargetMode="External"/>'
        for name, target in relationships.items()
    )
    kept = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(BytesIO(docx(f"<w:p>{links}</w:p>"))) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{kept}">{targets}</Relationships>'
    draft = word(packed(files))
    assert [(each.text, each.target) for each in draft.inlines] == [("web", "https://a.example/?b=1&c")]


def field(code: str, *result: str) -> str:
    """A field in runs of its own, as Word writes it; its code may be in several."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    codes = "".join(f'<w:r><w:instrText xml:space="preserve">{part}</w:instrText></w:r>' for part in code.split("|"))
    return f"{mark('begin')}{codes}{mark('separate')}{''.join(result)}{mark('end')}"


def targets(draft: Draft) -> list[tuple[str, str]]:
    return [(each.text, each.target) for each in draft.inlines if each.kind == "link"]


def test_links_of_word_may_be_fields() -> None:
    link = field(' HYPERLINK "https://a.|example/b" ', run("the "), run("page"))
    simple = f"<w:fldSimple w:instr=' HYPERLINK \"https://b.example/\" '>{run('that one')}</w:fldSimple>"
    draft = word(docx(paragraph("See ", link, ", or ", simple, ", or none.")))
    assert draft.text == "See the page, or that one, or none."
    assert targets(draft) == [("the page", "https://a.example/b"), ("that one", "https://b.example/")]


def test_a_field_in_a_links_result_keeps_the_link() -> None:
    link = field('HYPERLINK "https://a.example/"', run("page "), field("PAGE", run("4")), run(" of it"))
    draft = word(docx(paragraph(link, run(" here"))))
    assert draft.text == "page 4 of it here"
    assert targets(draft) == [("page 4 of it", "https://a.example/")]


@pytest.mark.parametrize("code", ['HYPERLINK "file:///etc/passwd"', 'HYPERLINK "javascript:alert(1)"', "PAGE", "REF x"])
def test_other_fields_are_their_results(code: str) -> None:
    draft = word(docx(paragraph("It is ", field(code, run("here")), ".")))
    assert draft.text == "It is here."
    assert not draft.inlines


def test_a_deleted_fields_code_is_no_code() -> None:
    deleted = '<w:r><w:delInstrText>HYPERLINK "https://a.example/"</w:delInstrText></w:r>'
    draft = word(docx(paragraph("It ", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', deleted, "ends.")))
    assert "a.example" not in draft.text


HEADED = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'


def looked_at(look: str, style_id: str = "Grid") -> str:
    rows = "".join(f"<w:tr>{cell(first)}{cell(second)}</w:tr>" for first, second in (("Length", "Fee"), ("10 m", "12")))
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id}"/><w:tblLook {look}/></w:tblPr>{rows}</w:tbl>'


@pytest.mark.parametrize("look", ['w:firstRow="1" w:val="0400"', 'w:val="04A0"', 'w:val="0020"'])
def test_a_first_row_that_its_tables_style_sets_apart_is_a_head(look: str) -> None:
    styles = style("Grid Table 4", "Grid", HEADED, kind="table")
    draft = word(docx(looked_at(look), styles=styles))
    assert draft.tables[0].heads == (0, 1)
    assert draft.text == "Length\tFee\n10 m\t12"


@pytest.mark.parametrize("look", ['w:firstRow="0" w:val="04A0"', 'w:val="0400"', 'w:val="x"', ""])
def test_a_table_that_does_not_use_it_has_no_heads(look: str) -> None:
    styles = style("Grid Table 4", "Grid", HEADED, kind="table")
    assert word(docx(looked_at(look), styles=styles)).tables[0].heads == ()


def test_the_first_row_of_a_plain_table_is_a_row() -> None:
    styles = style("Table Grid", "Grid", "", kind="table")
    assert word(docx(looked_at('w:firstRow="1" w:val="04A0"'), styles=styles)).tables[0].heads == ()


def test_each_table_has_a_first_row_of_its_own() -> None:
    styles = style("Grid Table 4", "Grid", HEADED, kind="table")
    plain = looked_at('w:val="0400"')
    draft = word(docx(looked_at('w:val="0020"'), paragraph("Between."), plain, styles=styles))
    assert [table.heads for table in draft.tables] == [(0, 1), ()]
