"""What an empty window shows: an invitation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme.theme import reading_font, theme_for

if TYPE_CHECKING:
    from gui.widgets.recent_list import RecentList

_WIDTH = 520


class Welcome(QWidget):
    """Says what the window is for, and offers a button for each of these actions, and recently read articles.

    ``source_chosen(str)`` with the path or address of a recently read article.
    """

    source_chosen = Signal(str)

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        title = QLabel(self.tr("Drop an article here"))
        title_font = reading_font(self.font(), 9)
        title_font.setWeight(QFont.Weight.DemiBold)
        title.setFont(title_font)
        text = QLabel(
            self.tr(
                "or paste one, or open a file. Standfirst shows the sentences that carry it, word for word, "
                "each in its place. Nothing you read leaves this computer."
            )
        )
        text.setFont(reading_font(self.font()))
        text.setWordWrap(True)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for action in actions:
            buttons.addWidget(_button(action))
        buttons.addStretch(1)
        self._panel = QWidget()
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(36, 36, 36, 36)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(buttons)
        # Longer button texts, or larger type, make it wider.
        self._panel.setFixedWidth(max(_WIDTH, self._panel.minimumSizeHint().width()))
        # Stretches and no alignment: an aligned panel would not get the height that its wrapped text needs.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._panel)
        row.addStretch(1)
        self._recent: RecentList | None = None
        self._page = QVBoxLayout(self)
        self._page.setSpacing(20)
        self._page.addStretch(2)
        self._page.addLayout(row)
        self._page.addStretch(3)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_recent(self, recent: Sequence[tuple[str, str]]) -> None:
        """Offers recently read articles: titles with their paths or addresses, newest first."""
        if self._recent is None:
            if not recent:
                return
            self._recent = self._make_list()
        self._recent.show_recent(recent)

    def _make_list(self) -> RecentList:
        # Not before there is anything to list: a first window opens sooner without.
        from gui.widgets.recent_list import RecentList

        recent = RecentList()
        recent.source_chosen.connect(self.source_chosen)
        recent.setFixedWidth(self._panel.width())
        self._page.insertWidget(2, recent, 0, Qt.AlignmentFlag.AlignHCenter)
        return recent

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the dashed outline of a place to drop things."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme_for(self.palette()).muted, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(self._panel.geometry(), 12, 12)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
    button.clicked.connect(action.trigger)
    return button
