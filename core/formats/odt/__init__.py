"""OpenDocument: the text of an .odt document or template, packed or flat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.archive import Archive
    from core.formats.odt.reader import read

__all__ = ["read", "sniff"]

_MIME_TYPE = b"application/vnd.oasis.opendocument."
_FLAT = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?\?>.{0,2000}?<office:document\s", re.DOTALL)


def sniff(source: Source) -> bool:
    """Whether a source is an OpenDocument file: a text, or a kind that ``read`` refuses with a fitting message."""
    return _is_packed(source.archive) if source.is_archive else bool(_FLAT.match(source.data))


def _is_packed(archive: Archive) -> bool:
    if "mimetype" in archive:
        return archive.read("mimetype").startswith(_MIME_TYPE)
    return "content.xml" in archive and "META-INF/manifest.xml" in archive


__getattr__ = lazy_import(__name__, {"read": "core.formats.odt.reader"})
