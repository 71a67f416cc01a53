"""What is open, as a value, and as lines of JSON: one for all and one a tab, so that damage costs only what it hit.

JSON by the standard library, since a path may hold bytes that are not UTF-8, which Python keeps as lone surrogates and
stricter readers refuse.
"""

from __future__ import annotations

import json
import secrets
from typing import Annotated, Literal, TypeVar

import msgspec

VERSION = 1

#: A key is part of a file's name.
Key = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]
Position = Annotated[int, msgspec.Meta(ge=0)]

_Value = TypeVar("_Value")


class ChoicesState(msgspec.Struct, frozen=True, array_like=True):
    """What the reader chose: where sentences start that are pinned or excluded, and spans that were put back."""

    pinned: tuple[Position, ...] = ()
    excluded: tuple[Position, ...] = ()
    put_back: tuple[tuple[Position, Position], ...] = ()


class StepState(msgspec.Struct, frozen=True, array_like=True):
    """A change of the choices that can be undone or made again."""

    change: Literal["pin", "exclude", "leave to rank", "put back", "take out"]
    before: ChoicesState
    after: ChoicesState


class TabState(msgspec.Struct, frozen=True, kw_only=True):
    """One open document: where it came from and what the reader made of it. Positions are code points of its text.

    ``pinned`` and ``excluded`` are where sentences start; ``put_back`` and ``part`` are ``[start, end)`` spans;
    ``modified`` is the file's time when it was read, in seconds since 1970, and 0 for what is no file;
    ``language`` is the one that the reader chose, "" where it is the one that was found. Of the ``steps``
    the first ``made`` are made, the others undone. ``protected`` says that a password opened it; ``tried`` is how often
    it was begun to be read without an end: the program was killed each time. Without a ``length_unit`` it never was
    read.
    """

    key: Key
    source: str = ""
    title: str = ""
    method: str = ""
    topic: str = ""
    length_value: float = 0.0
    length_unit: str = ""
    pinned: tuple[Position, ...] = ()
    excluded: tuple[Position, ...] = ()
    put_back: tuple[tuple[Position, Position], ...] = ()
    part: tuple[Position, Position] | None = None
    view: Literal["article", "folded", "summary"] = "article"
    place: Position = 0
    current: Position | None = None
    modified: float = 0.0
    encoding: str = ""
    language: str = ""
    steps: tuple[StepState, ...] = ()
    made: Position = 0
    protected: bool = False
    tried: Position = 0


class Session(msgspec.Struct, frozen=True):
    """The open documents in order, and which of them is shown; ``lost`` counts those that could not be read again."""

    tabs: tuple[TabState, ...] = ()
    active: int = 0
    lost: int = 0


class _Head(msgspec.Struct, frozen=True):
    version: int
    active: Position
    tabs: Position


def new_key() -> str:
    """A key that no other document has."""
    return secrets.token_hex(8)


def encode_session(session: Session) -> bytes:
    """A session as lines of JSON."""
    head = _Head(VERSION, session.active, len(session.tabs))
    lines = (json.dumps(msgspec.to_builtins(value)) for value in (head, *session.tabs))
    return "".join(f"{line}\n" for line in lines).encode()


def decode_session(data: bytes) -> Session:
    """The session in some bytes; whatever they are, what can't be understood is left out and counted as lost."""
    first, _, rest = data.partition(b"\n")
    head = _decoded(first, _Head)
    if head is not None and head.version != VERSION:
        return Session(lost=head.tabs)
    lines = rest.splitlines()
    # A key stands for one document: of two lines with the same one the later holds.
    tabs = {tab.key: (line, tab) for line, text in enumerate(lines) if (tab := _decoded(text, TabState))}
    expected = max(len(lines), head.tabs if head else bool(data))
    before_active = sum(line < head.active for line, _ in tabs.values()) if head else 0
    return Session(
        tuple(tab for _, tab in tabs.values()), max(0, min(before_active, len(tabs) - 1)), expected - len(tabs)
    )


def _decoded(line: bytes, kind: type[_Value]) -> _Value | None:
    try:
        return msgspec.convert(json.loads(line), kind)
    # A line of brackets alone exhausts the reader's stack.
    except (ValueError, RecursionError):
        return None
