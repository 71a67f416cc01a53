"""A short list of sentences to go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from core import Article
from core.direction import is_right_to_left
from gui.theme.selection import quieten
from gui.widgets.tool_tip import tool_tip

# More of a sentence than any line shows is not laid out; its tooltip has it all.
_SHOWN = 300


class SentenceList(QListWidget):
    """Sentences of an article, one per line, as tall as needed.

    ``sentence_chosen(int)`` gives the index of one that was clicked, or chosen with Enter, ``row_reached(QRect)``
    the line that the arrow keys reached.
    """

    sentence_chosen = Signal(int)
    row_reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyStandsFor")
        self.setAccessibleName(self.tr("Sentences it represents"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.itemClicked.connect(self._choose)
        quieten(self)

    def show_sentences(self, article: Article, indices: Sequence[int]) -> None:
        """Shows these sentences, each after the number of its paragraph."""
        self.clear()
        to_left = is_right_to_left(article.text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        for index in indices:
            sentence = article.sentences[index].text
            item = QListWidgetItem(f"¶ {article.paragraphs[index]}  {sentence[:_SHOWN]}")
            item.setToolTip(tool_tip(sentence))
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.addItem(item)
        # An empty list can't be seen, so the keyboard skips it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if indices else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Space for all of its lines, and no more."""
        return QSize(super().sizeHint().width(), self.count() * max(self.sizeHintForRow(0), 0))

    def minimumSizeHint(self) -> QSize:
        """As tall as it is; any width is enough."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to the current sentence; beyond either end the arrow keys are for the page."""
        rows = {Qt.Key.Key_Up: 0, Qt.Key.Key_Down: self.count() - 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._choose(self.currentItem())
        elif rows.get(Qt.Key(event.key())) == self.currentRow():
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.row_reached.emit(self.visualItemRect(self.currentItem()))

    def _choose(self, item: QListWidgetItem) -> None:
        self.sentence_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))
