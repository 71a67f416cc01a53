"""The formats that a summary can be saved in, with their names in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.export import EXPORT_FORMATS

translate = QCoreApplication.translate

# Written by Qt, unlike the others.
PDF = "pdf"


@dataclass(frozen=True, slots=True)
class SaveFormat:
    """A format's name for people and the suffix of its files."""

    title: str
    suffix: str


def save_formats() -> dict[str, SaveFormat]:
    """Format id -> format, in the order offered."""
    titles = {
        "text": translate("save_formats", "Plain text"),
        "markdown": translate("save_formats", "Markdown"),
        "html": translate("save_formats", "Web page"),
        "docx": translate("save_formats", "Word document"),
        PDF: translate("save_formats", "PDF"),
        "json": translate("save_formats", "JSON"),
    }
    suffixes = {format_id: kind.suffix for format_id, kind in EXPORT_FORMATS.items()} | {PDF: ".pdf"}
    return {format_id: SaveFormat(title, suffixes[format_id]) for format_id, title in titles.items()}
