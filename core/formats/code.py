"""Preformatted text, such as the source of a program: each of its lines stands on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from core.article import Reason
from core.formats.draft import Piece
from core.formats.plain import read_plain
from core.formats.struck import strike_lines
from core.text import clean, is_east_asian

#: Why a line of code is furniture: it is no sentence.
CODE = Reason("code")
_TAB = 4
#: What hardly occurs in prose; how much of a text it may be, and how much may be anything but letters.
_SIGNS = frozenset("{}<>=;_\\|$@&`^")
_MOST_SIGNS = 0.03
_MOST_OTHERS = 0.25
#: How much of a text has to be prose if it is not all code.
_LEAST_PROSE = 0.4
#: Prose has so many words, and sentences that end.
_FEWEST_WORDS = 12
_SENTENCE_END = re.compile(r"\w\w[.!?…][\"”»')\]]*(?:\s|$)|[。！？]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
#: A comment, or what is typed at a prompt.
_COMMENT = re.compile(r"\s*(?:#|//|/\*|\$ |>>>|%|;)")
#: Columns of a table or a drawing.
_COLUMNS = re.compile(r"\S {3,}\S")


def code_pieces(text: str, *, gap: int = 1) -> Iterator[Piece]:
    """A piece for each line of a text that is not blank, furniture, with its indent before it.

    ``gap`` is the number of blank lines above the first.
    """
    for line in strike_lines(clean(text)).expandtabs(_TAB).split("\n"):
        words = line.lstrip()
        if not words:
            gap += 1
            continue
        yield Piece(words.rstrip(), "code", marker=line[: len(line) - len(words)], gap=gap, reason=CODE)
        gap = 0


def preformatted_pieces(text: str) -> Iterator[Piece]:
    """The pieces of preformatted text that is not said to be code: paragraphs, and what looks like code among them.

    Archives of mailing lists and standards on the internet are preformatted as a whole.
    """
    parts = _BLANK_LINES.split(clean(text))
    if sum(len(part) for part in parts if _is_prose(part)) < _LEAST_PROSE * len(text):
        yield from code_pieces(text)
        return
    for looks_like_code, group in groupby(parts, _is_code):
        joined = "\n\n".join(group)
        yield from code_pieces(joined) if looks_like_code else read_plain(joined).pieces()


def _is_prose(text: str) -> bool:
    enough = len(text.split()) >= _FEWEST_WORDS or is_east_asian(text.strip()[-1:] or " ")
    return enough and bool(_SENTENCE_END.search(text)) and not _is_code(text)


def _is_code(text: str) -> bool:
    """Whether a few lines look like code, a table or a drawing."""
    characters = "".join(text.split())
    signs = sum(character in _SIGNS for character in characters)
    others = sum(not character.isalpha() for character in characters)
    if signs > _MOST_SIGNS * len(characters) or others > _MOST_OTHERS * len(characters):
        return True
    lines = text.strip("\n").split("\n")
    return sum(bool(_COLUMNS.search(line) or _COMMENT.match(line)) for line in lines) > len(lines) / 2
