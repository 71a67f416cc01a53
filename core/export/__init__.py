"""Summaries as files: one module a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.export.html import to_html
from core.export.json import to_json
from core.export.markdown import to_markdown
from core.export.text import to_text
from core.summary import Summary

__all__ = ["EXPORT_FORMATS", "ExportFormat", "export_summary"]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format's name for people, the suffix of its files, and the function that writes it."""

    title: str
    suffix: str
    write: Callable[[Summary], str]


#: Format id -> format.
EXPORT_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "text": ExportFormat("Plain text", ".txt", to_text),
        "markdown": ExportFormat("Markdown", ".md", to_markdown),
        "html": ExportFormat("Web page", ".html", to_html),
        "json": ExportFormat("JSON", ".json", to_json),
    }
)


def export_summary(summary: Summary, format_id: str) -> str:
    """The summary in one of EXPORT_FORMATS, ending in a line break. Raises KeyError for another format."""
    return EXPORT_FORMATS[format_id].write(summary)
