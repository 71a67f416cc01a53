"""Summaries as files: one module a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.export.citation import citation, cited_html, cited_text
from core.export.docx import to_docx
from core.export.facts import fact_lines, headline
from core.export.html import to_html
from core.export.json import to_json
from core.export.markdown import to_markdown
from core.export.text import to_text
from core.export.wording import ENGLISH, Wording
from core.summary import Summary

__all__ = [
    "EXPORT_FORMATS",
    "ExportFormat",
    "Wording",
    "citation",
    "cited_html",
    "cited_text",
    "export_summary",
    "fact_lines",
    "headline",
]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format's name for people, the suffix of its files, the function that writes it, and whether that is text."""

    title: str
    suffix: str
    write: Callable[[Summary, Wording], str | bytes]
    is_text: bool = True


#: Format id -> format.
EXPORT_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "text": ExportFormat("Plain text", ".txt", to_text),
        "markdown": ExportFormat("Markdown", ".md", to_markdown),
        "html": ExportFormat("Web page", ".html", to_html),
        "docx": ExportFormat("Word document", ".docx", to_docx, is_text=False),
        "json": ExportFormat("JSON", ".json", to_json),
    }
)


def export_summary(summary: Summary, format_id: str, wording: Wording = ENGLISH) -> str | bytes:
    """The summary in one of EXPORT_FORMATS: a text that ends in a line break, or the bytes of a file.

    Raises KeyError for another format.
    """
    return EXPORT_FORMATS[format_id].write(summary, wording)
