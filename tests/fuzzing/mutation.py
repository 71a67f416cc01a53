"""Mutations: of bytes, of the tokens that a format is made of, and of the members of an archive.

Each is a function from bytes to bytes that takes its choices from a random number generator, so a seed repeats a run.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random

#: What a mutant is cut to, so that a campaign doesn't spend its time on a few large ones.
LARGEST = 100_000
NUMBERS = tuple(
    str(number).encode()
    for number in (
        *(0, -1, 1, 2, 7, 9, 10, 127, 255, 256, 1000, 65_535, 65_536, 10**6, 2**31 - 1, 2**31, -(2**31), 2**32),
        *(2**63, 2**64, -(2**63), 10**30, "1.5", "-0", "1e999", "NaN", "\u0663", "²", "0x10", "9" * 5000, ""),
    )
)
TEXTS = tuple(
    text.encode("utf-8", "surrogatepass")
    for text in (
        "", " ", "\t", "\n", "\r", "\r\n", "\x00", "\x0b", "\x0c", "\x1b", "\x1c", "\x85", "\xa0", "\xad", "\u2028",
        "\u2029", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ud800", "\udfff",
        "\U0010ffff", "é", "e\u0301", "ß", "İ", "Ω", "漢字。", "ไทย", "שלום", "سلام", "😀", "\u0300" * 50, "•", "1.",
        "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&lt;", "<", ">", '"', "'",
        "A sentence. Another one! A third?",
    )
)  # fmt: skip
_NUMBER = re.compile(rb"-?\d+")
_QUOTED = re.compile(rb"\"[^\"]{0,200}\"|'[^']{0,200}'")
_NAME = re.compile(rb"[A-Za-z][\w:-]*")
_OPENING = re.compile(rb"<([A-Za-z][\w:.-]*)[^>]*(?<!/)>")
_OBJECT = re.compile(rb"(?<!\d)(\d{1,6}) 0 obj\b")
_XML = re.compile(rb"<[^<>]*>|[^<>]+")
_XML_NAME = rb"[A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?"
_XML_VALUE = rb"\s*=\s*(?:\"[^\"<]*\"|'[^'<]*')"
_ATTRIBUTE = re.compile(rb"\s(%s)%s" % (_XML_NAME, _XML_VALUE))
_TAG = re.compile(rb"<(/?)(%s)((?:\s%s%s)*)\s*(/?)>" % (_XML_NAME, _XML_NAME, _XML_VALUE))
_BARE = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#x[0-9A-C][0-9A-F]{3}|#[1-9]\d{2,3});)")
_DECLARED = re.compile(rb"xmlns:([A-Za-z][\w.-]*)\s*=")
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")

Mutate = Callable[[bytes, Random], bytes]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a format falls into tokens, and tokens that it knows: the words to write mutants with."""

    token: re.Pattern[bytes]
    words: tuple[bytes, ...]


