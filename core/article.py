"""An article: one string, and spans over it.

Every position is a code point offset into ``Article.text``; a span ``[start, end)`` means ``text[start:end]``.
Nothing is copied out of the text, so everything shown or picked can be traced to its place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import attrgetter
from typing import Literal, NewType

from core.languages import reading_seconds
from core.notice import Notice

BlockKind = Literal["heading", "paragraph", "item"]


@dataclass(frozen=True, slots=True)
class Span:
    """The range ``[start, end)`` of ``source``, in code points.

    Raises ValueError if the range is empty or leaves the source.
    """

    source: str = field(repr=False, compare=False)
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.source):
            raise ValueError(f"span [{self.start}, {self.end}) does not fit a text of {len(self.source)} characters")

    @property
    def text(self) -> str:
        """The words themselves, exactly as in the source."""
        return self.source[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A heading, paragraph or list item, on one line of the text; ``level`` is 1 to 6 for a heading, else 0."""

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
    Headings and furniture are not among the sentences. Raises ValueError if spans overlap or are out of order.
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

    def __post_init__(self) -> None:
        for spans in (self.blocks, self.sentences, self.furniture):
            _check_order(spans)
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


def _check_order(spans: Sequence[Span]) -> None:
    end = 0
    for span in spans:
        if span.start < end:
            raise ValueError(f"span [{span.start}, {span.end}) overlaps the one before it")
        end = span.end
