"""Furniture that a reader says is the article after all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter

from core.article import Article
from core.loading.sentences import sentences_of

_NO_TEXT = ("code", "caption")


def put_back(article: Article, spans: Iterable[tuple[int, int]]) -> Article:
    """The article with these passages of its furniture, given as ``start, end``, among its pickable text.

    Their sentences are found as when the article was loaded; a heading has none, but counts as one again. Code and
    captions become paragraphs: the reader says that they are text. Raises ValueError for a span that is not a passage
    of the article's furniture.
    """
    wanted = set(spans)
    if not wanted:
        return article
    furniture = {(span.start, span.end): span for span in article.furniture}
    for start, end in sorted(wanted - furniture.keys()):
        raise ValueError(f"[{start}, {end}) is no furniture of this article")
    blocks = tuple(
        replace(block, kind="paragraph") if block.kind in _NO_TEXT and (block.start, block.end) in wanted else block
        for block in article.blocks
    )
    found = (
        sentence
        for index, block in enumerate(blocks)
        if (block.start, block.end) in wanted
        for sentence in sentences_of(block, index, article.language, article.turns)
    )
    return replace(
        article,
        blocks=blocks,
        sentences=tuple(sorted((*article.sentences, *found), key=attrgetter("start"))),
        furniture=tuple(span for key, span in furniture.items() if key not in wanted),
    )
