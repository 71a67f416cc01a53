"""PDF: the text of a document made for paper, with its lines, columns and pages put back together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.pdf.reader import read

__all__ = ["read", "sniff"]

#: Writers put the mark at the very start; readers accept it anywhere in this many bytes (ISO 32000-1, annex H.3.4.1).
_MARK, _MARK_WITHIN = b"%PDF-", 1024


def sniff(source: Source) -> bool:
    """Whether a file says that it is a PDF; other bytes may precede the mark, if its end is marked too."""
    data = source.data
    return data.startswith(_MARK) or (_MARK in data[:_MARK_WITHIN] and b"%%EOF" in data)


__getattr__ = lazy_import(__name__, {"read": "core.formats.pdf.reader"})
