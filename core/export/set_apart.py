"""What is emphasised or linked in a sentence, as runs that follow one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from core.article import Article, Sentence
from core.shape import InlineKind


class Run(NamedTuple):
    """Words in a row of which the same is to be said; ``link`` is the web address that they lead to, "" for none."""

    text: str
    kinds: frozenset[InlineKind]
    link: str = ""


def runs_of(article: Article, sentence: Sentence) -> Iterator[Run]:
    """The runs of a sentence: together they are its words, without a change."""
    inside = article.inlines_in(sentence.start, sentence.end)
    places = {sentence.start, sentence.end}
    places.update(place for each in inside for place in (each.start, each.end) if sentence.start < place < sentence.end)
    at = sorted(places)
    for start, end in pairwise(at):
        here = [each for each in inside if each.start <= start and end <= each.end]
        link = next((each.target for each in here if each.kind == "link"), "")
        yield Run(article.text[start:end], frozenset(each.kind for each in here), link)
