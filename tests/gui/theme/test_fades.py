"""Text that fades at an edge."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from gui.theme.fades import FADE, paint_fade

HEIGHT = 60


@pytest.mark.parametrize(("edge", "inwards"), [(0, 1), (HEIGHT, -1)])
def test_it_is_covered_at_the_edge_less_and_less_inwards_and_clear_beyond(edge: int, inwards: int) -> None:
    image = QImage(20, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    with QPainter(image) as painter:
        paint_fade(painter, QColor("white"), left=5, width=10, edge=edge, inwards=inwards)
    column = [image.pixelColor(8, y).lightness() for y in range(HEIGHT)][::inwards]
    assert column[0] > 230
    assert column[:FADE] == sorted(column[:FADE], reverse=True)
    assert set(column[FADE:]) == {0}
    assert {image.pixelColor(x, edge and HEIGHT - 1).lightness() for x in (2, 17)} == {0}
