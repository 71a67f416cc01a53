"""Formats told by how their bytes begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.limits import LIMITS
from core.formats.unread import kinds
from core.formats.unread.kinds import Kind

if TYPE_CHECKING:
    from core.formats.source import Source

#: What stands at a place among the first bytes, with the kind of file that it tells.
_MARKS: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"AT&TFORM", kinds.DJVU),
    (60, b"BOOKMOBI", kinds.MOBI),
    (0, b"TPZ", kinds.MOBI),
    (0, b"\xeaDRMION\xee", kinds.MOBI),
    (60, b"TEXtREAd", kinds.PALM),
    (60, b"PNRdPPrs", kinds.PALM),
    (60, b"DataPlkr", kinds.PALM),
    (0, b"ITOLITLS", kinds.LIT),
    (0, b"L\0R\0F\0", kinds.SONY),
    (0, b"ITSF", kinds.CHM),
    (0, b"!BDN", kinds.PST),
    (0, bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3"), kinds.ONENOTE),
    (0, bytes.fromhex("a12fff43d9ef764c9ee210ea5722765f"), kinds.ONENOTE),
    (0, b"\xffWPC", kinds.WORDPERFECT),
    (0, b"1\xbe\0\0\0\xab", kinds.WRITE),
    (0, b"2\xbe\0\0\0\xab", kinds.WRITE),
    (0, b"HWP Document File", kinds.HANGUL),
    (0, bytes.fromhex("0606edf5d81d46e5bd31efe7fe74b71d"), kinds.INDESIGN),
    (0, b"%!PS", kinds.POSTSCRIPT),
    (0, b"\xc5\xd0\xd3\xc6", kinds.POSTSCRIPT),
    (0, b"\x04%!PS", kinds.POSTSCRIPT),
    (0, b"\xf7\x02\x01\x83\x92\xc0", kinds.DVI),
    (0, b"Rar!\x1a\x07", kinds.RAR),
    (257, b"ustar", kinds.TAR),
    (0, b"\xfd7zXZ\0", kinds.PACKED),
    (0, b"\x28\xb5\x2f\xfd", kinds.PACKED),
    (0, b"MSCF\0", kinds.PACKED),
    (0, b"II*\0", kinds.PICTURE),
    (0, b"MM\0*", kinds.PICTURE),
    (8, b"WEBP", kinds.PICTURE),
    (4, b"ftypheic", kinds.PICTURE),
    (4, b"ftypmif1", kinds.PICTURE),
    (4, b"ftypavif", kinds.PICTURE),
    (0, b"8BPS", kinds.PICTURE),
    (4, b"ftyp", kinds.MEDIA),
    (8, b"WAVE", kinds.MEDIA),
    (8, b"AVI ", kinds.MEDIA),
    (0, b"fLaC", kinds.MEDIA),
    (0, b"\x1aE\xdf\xa3", kinds.MEDIA),
    (0, b"wOFF", kinds.FONT),
    (0, b"wOF2", kinds.FONT),
    (0, b"OTTO", kinds.FONT),
    (0, b"\0\1\0\0\0", kinds.FONT),
)
#: The name of a Safari web archive's main part, as it stands in the binary property list.
_WEB_ARCHIVE = b"WebMainResource"


def refuse_binary(source: Source) -> None:
    """Raises LoadError (``format``) for a source that begins as a format that is not read."""
    data = source.data
    found = next((kind for at, mark, kind in _MARKS if data.startswith(mark, at)), None)
    if (
        found is None
        and data.startswith(b"bplist00")
        and _WEB_ARCHIVE in data[: LIMITS.unread_head] + data[-LIMITS.unread_head :]
    ):
        found = kinds.WEB_ARCHIVE
    if found is not None:
        raise found.error(source.name)
