"""An article's sentences as a sparse matrix of terms, and what is computed from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Vector = NDArray[np.float64]

#: Rows of the similarity matrix computed at a time, so that a book's never stands in memory whole before it is thinned.
_ROWS = 1024


def term_matrix(stems: Sequence[Sequence[str]]) -> sparse.csr_array:
    """How often each sentence (row) has each term (column); shape (sentences, terms), float64."""
    columns: dict[str, int] = {}
    indptr, indices, counts = [0], list[int](), list[int]()
    for sentence in stems:
        for stem, count in Counter(sentence).items():
            indices.append(columns.setdefault(stem, len(columns)))
            counts.append(count)
        indptr.append(len(indices))
    shape = (len(stems), len(columns))
    return sparse.csr_array((np.array(counts, dtype=np.float64), indices, indptr), shape=shape)


def tf_idf_rows(counts: sparse.csr_array) -> sparse.csr_array:
    """Rows of unit length: count times log(sentences / (1 + sentences with the term)), never below 0.

    A term in every second sentence or more says nothing of any; in the shortest texts all terms are such, and the
    plain counts are used.
    """
    sentences = counts.shape[0]
    occurrences = np.bincount(counts.indices, minlength=counts.shape[1])
    idf = np.maximum(np.log(sentences / (1.0 + occurrences)), 0.0)
    weighted = counts * idf if idf.any() else counts.copy()
    weighted.eliminate_zeros()
    norms = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    norms[norms == 0] = 1.0
    return sparse.csr_array(weighted.multiply(1.0 / norms[:, np.newaxis]))


def similarity_graph(rows: sparse.csr_array, threshold: float) -> sparse.csr_array:
    """Cosines of all pairs of different sentences above the threshold; shape (sentences, sentences), symmetric."""
    blocks = [_thinned(block, start, threshold) for start, block in _product_blocks(rows)]
    return sparse.csr_array(sparse.vstack(blocks, format="csr"))


def _product_blocks(rows: sparse.csr_array) -> Iterator[tuple[int, sparse.csr_array]]:
    columns = rows.T.tocsr()
    for start in range(0, rows.shape[0], _ROWS):
        yield start, sparse.csr_array(rows[start : start + _ROWS] @ columns)


def _thinned(block: sparse.csr_array, start: int, threshold: float) -> sparse.csr_array:
    coordinates = block.tocoo()
    keep = (coordinates.data > threshold) & (coordinates.row + start != coordinates.col)
    kept = (coordinates.data[keep], (coordinates.row[keep], coordinates.col[keep]))
    return sparse.csr_array(sparse.coo_array(kept, shape=block.shape))


def centrality(graph: sparse.csr_array, damping: float = 0.85, epsilon: float = 1e-6) -> Vector:
    """Continuous LexRank (Erkan and Radev 2004, section 3.3): a random walk along the weights of the graph.

    One number a sentence, adding up to 1; ``epsilon`` is the change of the whole vector at which the walk ends.
    """
    sentences = graph.shape[0]
    degrees = np.asarray(graph.sum(axis=1)).ravel()
    alone = degrees == 0
    steps = sparse.csr_array(graph.multiply(1.0 / np.where(alone, 1.0, degrees)[:, np.newaxis])).T.tocsr()
    walk = np.full(sentences, 1.0 / sentences)
    for _ in range(200):
        # A sentence without any tie sends the walk anywhere, as a page without links does in PageRank.
        spread = (1 - damping + damping * walk[alone].sum()) / sentences
        moved = damping * (steps @ walk) + spread
        change = float(np.abs(moved - walk).sum())
        walk = moved
        if change < epsilon:
            break
    return walk
