"""Bytes to text."""

from __future__ import annotations

import codecs
import re

from core.errors import LoadError, Template
from core.loading.guessing import guess_encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Files that are not text, by how they begin.
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
_READABLE = Template(
    "Standfirst reads PDF, Word, OpenDocument, EPUB, RTF, e-mail, HTML, Markdown and plain text: save or export it as "
    "one of these."
)
#: What has two or four bytes a character has a mark or NUL bytes and was found before; the others are Python's own.
_NEVER_DECLARED = ("utf-16", "utf-32", "idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined")
_SAMPLE = 65_536
#: Control characters that a text in a one-byte encoding does not have; more than a few mean that it is no text.
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
#: The characters of the scripts that the languages of texts are written in, with signs and emoji.
_WRITTEN = re.compile(
    "[\t\n\r -~\xa0-\u024f\u0300-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0fff\u10a0-\u10ff\u1e00-\u20cf\u2100-\u22ff"
    "\u2500-\u26ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\U0001f300-\U0001faff]"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
#: What browsers read in place of an encoding that a page declares (WHATWG Encoding, section 4.2): a larger one.
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


def decode(data: bytes, encoding: str = "", charset: str = "") -> str:
    """The text that the bytes stand for.

    A given ``encoding`` decides. Otherwise, in this order: a byte order mark, UTF-16 told by its NUL and control bytes,
    UTF-8, the ``charset`` that a server names, the one that an HTML page declares, and the best guess. What does not
    fit an encoding that was found (a file cut short, a damaged byte) becomes U+FFFD.
    Raises LoadError: ``encoding`` for an encoding that is unknown or does not fit, ``format`` for what is no text.
    """
    if encoding:
        return _decode_as(data, encoding)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, errors="replace")
    _refuse_other_formats(data)
    utf16 = _unmarked_utf16(data)
    if utf16:
        return data.decode(utf16, errors="replace")
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    if _is_mostly_whole(text):
        return text
    found = _usable(charset, data) or _usable(_declared(data), data) or guess_encoding(_sample(data))
    return data.decode(found, errors="replace")


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        unfit = Template("The file is not in the encoding {encoding}. Choose another encoding.")
        raise LoadError("encoding", unfit, encoding=encoding) from None
    except (LookupError, ValueError):
        # ValueError: the name can't be one, or it is that of a codec for something else.
        unknown = Template("There is no text encoding called '{encoding}'. Try utf-8 or cp1252.")
        raise LoadError("encoding", unknown, encoding=encoding) from None


def _refuse_other_formats(data: bytes) -> None:
    for start, what in _OTHER_FORMATS:
        if data.startswith(start):
            raise LoadError("format", Template("This is {what}, not a text."), _READABLE, what=what)


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark, told by bytes that other texts don't have; "" for all else.

    Of the two byte orders the true one has its letters in few rows of 256 characters; nearly all of them stand in rows
    that texts are written in, where bytes that are no text fall anywhere.
    """
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 8 or not _has_controls(sample):
        return ""
    orders = (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2]))
    order, _ = min(orders, key=lambda one: len(set(one[1])))
    text = sample.decode(order, errors="replace")
    return order if len(_WRITTEN.findall(text)) >= 0.95 * len(text) else ""


def _has_controls(sample: bytes) -> bool:
    return b"\x00" in sample or len(_CONTROLS.findall(sample)) > 2 + len(sample) // 1000


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    if _has_controls(sample):
        raise LoadError("format", Template("This file is not a text."), _READABLE)


def _is_mostly_whole(text: str) -> bool:
    """Whether most characters beyond ASCII stand for no damage: bytes of another encoding hardly ever fit."""
    return 2 * text.count("\ufffd") < len(_BEYOND_ASCII.findall(text))


def _declared(data: bytes) -> str:
    """The name of the encoding that a page says it is in; "" where it says nothing."""
    head = data[:4096]
    match = _XML_ENCODING.search(head) or _META_CHARSET.search(head)
    return match[1].decode("ascii", errors="ignore") if match else ""


def _usable(charset: str, data: bytes) -> str:
    """Python's name of a charset; "" for one that is unknown or that the bytes can't be in."""
    try:
        name = codecs.lookup(charset).name
        # Some names stand for codecs that are none of text, or that bear no damage.
        data.decode(name, errors="replace")
    except (LookupError, ValueError):
        return ""
    return "" if name.startswith(_NEVER_DECLARED) else _SUPERSETS.get(name, name)


def _sample(data: bytes) -> bytes:
    """The beginning of the data, up to a white space so that no character is cut."""
    end = re.compile(rb"\s").search(data, _SAMPLE)
    return data[: end.start()] if end else data
