"""Word: the text of a .docx document or template, as its author meant it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.docx.reader import read

__all__ = ["read", "sniff"]

_PARTS = ("[Content_Types].xml", "_rels/.rels")


def sniff(source: Source) -> bool:
    """Whether a source is an Office document: Word's, or another kind that ``read`` refuses with a fitting message."""
    return source.is_archive and all(part in source.archive for part in _PARTS)


__getattr__ = lazy_import(__name__, {"read": "core.formats.docx.reader"})
