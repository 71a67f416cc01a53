"""A heat map of scores along a text, a row of pixels at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtGui import QColor, QImage

# Rows that a sentence needs before one of them is left as a gap to the next.
_BAND = 4
_SHADES = 256
# The share of the hot colour in the coolest shade, so that a weak sentence still shows on the background.
_COOLEST = 0.1


def row_scores(
    length: int, spans: Sequence[tuple[int, int]], scores: Sequence[float], rows: int, gap: int = 0
) -> list[float | None]:
    """The greatest score of the sentences that reach into each of ``rows`` rows; None if there is none.

    ``length`` is the text's, ``spans`` are its sentences ``[start, end)`` in code points, each with its score. A
    sentence of many rows leaves its last ``gap`` rows free. Raises ValueError if spans and scores differ in number.
    """
    best: list[float | None] = [None] * rows
    for (start, end), score in zip(spans, scores, strict=True):
        first = start * rows // length
        after = max(first + 1, -(-end * rows // length))
        if after - first >= _BAND * (gap or 1):
            after -= gap
        for row in range(first, after):
            before = best[row]
            if before is None or score > before:
                best[row] = score
    return best


def heat(rows: Sequence[float | None]) -> list[float | None]:
    """The heat of each row, from 0 for the least score to 1 for the greatest: its rank among the rows' scores.

    Ranks, because scores differ by orders of magnitude between methods and sentences, and a few large ones would make
    all others look alike. Ranks among rows, because among the fifty sentences in one row of a book the best is always a
    good one: ranked among sentences, every row would be hot.
    """
    ranked = sorted({score for score in rows if score is not None})
    steps = max(1, len(ranked) - 1)
    heats = {score: rank / steps for rank, score in enumerate(ranked)}
    return [None if score is None else heats[score] for score in rows]


def heat_image(heats: Sequence[float | None], ground: QColor, hot: QColor) -> QImage:
    """An image one pixel wide and one row per heat, from nearly ``ground`` to ``hot``; None is the ground."""
    shades = [_mixed(ground, hot, shade / (_SHADES - 1)) for shade in range(_SHADES)]
    pixels = array("I", (ground.rgb() if it is None else shades[round(it * (_SHADES - 1))] for it in heats))
    # A copy, because an image of bytes does not keep them alive.
    return QImage(pixels.tobytes(), 1, len(heats), 4, QImage.Format.Format_RGB32).copy()


def _mixed(ground: QColor, hot: QColor, heat: float) -> int:
    # Squared, so that the best fifth stands out from the rest.
    share = _COOLEST + (1 - _COOLEST) * heat**2
    pairs = ((ground.red(), hot.red()), (ground.green(), hot.green()), (ground.blue(), hot.blue()))
    return QColor(*(round(of * (1 - share) + to * share) for of, to in pairs)).rgb()
