"""sumy's LSA: how much of the article's latent topics a sentence carries."""

from __future__ import annotations

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.lsa import LsaSummarizer

from core.ranking.base import Contributions, Explained
from core.ranking.terms import Terms

#: What sumy gives a word that a sentence lacks, if its most frequent one has 1.
_SMOOTH = 0.4


class Lsa(Explained, LsaSummarizer):  # type: ignore[misc]
    """LSA (Steinberger and Ježek 2004, Proceedings of ISIM '04), as implemented by sumy.

    sumy takes the singular value decomposition of a matrix of words by sentences, and rates a sentence by the length of
    its vector of latent topics, each weighted by its singular value. It keeps all topics: REDUCTION_RATIO is 1, and is
    read from sumy's own class, so that a subclass can't change it. The decomposition is a rotation then, and the rating
    is the length of the matrix's own column, which three sums over the sentence's words give without building either.

    sumy smooths counts by the sentence's greatest, and a word that is not in the sentence to 0.4 instead of 0. That
    rewards sentences with many different words. It is kept, because the picks have to be sumy's.

    Sentences with equally many distinct words, none repeated, have equal ratings. Which of them sumy prefers is decided
    by rounding in the decomposition, whose rows are in the order of a set of strings: it may differ from one run of
    Python to the next. Here equal ratings are equal, and keep the text's order. sumy picks nothing in a text without
    words; here such sentences rate 0.
    """

    contribution = "topics"

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The length of each sentence's column."""
        # sumy drops stop words from its dictionary, but counts those whose stem is there because of another word.
        counts = terms.counted(terms.content_stems[terms.stem_of[terms.tokens]])
        words = np.asarray(counts.sum(axis=1), dtype=np.float64)
        squares = np.asarray(counts.multiply(counts).sum(axis=1), dtype=np.float64)
        greatest = np.ones(terms.sentences)
        np.maximum.at(greatest, np.repeat(np.arange(terms.sentences), np.diff(counts.indptr)), counts.data)
        # The sum of (smooth + (1 - smooth) * count / greatest) squared over the dictionary, multiplied out.
        some = 1.0 - _SMOOTH
        lengths = (
            _SMOOTH**2 * terms.content_stems.sum()
            + 2 * _SMOOTH * some * (words / greatest)
            + some**2 * (squares / greatest**2)
        )
        return {self.contribution: np.where(words > 0, np.sqrt(lengths), 0.0)}
