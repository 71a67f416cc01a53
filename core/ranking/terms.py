"""An article's sentences as a sparse matrix of terms, and what is computed from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Vector = NDArray[np.float64]

#: Rows of the similarity matrix computed at a time, so that a book's never stands in memory whole before it is thinned.
_ROWS = 1024
#: A term in more than this share of the sentences tells none from another; where there are at most _FEW sentences that
#: share is a half. Dropping it bounds the work: two sentences meet in every term they share.
_COMMON = 0.1
_FEW = 100
#: Steps after which a walk ends in any case; with damping 0.85 it is within epsilon long before.
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Kinds:
    """Sentences with the same stems are one kind: what is found of one holds for all, and is computed once.

    A sentence without stems resembles none and is a kind of its own.
    ``of`` has one kind a sentence, shape (sentences,); ``stems`` one sequence a kind; ``sizes`` how many sentences
    each kind has, shape (kinds,).
    """

    of: NDArray[np.intp]
    stems: Sequence[Sequence[str]]
    sizes: Vector


def kinds(stems: Sequence[Sequence[str]]) -> Kinds:
    """The kinds of sentences with these stems, in the order in which they first come."""
    numbers: dict[tuple[str, ...] | int, int] = {}
    of = np.array(
        [numbers.setdefault(tuple(sentence) or place, len(numbers)) for place, sentence in enumerate(stems)],
        dtype=np.intp,
    )
    of_kinds = [() if isinstance(key, int) else key for key in numbers]
    return Kinds(of, of_kinds, np.bincount(of, minlength=len(numbers)).astype(np.float64))


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


def tf_idf_rows(counts: sparse.csr_array, sizes: Vector) -> sparse.csr_array:
    """Rows of unit length: count times log(sentences / (1 + sentences with the term)), never below 0.

    ``sizes`` tells how many sentences a row stands for. Terms that are too common are dropped; in the shortest texts
    all terms are such, and the plain counts are used.
    """
    sentences = sizes.sum()
    occurrences = np.asarray((counts > 0).T @ sizes).ravel()
    common = occurrences > sentences * (0.5 if sentences <= _FEW else max(_COMMON, 0.5 * _FEW / sentences))
    idf = np.where(common, 0.0, np.maximum(np.log(sentences / (1.0 + occurrences)), 0.0))
    weighted = sparse.csr_array(counts * idf) if idf.any() else counts.copy()
    weighted.eliminate_zeros()
    norms = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    norms[norms == 0] = 1.0
    return sparse.csr_array(weighted.multiply(1.0 / norms[:, np.newaxis]))


def similarity_graph(rows: sparse.csr_array, threshold: float) -> sparse.csr_array:
    """Cosines of all pairs of different rows above the threshold; shape (rows, rows), symmetric."""
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


def centrality(graph: sparse.csr_array, sizes: Vector, damping: float = 0.85, epsilon: float = 1e-6) -> Vector:
    """Continuous LexRank (Erkan and Radev 2004, section 3.3): a random walk along the weights of the graph.

    Gives one number a kind of sentence, shape (kinds,): the share of the walk that a single sentence of it gets, so
    that over all sentences they add up to 1. Sentences of one kind have weight 1 to each other. ``epsilon`` is the
    change of the whole vector at which the walk ends.
    """
    sentences = sizes.sum()
    degrees = graph @ sizes + (sizes - 1)
    alone = degrees == 0
    degrees[alone] = 1.0
    walk = sizes / sentences
    for _ in range(_STEPS):
        # The graph is symmetric, so each sentence's share of its neighbours is found without a matrix of steps.
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
