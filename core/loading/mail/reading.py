"""E-mail (RFC 5322): what was written, with the subject as title; what it quotes and the signature are furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import LoadError
from core.loading.draft import About, Draft, Piece, assemble
from core.loading.guard import check_text_size
from core.loading.html import tree_pieces
from core.loading.html.tree import parse_page
from core.loading.mail.mime import Part, parse_mail, unencoded
from core.loading.mail.replies import HEADER, QUOTED, SIGNATURE, is_forward, opens_forward, reasons
from core.loading.plain import read_plain
from core.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FIELD_LINE = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_USUAL = frozenset((b"from", b"to", b"subject", b"date", b"message-id", b"received", b"mime-version"))
_MOST_HEAD = 200_000
_NEXT_IN_MAILBOX = re.compile(rb"\n\r?\nFrom [^\r\n]* \d{4}\r?\n")
_URL = re.compile(r"[<(\[]?\s*https?://\S+", re.IGNORECASE)
#: Elements in which mail programs put what is quoted, and signatures.
_QUOTES = (
    "//*[contains(concat(' ', @class, ' '), ' gmail_quote ') or contains(@class, 'yahoo_quoted') or "
    "contains(@class, 'protonmail_quote') or contains(@class, 'moz-cite-prefix') or "
    "(self::blockquote and @type='cite')]"
)
_SIGNATURES = (
    "//*[contains(@class, 'gmail_signature') or contains(@class, 'moz-signature') or @id='Signature' or "
    "contains(@class, 'protonmail_signature_block')]"
)
#: A sender (RFC 5322, section 3.4): a name with an address, or an address with what may be a name behind it.
_MAILBOX = re.compile(r"([^<]*)<([^>]*)>.*|([^\s(,]+)\s*(?:\(([^)]*)\))?.*", re.DOTALL)
_LONGEST_SENDER = 1_000
#: Stands in the text for a place whose reason changes, or a passage that is put back later; never in a real text.
_PLACE = "\ue5f0\ue5f1"


def is_mail(data: bytes) -> bool:
    """Whether bytes open with the header of an e-mail: only fields, two of them among the usual ones.

    The line with which a mailbox begins each e-mail ("From ") may stand first.
    """
    found = set()
    lines = data[:_MOST_HEAD].lstrip(b"\r\n\xef\xbb\xbf").splitlines()
    for at, line in enumerate(lines):
        match = _FIELD_LINE.match(line)
        if match:
            found.add(match[1].lower())
        elif not line.strip():
            break
        elif not (line.startswith((b" ", b"\t")) and at) and not (at == 0 and line.startswith(b"From ")):
            return False
    return len(found & _USUAL) >= 2


def read_mail(data: bytes, name: str = "The file") -> Draft:
    """A draft of an e-mail, in a mailbox the first; of its text and HTML versions the one that says more.

    Attachments are left out, but for e-mails that it forwards. Raises LoadError: ``empty`` where nothing but
    attachments is in it, ``protected`` where it is encrypted, ``too-large``.
    """
    mail = parse_mail(_first(data.lstrip(b"\r\n\xef\xbb\xbf")), name)
    pieces = [piece for part in _bodies(mail) for piece in _pieces(part, forward=is_forward(_subject(mail)))]
    if not pieces:
        if any(part.kind in _ENCRYPTED for part in _all(mail)):
            raise _encrypted(name)
        raise LoadError("empty", f"{name} has no text of its own. Save what is attached to it and open that.")
    if all(piece.reason for piece in pieces):
        # Someone hands on what another wrote: that is what there is to read.
        pieces = [replace(piece, reason="" if piece.reason == QUOTED else piece.reason) for piece in pieces]
    return assemble(pieces, About.of(_subject(mail), _sender(mail), _date(mail)))


_ENCRYPTED = frozenset(
    ("multipart/encrypted", "application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
)


_TEXTS = ("text/plain", "text/html", "text/markdown")


def _encrypted(name: str) -> LoadError:
    return LoadError("protected", f"{name} is encrypted. Open it in your mail program, copy its text and paste it.")


def _first(data: bytes) -> bytes:
    """The first e-mail of a mailbox, without the line that begins it; an e-mail as it is."""
    if not data.startswith(b"From "):
        return data
    end = _NEXT_IN_MAILBOX.search(data)
    return data[data.find(b"\n") + 1 : end.start() + 1 if end else len(data)].replace(b"\n>From ", b"\nFrom ")


def _all(part: Part) -> Iterator[Part]:
    yield part
    for inner in part.parts:
        yield from _all(inner)


def _bodies(part: Part) -> Iterator[Part]:
    """The parts that hold the text, in order; an e-mail inside another is a body of its own."""
    if part.depth and part.kind in ("message/rfc822", "message/global"):
        yield part
    elif part.kind == "multipart/alternative":
        yield from _best([list(_bodies(inner)) for inner in part.parts])
    elif part.parts:
        for inner in part.parts:
            yield from _bodies(inner)
    elif part.kind in _TEXTS and not (part.depth and part.is_attachment):
        yield part
    elif part.kind.startswith("multipart/") and part.body.strip():
        # Without a boundary its parts can't be told, and all of it is text.
        yield part


def _best(versions: Sequence[list[Part]]) -> list[Part]:
    """Of the same in several ways: plain text, unless it says less than half of what the HTML does, or is all links."""
    plain, html = (next((one for one in versions if any(part.kind == kind for part in one)), []) for kind in _VERSIONS)
    if not html or not plain:
        return plain or html or next(filter(None, versions), [])
    text = "".join(_text(part) for part in plain)
    words = _URL.sub("", text)
    told = sum(len("".join(piece.text.split())) for part in html for piece in _html_pieces(_text(part)))
    has_links = len(text) > 2 * len(words)
    return html if told and (has_links or 2 * len("".join(words.split())) < told) else plain


_VERSIONS = ("text/plain", "text/html")


def _text(part: Part) -> str:
    """The text of a part; none where it can't be told what the bytes stand for."""
    try:
        text = part.text()
    except LoadError:
        return ""
    check_text_size(text)
    return clean(text)


