"""What a reader of one format hands on: a text and its blocks, before sentences are found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Self

from core.article import STRUCK_OUT, Block
from core.formats.inline import Passage, into_struck, passages_of, without_marks
from core.formats.piece import Piece
from core.formats.struck import parted, standing
from core.formats.tables import laid_out
from core.furniture import furniture_reason
from core.furniture.edition import edition_frame
from core.languages.detection import detect
from core.notice import Notice
from core.shape import BETWEEN_CELLS, Figure, Inline, Table
from core.text import clean, one_line

__all__ = ["About", "Draft", "Piece", "assemble"]

#: A year, a month or a day (ISO 8601), at the start of a text that may go on with a time.
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])")
#: Where the clocks of systems and programs begin: Windows, Excel, Macintosh, Unix, ZIP; and a day before, to the west.
_UNSET = frozenset(
    (
        *("1601-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01"),
        *("1969-12-31", "1970-01-01", "1979-12-31", "1980-01-01"),
    )
)


@dataclass(frozen=True, slots=True)
class About:
    """What a source says about itself, one line each: who wrote it, and when, as ISO 8601 ("2026-11-25", "2026").

    "" for what it does not say. ``About.of`` cleans whatever the source contains.
    """

    title: str = ""
    byline: str = ""
    date: str = ""

    @classmethod
    def of(cls, title: str = "", byline: str = "", date: str = "") -> Self:
        """From a file's own fields: white space is collapsed, a date is cut to the day, an impossible one dropped."""
        return cls(one_line(clean(without_marks(standing(title)))), one_line(clean(byline)), _day(date.strip()))


def first_date(*dates: str) -> str:
    """The first of several that says when a text was made; "" if none does."""
    return next((date for date in dates if _day(date.strip())), "")


def _day(date: str) -> str:
    """The year, month or day with which a date begins; "" where a clock that was never set gave it, or none could."""
    found = _DATE.match(date)
    if not found or found[0] in _UNSET or found[0].startswith("0") or int(found[0][:4]) > datetime.now(UTC).year + 1:
        return ""
    return found[0]


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its blocks, one per line, what is known about it, and the reasons of blocks known to be furniture.

    ``notices`` say what of the source is missing from it or altered.
    """

    text: str
    blocks: tuple[Block, ...]
    about: About
    furniture: Mapping[int, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    tables: tuple[Table, ...] = ()
    figures: tuple[Figure, ...] = ()
    inlines: tuple[Inline, ...] = ()

    def pieces(self) -> Iterator[Piece]:
        """The pieces that it was assembled from, as parts of another draft, without emphasis and links."""
        heads = {
            row[0].start: tuple(column for column, cell in enumerate(row) if cell.is_head)
            for table in self.tables
            for row in table.rows
        }
        opening = {table.start for table in self.tables}
        alts = {figure.start: figure.alt for figure in self.figures}
        end = 0
        for index, block in enumerate(self.blocks):
            *breaks, marker = self.text[end : block.start].split("\n")
            gap = max(len(breaks) - 1, 0) if end else 1
            yield Piece(
                block.text,
                block.kind,
                block.level,
                marker,
                gap,
                self.furniture.get(index, ""),
                heads.get(block.start, ()),
                opens=block.start in opening,
                alt=alts.get(block.start),
            )
            end = block.end


def assemble(pieces: Iterable[Piece], about: About = About(), notices: Iterable[Notice] = ()) -> Draft:
    """Joins pieces into one text; pieces without any text are left out. The title may be found in the text.

    What is struck out of a piece follows it as furniture: a sentence is one span of the text, and has no gaps.
    """
    parts: list[str] = []
    places: list[tuple[int, Piece, str]] = []
    passages: list[tuple[int, Passage]] = []
    at = 0
    for piece in _without_struck(laid_out(pieces)):
        words, set_apart = passages_of(piece.text.strip(" \n") if piece.kind == "row" else piece.text.strip())
        if not words.strip():
            continue
        gap = "\n" * (piece.gap + 1) if parts else ""
        parts.append(f"{gap}{piece.marker}{words}")
        at += len(parts[-1])
        places.append((at - len(words), piece, words))
        passages.extend((at - len(words), passage) for passage in set_apart)
    text = "".join(parts)
    blocks = tuple(Block(text, at, at + len(words), piece.kind, piece.level) for at, piece, words in places)
    furniture = {index: piece.reason for index, (_, piece, _) in enumerate(places) if piece.reason}
    about = replace(about, title=about.title or _opening_heading(text, blocks, furniture))
    return Draft(
        text,
        blocks,
        about,
        furniture,
        tuple(notices),
        tuple(_tables(text, places)),
        tuple(Figure(text, at, at + len(words), piece.alt) for at, piece, words in places if piece.alt is not None),
        tuple(Inline(text, at + start, at + end, kind, target) for at, (start, end, kind, target) in passages),
    )


def _tables(text: str, places: Iterable[tuple[int, Piece, str]]) -> Iterator[Table]:
    """The tables that the rows among these pieces make, in order."""
    start = end = number = 0
    heads: list[int] = []
    for at, piece, words in places:
        if piece.kind != "row":
            continue
        if piece.opens:
            if end:
                yield Table(text, start, end, tuple(heads))
            start, number, heads = at, 0, []
        heads.extend(number + column for column in piece.heads)
        number += words.count(BETWEEN_CELLS) + 1
        end = at + len(words)
    if end:
        yield Table(text, start, end, tuple(heads))


def _without_struck(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces without what is struck out of them, each followed by the struck passages; these follow a table."""
    after: list[Piece] = []
    for piece in pieces:
        if after and (piece.kind != "row" or piece.opens):
            yield from after
            after = []
        text, struck = parted(into_struck(piece.text))
        if not struck:
            yield piece
        elif piece.kind == "row":
            yield replace(piece, text=text or BETWEEN_CELLS * piece.text.count(BETWEEN_CELLS))
            after += (Piece(passage.strip(), reason=STRUCK_OUT) for passage in struck)
        elif text:
            yield replace(piece, text=text)
            yield from (Piece(passage, gap=0, reason=STRUCK_OUT) for passage in struck)
        else:
            kind = "paragraph" if piece.kind == "heading" else piece.kind
            yield replace(piece, text=struck[0], kind=kind, level=0, reason=STRUCK_OUT)
    yield from after


def _opening_heading(text: str, blocks: Sequence[Block], furniture: Mapping[int, str]) -> str:
    """The first heading, if the text, furniture aside, opens with one; "" otherwise."""
    if not any(block.kind == "heading" for block in blocks):
        return ""
    language = detect(text)
    aside = edition_frame(blocks, language).keys() | furniture.keys()
    opening = (block for index, block in enumerate(blocks) if index not in aside)
    first = next((block for block in opening if not furniture_reason(block.text, language)), None)
    return first.text if first is not None and first.kind == "heading" else ""
