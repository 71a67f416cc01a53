"""Bytes to text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from core.errors import LoadError, Template
from core.formats.encoding_guess import guess_encoding
from core.formats.limits import LIMITS
from core.formats.registry import READABLE
from core.formats.utf16 import unmarked_utf16
from core.notice import Notice

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: How files that are not text begin.
_OTHER_FORMATS = (
    (b"PK\x05\x06", Template("an empty archive")),
    (b"\x89PNG", Template("a picture")),
    (b"\xff\xd8\xff", Template("a picture")),
    (b"GIF8", Template("a picture")),
    (b"\x1f\x8b", Template("a gzip archive")),
    (b"BZh", Template("a bzip2 archive")),
    (b"7z\xbc\xaf", Template("a 7-Zip archive")),
    (b"\x7fELF", Template("a program")),
    (b"MZ\x90", Template("a program")),
    (b"ID3", Template("a sound file")),
    (b"OggS", Template("a sound or video file")),
    (b"SQLite format 3\x00", Template("a database")),
)
_NULS = Template(
    "The text contained NUL bytes ({count}), which no text should have: it may be damaged. They were left out. Compare "
    "it with another copy if you can."
)
#: Encodings with two or four bytes per character.
_WIDE = ("utf-16", "utf-32")
#: Encodings with two or four bytes per character were recognised before, by a mark or NULs; the rest are Python's own.
_NEVER_DECLARED = (*_WIDE, "idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined")
#: Control characters that no text in a one-byte encoding has; more than a few mean that it is not text.
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
#: A damaged text has fewer NULs than one in this many bytes; anything with more is not text.
_NULS_IN = 4
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
#: What browsers use in place of the declared encoding (WHATWG Encoding, section 4.2): a superset of it.
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}


class Decoded(NamedTuple):
    """A text, and how many NULs were removed from it: text has none, but a damaged disk or transfer leaves some."""

    text: str
    nuls: int = 0


def nuls_left_out(count: int) -> tuple[Notice, ...]:
    """The notice about this many NULs that were removed; none for zero."""
    return (Notice.of(_NULS, count=count),) if count else ()


def decode(data: bytes, encoding: str = "", charset: str = "") -> Decoded:
    """The text that the bytes encode.

    A given ``encoding`` decides. Otherwise, in this order: a byte order mark, UTF-16 recognised by core.formats.utf16,
    UTF-8, the ``charset`` that a server names, the one that an HTML page declares, and the best guess. What does not
    fit a detected encoding (a truncated file, a damaged byte) becomes U+FFFD.
    Raises LoadError: ``encoding`` for an encoding that is unknown or does not fit, ``format`` for what is not text.
    """
    if encoding:
        return _decode_as(data, encoding)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _without_nuls(data, name)
    _refuse_other_formats(data)
    utf16 = _unmarked_utf16(data[: LIMITS.encoding_sample])
    if utf16:
        return _without_nuls(data, utf16)
    _refuse_binary(data[: LIMITS.encoding_sample])
    return _without_nuls(data, _found(data.replace(b"\0", b""), charset))


def _without_nuls(data: bytes, encoding: str, errors: str = "replace") -> Decoded:
    """The text in this encoding without its NULs, including those inside characters."""
    if codecs.lookup(encoding).name.startswith(_WIDE):
        text = data.decode(encoding, errors)
        return Decoded(text.replace("\0", ""), text.count("\0"))
    whole = data.replace(b"\0", b"")
    return Decoded(whole.decode(encoding, errors), len(data) - len(whole))


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        return _without_nuls(data, encoding, "strict")
    except UnicodeDecodeError:
        unfit = Template("The file is not in the encoding {encoding}. Choose another encoding.")
        raise LoadError("encoding", unfit, encoding=encoding) from None
    except (LookupError, ValueError):
        # ValueError: not a valid name, or that of a codec that is not for text.
        unknown = Template("There is no text encoding called '{encoding}'. Try utf-8 or cp1252.")
        raise LoadError("encoding", unknown, encoding=encoding) from None


def _refuse_other_formats(data: bytes) -> None:
    for start, what in _OTHER_FORMATS:
        if data.startswith(start):
            raise LoadError("format", Template("This is {what}, not a text."), READABLE, what=what)


def _unmarked_utf16(sample: bytes) -> str:
    """Python's name of the UTF-16 that a sample is in; "" for anything else, such as a text with a few stray NULs."""
    whole = sample.replace(b"\0", b"")
    # UTF-16 may contain any byte, so control characters turn up sooner or later.
    if (whole == sample and not _has_controls(sample)) or (_is_text(sample) and _is_utf8(whole, whole=False)):
        return ""
    return unmarked_utf16(sample)


def _refuse_binary(sample: bytes) -> None:
    if not _is_text(sample):
        raise LoadError("format", Template("This file is not a text."), READABLE)


def _is_text(sample: bytes) -> bool:
    """Whether bytes are text apart from a few NULs; what was never written to disk is NULs to the end."""
    text = sample.rstrip(b"\0")
    whole = text.replace(b"\0", b"")
    return bool(whole or not sample) and _NULS_IN * (len(text) - len(whole)) <= len(text) and not _has_controls(whole)


def _has_controls(sample: bytes) -> bool:
    return len(_CONTROLS.findall(sample)) > 2 + len(sample) // 1000


def _is_utf8(data: bytes, *, whole: bool) -> bool:
    """Whether bytes are UTF-8; unless they are the ``whole``, the last character may be cut off."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, whole)
    except UnicodeDecodeError:
        return False
    return True


def _found(data: bytes, charset: str) -> str:
    """Python's name of the encoding of bytes without NULs."""
    if _is_utf8(data, whole=True) or _is_mostly_whole(data.decode("utf-8", errors="replace")):
        return "utf-8"
    return _usable(charset, data) or _usable(_declared(data), data) or guess_encoding(_sample(data))


def _is_mostly_whole(text: str) -> bool:
    """Whether most characters beyond ASCII show no damage: bytes in another encoding hardly ever fit."""
    return 2 * text.count("\ufffd") < len(_BEYOND_ASCII.findall(text))


def _declared(data: bytes) -> str:
    """The name of the encoding that a page declares; "" if it declares none."""
    head = data[: LIMITS.encoding_head]
    match = _XML_ENCODING.search(head) or _META_CHARSET.search(head)
    return match[1].decode("ascii", errors="ignore") if match else ""


def _usable(charset: str, data: bytes) -> str:
    """Python's name of a charset; "" if it is unknown or the bytes can't be in it."""
    try:
        name = codecs.lookup(charset).name
        # Some names are of codecs that are not for text, or that can't handle damaged input.
        data.decode(name, errors="replace")
    except (LookupError, ValueError):
        return ""
    return "" if name.startswith(_NEVER_DECLARED) else _SUPERSETS.get(name, name)


def _sample(data: bytes) -> bytes:
    """The beginning of the data, up to white space, so that no character is cut."""
    end = re.compile(rb"\s").search(data, LIMITS.encoding_sample)
    return data[: end.start()] if end else data
