"""sumy's SumBasic: its rating is the turn in which a sentence was chosen, counted down from 0."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.sum_basic import SumBasicSummarizer

from core.ranking.base import Contributions, Explained
from core.ranking.terms import Terms


class SumBasic(Explained, SumBasicSummarizer):  # type: ignore[misc]
    """SumBasic (Vanderwende et al. 2007, doi 10.1016/j.ipm.2007.01.023), as implemented by sumy.

    Each turn takes the sentence whose words are most frequent on average, then squares its words' frequencies.
    sumy recomputes every sentence at each turn. Frequencies are below 1 and only fall, so a sentence's last average
    is never less than its current one: the best of these is recomputed, and taken if that changed nothing (lazy
    evaluation, Minoux 1978, doi 10.1007/BFb0006528).

    sumy raised KeyError if a word's stem is a stop word (its issue 176, github.com/miso-belica/sumy/issues/176), for
    it dropped stop words before stemming from one table and after stemming from another. From 0.13 on both are dropped
    before, as they are here.
    """

    contribution = "turn"
    passes = 2

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The turn in which each sentence is taken: 0, -1, -2 and so on."""
        kept = terms.content[terms.tokens]
        stems = terms.stem_of[terms.tokens[kept]]
        frequencies = (np.bincount(stems, minlength=len(terms.stems)) / max(len(stems), 1)).tolist()
        ends = np.cumsum(terms.lengths)
        sentences = [words.tolist() for words in np.split(stems, ends[:-1])]
        average = self._compute_average_probability_of_words
        waiting = [(-average(frequencies, words), sentence) for sentence, words in enumerate(sentences)]
        heapify(waiting)
        turns = np.zeros(terms.sentences)
        for turn in self.progress.through(range(terms.sentences), nth=1):
            while True:
                before, sentence = waiting[0]
                now = -average(frequencies, sentences[sentence])
                if now == before:
                    break
                heapreplace(waiting, (now, sentence))
            heappop(waiting)
            turns[sentence] = -turn
            self._update_tf(frequencies, sentences[sentence])
        return {self.contribution: turns}