def mutate_bytes(data: bytes, rng: Random) -> bytes:
    """Flipped, replaced, removed, repeated and moved bytes; the format is not heeded."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 4, 16))):
        at, end = _stretch(len(out), rng)
        match rng.randrange(8):
            case 0 if out:
                out[min(at, len(out) - 1)] ^= 1 << rng.randrange(8)
            case 1 if out:
                out[min(at, len(out) - 1)] = rng.choice((0, 1, 0x20, 0x7F, 0x80, 0xC0, 0xFE, 0xFF, rng.randrange(256)))
            case 2:
                del out[at:end]
            case 3:
                out[at:at] = out[at:end] * _many(end - at, rng)
            case 4:
                out[at:at] = rng.choice(TEXTS)
            case 5:
                out[at:at] = rng.randbytes(rng.randrange(1, 9))
            case 6 if rng.random() < 0.2:
                del out[at:]
            case _:
                piece = out[at:end]
                del out[at:end]
                to = rng.randrange(len(out) + 1)
                out[to:to] = piece
    return bytes(out[:LARGEST])


def mutate_tokens(data: bytes, other: bytes, grammar: Grammar, rng: Random) -> bytes:
    """Tokens removed, repeated, swapped, nested, replaced by others, and spliced with those of another document."""
    tokens = grammar.token.findall(data) or [b""]
    for _ in range(rng.choice((1, 1, 2, 3, 5, 12))):
        at, end = _stretch(len(tokens), rng)
        one = min(at, len(tokens) - 1)
        match rng.randrange(14):
            case 0:
                del tokens[at:end]
            case 1:
                tokens[at:at] = tokens[at:end]
            case 2:
                tokens[at:at] = tokens[at:end] * _many(end - at, rng)
            case 3 if tokens:
                place = rng.randrange(len(tokens))
                tokens[one], tokens[place] = tokens[place], tokens[one]
            case 4:
                piece = tokens[at:end]
                del tokens[at:end]
                to = rng.randrange(len(tokens) + 1)
                tokens[to:to] = piece
            case 5:
                others = grammar.token.findall(other)
                first, last = _stretch(len(others), rng)
                tokens[at : end if rng.random() < 0.5 else at] = others[first:last]
            case 6 | 7:
                tokens[at:at] = [rng.choice(grammar.words)] * (_many(1, rng) if rng.random() < 0.05 else 1)
            case 8 if tokens:
                tokens[one] = rng.choice(grammar.words)
            case 9 if tokens:
                tokens[one] = _replaced(_NUMBER, tokens[one], NUMBERS, rng)
            case 10 if tokens:
                values = (*NUMBERS, *TEXTS, rng.choice(grammar.words))
                tokens[one] = _replaced(_QUOTED, tokens[one], tuple(b'"%s"' % value for value in values), rng)
            case 11 if tokens:
                tokens[one] = _replaced(_NAME, tokens[one], _NAME.findall(rng.choice(grammar.words)) or (b"a",), rng)
            case 12:
                _wrap(tokens, at, end, rng)
            case 13 if tokens:
                tokens[one] = tokens[one] + rng.choice(TEXTS) if rng.random() < 0.8 else mutate_bytes(tokens[one], rng)
            case _:
                pass
    if rng.random() < 0.03:
        del tokens[rng.randrange(len(tokens) + 1) :]
    return b"".join(tokens)[:LARGEST]


def mutate_members(members: dict[str, bytes], other: dict[str, bytes], mutate: Mutate, rng: Random) -> dict[str, bytes]:
    """The members of an archive: mostly their contents, at times which there are and under which name."""
    members = dict(members)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if not members:
            return dict(other)
        name = rng.choice([name for name, data in members.items() for _ in range(1 + len(data).bit_length())])
        match rng.randrange(24):
            case 0:
                del members[name]
            case 1:
                members[rng.choice((*other, *members, "../../x", "/etc/passwd", "", "a" * 300, "é"))] = members[name]
            case 2:
                place = rng.choice(list(members))
                members[name], members[place] = members[place], members[name]
            case 3 if other:
                place = rng.choice(list(other))
                members[place] = other[place]
            case 4:
                members[name] = b""
            case 5:
                members[name] = members[name].decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-8-sig")))
            case 6:
                members[name] = (
                    b"<?xml version='1.0' encoding='%s'?>"
                    % rng.choice(
                        (b"utf-16", b"ascii", b"latin-1", b"cp1252", b"idna", b"hex", b"x", b"utf-7", b"koi8-r", b"")
                    )
                    + members[name]
                )
            case 7:
                members[name] = mutate_bytes(members[name], rng)
            case _:
                members[name] = mutate(members[name], rng)
    return members


def unpacked(data: bytes) -> dict[str, bytes]:
    """The members of a ZIP archive that a seed is; none of what is no archive any more."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {
                member.filename: archive.read(member)
                for member in archive.infolist()
                if member.file_size < 10 * LARGEST
            }
    except Exception:  # noqa: BLE001 - a mutant of mutants may be anything
        return {}


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of members."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", method, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


