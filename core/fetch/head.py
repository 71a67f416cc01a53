"""The head of an answer: its status and header fields, read as browsers read them and within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http.client import HTTPMessage

from core.errors import LoadError, Template
from core.fetch.wire import Wire

_PIECE = 16_384
#: The beginning of a TLS alert record (RFC 8446, section 5.1).
_TLS_ALERT = b"\x15\x03"
_END = re.compile(rb"\r?\n\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/\d+(?:\.\d+)?[ \t]+(\d{3})(?!\d)", re.IGNORECASE)
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
#: The header fields that say how the body is sent; http.client needs no more to read it.
_FRAMING = ("Transfer-Encoding", "Content-Length")


class SilenceError(EOFError):
    """The connection ended without a single byte."""


class SecureOnlyError(ValueError):
    """The server answered in TLS, but was not asked in it."""


@dataclass(frozen=True, slots=True)
class Head:
    """``fields`` has the values as Latin-1, by case-insensitive name; a line that is not a field is left out."""

    status: int
    fields: HTTPMessage

    @property
    def framing(self) -> bytes:
        """A head with only the fields that say how the body is sent."""
        lines = [f"{name}: {self.fields[name]}" for name in _FRAMING if name in self.fields]
        return "\r\n".join([f"HTTP/1.1 {self.status} ", *lines, "", ""]).encode("latin-1")


def read_head(wire: Wire) -> Head:
    """The head of the next answer; what follows it is put back. 1xx answers are skipped.

    http.client accepts no more than a hundred fields, loses all after a malformed one, and takes a truncated
    head for a complete one; browsers do none of this. Raises EOFError if it is truncated, ValueError for what is
    not HTTP (both have subclasses that say more), and LoadError (``format``) for a head over the limits.
    """
    while True:
        head = _parsed(_next_block(wire), wire.limits.head_fields)
        # 101 answers an upgrade request, which is never sent.
        if not 100 <= head.status < 200 or head.status == 101:
            return head


def _next_block(wire: Wire) -> bytes:
    block = bytearray()
    while piece := wire.read(_PIECE):
        # The end may have begun in the previous piece.
        at = max(0, len(block) - 3)
        block += piece
        # As early as possible: a server with another protocol may be waiting for an answer.
        if block.startswith(_TLS_ALERT):
            raise SecureOnlyError
        if not _is_http(block, wire.limits.status_line):
            raise ValueError("not HTTP")
        end = _END.search(block, at)
        if end and end.end() <= wire.limits.head:
            wire.put_back(bytes(block[end.end() :]))
            return bytes(block[: end.start()])
        if len(block) > wire.limits.head:
            raise _too_much()
    if not block:
        raise SilenceError
    if block[:5].upper() == b"HTTP/"[: len(block)]:
        raise EOFError
    raise ValueError("not HTTP")


def _is_http(block: bytearray, longest: int) -> bool:
    """Whether a head begins like HTTP, or its first line may still turn out to."""
    if b"\n" in block or len(block) > longest:
        return bool(_STATUS_LINE.match(block))
    return True


def _parsed(block: bytes, most: int) -> Head:
    first, *lines = block.decode("latin-1").replace("\r\n", "\n").split("\n")
    fields = HTTPMessage()
    if len(lines) > most:
        raise _too_much()
    joined: list[str] = []
    for line in lines:
        if line[:1] in (" ", "\t") and joined:
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line)
    for line in joined:
        name, colon, value = line.partition(":")
        if colon and _NAME.fullmatch(name.strip()):
            fields[name.strip()] = value.replace("\r", " ").replace("\0", " ").strip()
    match = _STATUS_LINE.match(first.encode("latin-1"))
    if match is None:
        raise ValueError("not HTTP")
    return Head(int(match[1]), fields)


def _too_much() -> LoadError:
    much = Template("The page comes with more headers (technical notes) than Standfirst reads.")
    return LoadError("format", much, Template("Open it in your browser, save it, and open the file."))
