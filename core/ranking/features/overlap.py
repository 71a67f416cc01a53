"""The ties of TextRank and Reduction: the words that two sentences share, over the logarithms of their lengths.

Words are counted as often as they occur, so two sentences share the dot product of their counts. The tie's other half
depends only on their lengths, and there are few lengths.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

from core.ranking.terms import Terms, Vector

#: Eigenvalues below this fraction of the greatest are rounding errors.
_ROUNDING = 1e-15


@dataclass(frozen=True, eq=False)
class Overlap:
    """The matrix of ties, shape (sentences, sentences), including each sentence's to itself, never built in full.

    ``single`` is the weight of a shared word between two sentences of that one word, where the logarithms add up to 0.
    """

    terms: Terms
    single: float

    def matrix(self) -> sparse.csr_array:
        """The ties that are not 0, columns in no order. Each is what sumy's division gives, to the last bit."""
        shared = sparse.csr_array(self.terms.counts @ self.terms.counts.T)
        rows = np.repeat(np.arange(shared.shape[0]), np.diff(shared.indptr))
        logarithms = self._logarithms[self.terms.lengths]
        norms = logarithms[rows] + logarithms[shared.indices]
        alone = norms == 0
        norms[alone] = 1.0
        shared.data = np.where(alone, self.single * shared.data, shared.data / norms)
        return shared

    def times(self, vector: Vector) -> Vector:
        """The matrix times a vector of shape (sentences,)."""
        factors, signs = self._factors
        by_term = self.terms.counts.T @ (factors * vector[:, np.newaxis])
        summed: Vector = ((self.terms.counts @ by_term) * factors) @ signs
        return summed

    @cached_property
    def own(self) -> Vector:
        """Each sentence's tie to itself, shape (sentences,)."""
        counts = self.terms.counts
        squares = np.asarray(counts.multiply(counts).sum(axis=1), dtype=np.float64)
        logarithms = 2 * self._logarithms[self.terms.lengths]
        own = np.divide(squares, logarithms, where=logarithms > 0, out=self.single * squares)
        return np.asarray(own, dtype=np.float64)

    @cached_property
    def _logarithms(self) -> Vector:
        """The logarithm of every length that occurs, by length; not numpy's, whose last bit may not be sumy's."""
        lengths = np.unique(self.terms.lengths).tolist()
        logarithms = np.zeros(max(lengths) + 1)
        logarithms[lengths] = [math.log(length) if length else 0.0 for length in lengths]
        return logarithms

    @cached_property
    def _factors(self) -> tuple[Vector, Vector]:
        """The part of the ties that depends on lengths, as a product of few columns: F times signs times F transposed.

        1 / (a + b) is smooth, so in a matrix of it only a dozen eigenvalues exceed rounding errors, however many
        lengths there are. F has shape (sentences, eigenvalues), the signs shape (eigenvalues,).
        """
        lengths, group = np.unique(self.terms.lengths, return_inverse=True)
        norms = np.add.outer(self._logarithms[lengths], self._logarithms[lengths])
        kernel = np.divide(1.0, norms, where=norms > 0, out=np.full(norms.shape, self.single))
        values, vectors = np.linalg.eigh(kernel)
        counted = np.abs(values) > _ROUNDING * np.abs(values).max()
        factors = vectors[:, counted] * np.sqrt(np.abs(values[counted]))
        return factors[group], np.sign(values[counted])
