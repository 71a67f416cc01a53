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
