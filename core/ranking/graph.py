"""The graph of sentences that resemble one another, and a random walk on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from core.ranking.pass_progress import SILENT, PassProgress
from core.ranking.terms import Numbers, Vector

#: Rows of the similarity matrix computed at a time, so that a book's is never wholly in memory before it is thinned.
_ROWS = 1024
#: A term in more than this share of the sentences distinguishes none; with at most _FEW sentences that
#: share is a half. Dropping it bounds the work, which grows with every pair of sentences that share a term.
_COMMON = 0.1
_FEW = 100
#: Steps after which a walk ends in any case; with damping 0.85 it converges to within epsilon long before.
_STEPS = 200


@dataclass(frozen=True, eq=False)
class Duplicates:
    """Sentences with the same terms form one group: what is found for one holds for all, and is computed once.

    A sentence without terms resembles none and is a group of its own.
    ``of`` has the group of each sentence, shape (sentences,); ``firsts`` the first sentence of each group, ``sizes``
    how many each has, both of shape (groups,). Groups are in order of first occurrence.
    """

    of: Numbers
    firsts: Numbers
    sizes: Vector


def duplicates_of(counts: sparse.csr_array) -> Duplicates:
    """The duplicates among the sentences with these counts of terms, as in Terms.counts."""
    numbers: dict[tuple[bytes, bytes] | int, int] = {}
    firsts: list[int] = []
    of = np.zeros(counts.shape[0], dtype=np.intp)
    for sentence, (start, end) in enumerate(zip(counts.indptr, counts.indptr[1:], strict=False)):
        key = (counts.indices[start:end].tobytes(), counts.data[start:end].tobytes()) if start < end else sentence
        group = numbers.setdefault(key, len(numbers))
        if group == len(firsts):
            firsts.append(sentence)
        of[sentence] = group
    return Duplicates(of, np.array(firsts, dtype=np.intp), np.bincount(of, minlength=len(firsts)).astype(np.float64))


def tf_idf_rows(counts: sparse.csr_array, sizes: Vector) -> sparse.csr_array:
    """Rows of unit length: count times log(sentences / (1 + sentences with the term)), never below 0.

    ``sizes`` says how many sentences a row represents. Terms that are too common are dropped; in the shortest texts
    that is all terms, and the plain counts are used.
    """
    sentences = sizes.sum()
    occurrences = np.asarray((counts > 0).T @ sizes).ravel()
    common = occurrences > sentences * (0.5 if sentences <= _FEW else max(_COMMON, 0.5 * _FEW / sentences))
    idf = np.where(common | (occurrences == 0), 0.0, np.maximum(np.log(sentences / (1.0 + occurrences)), 0.0))
    weighted = sparse.csr_array(counts * idf) if idf.any() else counts.copy()
    weighted.eliminate_zeros()
    norms = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    norms[norms == 0] = 1.0
    return sparse.csr_array(weighted.multiply(1.0 / norms[:, np.newaxis]))


def similarity_graph(rows: sparse.csr_array, threshold: float, progress: PassProgress = SILENT) -> sparse.csr_array:
    """Cosines of all pairs of different rows above the threshold; shape (rows, rows), symmetric."""
    columns = rows.T.tocsr()
    blocks = [
        _thinned(sparse.csr_array(rows[start : start + _ROWS] @ columns), start, threshold)
        for start in progress.through(range(0, rows.shape[0], _ROWS), nth=1)
    ]
    return sparse.csr_array(sparse.vstack(blocks, format="csr"))


def _thinned(block: sparse.csr_array, start: int, threshold: float) -> sparse.csr_array:
    coordinates = block.tocoo()
    keep = (coordinates.data > threshold) & (coordinates.row + start != coordinates.col)
    kept = (coordinates.data[keep], (coordinates.row[keep], coordinates.col[keep]))
    return sparse.csr_array(sparse.coo_array(kept, shape=block.shape))


def centrality(graph: sparse.csr_array, sizes: Vector, damping: float = 0.85, epsilon: float = 1e-6) -> Vector:
    """Continuous LexRank (Erkan and Radev 2004, section 3.3): a random walk along the weights of the graph.

    Returns one number per group, shape (groups,): the share of the walk that a single sentence of it gets, so that
    over all sentences they add up to 1. Sentences of one group have weight 1 to each other. ``epsilon`` is the
    change of the whole vector at which the walk ends.
    """
    sentences = sizes.sum()
    degrees = graph @ sizes + (sizes - 1)
    alone = degrees == 0
    degrees[alone] = 1.0
    walk = sizes / sentences
    for _ in range(_STEPS):
        # The graph is symmetric, so each sentence's share from its neighbours is found without a transition matrix.
        given = walk / degrees
        received = sizes * (graph @ given) + (sizes - 1) * given
        # A sentence without any tie sends the walk anywhere, as a page without links does in PageRank.
        spread = (1 - damping + damping * walk[alone].sum()) * sizes / sentences
        moved = damping * received + spread
        change = float(np.abs(moved - walk).sum())
        walk = moved
        if change < epsilon:
            break
    return np.asarray(walk / sizes, dtype=np.float64)
