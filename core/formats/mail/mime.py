"""MIME (RFC 2045 to 2047): the parts of an e-mail, found without recursion and within limits.

The standard library's parser calls itself for each level and takes any number of parts, so it is not used here.
"""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from core.errors import LoadError, Template
from core.formats.decoding import Decoded, decode
from core.formats.limits import LIMITS

#: A line of blanks is a folded one, if a header goes on below it (RFC 5322, section 4.2); some programs end headers so.
_HEAD_END = re.compile(rb"\r?\n(?:\r?\n|[ \t]+\r?\n(?![ \t]+\S|[!-9;-~]{1,80}:[ \t]))|\A\r?\n")
_FIELD = re.compile(rb"^([!-9;-~]{1,80})[ \t]*:[ \t]*((?:[^\r\n]|\r?\n[ \t])*)", re.MULTILINE)
_FOLD = re.compile(rb"\r?\n[ \t]+")
_PARAMETER = re.compile(r";\s*([\w-]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]*))")
_WORD_START = r"=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?"
_ENCODED_WORD = re.compile(
    rf"{_WORD_START}([^?\s]*)\?=(?:\s+(?={_WORD_START.replace('(', '(?:', 1).replace('([bq])', '[bq]')}))?",
    re.IGNORECASE,
)
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
#: Bytes of these encodings are all ASCII, so only the declared name identifies them.
_SEVEN_BITS = ("iso2022", "hz", "utf-7")


@dataclass
class Part:
    """An e-mail or a part of one: its header fields by lower-case name, decoded, its raw body, its parts.

    A given ``encoding`` overrides the charset that it declares.
    """

    fields: Mapping[str, str]
    body: bytes
    depth: int = 0
    encoding: str = ""
    parts: list[Part] = field(default_factory=list)

    @cached_property
    def kind(self) -> str:
        """The media type in lower case, without parameters: ``text/plain`` if none is named."""
        return self.fields.get("content-type", "").partition(";")[0].strip().lower() or "text/plain"

    @cached_property
    def parameters(self) -> Mapping[str, str]:
        """The parameters of the media type, by lower-case name."""
        found = _PARAMETER.findall(self.fields.get("content-type", ""))
        return {name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain for name, quoted, plain in found}

    @property
    def is_attachment(self) -> bool:
        """Whether it was sent as an attached file."""
        return self.fields.get("content-disposition", "").strip().lower().startswith("attachment")

    def data(self) -> bytes:
        """The body without its transfer encoding; errors in that are skipped."""
        encoding = self.fields.get("content-transfer-encoding", "").strip().lower()
        if encoding == "base64":
            return _from_base64(self.body)
        return quopri.decodestring(self.body) if encoding == "quoted-printable" else self.body

    @cached_property
    def decoded(self) -> Decoded:
        """The body as text.

        Raises LoadError: ``format`` for what is not text, ``encoding`` if the given one doesn't fit.
        """
        if self.encoding:
            return decode(self.data(), self.encoding)
        return _decoded(self.data(), self.parameters.get("charset", ""))


def parse_mail(data: bytes, name: str, encoding: str = "") -> Part:
    """The e-mail with all its parts, their text in ``encoding`` if one is given.

    Raises LoadError (``too-large``) for more than ``LIMITS.mail_parts`` parts or ``LIMITS.mail_depth`` levels.
    """
    mail = _part(data, 0, encoding)
    waiting = [mail]
    count = 1
    while waiting:
        part = waiting.pop()
        inner = [_part(found, part.depth + 1, encoding) for found in _inner(part, LIMITS.mail_parts - count)]
        count += len(inner)
        if count > LIMITS.mail_parts or (inner and part.depth >= LIMITS.mail_depth):
            raise LoadError(
                "too-large",
                Template(
                    "{name} has more than {parts} parts or {levels} levels of them. Copy the text you want to read "
                    "from your mail program and paste it."
                ),
                name=name,
                parts=LIMITS.mail_parts,
                levels=LIMITS.mail_depth,
            )
        if inner:
            part.parts.extend(inner)
            # The content of its parts need not be kept again at each level.
            part.body = b""
        waiting += inner
    return mail


def unencoded(value: str) -> str:
    """A header field's text with its encoded words (RFC 2047) decoded; those that can't be stay as they are."""
    words: list[tuple[str, bytes]] = []
    parts: list[str] = []
    at = 0
    for match in _ENCODED_WORD.finditer(value):
        between = value[at : match.start()]
        at = match.end()
        charset, coding, text = match.groups()
        data = text.encode("ascii", errors="replace")
        data = _from_base64(data) if coding in "bB" else quopri.decodestring(data, header=True)
        if between or (words and words[-1][0] != charset.lower()):
            parts += [_joined(words), between]
            words = []
        # A character may be cut by the end of a word, so words are joined before they are decoded.
        words.append((charset.lower(), data))
    return "".join([*parts, _joined(words), value[at:]])


def _joined(words: list[tuple[str, bytes]]) -> str:
    if not words:
        return ""
    data = b"".join(data for _, data in words)
    try:
        return _decoded(data, words[0][0]).text
    except LoadError:
        return data.decode("utf-8", errors="replace")


def _inner(part: Part, most: int) -> list[bytes]:
    """The bytes of the parts of a multipart, or of a forwarded e-mail; at most one more than ``most``."""
    if part.kind in ("message/rfc822", "message/global"):
        return [part.data().lstrip(b"\r\n")]
    boundary = part.parameters.get("boundary", "").strip()
    if not part.kind.startswith("multipart/") or not boundary:
        return []
    mark = re.escape(boundary.encode("utf-8", errors="replace"))
    lines = re.compile(rb"(?:^|\r?\n)--" + mark + rb"(--)?[ \t]*(?:\r?(?=\n)|\Z)")
    found: list[bytes] = []
    start = -1
    for line in lines.finditer(part.body):
        if start >= 0:
            found.append(part.body[start : line.start()])
        start = line.end() + 1
        if line[1] or len(found) > most:
            return found
    # The end may be missing in a truncated e-mail.
    return [*found, part.body[start:]] if start >= 0 else []


def _part(data: bytes, depth: int, encoding: str) -> Part:
    end = _HEAD_END.search(data)
    head, body = (data[: end.start()], data[end.end() :]) if end else (data, b"")
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(head[: LIMITS.mail_head]):
        text = _header_text(_FOLD.sub(b" ", value[: LIMITS.mail_field]).strip())
        fields.setdefault(name.decode("ascii").lower(), text)
    return Part(fields, body, depth, encoding)


def _header_text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", errors="replace")


def _from_base64(data: bytes) -> bytes:
    letters = _NO_BASE64.sub(b"", data)
    # A left-over letter does not encode a whole byte.
    letters = letters[: -1 if len(letters) % 4 == 1 else None]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _decoded(data: bytes, charset: str) -> Decoded:
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        name = ""
    if name.startswith(_SEVEN_BITS) and data.isascii():
        return Decoded(data.decode(name, errors="replace"))
    return decode(data, charset=charset)
