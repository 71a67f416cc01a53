"""The loaders as functions from bytes, and what must hold of all that they give."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, cast

import core
from core.article import Article
from core.errors import LoadError
from core.formats.archive import Archive
from core.formats.decoding import decode
from core.formats.draft import Draft
from core.formats.limits import LIMITS
from core.formats.registry import FORMATS
from core.formats.source import Source
from core.loading import load_clipboard
from core.loading.load import _article
from core.progress import silent
from core.service.messages import NO_ARTICLE, Ranked, decode_article, decode_job, decode_reply, encode, encode_article
from tests.fuzzing.seeds import ENCODINGS

if TYPE_CHECKING:
    import socket

#: Seconds in which any answer is read.
_PATIENCE = 60

#: Reads bytes; what may not be raised or hold is raised. Returns a word for what came out.
Run = Callable[[bytes, Random], str]


class BrokenError(AssertionError):
    """Something that must hold of what was read does not."""


def run(loader: str, data: bytes, rng: Random) -> str:
    """One execution: what came of it, or an exception that is a find."""
    try:
        return _RUNS[loader](data, rng)
    except LoadError as error:
        _check_error(error)
        return f"{error.kind}: {str(error)[:20]}"


def _text(data: bytes) -> str:
    """Bytes as a text that may hold anything that a string may, lone surrogates too."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _plain(data: bytes, rng: Random) -> str:
    return _checked(core.load_text(_text(data), title=_text(data[:30]) if rng.random() < 0.1 else ""))


def _markdown(data: bytes, _rng: Random) -> str:
    from core.formats.markdown import read_markdown

    return _drafted(read_markdown(_text(data)))


def _html(data: bytes, _rng: Random) -> str:
    from core.formats.html import read_html

    return _drafted(read_html(_text(data)))


def _clipboard(data: bytes, _rng: Random) -> str:
    html, _, text = data.partition(b"\x00")
    return _checked(load_clipboard(_text(html), _text(text)))


def _format(format_id: str) -> Run:
    """Reads bytes as this format, whether they are in it or not."""
    (known,) = (known for known in FORMATS if known.id == format_id)

    def read(data: bytes, rng: Random) -> str:
        source = Source(data, f"a{known.suffixes[0]}", password=rng.choice(("", "", "", "secret", "é\ud800")))
        return f"{known.sniff(source)} {_drafted(known.read(source))}"

    return read


def _decode(data: bytes, rng: Random) -> str:
    encoding, charset = rng.choice(ENCODINGS), rng.choice(ENCODINGS)
    text = decode(data, encoding if rng.random() < 0.5 else "", charset).text
    if not isinstance(text, str):
        raise BrokenError(f"decode gave {type(text).__name__} for {encoding!r}, {charset!r}")
    return f"{encoding[:9]} {text.isascii()}"


def _archive(data: bytes, _rng: Random) -> str:
    with Archive(data, "a.zip") as archive:
        for name in archive.names:
            with suppress(LoadError):
                if len(archive.read(name)) > LIMITS.member:
                    raise BrokenError("a member is larger than the limit")
        return str(len(archive.names))


def _web(data: bytes, _rng: Random) -> str:
    from http.client import HTTPException

    from core.fetch.addresses import Address, follow_redirect, parse_address
    from core.fetch.answer import ask
    from core.fetch.cookies import Cookies
    from core.fetch.failures import check_status, server_failure
    from core.fetch.limits import Limits
    from core.fetch.refresh import onward
    from core.fetch.wire import Deadline, Wire

    def checked(there: Address) -> None:
        if not str(there).isascii() or not str(there).isprintable() or " " in str(there):
            raise BrokenError(f"the address {str(there)!r} can't be asked for")

    here = parse_address("https://example.org/a?b")
    cookies = Cookies()
    try:
        wire = Wire(cast("socket.socket", _Server(data)), Deadline.after(_PATIENCE), Limits(download=100_000))
        answer = ask(here, wire)
        cookies.keep(here, answer.fields)
        if re.search(r"[\0-\x08\x0a-\x1f\x7f]|[^\0-\xff]", cookies.header(here)):
            raise BrokenError("a cookie that can't be sent")
        location = answer.text("Location")
        if location:
            checked(follow_redirect(here, location))
            return "redirect"
        check_status(answer.status, here.host)
        body, charset = answer.body(), answer.charset
    except (OSError, EOFError, ValueError, HTTPException) as error:
        # As fetch does.
        raise server_failure(error, here.host) from None
    if len(body) > 100_000:
        raise BrokenError("the page is larger than the limit")
    there = onward(here, answer.fields, body, charset)
    if there:
        checked(there)
    return f"{len(body).bit_length()} {bool(cookies)} {bool(there)} {decode(body[:500], '', charset).text.isascii()}"


