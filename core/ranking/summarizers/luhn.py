"""sumy's Luhn: the densest cluster of frequent words in a sentence."""

from __future__ import annotations

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.luhn import LuhnSummarizer

from core.ranking.base import Contributions, Explained
from core.ranking.terms import Flags, Numbers, Terms, Vector


class Luhn(Explained, LuhnSummarizer):  # type: ignore[misc]
    """Luhn's clusters of significant words (Luhn 1958, doi 10.1147/rd.22.0159), as implemented by sumy.

    A word is significant if it occurs more than once in the document, including headings. A cluster begins and ends
    with one and has fewer than max_gap_size others between two of them; it scores the square of its significant words
    over all its words, and 0 with only one. A sentence is rated by its best cluster. sumy walks from word to word; here
    the places of all significant words are cut into clusters at once.
    """

    contribution = "clusters"

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The best cluster of each sentence, 0 if it has none."""
        places = np.flatnonzero(self._significant(terms)[terms.stem_of[terms.tokens]])
        best = np.zeros(terms.sentences)
        if len(places):
            sentences = terms.sentence_of[places]
            begins = np.flatnonzero(np.append(True, (np.diff(places) > self.max_gap_size) | (np.diff(sentences) > 0)))
            ends = np.append(begins[1:], len(places)) - 1
            np.maximum.at(best, sentences[begins], _worth(ends - begins + 1, places[ends] - places[begins] + 1))
        return {self.contribution: best}

    def _significant(self, terms: Terms) -> Flags:
        """Which stems are significant, of the significant_percentage (1 is all) that are most frequent."""
        tokens = np.concatenate((terms.tokens, terms.heading_tokens))
        stems = terms.stem_of[tokens[terms.content[tokens]]]
        frequencies = np.bincount(stems, minlength=len(terms.stems))
        # In sumy, no limit and a limit of 0 are the same.
        if most := int(len(stems) * self.significant_percentage):
            frequencies[np.argsort(-frequencies, kind="stable")[most:]] = 0
        return frequencies > 1


def _worth(significant: Numbers, words: Numbers) -> Vector:
    return np.where(significant > 1, significant**2 / words, 0.0)
