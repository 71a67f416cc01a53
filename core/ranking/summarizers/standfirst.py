"""The default method: what a sentence shows by itself and among the others, weighted by the kind of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from scipy import sparse
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.article import Article
from core.bonds import Bond
from core.languages import words
from core.ranking.base import Contributions, Explained, Rated, total
from core.ranking.bonds import bonds_of
from core.ranking.bonds.ties import Ties, ties_of
from core.ranking.features import signals
from core.ranking.features.genre import Genre, genre
from core.ranking.features.structure import Layout
from core.ranking.features.topic import topic_contribution
from core.ranking.features.weights import WEIGHTS
from core.ranking.graph import Duplicates, centrality, duplicates_of, similarity_graph, tf_idf_rows
from core.ranking.pass_progress import SILENT, PassProgress
from core.ranking.picking import Likeness, take
from core.ranking.terms import Terms, Vector


@dataclass(frozen=True, eq=False)
class Evidence:
    """What is known about a document's sentences before anything is weighted.

    ``signals`` has one number per sentence, from 0 to 1, under each name in WEIGHTS except those for what depends on
    other picks. For the repetition ``duplicates`` are the groups of equal sentences, ``graph`` has their similarity.
    """

    genre: Genre
    signals: Mapping[str, Vector]
    duplicates: Duplicates
    graph: sparse.csr_array


class Standfirst(Explained, LexRankSummarizer):  # type: ignore[misc]
    """Contributions in the manner of Edmundson (1969, doi 10.1145/321510.321519) beside LexRank's centrality.

    Their weights are a mean of those for the article's kinds of text. Sentences are then taken one after the other,
    each with those that it must not be shown without: one that repeats an earlier pick loses, and so does one that
    points back to a sentence that is not there. A score is what a sentence had when it was taken. Contributions that
    are 0 for all sentences are left out.
    """

    language = "en"
    passes = 3

    @classmethod
    def for_language(cls, language: str) -> Self:
        """The summarizer with the stemmer, stop words and cue words of a language, an ISO 639-1 code."""
        summarizer = super().for_language(language)
        summarizer.language = language
        return summarizer

    def rate(self, dom: ObjectDocumentModel, terms: Terms) -> Contributions:
        """The contributions for a document without a title, whose sentences are taken one by one."""
        return weighed(self.evidence(dom, terms), ties_of(()), progress=self.progress).columns

    def contributions(self, article: Article, topic: str = "") -> Contributions:
        """Contributions under the names in WEIGHTS, and topic if one is given."""
        return self.rated(article, bonds_of(article), topic).columns

    def rated(self, article: Article, bonds: Sequence[Bond], topic: str = "") -> Rated:
        """The contributions and the order; what its bonds hold together is taken as one."""
        reading = self.read(article)
        evidence = self.evidence(reading.dom, reading.terms, article.title)
        ties = ties_of(bonds)
        return weighed(evidence, ties, self.topic_match(article, topic) if topic else None, self.progress)

    def evidence(self, dom: ObjectDocumentModel, terms: Terms, title: str = "") -> Evidence:
        """The signals of a document with at least one sentence."""
        layout = Layout.of(dom)
        duplicates = duplicates_of(terms.counts)
        graph = similarity_graph(
            tf_idf_rows(terms.counts[duplicates.firsts], duplicates.sizes), self.threshold, self.progress
        )
        central = signals.to_one(centrality(graph, duplicates.sizes)[duplicates.of])
        looked_at = {
            "position": signals.position(terms, layout, central),
            "centrality": central,
            "vocabulary": signals.vocabulary(terms),
            "title": signals.title(terms, self.stems(words(title, self.language))),
            "section": signals.section(layout),
            "cue words": signals.cues(terms, self.language, self.stem_word),
            "length": signals.length(terms),
            "speech": signals.speech(layout),
            "references": signals.references(layout),
            "cut quotation": signals.cut_open(layout),
            "no sentence": signals.unended(layout, self.language),
        }
        return Evidence(genre(layout), looked_at, duplicates, graph)


def weighed(evidence: Evidence, ties: Ties, topic: Vector | None = None, progress: PassProgress = SILENT) -> Rated:
    """The contributions: signals times weights, what a topic adds if one is given, and what depends on other picks.

    ``topic`` has each sentence's share of it, shape (sentences,).
    """
    weights = {name: evidence.genre.mean(of_kinds) for name, of_kinds in WEIGHTS.items()}
    columns: dict[str, Vector] = {
        name: np.asarray(weights[name] * signal, dtype=np.float64) for name, signal in evidence.signals.items()
    }
    if topic is not None:
        columns["topic"] = topic_contribution(total(columns), topic)
    likeness = Likeness(evidence.duplicates, evidence.graph)
    taken = take(total(columns), likeness, ties, weights["repetition"], weights["points back"], progress)
    columns |= {"points back": taken.dependence, "repetition": taken.repetition, "taken together": taken.together}
    # Adding 0 turns -0 into 0, so that -0 does not appear in JSON.
    kept = {name: column + 0.0 for name, column in columns.items() if name == "topic" or column.any()}
    return Rated(kept, taken.order, taken.units)
