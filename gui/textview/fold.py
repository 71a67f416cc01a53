"""What a folded article shows: its picks, and the sentences around them that the reader has opened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge

from core import Article, Sentence
from gui.textview.projection import Projection
from gui.textview.spans import Range, containing

# Sentences opened at each end of a gap; one with only a few more is opened completely.
AROUND = 3
_FEW = 2 * AROUND + 2


@dataclass(frozen=True)
class Fold:
    """The ranges of an article that were opened, in addition to the picks."""

    article: Article
    opened: tuple[Range, ...] = field(default=())

    def shown(self, picks: Iterable[int]) -> Iterator[Range]:
        """The ranges that are shown, in order: these sentences, which are in order, and what was opened."""
        sentences = self.article.sentences
        return merge(((sentences[index].start, sentences[index].end) for index in picks), self.opened)

    def shows(self, picks: Collection[int], position: int) -> bool:
        """Whether a position of the text is among what is shown."""
        index = containing(self.article.sentences, position)
        return index in picks or any(start <= position < end for start, end in self.opened)

    def with_gap(self, gap: Range) -> Fold:
        """The fold with a gap opened: completely if it has few sentences, else at its two ends."""
        start, end = gap
        hidden = self.hidden_sentences(gap)
        if len(hidden) <= _FEW:
            return self.with_ranges(gap)
        text = self.article.text
        ranges = []
        # At the beginning of the text nothing precedes the gap, and at its end nothing follows it.
        if start > 0 or end == len(text):
            ranges.append((start, hidden[AROUND - 1].end))
        if end < len(text) or start == 0:
            ranges.append((hidden[-AROUND].start, end))
        return self.with_ranges(*ranges)

    def with_position(self, position: int) -> Fold:
        """The fold with a hidden position opened: with the sentences beside it, or its whole line if it is in none."""
        sentences, text = self.article.sentences, self.article.text
        index = bisect_right(sentences, position, key=_start) - 1
        start, end = position, position + 1
        if containing(sentences, position) is None:
            start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
            end = len(text) if end < 0 else max(end, position + 1)
        near = sentences[max(0, index - 1) : index + 2]
        if near:
            start, end = min(start, near[0].start), max(end, near[-1].end)
        return self.with_ranges((start, end))

    def with_context(self, projection: Projection, position: int) -> Fold:
        """The fold with the sentences on both sides of the passage that shows a position opened."""
        index = projection.index_of(position)
        ranges: list[Range] = []
        before, after = projection.hidden(index), projection.hidden(index + 1)
        if before is not None:
            hidden = self.hidden_sentences(before)
            ranges.append((hidden[-AROUND].start if len(hidden) > AROUND else before[0], before[1]))
        if after is not None:
            hidden = self.hidden_sentences(after)
            ranges.append((after[0], hidden[AROUND - 1].end if len(hidden) > AROUND else after[1]))
        return self.with_ranges(*ranges)

    def without(self, region: Range) -> Fold:
        """The fold with everything that touches a range closed."""
        start, end = region
        return replace(self, opened=tuple(span for span in self.opened if span[1] <= start or span[0] >= end))

    def without_ranges(self, ranges: Collection[Range]) -> Fold:
        """The fold with these ranges closed, which were opened in the same form."""
        return replace(self, opened=tuple(span for span in self.opened if span not in ranges)) if ranges else self

    def is_open_in(self, region: Range) -> bool:
        """Whether anything was opened that touches a range."""
        return self.without(region) != self

    def hidden_sentences(self, gap: Range) -> Sequence[Sentence]:
        """The sentences in a range."""
        sentences = self.article.sentences
        return sentences[bisect_left(sentences, gap[0], key=_start) : bisect_left(sentences, gap[1], key=_start)]

    def region(self, picks: Sequence[int], position: int) -> Range:
        """From the end of the pick before a position to the beginning of the next one; ``picks`` are in order."""
        sentences = self.article.sentences
        after = bisect_right(picks, position, key=lambda index: sentences[index].start)
        before = after - 1
        # Inside a pick, its own two sides.
        if before >= 0 and position < sentences[picks[before]].end:
            before -= 1
        start = sentences[picks[before]].end if before >= 0 else 0
        end = sentences[picks[after]].start if after < len(picks) else len(self.article.text)
        return start, end

    def with_ranges(self, *ranges: Range) -> Fold:
        """The fold with these ranges opened."""
        return replace(self, opened=tuple(sorted({*self.opened, *ranges})))


def _start(sentence: Sentence) -> int:
    return sentence.start
