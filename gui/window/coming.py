"""The placeholder for an article that is being loaded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.theme.theme import reading_font
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named

_WIDTH = 520
# The most characters of a title that are shown.
_LONGEST = 200


class Coming(QWidget):
    """An empty page with a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "coming", self.tr("Loading an article"))
        self._title = MutedLabel()
        self._title.setObjectName("comingTitle")
        self._title.setFont(reading_font(self.font(), 3))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._title.setMaximumWidth(_WIDTH)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._title, 4)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(row)
        page.addStretch(3)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_title(self, title: str) -> None:
        """Shows the name of what is loading; "" if it has no name yet."""
        short = " ".join(title[: 2 * _LONGEST].split())
        self._title.setText(short if len(short) <= _LONGEST else f"{short[:_LONGEST].rstrip()}…")
