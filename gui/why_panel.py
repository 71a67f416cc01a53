"""Why a sentence was picked: its rank, and what its score is made of."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core import METHODS, Ranking
from gui.format import number
from gui.named import named
from gui.theme import theme_for


class WhyPanel(QWidget):
    """Explains the current sentence; says how to choose one while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyPanel")
        self.setAccessibleName(self.tr("Why this sentence"))
        self._title = named(QLabel(), "whyTitle", self.tr("Rank"))
        self._title.setWordWrap(True)
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Explains no sentence."""
        self._clear()
        self._title.setText(self.tr("Choose a sentence to see why it was picked."))

    def explain(self, ranking: Ranking, index: int) -> None:
        """Explains one sentence of a ranking."""
        self._clear()
        self._title.setText(
            self.tr("Ranked {rank} of {total} by {method}").format(
                rank=number(ranking.ranks[index]),
                total=number(len(ranking.order)),
                method=METHODS[ranking.method].title,
            )
        )
        # Where nothing counts, as for what KL-Sum takes first, that is the reason.
        reasons = {name: value for name, value in ranking.reasons[index].items() if value} or ranking.reasons[index]
        greatest = _greatest(ranking)
        for row, (name, value) in enumerate(reasons.items()):
            bar = _Bar(max(-1.0, value / greatest))
            bar.setAccessibleName(f"{self._name(name)} {value:+.2f}")
            self._rows.addWidget(QLabel(self._name(name)), row, 0)
            self._rows.addWidget(bar, row, 1)
            self._rows.addWidget(_figure(value), row, 2)
        if len(reasons) > 1:
            self._rows.addWidget(QLabel(self.tr("Score, all added up")), len(reasons), 0)
            self._rows.addWidget(_figure(ranking.scores[index]), len(reasons), 2)

    def _name(self, contribution: str) -> str:
        names: Mapping[str, str] = {
            "centrality": self.tr("Like the rest of the article"),
            "position": self.tr("Near the beginning"),
            "title": self.tr("Words of the title"),
            "vocabulary": self.tr("The article's most used words"),
            "section": self.tr("Opens or sums up"),
            "length": self.tr("Long enough to tell something"),
            "speech": self.tr("Quotes what somebody said"),
            "references": self.tr("Refers to other works"),
            "points back": self.tr("Needs the sentence before"),
            "cut quotation": self.tr("Holds half of a quotation"),
            "repetition": self.tr("Repeats a better sentence"),
            "topic": self.tr("Your topic"),
            "topics": self.tr("The article's hidden topics"),
            "clusters": self.tr("Frequent words close together"),
            "cue words": self.tr("Telling phrases"),
            "place": self.tr("Place in the article"),
            "turn": self.tr("Turn in which it was chosen"),
        }
        return names.get(contribution, contribution)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _figure(value: float) -> QLabel:
    label = QLabel(f"{value:+.2f}")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _greatest(ranking: Ranking) -> float:
    """The most that any sentence gains by one contribution, so that bars compare between sentences.

    Where none gains anything it is the most that one loses.
    """
    columns = [column for column in ranking.contributions.values() if column]
    gained = max(map(max, columns), default=0.0)
    return gained if gained > 0 else -min(map(min, columns), default=0.0) or 1.0


class _Bar(QWidget):
    """A bar as long as its share, from -1 to 1, of the full width."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """A thin line of some width."""
        return QSize(80, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar; what counts against a sentence in the colour of warnings."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if self._share >= 0 else theme.error_accent)
        height = 6.0
        width = max(2.0, abs(self._share) * self.width())
        painter.drawRoundedRect(QRectF(0, (self.height() - height) / 2, width, height), 3, 3)
