"""An article as those look at it who find its bonds: sentences, and blocks with those that each has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import groupby
from typing import Literal

from core.article import Article, Block, BlockKind
from core.languages.questions import is_question
from core.ranking.bonds.labels import label_of
from core.ranking.bonds.words import Words, words_of

#: What is said of "all this" reaches at most so many sentences back or on.
_FAR = 15


class Passages:
    """``texts`` are those of the sentences; ``blocks`` has the article's, and ``spans`` the sentences of each."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.texts = tuple(sentence.text for sentence in article.sentences)
        self.block_of = tuple(sentence.block for sentence in article.sentences)
        self.blocks = article.blocks
        self._spans = {
            block: range(members[0], members[-1] + 1)
            for block, group in groupby(range(len(self.texts)), key=self.block_of.__getitem__)
            if (members := list(group))
        }

    @cached_property
    def words(self) -> Words:
        """The words of the article's language that show a bond."""
        return words_of(self.article.language)

    @cached_property
    def furniture(self) -> frozenset[int]:
        """Where passages that are furniture begin."""
        return frozenset(span.start for span in self.article.furniture)

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The blocks that are quoted lines of another mail."""
        from core.formats.mail.replies import QUOTED

        starts = frozenset(span.start for span in self.article.furniture if span.reason == QUOTED)
        return frozenset(block for block, line in enumerate(self.blocks) if line.start in starts)

    @cached_property
    def strong(self) -> frozenset[int]:
        """The blocks that are set in bold type, or in italics, as a whole."""
        kinds = ("strong", "emphasis")
        whole = {(inline.start, inline.end) for inline in self.article.inlines if inline.kind in kinds}
        return frozenset(block for block, line in enumerate(self.blocks) if (line.start, line.end) in whole)

    def sentences(self, block: int) -> range:
        """The indices of a block's sentences; empty if it has none."""
        return self._spans.get(block, range(0))

    def spans(self) -> Iterable[tuple[int, range]]:
        """The blocks with sentences, and these, in order."""
        return self._spans.items()

    def kind(self, block: int) -> BlockKind | Literal[""]:
        """What a block is; "" where there is none, or furniture."""
        if not 0 <= block < len(self.blocks) or (self.is_line(block) and self.is_furniture(self.blocks[block])):
            return ""
        return self.blocks[block].kind

    def is_typed(self, block: int, item: re.Pattern[str]) -> bool:
        """Whether a block begins like an item."""
        return bool(self.sentences(block)) and bool(item.match(self.blocks[block].text))

    def number(self, block: int, begins: re.Pattern[str]) -> str:
        """The number of a clause: the one with which it begins, or of an item in its list; "" if it has none."""
        found = begins.match(self.blocks[block].text)
        return found[1].lower() if found else str(self._ordinals.get(block, ""))

    @cached_property
    def _ordinals(self) -> Mapping[int, int]:
        """Which items of a list come first, second and so on; a list goes on until the next heading."""
        ordinals, last = dict[int, int](), 0
        for number, block in enumerate(self.blocks):
            last = 0 if block.kind == "heading" else last + (block.kind == "item")
            if block.kind == "item":
                ordinals[number] = last
        return ordinals

    def label(self, block: int) -> str:
        """The whole of a heading, or the label with which another block begins; "" if it has none."""
        text = self.blocks[block].text
        return text.strip() if self.kind(block) == "heading" else label_of(text)

    def before(self, index: int, paragraphs: int) -> range:
        """The sentences before one in its paragraph or, where it begins one, in so many before it, up to a heading.

        Of a long paragraph only the last ones are meant.
        """
        block = self.block_of[index]
        if not self.begins(index):
            return range(max(self.sentences(block)[0], index - _FAR), index)
        first = index
        for at in range(block - 1, max(-1, block - 1 - paragraphs), -1):
            if self.kind(at) == "heading" or not self.sentences(at):
                break
            first = self.sentences(at)[0]
        return range(max(first, index - _FAR), index)

    def asks(self, text: str) -> bool:
        """Whether a text ends in a question mark."""
        return is_question(text, self.article.language)

    def begins(self, index: int) -> bool:
        """Whether a sentence is the first of its block."""
        return index == self.sentences(self.block_of[index])[0]

    def adjoin(self, index: int) -> bool:
        """Whether a sentence stands right behind the one before: in its paragraph or the next, not below a heading."""
        between = range(self.block_of[index - 1] + 1, self.block_of[index])
        return not any(self.blocks[block].kind == "heading" for block in between)

    def is_line(self, block: int) -> bool:
        """Whether a block stands in the article and has no sentences."""
        return not self.sentences(block)

    def is_furniture(self, block: Block) -> bool:
        """Whether a block begins as furniture."""
        return block.start in self.furniture
