"""Key phrases on one line, each of which leads to its occurrences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QSizePolicy, QToolButton, QWidget

from gui.i18n.plain import caption, plain, short_words
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named
from gui.widgets.pane import MARGIN
from gui.widgets.tool_tip import tool_tip

# Pixels between two phrases, and below them.
_GAP, _BELOW = 2, 6


class PhraseLine(QWidget):
    """Shows as many phrases as fit, best first; hidden without any.

    ``chosen(int, bool)`` with the index of a phrase, and whether the reader wants its previous occurrence instead of
    the next. One Tab reaches the line, arrow keys move along it.
    """

    chosen = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "phraseLine", self.tr("Key phrases"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._buttons: list[QToolButton] = []
        self._label = MutedLabel(self.tr("Key phrases"))
        self._row = QHBoxLayout(self)
        # Phrases that do not fit must not make space for themselves.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setSpacing(_GAP)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, _BELOW)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self._fit_height()
        self.hide()

    def keep_room(self) -> None:
        """Shows the line without phrases, as high as with them, so that nothing moves when they come."""
        self.set_phrases(())
        self.show()

    def set_phrases(self, phrases: Sequence[tuple[str, int]]) -> None:
        """Shows phrases, each with its number of occurrences in the text."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(index, text, places) for index, (text, places) in enumerate(phrases)]
        for index, button in enumerate(self._buttons):
            self._row.insertWidget(index + 1, button)
        self.setVisible(bool(self._buttons))
        self._fit()

    def _button(self, index: int, text: str, places: int) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setText(caption(short_words(text)))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus if index else Qt.FocusPolicy.TabFocus)
        hint = self.tr("In %Ln place(s). Click for the next one, Shift+click for the previous one.", "", places)
        button.setToolTip(tool_tip(hint))
        button.setAccessibleName(plain(text))
        button.setAccessibleDescription(hint)
        button.clicked.connect(partial(self._choose, index))
        button.installEventFilter(self)
        return button

    def _choose(self, index: int) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.chosen.emit(index, bool(shift))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Moves along the line with the arrow keys, and chooses with Enter as with the space bar."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in self._buttons:
            return False
        here = self._buttons.index(watched)
        onward = Qt.Key.Key_Right if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._focus(here + (1 if event.key() == onward else -1))
            case Qt.Key.Key_Home:
                self._focus(0)
            case Qt.Key.Key_End:
                self._focus(self._shown - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(here)
            case _:
                return False
        return True

    @property
    def _shown(self) -> int:
        """How many of the phrases fit."""
        return sum(not button.isHidden() for button in self._buttons)

    def _focus(self, index: int) -> None:
        """Gives the focus to a phrase, which Tab will return to."""
        if not 0 <= index < self._shown:
            return
        for at, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if at == index else Qt.FocusPolicy.NoFocus)
        self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """Shows the phrases that fit; if a hidden one had the focus, the first gets it."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._label.sizeHint().width() - _GAP
        for index, button in enumerate(self._buttons):
            room -= button.sizeHint().width() + _GAP
            fits = room >= 0 or not index
            if not fits and button.hasFocus():
                self._focus(0)
            button.setVisible(fits)
        if self._buttons and all(button.isHidden() or not button.focusPolicy() for button in self._buttons):
            self._buttons[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def minimumSizeHint(self) -> QSize:
        """Any width is enough."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows more or fewer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the window's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()
            self._fit()

    def _fit_height(self) -> None:
        button = QToolButton()
        button.setText("X")
        self._label.setMinimumHeight(button.sizeHint().height())
