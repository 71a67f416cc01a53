"""What a reader of one format hands on: a text and its blocks, before sentences are found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.article import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """One block to be: its text (no line breaks), what stands before it on its line, and the blank lines above it."""

    text: str
    kind: BlockKind = "paragraph"
    level: int = 0
    marker: str = ""
    gap: int = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its blocks, one to a line, and the title found."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""


def assemble(pieces: Iterable[Piece], title: str = "") -> Draft:
    """Joins pieces into one text; pieces without any text are left out."""
    parts: list[str] = []
    places: list[tuple[int, Piece, str]] = []
    at = 0
    for piece in pieces:
        words = piece.text.strip()
        if not words:
            continue
        gap = "\n" * (piece.gap + 1) if parts else ""
        parts.append(f"{gap}{piece.marker}{words}")
        at += len(parts[-1])
        places.append((at - len(words), piece, words))
    text = "".join(parts)
    blocks = tuple(Block(text, at, at + len(words), piece.kind, piece.level) for at, piece, words in places)
    return Draft(text, blocks, title or _title(blocks))


def _title(blocks: tuple[Block, ...]) -> str:
    """The first heading, where the text opens with one."""
    return blocks[0].text if blocks and blocks[0].kind == "heading" else ""


_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: What a text can't show or a window's text document keeps for itself: control characters, lone surrogates, Unicode
#: noncharacters and the object replacement character.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)


def clean(text: str) -> str:
    """The text with every kind of line break as LF, no byte order mark, and U+FFFD for what can't be shown."""
    return _UNSHOWABLE.sub("\ufffd", _LINE_BREAKS.sub("\n", text.removeprefix("\ufeff")))


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())
