"""What kind of text an article is, judged by the text itself: each kind has its best sentences in different places.

A report says what matters first. A treatise, long and in sections, says it where it opens and where it sums up. A
narrative says it nowhere in particular: its first sentences set a scene.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from core.ranking.features.structure import Layout

_FIGURE = re.compile(r"\d")
#: A text is fully long from the second number of sentences up, and not at all below the first.
_LONG = (60, 150)
#: Stories have hardly any figures: no story at the first share of sentences with one, fully one at the second.
_FIGURES = (0.10, 0.04)
#: This many headings with text under them make a treatise, in a text with this many sentences.
_HEADINGS = (2, 5)
_SECTIONED = (30, 80)


@dataclass(frozen=True, slots=True)
class Genre:
    """How much of each kind a text is; the three add up to 1."""

    report: float
    treatise: float
    narrative: float

    def mean(self, values: tuple[float, float, float]) -> float:
        """The mean of a value for each kind, in the order of the fields, weighted by how much of each the text is."""
        return float(np.dot((self.report, self.treatise, self.narrative), values))


def genre(layout: Layout) -> Genre:
    """The kind of a text, in any language: by its length, its headings and how many sentences contain figures."""
    sentences = len(layout.texts)
    figures = sum(bool(_FIGURE.search(text)) for text in layout.texts) / max(sentences, 1)
    headings = sum(bool(heading) for heading in layout.headings)
    narrative = _risen(sentences, *_LONG) * _risen(figures, *_FIGURES)
    treatise = (1 - narrative) * _risen(headings, *_HEADINGS) * _risen(sentences, *_SECTIONED)
    return Genre(1 - narrative - treatise, treatise, narrative)


def _risen(value: float, none: float, full: float) -> float:
    """0 up to ``none``, 1 from ``full``, linear in between; either may be the greater."""
    return float(np.clip((value - none) / (full - none), 0.0, 1.0))