def _pieces(part: Part, *, forward: bool) -> Iterator[Piece]:
    if part.parts:
        inner = part.parts[0]
        yield Piece(_subject(inner), "heading", 2)
        sent = ", ".join(filter(None, (_sender(inner), _date(inner))))
        yield Piece(sent, reason=HEADER)
        for body in _bodies(inner):
            yield from _pieces(body, forward=is_forward(_subject(inner)))
    elif part.kind == "text/html":
        yield from _html_pieces(_text(part), forward=forward)
    else:
        text = _text(part)
        if "-----BEGIN PGP MESSAGE-----" in text:
            raise _encrypted("The e-mail")
        if part.parameters.get("format", "").lower() == "flowed":
            text = _unflowed(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        yield from _plain_pieces(text, forward=forward)


def _plain_pieces(text: str, *, forward: bool) -> Iterator[Piece]:
    """The pieces of a plain text; its own words are read as one, so that it shows where lines were broken."""
    own: list[str] = []
    aside: list[tuple[str, list[str]]] = []
    lines = text.split("\n")
    now = ""
    for line, reason in zip(lines, reasons(lines, forward=forward), strict=True):
        # A blank line belongs to what stands above it.
        if reason != now and line.strip():
            now = reason
            if reason:
                aside.append((reason, []))
                own += ["", _PLACE, ""]
        if now:
            aside[-1][1].append(_unquoted(line) if now == QUOTED else line)
        else:
            own.append(line)
    waiting = iter(aside)
    for piece in _read(own):
        # The text may hold the place's name itself.
        reason, others = next(waiting, ("", [])) if piece.text == _PLACE else ("", [])
        if reason:
            quoted = _read(others) if reason == QUOTED else (Piece(line, gap=0) for line in others)
            yield from (replace(each, reason=reason) for each in quoted)
        else:
            yield piece


def _read(lines: Sequence[str]) -> Iterator[Piece]:
    """The pieces of a plain text."""
    draft = read_plain("\n".join(lines))
    end = 0
    for block in draft.blocks:
        start = draft.text.rfind("\n", 0, block.start) + 1
        gap = max(draft.text.count("\n", end, start) - 1, 0)
        end = block.end
        yield Piece(block.text, block.kind, block.level, draft.text[start : block.start], gap)


def _unquoted(line: str) -> str:
    return re.sub(r"^\s*(?:> ?)+", "", line)


def _unflowed(text: str, *, delete_space: bool) -> str:
    """Lines of format=flowed (RFC 3676) as paragraphs: a space at a line's end means that it goes on."""
    paragraphs: list[list[str]] = []
    depth_before, open_before = 0, False
    for raw in text.split("\n"):
        line = raw.lstrip(">")
        depth = len(raw) - len(line)
        line = line.removeprefix(" ")
        if not (open_before and depth == depth_before) or line == "-- ":
            paragraphs.append(["> " * min(depth, 1)])
        depth_before, open_before = depth, line.endswith(" ") and line != "-- "
        paragraphs[-1].append(line[:-1] if open_before and delete_space else line)
    return "\n".join(map("".join, paragraphs))


def _html_pieces(text: str, *, forward: bool = False) -> list[Piece]:
    """The pieces of an HTML e-mail; programs mark quotations and signatures by elements or only in words."""
    try:
        tree = parse_page(text).tree
    except LoadError:
        return []
    places: dict[str, tuple[HtmlElement, str]] = {}
    for path, reason in ((_SIGNATURES, SIGNATURE), ("" if forward else _QUOTES, QUOTED)):
        for element in tree.xpath(path) if path else ():
            place = f"{_PLACE}{len(places)}"
            if opens_forward(element.text_content()):
                continue
            if _put_aside(element, place):
                places[place] = (element, reason)
    pieces = list(_own_words(tree))
    found = [
        replace(piece, reason=reason)
        for piece, reason in zip(pieces, reasons([piece.text for piece in pieces], forward=forward), strict=True)
    ]
    return list(_put_back(found, places))


def _own_words(root: HtmlElement) -> Iterator[Piece]:
    """The blocks under an element. E-mails set all of their text in tables, so a row is no item of a list."""
    for piece in tree_pieces(root):
        yield replace(piece, kind="paragraph") if piece.kind == "item" and not piece.marker else piece


def _put_back(pieces: Sequence[Piece], places: dict[str, tuple[HtmlElement, str]]) -> Iterator[Piece]:
    """The pieces with those of what was put aside in its place; a quotation may have another inside."""
    waiting = [*reversed(pieces)]
    while waiting:
        piece = waiting.pop()
        if piece.text not in places:
            yield piece
            continue
        element, reason = places.pop(piece.text)
        inner = [replace(each, reason=reason) for each in _own_words(element)]
        waiting += reversed(inner)


def _put_aside(element: HtmlElement, place: str) -> bool:
    """Takes an element out of its tree and puts a paragraph with the place's name there; not the root."""
    from lxml import html

    parent = element.getparent()
    if parent is None:
        return False
    paragraph = html.Element("div")
    paragraph.text = place
    paragraph.tail, element.tail = element.tail, None
    parent.replace(element, paragraph)
    return True


def _subject(part: Part) -> str:
    return unencoded(part.fields.get("subject", ""))


def _sender(part: Part) -> str:
    """The name of who sent it, the address where there is no name."""
    match = _MAILBOX.fullmatch(part.fields.get("from", "")[:_LONGEST_SENDER].strip())
    if not match:
        return ""
    name, address, only_address, comment = (text or "" for text in match.groups())
    name = re.sub(r"\\(.)", r"\1", name.strip().strip('"'))
    return unencoded(name or comment).strip(" \"'") or address or only_address


def _date(part: Part) -> str:
    """The day it was sent, as it was where it was sent."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(part.fields.get("date", "")[:200]).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
