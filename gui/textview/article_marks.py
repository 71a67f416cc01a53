"""What is marked in an article: picks and choices, the current passage, words and search hits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields

from core import Article, Span
from gui.textview.marks import Mark, MarkKind, hit_marks
from gui.textview.spans import Range, overlapping, ranges_in


@dataclass
class ArticleMarks:
    """An article and its marks. Sentences and furniture are given by index, everything else by ranges of the text."""

    article: Article | None = None
    picks: frozenset[int] = frozenset()
    # The picks in the order of the article.
    ordered: Sequence[int] = ()
    pinned: frozenset[int] = frozenset()
    excluded: frozenset[int] = frozenset()
    current: int | None = None
    current_furniture: int | None = None
    words: Sequence[Range] = ()
    hits: Sequence[Range] = ()
    # The index of the current hit.
    hit: int | None = None

    def begin(self, article: Article) -> None:
        """Clears all marks, for another article."""
        for field in fields(self):
            setattr(self, field.name, field.default)
        self.article = article

    def set_picks(self, indices: Iterable[int], pinned: Iterable[int], excluded: Iterable[int]) -> None:
        """Marks these sentences as picked, and, among all sentences, the pinned and the excluded ones."""
        self.picks, self.pinned, self.excluded = frozenset(indices), frozenset(pinned), frozenset(excluded)
        self.ordered = sorted(self.picks)

    def choose(self, index: int | None) -> bool:
        """Marks a sentence as the current one; returns whether it was not before."""
        if index == self.current and self.current_furniture is None:
            return False
        self.current, self.current_furniture, self.words = index, None, ()
        return True

    @property
    def start_of_current(self) -> int | None:
        """Where the current sentence begins."""
        if self.article is None or self.current is None:
            return None
        return self.article.sentences[self.current].start

    @property
    def current_passage(self) -> Span | None:
        """The current sentence or passage of furniture."""
        if self.article is None:
            return None
        if self.current_furniture is not None:
            return self.article.furniture[self.current_furniture]
        return None if self.current is None else self.article.sentences[self.current]

    def pick_among(self, indices: Sequence[int]) -> int | None:
        """The first pick among sentences, or else the first of them."""
        return next((index for index in indices if index in self.picks), indices[0] if indices else None)

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range of the text: sentences, then search hits, then words."""
        if self.article is None:
            return
        sentences = self.article.sentences
        for index in overlapping(sentences, start, end):
            current, pinned = index == self.current, index in self.pinned
            if index in self.excluded:
                kind = MarkKind.EXCLUDED
            elif index in self.picks:
                kind = MarkKind.PICK
            elif current or pinned:
                kind = MarkKind.PLAIN
            else:
                continue
            yield Mark(sentences[index].start, sentences[index].end, kind, current, pinned)
        if self.current_furniture is not None:
            passage = self.article.furniture[self.current_furniture]
            yield Mark(passage.start, passage.end, MarkKind.PLAIN, current=True)
        yield from hit_marks(self.hits, self.hit, start, end)
        for _, (first, last) in ranges_in(self.words, start, end):
            yield Mark(first, last, MarkKind.WORD)
