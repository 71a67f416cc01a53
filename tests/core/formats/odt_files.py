"""OpenDocument texts, made from the few elements that a test is about."""

from __future__ import annotations

from collections.abc import Mapping

from tests.core.formats.docx_files import packed

TEXT = "application/vnd.oasis.opendocument.text"
_PLACE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(
    (
        *(f'xmlns:{name}="{_PLACE}{name}:1.0"' for name in ("office", "text", "table", "style", "meta")),
        f'xmlns:draw="{_PLACE}drawing:1.0" xmlns:svg="{_PLACE}svg-compatible:1.0"',
        f'xmlns:fo="{_PLACE}xsl-fo-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
    )
)


def paragraph(text: str, style: str = "Standard") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def heading(text: str, level: int = 1) -> str:
    """A heading."""
    return f'<text:h text:outline-level="{level}">{text}</text:h>'


def note(*paragraphs: str, mark: str = "1") -> str:
    """A footnote with the mark that stands for it in the text."""
    body = "".join(map(paragraph, paragraphs))
    return (
        f"<text:note><text:note-citation>{mark}</text:note-citation><text:note-body>{body}</text:note-body></text:note>"
    )


def items(*contents: str, style: str = "L1", goes_on: bool = False) -> str:
    """A list; what has no tags becomes a paragraph."""
    attributes = f'text:style-name="{style}"' if style else ""
    attributes += ' text:continue-numbering="true"' if goes_on else ""
    inside = "".join(f"<text:list-item>{_blocks(content)}</text:list-item>" for content in contents)
    return f"<text:list {attributes}>{inside}</text:list>"


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is a text, or what stands in it."""
    cells = ("".join(f"<table:table-cell>{_blocks(cell)}</table:table-cell>" for cell in row) for row in rows)
    return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in cells)}</table:table>"


def text_box(*paragraphs: str) -> str:
    """A text box with a name for those who can't see it."""
    return (
        f"<draw:frame><draw:text-box>{''.join(map(paragraph, paragraphs))}</draw:text-box>"
        "<svg:title>Box</svg:title><svg:desc>A box</svg:desc></draw:frame>"
    )


def style(name: str, parent: str = "", *, shown: str = "", family: str = "paragraph", inside: str = "") -> str:
    """A style."""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="{family}" '
        f'style:parent-style-name="{parent}">{inside}</style:style>'
    )


def odt(
    *body: str,
    styles: str = "",
    automatic: str = "",
    meta: str = "",
    manifest: str = "",
    mime_type: str = TEXT,
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """A document of the blocks in its body, and other ``parts`` by their names.

    A block without tags becomes a paragraph.
    """
    content = f"<office:automatic-styles>{automatic}</office:automatic-styles>{_body(*body)}"
    return packed(
        {
            "mimetype": mime_type,
            "content.xml": f"<office:document-content {NAMESPACES}>{content}</office:document-content>",
            "styles.xml": f"<office:document-styles {NAMESPACES}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {NAMESPACES}><office:meta>{meta}</office:meta></office:document-meta>",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_PLACE}manifest:1.0">{manifest}'
            "</manifest:manifest>",
            **(parts or {}),
        }
    )


def fodt(*body: str, styles: str = "", meta: str = "") -> bytes:
    """The same as one flat file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:mimetype="{TEXT}">'
        f"<office:meta>{meta}</office:meta>{styles}{_body(*body)}</office:document>"
    ).encode()


def _body(*blocks: str) -> str:
    return f"<office:body><office:text>{_blocks(*blocks)}</office:text></office:body>"


def _blocks(*blocks: str) -> str:
    return "".join(block if block.startswith("<") else paragraph(block) for block in blocks)
