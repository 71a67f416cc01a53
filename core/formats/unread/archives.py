"""Formats that are ZIP archives, told by the names of their members."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.formats.limits import LIMITS
from core.formats.unread import kinds
from core.formats.unread.kinds import Kind

if TYPE_CHECKING:
    from core.formats.source import Source

_XPS = re.compile(r"(?:/?FixedDocumentSequence\.fdseq|.*\.(?:fdseq|fdoc|fpage))", re.IGNORECASE)
_PICTURE = re.compile(r".*\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)", re.IGNORECASE)
_NOTHING = re.compile(r".*/|.*\.(?:xml|txt|nfo|json|db)|(?:.*/)?\.[^/]*|__MACOSX/.*", re.IGNORECASE)
_FEWEST_PICTURES = 2
#: How the documents of OpenOffice.org 1.0 say in their manifest what they are.
_STAR = b"application/vnd.sun.xml."
_STAR_WRITER = b"application/vnd.sun.xml.writer"
_STAR_SUFFIXES = (".sxw", ".stw", ".sxg")


def refuse_archive(source: Source) -> None:
    """Raises LoadError (``format``) for an archive that is a document in a format that is not read."""
    found = _kind(source)
    if found is not None:
        raise found.error(source.name)


def _kind(source: Source) -> Kind | None:
    archive = source.archive
    names = archive.names
    if any(name.endswith(".iwa") or name in ("index.apxl", "index.apxl.gz") for name in names) or (
        "buildVersionHistory.plist" in archive or "index.xml.gz" in archive
    ):
        return _apple(source.suffix, names)
    if any(map(_XPS.fullmatch, names)):
        return kinds.XPS
    if "visio/document.xml" in archive:
        return kinds.VISIO
    mimetype = archive.read("mimetype")[:100] if "mimetype" in archive else b""
    if mimetype.startswith(b"application/hwp"):
        return kinds.HANGUL
    if "content.xml" in archive and (mimetype.startswith(_STAR) or (not mimetype and _is_star(source))):
        is_writer = mimetype.startswith(_STAR_WRITER) or source.suffix in _STAR_SUFFIXES
        return kinds.STAR_WRITER if is_writer or not mimetype else kinds.STAR_OTHER
    if any(name.lower().endswith(".fb2") for name in names):
        return kinds.FB2
    others = [name for name in names if not _NOTHING.fullmatch(name)]
    if len(others) >= _FEWEST_PICTURES and all(map(_PICTURE.fullmatch, others)):
        return kinds.COMIC
    return None


def _is_star(source: Source) -> bool:
    manifest = source.archive.read("META-INF/manifest.xml")[: LIMITS.unread_head]
    return _STAR in manifest or source.suffix.startswith((".sx", ".st"))


def _apple(suffix: str, names: tuple[str, ...]) -> Kind:
    by_suffix = kinds.BY_SUFFIX.get(suffix)
    if by_suffix in (kinds.PAGES, kinds.NUMBERS, kinds.KEYNOTE):
        return by_suffix
    if any("/Slide" in name or "MasterSlide" in name or "apxl" in name for name in names):
        return kinds.KEYNOTE
    return kinds.IWORK
