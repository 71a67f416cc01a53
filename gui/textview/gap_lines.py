"""The lines of a folded article that stand for what is hidden, painted between its paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from core import Article
from gui.i18n.format import counted
from gui.textview.fold import Fold
from gui.textview.marks import GUTTER, SIGN, Gutter, paint_chevron
from gui.textview.spans import Range
from gui.theme.theme import Theme

translate = QCoreApplication.translate

#: Pixels between two paragraphs of a folded article, and before the first and after the last.
GAP_HEIGHT = 34
_SPACE = 10


def gap_label(fold: Fold, gap: Range) -> str:
    """What is hidden in a gap, for the reader."""
    hidden = len(fold.hidden_sentences(gap))
    if hidden:
        return counted(hidden, translate("gap", "sentence"), translate("gap", "sentences"))
    return translate("gap", "heading") if _has_heading(fold.article, gap) else translate("gap", "left out")


def _has_heading(article: Article, gap: Range) -> bool:
    return any(block.kind == "heading" and gap[0] <= block.start < gap[1] for block in article.blocks)


def paint_gap(
    painter: QPainter, top: float, width: float, label: str, font: QFont, theme: Theme, gutter: Gutter
) -> None:
    """Paints a gap whose room begins at ``top``: an arrow in the gutter, what is hidden, and a thin line to the end."""
    middle = top + GAP_HEIGHT / 2
    metrics = QFontMetricsF(font)
    room = metrics.horizontalAdvance(label)
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.muted)
    paint_chevron(painter, QPointF(gutter.at(SIGN), middle), theme.muted, is_open=False, is_right=gutter.is_right)
    text = QRectF(0, middle - metrics.height() / 2, room + 1, metrics.height())
    line_start = GUTTER + room + _SPACE
    if gutter.is_right:
        text.moveRight(width - GUTTER)
        ends = (0.0, width - line_start)
    else:
        text.moveLeft(GUTTER)
        ends = (line_start, width)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, label)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.gap, 1))
    painter.drawLine(QPointF(ends[0], round(middle)), QPointF(ends[1], round(middle)))
    painter.restore()


def paint_opened(painter: QPainter, rects: Iterable[QRectF], theme: Theme, gutter: Gutter) -> None:
    """Paints beside what was opened an arrow that points down: a click there closes it."""
    first = next(iter(rects), None)
    if first is not None:
        centre = QPointF(gutter.at(SIGN), first.center().y())
        paint_chevron(painter, centre, theme.muted, is_open=True, is_right=gutter.is_right)
