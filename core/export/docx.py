"""DOCX: a document for Word and compatible programs (Office Open XML, ECMA-376), written part by part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO
from itertools import repeat

from core.direction import is_right_to_left
from core.export.fragments import link_steps
from core.export.set_apart import runs_of
from core.export.set_beside import beside
from core.export.summary_facts import byline_and_date, facts, headline, title_line
from core.export.wording import ENGLISH, Wording
from core.shape import InlineKind
from core.steps import Steps, between
from core.summary import Summary
from core.text import clean

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats"
#: Paragraphs packed per step.
_PIECES = 50

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

#: Lengths are in twentieths of a point, font sizes in half-points.
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
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Beside"><w:name w:val="Beside a sentence"/>
<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:ind w:left="850"/></w:pPr>
<w:rPr><w:i/><w:iCs/><w:color w:val="595959"/><w:sz w:val="21"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Number"><w:name w:val="Paragraph number"/><w:qFormat/>
<w:rPr><w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
</w:styles>"""


_RELATIONS = f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="styles" Type="{_OFFICE}/styles" Target="styles.xml"/>"""

_BEFORE = f"""{_HEAD}<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>
"""

_AFTER = """
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>
</w:sectPr>
</w:body></w:document>"""


def docx_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[bytes]:
    """A document with the title as its heading, one line per fact, and one paragraph per sentence with its ¶ number.

    If the article is from the web, the number links to the sentence there and the source to the page. Title, author
    and language are among the document's properties.
    """
    links = yield from between(0, 0.4, link_steps(summary))
    body = _Body(right_to_left=is_right_to_left(summary.article.text))
    yield from between(0.4, 0.8, _fill(body, summary, wording, links))
    parts = {
        "[Content_Types].xml": [_CONTENT_TYPES],
        "_rels/.rels": [_ROOT],
        "docProps/core.xml": [_properties(summary)],
        "word/document.xml": [_BEFORE, *body.paragraphs, _AFTER],
        "word/styles.xml": [_STYLES.format(language=_text(summary.article.language))],
        "word/_rels/document.xml.rels": [_RELATIONS, *body.relations, "\n</Relationships>"],
    }
    return (yield from between(0.8, 1, _packed(parts)))


class _Body:
    """Paragraphs as they are written one after the other, and the relationships for the addresses they link to."""

    def __init__(self, *, right_to_left: bool) -> None:
        self.paragraphs: list[str] = []
        self.relations: list[str] = []
        self._right_to_left = right_to_left

    def add(self, style: str, *runs: str, like: str = "") -> None:
        """Adds a paragraph with the article's text direction, or that of the text ``like``."""
        bidi = "<w:bidi/>" if is_right_to_left(like, otherwise=self._right_to_left) else ""
        look = f'<w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>'
        self.paragraphs.append(f"<w:p>{look}{''.join(runs)}</w:p>\n")

    def run(self, text: str, style: str = "", link: str = "", kinds: frozenset[InlineKind] = frozenset()) -> str:
        """Text in one style, linked to an address if there is one, and emphasised as it is in the article."""
        if link:
            name = f"link{len(self.relations)}"
            kind = f'Type="{_OFFICE}/hyperlink" TargetMode="External"'
            self.relations.append(f'\n<Relationship Id="{name}" {kind} Target="{_text(link)}"/>')
            return f'<w:hyperlink r:id="{name}">{self.run(text, "Hyperlink", kinds=kinds)}</w:hyperlink>'
        look = f'<w:rStyle w:val="{style}"/>' if style else ""
        look += "<w:b/>" if "strong" in kinds else ""
        look += "<w:i/>" if "emphasis" in kinds else ""
        # Words may run in the opposite direction to their paragraph.
        look += "<w:rtl/>" if is_right_to_left(text) else ""
        return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{_text(text)}</w:t></w:r>'


def _fill(body: _Body, summary: Summary, wording: Wording, links: tuple[str, ...]) -> Steps[None]:
    body.add("Heading1", body.run(headline(summary, wording)))
    for fact in facts(summary, wording):
        if fact.link:
            before, after = fact.around(wording)
            body.add("Facts", body.run(before), body.run(fact.value, link=fact.link), body.run(after))
        else:
            body.add("Facts", body.run(fact.line(wording)))
    body.add("Facts")
    asides = beside(summary, wording)
    places = zip(summary.indices, summary, summary.paragraphs, links or repeat(""), strict=False)
    for done, (index, sentence, number, link) in enumerate(places, start=1):
        aside = asides[index]
        for line in aside.above:
            body.add("Beside", body.run(line), like=line)
        label = body.run(f"¶ {number}", "Number", link)
        words = (body.run(run.text, link=run.link, kinds=run.kinds) for run in runs_of(summary.article, sentence))
        who = summary.article.said_by(sentence.start)
        told = [body.run(f" ({who})", "Number")] if who else []
        body.add("Sentence", label, "<w:r><w:tab/></w:r>", *words, *told, like=sentence.text)
        for line in aside.after:
            body.add("Beside", body.run(line), like=line)
        yield done / len(summary)


def _packed(parts: Mapping[str, Sequence[str]]) -> Steps[bytes]:
    """A ZIP archive of parts, each given in pieces."""
    # Imported here: only this format needs it.
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    file = BytesIO()
    done, total = 0, sum(map(len, parts.values()))
    with ZipFile(file, "w") as archive:
        for name, pieces in parts.items():
            # Without a timestamp, so that the same summary gives the same bytes.
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            with archive.open(entry, "w") as part:
                for start in range(0, len(pieces), _PIECES):
                    part.write("".join(pieces[start : start + _PIECES]).encode())
                    yield (done + min(start + _PIECES, len(pieces))) / total
            done += len(pieces)
    return file.getvalue()


def _properties(summary: Summary) -> str:
    byline, _ = byline_and_date(summary)
    return f"""{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>{_text(title_line(summary))}</dc:title>
<dc:creator>{_text(byline)}</dc:creator>
<dc:language>{_text(summary.article.language)}</dc:language>
</cp:coreProperties>"""


def _text(text: str) -> str:
    """Text for XML, which can't hold control characters."""
    return escape(clean(text))
