"""Word documents, made from the few elements that a test is about."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
NAMESPACES = (
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
#: Parts beside the text that a document may have, by their relationship's last word.
PARTS = ("styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer")


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*contents: str, properties: str = "") -> str:
    """A paragraph of runs and whatever else; what has no tags becomes a run."""
    inside = "".join(content if content.startswith("<") else run(content) for content in contents)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def styled(style: str, text: str) -> str:
    """A paragraph in a style."""
    return paragraph(text, properties=f'<w:pStyle w:val="{style}"/>')


def item(text: str, number: int = 1, depth: int = 0) -> str:
    """A paragraph in a list."""
    return paragraph(text, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is a text, or what stands in it."""
    cells = ("".join(f"<w:tc>{_blocks(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def text_box(*paragraphs: str) -> str:
    """A text box as Word writes it: as a drawing, and again for programs before 2010."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" name="Box" descr="A box"/>'
        f"<wps:txbx>{content}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(code: str, result: str) -> str:
    """A field with its code and its result."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def style(name: str, style_id: str, properties: str = "", *, based_on: str = "", kind: str = "paragraph") -> str:
    """A style."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{properties}</w:style>'
    )


def core_properties(**fields: str) -> str:
    """docProps/core.xml."""
    inside = "".join(f"<{name.replace('_', ':')}>{value}</{name.replace('_', ':')}>" for name, value in fields.items())
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{inside}'
        "</cp:coreProperties>"
    )


def docx(*body: str, core: str = "", strict: bool = False, main: str = "word/document.xml", **parts: str) -> bytes:
    """A document of the blocks in its body, with the contents of other parts by their names in PARTS.

    A block without tags becomes a paragraph.
    """
    word, relationships = (STRICT_W, STRICT_RELATIONSHIPS) if strict else (W, RELATIONSHIPS)
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relationships(
            {
                f"{relationships}/officeDocument": main,
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties": (
                    "docProps/core.xml"
                ),
            }
        ),
        "word/_rels/document.xml.rels": _relationships({f"{relationships}/{kind}": f"{kind}.xml" for kind in parts}),
        main: f'<w:document xmlns:w="{word}" {NAMESPACES}><w:body>{_blocks(*body)}</w:body></w:document>',
        **{
            f"word/{kind}.xml": f'<w:{kind} xmlns:w="{word}" {NAMESPACES}>{inside}</w:{kind}>'
            for kind, inside in parts.items()
        },
    }
    if core:
        files["docProps/core.xml"] = core
    return packed(files)


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of files."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def _blocks(*blocks: str) -> str:
    return "".join(block if block.startswith("<") else paragraph(block) for block in blocks)


def _relationships(targets: Mapping[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="r{at}" Type="{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets.items())
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )
