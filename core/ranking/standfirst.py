"""The default method: centrality, position, title and length added up, less what repeats an earlier pick."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import sparse
from sumy.summarizers.lex_rank import LexRankSummarizer

from core.article import Article
from core.language import words
from core.ranking.base import Contributions, Explained
from core.ranking.dom import document
from core.ranking.terms import Kinds, Vector, centrality, kinds, similarity_graph, term_matrix, tf_idf_rows

#: What each contribution is worth at its most.
_CENTRALITY = 0.5
_POSITION = 1.0
_TITLE = 0.3
_LENGTH = 0.5
_REPETITION = 0.5
#: How fast the worth of a position falls: the second sentence has 1 / (1 + 0.3) of the first's.
_POSITION_DECAY = 0.3
#: With fewer content words than this a sentence hardly says anything.
_SAYS_SOMETHING = 6
#: From this many content words up a sentence counts as long enough to tell something.
_LONG_ENOUGH = 15


class Standfirst(Explained, LexRankSummarizer):  # type: ignore[misc]
    """LexRank's centrality (Erkan and Radev 2004) weighed with place, title and length, with redundancy held down.

    Sentences are taken one after the other; each loses in proportion to its greatest likeness to one taken before
    (maximal marginal relevance, Carbonell and Goldstein 1998). A score is what a sentence had when it was taken, so
    the scores fall along the order.
    """

    def contributions(self, article: Article, topic: str = "") -> Contributions:
        """Contributions named centrality, position, title, length, topic (where one is given) and repetition."""
        dom = document(article)
        stems = [self.stems(sentence.words) for sentence in dom.sentences]
        title = set(self.stems(words(article.title)))
        sorts = kinds(stems)
        graph = similarity_graph(tf_idf_rows(term_matrix(sorts.stems), sorts.sizes), self.threshold)
        columns: dict[str, Vector] = {
            "centrality": _CENTRALITY * _to_one(centrality(graph, sorts.sizes))[sorts.of],
            "position": _POSITION * _said(stems) / (1 + _POSITION_DECAY * np.arange(len(stems), dtype=np.float64)),
            "title": _TITLE * np.array([_overlap(title, sentence) for sentence in stems]),
            "length": _LENGTH * np.array([min(1.0, len(sentence) / _LONG_ENOUGH) for sentence in stems]),
        }
        if topic:
            columns["topic"] = self.topic_column(article, topic, np.sum(list(columns.values()), axis=0))
        columns["repetition"] = -_REPETITION * _repetition(np.sum(list(columns.values()), axis=0), sorts, graph)
        return {name: column.tolist() for name, column in columns.items()}


def _said(stems: Sequence[Sequence[str]]) -> Vector:
    """From 0 to 1 how much of a sentence each is: a label or a date in front says little, whatever its place."""
    return np.array([min(1.0, len(sentence) / _SAYS_SOMETHING) for sentence in stems])


def _to_one(values: Vector) -> Vector:
    """The values in proportion, the greatest as 1."""
    return np.asarray(values / values.max(), dtype=np.float64)


def _overlap(title: set[str], sentence: Sequence[str]) -> float:
    return len(title.intersection(sentence)) / len(title) if title else 0.0


def _repetition(worth: Vector, sorts: Kinds, graph: sparse.csr_array) -> Vector:
    """The greatest cosine of each sentence to one taken before it, when the best of those left is always taken next.

    ``worth`` has shape (sentences,); equal ones are taken in the article's order. Of one kind the sentence of most
    worth is taken first, so only the first left of each kind has to be looked at.
    """
    queues: list[list[int]] = [[] for _ in sorts.stems]
    for sentence in np.argsort(-worth, kind="stable")[::-1].tolist():
        queues[sorts.of[sentence]].append(sentence)
    # The worth of the first sentence left of each kind, and the greatest cosine of the kind to one taken.
    first = np.array([worth[queue[-1]] for queue in queues])
    likeness = np.zeros(len(queues))
    left = first.copy()
    when_taken = np.zeros(len(worth))
    for _ in range(len(worth)):
        kind = int(left.argmax())
        when_taken[queues[kind].pop()] = likeness[kind]
        ties = slice(graph.indptr[kind], graph.indptr[kind + 1])
        neighbours = graph.indices[ties]
        likeness[neighbours] = np.maximum(likeness[neighbours], graph.data[ties])
        left[neighbours] = first[neighbours] - _REPETITION * likeness[neighbours]
        likeness[kind] = 1.0
        first[kind] = worth[queues[kind][-1]] if queues[kind] else -np.inf
        left[kind] = first[kind] - _REPETITION
    return when_taken
