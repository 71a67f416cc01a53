"""Summaries as files: one module per format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.export.citations import citation, cited_html, cited_html_steps, cited_text, cited_text_steps
from core.export.docx import docx_steps
from core.export.fragments import link_steps
from core.export.html import html_steps
from core.export.json import json_steps
from core.export.markdown import markdown_steps
from core.export.set_apart import Run, runs_of
from core.export.set_beside import Beside, beside
from core.export.summary_facts import Fact, fact_lines, facts, headline
from core.export.text import text_steps
from core.export.wording import ENGLISH, Wording
from core.steps import Steps, finish
from core.summary import Summary

__all__ = [
    "EXPORT_FORMATS",
    "Beside",
    "ExportFormat",
    "Fact",
    "Run",
    "Wording",
    "beside",
    "citation",
    "cited_html",
    "cited_html_steps",
    "cited_text",
    "cited_text_steps",
    "export_steps",
    "export_summary",
    "fact_lines",
    "facts",
    "headline",
    "link_steps",
    "runs_of",
]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format's name for people, the suffix of its files, the steps that write it, and whether they are text."""

    title: str
    suffix: str
    write: Callable[[Summary, Wording], Steps[str] | Steps[bytes]]
    is_text: bool = True


#: Format id -> format.
EXPORT_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "text": ExportFormat("Plain text", ".txt", text_steps),
        "markdown": ExportFormat("Markdown", ".md", markdown_steps),
        "html": ExportFormat("Web page", ".html", html_steps),
        "docx": ExportFormat("Word document", ".docx", docx_steps, is_text=False),
        "json": ExportFormat("JSON", ".json", json_steps),
    }
)


def export_summary(summary: Summary, format_id: str, wording: Wording = ENGLISH) -> str | bytes:
    """The summary in one of EXPORT_FORMATS: a text that ends in a line break, or the bytes of a file.

    Raises KeyError for another format.
    """
    return finish(export_steps(summary, format_id, wording))


def export_steps(summary: Summary, format_id: str, wording: Wording = ENGLISH) -> Steps[str | bytes]:
    """What ``export_summary`` gives, in steps.

    Raises KeyError for another format.
    """
    return EXPORT_FORMATS[format_id].write(summary, wording)
