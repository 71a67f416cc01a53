"""sumy's Reduction: the sum of a sentence's ties to all the others."""

from __future__ import annotations

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.reduction import ReductionSummarizer

from core.ranking.base import TO_THE_BIT, Contributions, Explained
from core.ranking.features.overlap import Overlap
from core.ranking.terms import Terms


class Reduction(Explained, ReductionSummarizer):  # type: ignore[misc]
    """Reduction (Fabish, github.com/adamfabish/Reduction), as implemented by sumy.

    sumy takes each pair of sentences and adds its tie to both ratings. A rating is a row of TextRank's matrix of links
    added up, without the sentence's link to itself; sumy adds a sentence's ties in the text's order, and so they
    are added here, since the last bit decides between sentences that the ratings' exact values leave equal.
    """

    contribution = "centrality"

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The sum of each sentence's ties. Two sentences of the same single word have none, as in sumy."""
        overlap = Overlap(terms, single=0.0)
        everyone = np.ones(terms.sentences)
        if terms.sentences > TO_THE_BIT:
            return {self.contribution: overlap.times(everyone) - overlap.own}
        # The matrix is symmetric. Transposing it puts its columns in order, faster than sorting.
        ties = overlap.matrix().T.tocsr()
        rows = np.repeat(np.arange(terms.sentences), np.diff(ties.indptr))
        ties.data[rows == ties.indices] = 0.0
        return {self.contribution: ties @ everyone}
