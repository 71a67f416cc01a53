"""Which sentences are about a topic, and what that adds to a score."""

from __future__ import annotations

import numpy as np

from core.article import Article
from core.languages import figures
from core.ranking.terms import Flags, Terms, Vector

#: How far a full match moves a sentence, in multiples of the scores' range: past every sentence without a match.
_STRENGTH = 1.5


def topic_occurrences(article: Article, terms: Terms, topic: str, stems: list[str]) -> Flags:
    """Which sentences (columns) contain which of the topic's stems and figures (rows).

    A reader may ask for a year or a sum, which are not words.
    """
    numbers = {stem: number for number, stem in enumerate(terms.stems)}
    stem_of = np.where(terms.content, terms.stem_of, -1)[terms.tokens]
    rows = [terms.sentence_of[stem_of == numbers.get(stem, -2)] for stem in dict.fromkeys(stems)]
    wanted = list(dict.fromkeys(figures(topic)))
    if wanted:
        of_sentences = [figures(sentence.text) for sentence in article.sentences]
        rows.extend(np.array([figure in found for found in of_sentences]).nonzero()[0] for figure in wanted)
    occurrences = np.zeros((len(rows), terms.sentences), dtype=np.bool_)
    for row, sentences in zip(occurrences, rows, strict=True):
        row[sentences] = True
    return occurrences


def topic_match(occurrences: Flags) -> Vector:
    """Each sentence's share of the topic, its terms weighted by rarity: from 0 to 1, shape (sentences,).

    ``occurrences`` has one row per topic term, one column per sentence. A term that no sentence has is left out of
    the calculation; if no sentence has any the match is all zeros.
    """
    counts = occurrences.sum(axis=1)
    weights = np.log1p(occurrences.shape[1] / counts[counts > 0])
    if not len(weights):
        return np.zeros(occurrences.shape[1])
    return np.asarray(weights @ occurrences[counts > 0] / weights.sum(), dtype=np.float64)


def topic_contribution(scores: Vector, match: Vector) -> Vector:
    """One number per sentence: its match scaled to the scores' range; all have shape (sentences,)."""
    spread = float(np.ptp(scores)) or 1.0
    return _STRENGTH * spread * match
