"""E-mail (RFC 5322): what was written, with the subject as title; what it quotes and the signature are furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.errors import LoadError, Template
from core.formats.decoding import nuls_left_out
from core.formats.draft import About, Draft, Piece, assemble
from core.formats.html import differs_from_plain, read_html
from core.formats.limits import LIMITS, check_text_size
from core.formats.mail.markup import html_pieces
from core.formats.mail.mime import Part, parse_mail, unencoded
from core.formats.mail.replies import HEADER, QUOTED, is_forward, is_reply, reasons, unquoted
from core.formats.plain import read_plain
from core.formats.source import Source
from core.notice import Notice
from core.text import clean

_NEXT_IN_MAILBOX = re.compile(rb"\n\r?\nFrom [^\r\n]* \d{4}\r?\n")
_URL = re.compile(r"[<(\[]?\s*https?://\S+", re.IGNORECASE)
#: A sender (RFC 5322, section 3.4): a name with an address, or an address followed by what may be a name.
_MAILBOX = re.compile(r"([^<]*)<([^>]*)>.*|([^\s(,]+)\s*(?:\(([^)]*)\))?.*", re.DOTALL)
#: A sender without any address, as where an e-mail was printed to a text.
_NAME_ONLY = re.compile(r"[^<>@(),;]+")
#: A placeholder for a passage that is put back later; it never occurs in real text.
_PLACE = "\ue5f0\ue5f1"


def read(source: Source) -> Draft:
    """A draft of an e-mail, or the first in a mailbox, from whichever of its text and HTML versions says more.

    Attachments are left out, except forwarded e-mails. A web page that a browser saved as one file (MHTML,
    RFC 2557) is read as a page. A given ``encoding`` overrides what the parts declare.
    Raises LoadError: ``empty`` if it holds nothing but attachments, ``protected`` if it is encrypted,
    ``encoding`` if the given one doesn't fit, ``too-large``.
    """
    name = source.name
    first, others = _first(source.data.lstrip(b"\r\n\xef\xbb\xbf"))
    mail = parse_mail(first, name, source.encoding)
    page = _saved_page(mail)
    if page:
        draft = read_html(page.decoded.text)
        check_text_size(draft.text)
        return replace(draft, notices=(*nuls_left_out(page.decoded.nuls), *draft.notices))
    pieces = [piece for part in _bodies(mail) for piece in _pieces(part, mail)]
    if not pieces:
        if any(part.kind in _ENCRYPTED for part in _all(mail)):
            raise _encrypted(name)
        nothing = Template("{name} has no text of its own. Save what is attached to it and open that.")
        raise LoadError("empty", nothing, name=name)
    if all(piece.reason for piece in pieces):
        # A forwarded e-mail: what the other person wrote is what there is to read.
        pieces = [replace(piece, reason="" if piece.reason == QUOTED else piece.reason) for piece in pieces]
    return assemble(pieces, About.of(_subject(mail), _sender(mail), _date(mail)), _notices(mail, others))


_ENCRYPTED = frozenset(
    ("multipart/encrypted", "application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
)


_TEXTS = ("text/plain", "text/html", "text/markdown")


def _encrypted(name: str) -> LoadError:
    encrypted = Template("{name} is encrypted. Open it in your mail program, copy its text and paste it.")
    return LoadError("protected", encrypted, name=name)


def _first(data: bytes) -> tuple[bytes, int]:
    """The first e-mail of a mailbox, without the line that begins it, and how many follow; a lone e-mail as it is."""
    if not data.startswith(b"From "):
        return data, 0
    begins = [match.start() + 1 for match in _NEXT_IN_MAILBOX.finditer(data)]
    end = begins[0] if begins else len(data)
    return data[data.find(b"\n") + 1 : end].replace(b"\n>From ", b"\nFrom "), len(begins)


def _notices(mail: Part, others: int) -> Iterator[Notice]:
    """The notice for this many further e-mails in the file that are not in the text."""
    if others:
        more = Template(
            "The file is a mailbox: its other e-mails ({count}) are not shown. Save them one by one to read them."
        )
        yield Notice.of(more, count=others)
    texts = [*_texts(mail)]
    readable = [part for part in texts if _is_readable(part)]
    yield from nuls_left_out(sum(part.decoded.nuls for part in readable))
    if len(readable) < len(texts):
        unreadable = Template(
            "Parts of the e-mail that should be text ({count}) can't be read as such and were left out."
        )
        yield Notice.of(unreadable, count=len(texts) - len(readable))


def _texts(mail: Part) -> Iterator[Part]:
    """The parts that make up the text, including those of forwarded e-mails."""
    for part in _bodies(mail):
        if part.parts:
            yield from _texts(part.parts[0])
        else:
            yield part


def _is_readable(part: Part) -> bool:
    try:
        part.decoded  # noqa: B018 - whether it can be had is the question
    except LoadError:
        return False
    return True


def _saved_page(mail: Part) -> Part | None:
    """The page itself, if a browser saved it with its pictures as the parts of an e-mail."""
    if "snapshot-content-location" in mail.fields or mail.fields.get("from", "").startswith("<Saved by"):
        return next((part for part in _all(mail) if part.kind == "text/html"), None)
    return None


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
        # Without a boundary its parts can't be found, and all of it is text.
        yield part


def _best(versions: Sequence[list[Part]]) -> list[Part]:
    """Of several alternatives: plain text, unless it is all links, or says less than the HTML.

    That is half of its words, or which of them are struck out or not on the line.
    """
    plain, html = (next((one for one in versions if any(part.kind == kind for part in one)), []) for kind in _VERSIONS)
    if not html or not plain:
        return plain or html or next(filter(None, versions), [])
    text = "".join(_text(part) for part in plain)
    words = _URL.sub("", text)
    told = sum(len("".join(piece.text.split())) for part in html for piece in html_pieces(_text(part)))
    has_links = len(text) > 2 * len(words)
    lacks_much = 2 * len("".join(words.split())) < told
    says_more = has_links or lacks_much or any(differs_from_plain(_text(part)) for part in html)
    return html if told and says_more else plain


_VERSIONS = ("text/plain", "text/html")


def _text(part: Part) -> str:
    """The text of a part; none if the bytes can't be decoded.

    Raises LoadError (``encoding``) if they are not text in the encoding given.
    """
    try:
        text = part.decoded.text
    except LoadError as error:
        if error.kind == "encoding":
            raise
        return ""
    check_text_size(text)
    return clean(text)


def _pieces(part: Part, mail: Part) -> Iterator[Piece]:
    """The pieces of a body of an e-mail."""
    forward = is_forward(_subject(mail))
    reply = bool(is_reply(_subject(mail)) or mail.fields.get("in-reply-to") or mail.fields.get("references"))
    if part.parts:
        inner = part.parts[0]
        yield Piece(_subject(inner), "heading", 2)
        sent = ", ".join(filter(None, (_sender(inner), _date(inner))))
        yield Piece(sent, reason=HEADER)
        for body in _bodies(inner):
            yield from _pieces(body, inner)
    elif part.kind == "text/html":
        yield from html_pieces(_text(part), forward=forward, reply=reply)
    else:
        text = _text(part)
        if "-----BEGIN PGP MESSAGE-----" in text:
            raise _encrypted(Template("The e-mail"))
        if part.parameters.get("format", "").lower() == "flowed":
            text = _unflowed(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        yield from _plain_pieces(text, forward=forward, reply=reply)


def _plain_pieces(text: str, *, forward: bool, reply: bool) -> Iterator[Piece]:
    """The pieces of a plain text; its own words are read together, which shows where lines were broken."""
    own: list[str] = []
    aside: list[tuple[str, list[str]]] = []
    lines = text.split("\n")
    now = ""
    for line, reason in zip(lines, reasons(lines, forward=forward, reply=reply), strict=True):
        # A blank line belongs to what is above it.
        if reason != now and line.strip():
            now = reason
            if reason:
                aside.append((reason, []))
                own += ["", _PLACE, ""]
        if now:
            aside[-1][1].append(unquoted(line) if now == QUOTED else line)
        else:
            own.append(line)
    waiting = iter(aside)
    for piece in _read(own):
        # The text may contain the placeholder itself.
        reason, others = next(waiting, ("", [])) if piece.text == _PLACE else ("", [])
        if reason:
            quoted = _read(others) if reason == QUOTED else (Piece(line, gap=0) for line in others)
            yield from (replace(each, reason=reason) for each in quoted)
        else:
            yield piece


def _read(lines: Sequence[str]) -> Iterator[Piece]:
    """The pieces of a plain text."""
    return read_plain("\n".join(lines), by_shape=False).pieces()


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


def _subject(part: Part) -> str:
    return unencoded(part.fields.get("subject", ""))


def _sender(part: Part) -> str:
    """The sender's name, or address if there is no name."""
    sender = part.fields.get("from", "")[: LIMITS.mail_sender].strip()
    if _NAME_ONLY.fullmatch(sender):
        return _unquoted(unencoded(sender)).strip()
    match = _MAILBOX.fullmatch(sender)
    if not match:
        return ""
    name, address, only_address, comment = (text or "" for text in match.groups())
    name = re.sub(r"\\(.)", r"\1", _unquoted(name.strip()))
    return _unquoted(unencoded(name or comment).strip()) or address or only_address


def _unquoted(name: str) -> str:
    """A name without the quotation marks around it; an apostrophe may be part of the name: 't Hooft."""
    return name[1:-1].strip() if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'" else name


def _date(part: Part) -> str:
    """The day it was sent, as it was where it was sent."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(part.fields.get("date", "")[: LIMITS.mail_date]).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
