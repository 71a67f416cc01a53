"""What is open, as a value, and as lines of JSON: one for the whole and one per tab, to contain any damage.

JSON by the standard library, since a path may hold bytes that are not UTF-8, which Python keeps as lone surrogates and
stricter parsers refuse.
"""

from __future__ import annotations

import json
import zlib
from typing import Annotated, Literal, TypeVar

import msgspec

VERSION = 1
# The most tabs read from a session; the tab strip would take seconds to lay out more.
MOST_TABS = 1_000
# The most bytes read from a session. Twenty thousand pins in each of a hundred tabs take less.
MOST_BYTES = 32_000_000
# The most characters kept of a title.
MOST_TITLE = 10_000

# A key is part of a file's name.
Key = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]
# The largest number in Qt.
Position = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
# Not infinite, nor a NaN; of either sign.
Number = Annotated[float, msgspec.Meta(ge=-1e15, le=1e15)]
Title = Annotated[str, msgspec.Meta(max_length=MOST_TITLE)]
Text = Annotated[str, msgspec.Meta(max_length=1_000_000)]

_Value = TypeVar("_Value")


class ChoicesState(msgspec.Struct, frozen=True, array_like=True):
    """What the reader chose: the starts of pinned or excluded sentences, and spans that were put back."""

    pinned: tuple[Position, ...] = ()
    excluded: tuple[Position, ...] = ()
    put_back: tuple[tuple[Position, Position], ...] = ()

    @property
    def count(self) -> int:
        """How many choices there are."""
        return len(self.pinned) + len(self.excluded) + len(self.put_back)


class StepState(msgspec.Struct, frozen=True, array_like=True):
    """A change of the choices that can be undone or redone."""

    change: Literal["pin", "exclude", "leave to rank", "put back", "take out"]
    before: ChoicesState
    after: ChoicesState


class TabState(msgspec.Struct, frozen=True, kw_only=True):
    """One open document: where it came from and the reader's choices. Positions are code points of its text.

    ``pinned`` and ``excluded`` are the starts of sentences; ``put_back`` and ``part`` are ``[start, end)`` spans;
    ``modified`` is the file's time when it was read, in seconds since 1970, and 0 for anything but a file;
    ``language`` is the one that the reader chose, "" for the detected one. Of the ``steps``
    the first ``made`` are in effect, the others undone. ``protected`` says that a password opened it; ``tried`` is how
    often reading was begun but not finished: the program was killed each time. Without a ``length_unit`` it was never
    read.
    """

    key: Key
    source: Text = ""
    title: Title = ""
    method: Title = ""
    topic: Text = ""
    length_value: Number = 0.0
    length_unit: Title = ""
    pinned: tuple[Position, ...] = ()
    excluded: tuple[Position, ...] = ()
    put_back: tuple[tuple[Position, Position], ...] = ()
    part: tuple[Position, Position] | None = None
    view: Literal["article", "folded", "summary"] = "article"
    place: Position = 0
    current: Position | None = None
    modified: Number = 0.0
    encoding: Title = ""
    language: Title = ""
    steps: Annotated[tuple[StepState, ...], msgspec.Meta(max_length=1_000)] = ()
    made: Position = 0
    protected: bool = False
    tried: Position = 0


class Session(msgspec.Struct, frozen=True):
    """The open documents in order, and which of them is shown."""

    tabs: tuple[TabState, ...] = ()
    active: int = 0


# What was wrong with a session that was read.
Damage = Literal["", "damaged", "too many", "newer"]


class Reading(msgspec.Struct, frozen=True):
    """What could be read of a session, what is wrong with the rest, and how many tabs that had, as far as known."""

    session: Session = Session()
    damage: Damage = ""
    lost: int = 0


class _Head(msgspec.Struct, frozen=True):
    version: int
    active: Position
    tabs: Position
    # The CRC-32 of everything that follows; older sessions have none.
    check: int | None = None


class _Version(msgspec.Struct, frozen=True):
    version: int


def encode_session(session: Session) -> bytes:
    """A session as lines of JSON."""
    tabs = b"".join(_line(tab) for tab in session.tabs)
    return _line(_Head(VERSION, session.active, len(session.tabs), zlib.crc32(tabs))) + tabs


def decode_session(data: bytes) -> Reading:
    """The session in some bytes, whatever they are; lines that can't be understood are skipped."""
    first, _, rest = data.partition(b"\n")
    version, head = _decoded(first, _Version), _decoded(first, _Head)
    if version is not None and version.version != VERSION:
        # Its header may differ from ours.
        return Reading(damage="newer", lost=head.tabs if head else 0)
    lines = rest.split(b"\n", MOST_TABS)
    beyond = rest[sum(len(line) + 1 for line in lines[:MOST_TABS]) :] if len(lines) > MOST_TABS else b""
    lines = lines[:MOST_TABS]
    # A key identifies one document: of two lines with the same key the later counts.
    tabs = {tab.key: (line, tab) for line, text in enumerate(lines) if (tab := _decoded(text, TabState))}
    expected = max(head.tabs if head else 0, sum(line.startswith(b"{") for line in lines))
    before_active = sum(line < head.active for line, _ in tabs.values()) if head else 0
    session = Session(tuple(tab for _, tab in tabs.values()), max(0, min(before_active, len(tabs) - 1)))
    is_whole = head is not None and head.check in (None, zlib.crc32(rest)) and len(tabs) == min(expected, MOST_TABS)
    damage: Damage = "damaged" if not is_whole else "too many" if beyond.strip() else ""
    return Reading(session, damage, expected - len(tabs))


def _line(value: msgspec.Struct) -> bytes:
    return json.dumps(msgspec.to_builtins(value)).encode() + b"\n"


def _decoded(line: bytes, kind: type[_Value]) -> _Value | None:
    try:
        return msgspec.convert(json.loads(line), kind)
    # A line of nothing but brackets exhausts the parser's stack.
    except (ValueError, RecursionError):
        return None
