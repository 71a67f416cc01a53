"""An article: one string, and spans over it.

Every position is a code point offset into ``Article.text``; a span ``[start, end)`` means ``text[start:end]``.
Nothing is copied out of the text, so everything shown or picked can be traced to its place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NewType

from core.languages import reading_seconds
from core.notice import Notice
from core.shape import BlockKind, Figure, Inline, Table, Turn, turn_at
from core.span import Span, check_order

__all__ = ["STRUCK_OUT", "Article", "Block", "BlockKind", "Furniture", "Reason", "Sentence", "Span"]


#: What is set apart begins at most this many others before its words.
_LOOKED_BACK = 50


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A line of the text, and what it is; ``level`` is 1 to 6 for a heading, else 0."""

    kind: BlockKind = "paragraph"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence that may be picked: ``block`` is the index of its block, ``words`` its word count as readers count.

    In some languages these are characters, see ``core.languages.counts_in``.
    """

    block: int = 0
    words: int = 0


#: Why a passage is furniture, in a few English words for people. The window's translations are
#: extracted from its calls in the source, so it takes nothing but a string literal.
Reason = NewType("Reason", str)
#: The reason for what its author struck out: it is shown struck.
STRUCK_OUT = Reason("struck out")


@dataclass(frozen=True, slots=True)
class Furniture(Span):
    """A passage that is not the article (a share line, a newsletter pitch), and the reason for thinking so."""

    reason: str = ""


@dataclass(frozen=True)
class Article:
    """A text with what was found in it; sentences, blocks and furniture are in reading order.

    ``language`` is an ISO 639-1 code, ``source`` the path or address it came from ("" for text given directly).
    ``byline`` and ``date`` are what the source says about who wrote it and when (ISO 8601), "" if it says nothing.
    ``notices`` say what a reader has to know about how it was read, such as that something was left out.
    ``first_paragraph`` is the number of the first paragraph with sentences, 1 except in a part of an article.
    Headings, captions, code, rows of tables, furniture and the labels of turns are not among the sentences. ``tables``,
    ``figures`` and ``turns`` are in reading order; ``inlines`` are in the order in which they begin, and may lie in one
    another.
    Raises ValueError if spans overlap or are out of order.
    """

    text: str
    title: str
    language: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    furniture: tuple[Furniture, ...]
    source: str = ""
    byline: str = ""
    date: str = ""
    first_paragraph: int = 1
    notices: tuple[Notice, ...] = ()
    tables: tuple[Table, ...] = ()
    figures: tuple[Figure, ...] = ()
    inlines: tuple[Inline, ...] = ()
    turns: tuple[Turn, ...] = ()

    def __post_init__(self) -> None:
        for spans in (self.blocks, self.sentences, self.furniture, self.tables, self.figures, self.turns):
            check_order(spans)
        if any(after.start < before.start for before, after in pairwise(self.inlines)):
            raise ValueError("what is emphasised or linked is not in order")
        if any(not 0 <= sentence.block < len(self.blocks) for sentence in self.sentences):
            raise ValueError("a sentence names a block that is not there")

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The number of each sentence's paragraph; as readers count, only blocks with sentences have one."""
        numbers: dict[int, int] = {}
        first = self.first_paragraph
        return tuple(numbers.setdefault(sentence.block, len(numbers) + first) for sentence in self.sentences)

    @cached_property
    def headings(self) -> Mapping[int, Block]:
        """The headings among its sentences and right above them, by the index of their block, except furniture."""
        aside = {span.start for span in self.furniture}
        if not self.sentences:
            return {}
        first, last = self.sentences[0].block, self.sentences[-1].block
        while first and (self.blocks[first - 1].kind == "heading" or self.blocks[first - 1].start in aside):
            first -= 1
        return {
            index: block
            for index, block in enumerate(self.blocks[first : last + 1], first)
            if block.kind == "heading" and block.start not in aside
        }

    @cached_property
    def words(self) -> int:
        """How many words its sentences have; in some languages characters, see ``core.languages.counts_in``."""
        return sum(sentence.words for sentence in self.sentences)

    def inlines_in(self, start: int, end: int) -> list[Inline]:
        """What is set apart in ``[start, end)`` of the text, in whole or in part, in the order in which it begins."""
        first, last = (bisect_left(self.inlines, place, key=attrgetter("start")) for place in (start, end))
        return [each for each in self.inlines[max(0, first - _LOOKED_BACK) : last] if each.end > start]

    def turn_at(self, position: int) -> Turn | None:
        """The turn that holds a position of the text."""
        return turn_at(self.turns, position)

    def said_by(self, position: int) -> str:
        """Who says what stands at a position, and when, in the text's words: "Berg, 10:42"; "" if it says neither."""
        turn = self.turn_at(position)
        return ", ".join(filter(None, (turn.speaker, turn.time))) if turn else ""

    def within(self, start: int, end: int) -> Article:
        """The part between two positions: the same text with only the sentences that lie in ``[start, end)``.

        Its ranking summarises that part alone; its paragraphs keep their numbers.
        """
        first = bisect_left(self.sentences, start, key=attrgetter("start"))
        last = bisect_right(self.sentences, end, key=attrgetter("end"))
        number = self.paragraphs[first] if first < last else self.first_paragraph
        return replace(self, sentences=self.sentences[first:last], first_paragraph=number)

    @property
    def seconds(self) -> float:
        """How long its sentences take to read, in seconds."""
        return reading_seconds(self.words, self.language)
