"""What is summarised of an article, with its sentences by where they start."""

from __future__ import annotations

from collections.abc import Iterable

from core import Article
from gui.documents.choices import TextSpan


class Scope:
    """An article with the furniture that was put back, or a part of it that is summarised alone."""

    def __init__(self, article: Article, put_back: frozenset[TextSpan], part: TextSpan | None) -> None:
        """``article`` is the whole article, with the furniture that was ``put_back``."""
        self.article = article if part is None else article.within(*part)
        self.put_back = put_back
        self.part = part
        self._index_of = {sentence.start: index for index, sentence in enumerate(self.article.sentences)}

    def index_at(self, start: int) -> int | None:
        """The index of the sentence that starts there, if any."""
        return self._index_of.get(start)

    def indices(self, starts: Iterable[int]) -> tuple[int, ...]:
        """The indices of the sentences that start there, in order; those outside the scope are left out."""
        return tuple(sorted(self._index_of[start] for start in starts if start in self._index_of))

    def starts(self, indices: Iterable[int]) -> list[int]:
        """Where the sentences with these indices start; those outside the scope are left out."""
        sentences = self.article.sentences
        return [sentences[index].start for index in indices if index < len(sentences)]