class _Server:
    """A socket that has all that a server sends."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def settimeout(self, seconds: float) -> None:
        """Nothing is waited for."""

    def sendall(self, data: bytes) -> None:
        """Takes the request."""

    def recv_into(self, buffer: memoryview) -> int:
        """The answer, a little at a time."""
        return self._data.readinto(memoryview(buffer)[:1000])


def _messages(data: bytes, _rng: Random) -> str:
    kinds = []
    for decoder in (decode_job, decode_reply):
        # ValueError is what a line is refused with.
        with suppress(ValueError):
            message = decoder(data)
            kinds.append(type(message).__name__)
            encode(message)
            article = getattr(message, "article", NO_ARTICLE)
            if article != NO_ARTICLE:
                encode_article(decode_article(article))
            if isinstance(message, Ranked):
                message.ranking(_THREE, "lexrank", "")
    return " ".join(kinds)


def _load(data: bytes, rng: Random) -> str:
    encoding = rng.choice(ENCODINGS) if rng.random() < 0.1 else ""
    return _checked(core.load(data, encoding=encoding, password="secret" if rng.random() < 0.2 else ""))


def _drafted(draft: Draft) -> str:
    """Checks a draft, and the article that becomes of it."""
    for block in draft.blocks:
        if block.source != draft.text:
            raise BrokenError("a block is of another text")
    if any(not 0 <= index < len(draft.blocks) or not reason for index, reason in draft.furniture.items()):
        raise BrokenError("furniture that is no block, or has no reason")
    return _checked(_article(draft, "", "", silent))


def _checked(article: Article) -> str:
    text, end = article.text, 0
    for block in article.blocks:
        words = text[block.start : block.end]
        if block.start < end or not words.strip() or words != block.text:
            raise BrokenError(
                f"block [{block.start}, {block.end}) has no words or stands before its place: {words[:80]!r}"
            )
        if len(words.splitlines()) != 1:
            raise BrokenError(f"block [{block.start}, {block.end}) has a line break: {words[:80]!r}")
        if (block.kind == "heading") != (1 <= block.level <= 6):
            raise BrokenError(f"a {block.kind} has level {block.level}")
        end = block.end
    end = 0
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        if sentence.start < end or not block.start <= sentence.start < sentence.end <= block.end:
            raise BrokenError(
                f"sentence [{sentence.start}, {sentence.end}) leaves its block or stands before its place"
            )
        if not sentence.text.strip():
            raise BrokenError(f"sentence [{sentence.start}, {sentence.end}) has no words")
        end = sentence.end
    for one_line in (article.title, article.byline, article.date):
        if len(one_line.splitlines()) > 1 or one_line != one_line.strip():
            raise BrokenError(f"a title, byline or date is no single line: {one_line[:80]!r}")
    # What the worker could not send would be a fault to its reader.
    if decode_article(encode_article(article)) != article:
        raise BrokenError("the article is another after it was sent")
    kinds = sorted({f"{block.kind[0]}{block.level}" for block in article.blocks})
    reasons = sorted({passage.reason for passage in article.furniture})
    return f"{kinds} {reasons} {len(article.blocks).bit_length()}"


def _check_error(error: LoadError) -> None:
    message = str(error)
    if not message.isprintable() or not message.endswith((".", "?")) or not error.kind:
        raise BrokenError(f"an error's message is no whole line: {error.kind!r} {message[:200]!r}") from error


_THREE = core.load_text("One sentence is here. Another follows it. A third ends it.")
_RUNS: dict[str, Run] = {
    "plain": _plain,
    "markdown": _markdown,
    "html": _html,
    "clipboard": _clipboard,
    "pdf": _format("pdf"),
    "docx": _format("docx"),
    "odt": _format("odt"),
    "fodt": _format("odt"),
    "rtf": _format("rtf"),
    "epub": _format("epub"),
    "mail": _format("mail"),
    "decode": _decode,
    "archive": _archive,
    "web": _web,
    "messages": _messages,
    "load": _load,
}
