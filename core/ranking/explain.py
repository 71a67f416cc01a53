"""What makes a sentence central: the words it shares with others, and the sentences it represents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import Article, Sentence, Span
from core.languages import word_spans
from core.ranking.bonds import bonds_of
from core.ranking.bonds.ties import ties_of
from core.ranking.nltk_import import import_nltk
from core.summary import Ranking

if TYPE_CHECKING:
    from core.ranking.terms import Vector

_MOST_WORDS = 8
_MOST_SENTENCES = 8
#: Weights below this are rounding errors of zero.
_NO_WEIGHT = 1e-9


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a sentence is central.

    ``words`` are ranges of the article inside the sentence: the occurrences of the words that tie it to others, at
    most 8 different ones, the heaviest first. ``stands_for`` has the indices of the sentences that resemble it, at
    most 8, the most similar first. ``brings`` has those of the sentences that it must not be shown without, which are
    picked with it by the methods that know of bonds.
    """

    words: tuple[Span, ...]
    stands_for: tuple[int, ...]
    brings: tuple[int, ...] = ()


def explain(ranking: Ranking, index: int) -> Explanation:
    """What ties the sentence with this index to the others. Raises ValueError if the article has no such sentence.

    Every method is explained in the same way, from the terms that all share, however it uses them.
    """
    return explain_sentence(ranking.article, index)


def explain_sentence(article: Article, index: int) -> Explanation:
    """What ties the sentence with this index to the others. Raises ValueError if the article has no such sentence.

    Sentences resemble one another as in LexRank (Erkan and Radev 2004, doi 10.1613/jair.1523): if the cosine of
    their words, weighted by rarity, is above its threshold. A word weighs what it adds to the sum of the sentence's
    cosines to all others.
    """
    sentences = article.sentences
    if not 0 <= index < len(sentences):
        raise ValueError(f"there is no sentence {index} among {len(sentences)}, which are counted from 0")
    import_nltk()
    import numpy as np

    from core.ranking.graph import tf_idf_rows
    from core.ranking.summarizers.lexrank import LexRank

    lexrank = LexRank.for_language(article.language)
    terms = lexrank.read(article).terms
    rows = tf_idf_rows(terms.counts, np.ones(terms.sentences))
    row = rows[[index]].toarray()[0]
    cosines = rows @ row
    cosines[index] = 0.0
    likest = np.argsort(-cosines, kind="stable")[:_MOST_SENTENCES]
    tokens = terms.tokens[terms.offsets[index] : terms.offsets[index + 1]]
    stems = np.where(terms.content[tokens], terms.stem_of[tokens], -1)
    return Explanation(
        words=tuple(_occurrences(sentences[index], article.language, stems.tolist(), row * (rows.sum(axis=0) - row))),
        stands_for=tuple(likest[cosines[likest] > lexrank.threshold].tolist()),
        brings=tuple(other for other in ties_of(bonds_of(article)).together.get(index, ()) if other != index),
    )


def _occurrences(sentence: Sentence, language: str, stems: Sequence[int], weights: Vector) -> Iterator[Span]:
    """Where the heaviest stems are; ``stems`` has one per word of the sentence, -1 for a stop word.

    Of overlapping words, such as pairs of characters, only the heaviest counts.
    """
    tying = [stem for stem in dict.fromkeys(stems) if stem >= 0 and weights[stem] > _NO_WEIGHT]
    places = list(word_spans(sentence.text, language))
    taken: set[int] = set()
    for wanted in sorted(tying, key=lambda stem: -weights[stem])[:_MOST_WORDS]:
        for stem, (start, end) in zip(stems, places, strict=True):
            if stem == wanted and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield Span(sentence.source, sentence.start + start, sentence.start + end)
