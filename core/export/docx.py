"""DOCX: a document for Word and its relatives (Office Open XML, ECMA-376), written part by part."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO
from itertools import zip_longest

from core.export.facts import byline_and_date, fact_lines, headline, is_right_to_left, title_line
from core.export.fragments import sentence_links
from core.export.wording import ENGLISH, Wording
from core.summary import Summary
from core.text import clean

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats"

_CONTENT_TYPES = f"""{_HEAD}<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="{_TYPES}-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_TYPES}-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_TYPES}-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="{_TYPES}-package.core-properties+xml"/>
</Types>"""

_ROOT = f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="document" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="core" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>"""

#: Lengths are in twentieths of a point, sizes of type in half points.
_STYLES = f"""{_HEAD}<w:styles xmlns:w="{_WORD}">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>
<w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="{{language}}" w:eastAsia="{{language}}" w:bidi="{{language}}"/>
</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:qFormat/>
<w:pPr><w:keepNext/><w:spacing w:after="240" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Facts"><w:name w:val="Facts"/><w:basedOn w:val="Normal"/>
<w:qFormat/><w:pPr><w:spacing w:after="0"/></w:pPr>
<w:rPr><w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Sentence"><w:name w:val="Sentence"/><w:basedOn w:val="Normal"/>
<w:qFormat/><w:pPr><w:tabs><w:tab w:val="left" w:pos="850"/></w:tabs>
<w:ind w:left="850" w:hanging="850"/></w:pPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Number"><w:name w:val="Paragraph number"/><w:qFormat/>
<w:rPr><w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
</w:styles>"""


def to_docx(summary: Summary, wording: Wording = ENGLISH) -> bytes:
    """A document with the title as its heading, a line a fact, and a paragraph a sentence with its ¶ number beside it.

    Where the article is from the web, the number links to the sentence there. Title, author and language are among
    the document's properties.
    """
    # Not at start-up: only this format needs it.
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    links = sentence_links(summary)
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT,
        "docProps/core.xml": _properties(summary),
        "word/document.xml": _document(summary, wording, links),
        "word/styles.xml": _STYLES.format(language=_text(summary.article.language)),
        "word/_rels/document.xml.rels": _relationships(links),
    }
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, part in parts.items():
            # With no time of its own, so that the same summary makes the same bytes.
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, part)
    return file.getvalue()


def _document(summary: Summary, wording: Wording, links: tuple[str, ...]) -> str:
    paragraphs = "\n".join(_paragraphs(summary, wording, links))
    return f"""{_HEAD}<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>
{paragraphs}
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>
</w:sectPr>
</w:body></w:document>"""


def _paragraphs(summary: Summary, wording: Wording, links: tuple[str, ...]) -> Iterator[str]:
    right_to_left = is_right_to_left(summary)
    bidi, rtl = ("<w:bidi/>", "<w:rtl/>") if right_to_left else ("", "")

    def paragraph(style: str, runs: str) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{runs}</w:p>'

    def run(text: str, style: str = "") -> str:
        look = f'<w:rStyle w:val="{style}"/>{rtl}' if style else rtl
        return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{_text(text)}</w:t></w:r>'

    yield paragraph("Heading1", run(headline(summary, wording)))
    for line in fact_lines(summary, wording):
        yield paragraph("Facts", run(line))
    yield paragraph("Facts", "")
    for place, (sentence, number, link) in enumerate(zip_longest(summary, summary.paragraphs, links)):
        label = run(f"¶ {number}", "Hyperlink" if link else "Number")
        if link:
            label = f'<w:hyperlink r:id="{_link_id(place)}">{label}</w:hyperlink>'
        yield paragraph("Sentence", f"{label}<w:r><w:tab/></w:r>{run(sentence.text)}")


def _relationships(links: tuple[str, ...]) -> str:
    kind = f'Type="{_OFFICE}/hyperlink" TargetMode="External"'
    to_sentences = "".join(
        f'\n<Relationship Id="{_link_id(place)}" {kind} Target="{_text(link)}"/>' for place, link in enumerate(links)
    )
    return f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="styles" Type="{_OFFICE}/styles" Target="styles.xml"/>{to_sentences}
</Relationships>"""


def _properties(summary: Summary) -> str:
    byline, _ = byline_and_date(summary)
    return f"""{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>{_text(title_line(summary))}</dc:title>
<dc:creator>{_text(byline)}</dc:creator>
<dc:language>{_text(summary.article.language)}</dc:language>
</cp:coreProperties>"""


def _link_id(place: int) -> str:
    return f"sentence{place}"


def _text(text: str) -> str:
    """Text for XML, which has no place for control characters."""
    return escape(clean(text))