def well_formed(data: bytes) -> bytes:
    """XML from what was XML: tags that can't be are left out, and those without their partner are closed.

    Most mutants would otherwise be refused for their form, before a reader of a format sees them.
    """
    data = _NOT_XML.sub(b"", data.decode("utf-8", "ignore").encode())
    known = {b"", b"xml", b"xmlns", *_DECLARED.findall(data)}
    out: list[bytes] = []
    opened: list[bytes] = []
    for token in _XML.findall(data):
        match = _TAG.fullmatch(token)
        if not match:
            # Before the first tag and after the last one nothing may stand.
            if opened and not token.startswith(b"<"):
                out.append(_BARE.sub(b"&amp;", token))
            continue
        closing, name, attributes, empty = match.groups()
        keys = _ATTRIBUTE.findall(attributes)
        prefixes = {key.rpartition(b":")[0] for key in (name, *keys)}
        if not prefixes <= known or len(set(keys)) < len(keys) or (not opened and out):
            continue
        if not closing:
            out.append(b"<%s%s%s>" % (name, _BARE.sub(b"&amp;", attributes), empty))
            opened += [] if empty else [name]
        elif name in opened:
            while opened[-1] != name:
                out.append(b"</%s>" % opened.pop())
            out.append(b"</%s>" % opened.pop())
    return b"".join(out) + b"".join(b"</%s>" % name for name in reversed(opened))


def with_places(data: bytes) -> bytes:
    """A PDF with a cross-reference table that fits where its objects stand, so that a reader needs no repair of it."""
    places = {int(match[1]): match.start() for match in _OBJECT.finditer(data)}
    places = {number: at for number, at in places.items() if number < 10_000}
    if not places:
        return data
    size = max(places) + 1
    rows = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n" for number in range(size)
    )
    end = data.find(b"xref\n0 ")
    trailer = data.find(b"trailer", end) if end >= 0 else -1
    rest = data[trailer : data.rfind(b"startxref")] if trailer >= 0 else b"trailer\n<</Root 1 0 R/Info 4 0 R>>\n"
    head = data[:end] if end >= 0 else data
    return b"%sxref\n0 %d\n%s%sstartxref\n%d\n%%%%EOF\n" % (head, size, rows, rest, len(head))


def _stretch(length: int, rng: Random) -> tuple[int, int]:
    """Where a stretch begins and ends; mostly a short one."""
    at = rng.randrange(length + 1)
    return at, min(length, at + rng.choice((1, 1, 2, 3, 8, 30, length)))


def _many(size: int, rng: Random) -> int:
    """How often to repeat tokens: seldom very often."""
    times, most = (rng.choice((2, 3, 10, 50)), 500) if rng.random() < 0.97 else (20_000, 20_000)
    return min(times, max(most // max(size, 1), 1))


def _replaced(pattern: re.Pattern[bytes], token: bytes, values: Sequence[bytes], rng: Random) -> bytes:
    """The token with one of the pattern's matches replaced."""
    matches = list(pattern.finditer(token))
    if not matches:
        return token
    match = rng.choice(matches)
    return token[: match.start()] + rng.choice(values) + token[match.end() :]


def _wrap(tokens: list[bytes], at: int, end: int, rng: Random) -> None:
    """Puts a stretch between another's brackets, or copies of an element that is there, once or many deep."""
    names = [match.group(0, 1) for match in map(_OPENING.fullmatch, tokens) if match]
    if names:
        opening, name = rng.choice(names)
        pair = (opening, b"</%s>" % name)
    else:
        pair = rng.choice(((b"{", b"}"), (b"[", b"]"), (b"(", b")"), (b"<<", b">>"), (b'"', b'"'), (b"> ", b"\n")))
    deep = 1 if rng.random() < 0.95 else rng.choice((10, 300, 3000))
    tokens[end:end] = [pair[1]] * deep
    tokens[at:at] = [pair[0]] * deep
