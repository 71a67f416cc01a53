"""EPUB: a book, chapter by chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.epub.reader import read

__all__ = ["CONTAINER", "read", "sniff"]

_MIME_TYPE = b"application/epub+zip"
#: Where the package document is named (EPUB Open Container Format 3.3, section 4.2.6.3.1).
CONTAINER = "META-INF/container.xml"


def sniff(source: Source) -> bool:
    """Whether a source is an EPUB, by its ``mimetype`` or its container document."""
    return source.is_archive and (source.archive.read("mimetype").strip() == _MIME_TYPE or CONTAINER in source.archive)


__getattr__ = lazy_import(__name__, {"read": "core.formats.epub.reader"})
