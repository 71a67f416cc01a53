"""The bar that finds words in article and summary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.i18n.format import number
from gui.widgets.line_edit import LineEdit
from gui.widgets.named import named

_EDIT_WIDTH = 320


class FindBar(QWidget):
    """A search field, the number of matches and which of them is shown, and buttons to move on.

    ``find_changed(str)`` gives the search text, ``next_wanted()`` and ``previous_wanted()`` where the reader wants
    to go, ``closed()`` says that the bar was closed.
    """

    find_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find"))
        self._edit = named(LineEdit(), "findEdit", self.tr("Find in article and summary"))
        self._edit.setPlaceholderText(self.tr("Find in article and summary"))
        self._edit.setClearButtonEnabled(True)
        self._edit.setMaximumWidth(_EDIT_WIDTH)
        self._count = named(QLabel(), "findCount", self.tr("Matches"))
        self._previous = self._button("findPreviousButton", "▲", self.tr("Previous (Shift+Enter)"))
        self._next = self._button("findNextButton", "▼", self.tr("Next (Enter)"))
        self._close = self._button("findCloseButton", "✕", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self._edit, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)
        self._edit.textChanged.connect(self._changed)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.hide)
        self.hide()
        self.set_count(None, 0)

    @property
    def needle(self) -> str:
        """The search text; "" while the bar is closed."""
        return "" if self.isHidden() else self._edit.text()

    def open(self) -> None:
        """Shows the bar with the last search text, ready to be typed over, and searches for that again."""
        was_hidden = self.isHidden()
        self.show()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()
        if was_hidden and self._edit.text():
            self._changed()

    def set_count(self, current: int | None, total: int) -> None:
        """Shows how many matches there are and, counted from 0, which one is shown."""
        if not self._edit.text().strip():
            text = ""
        elif not total:
            text = self.tr("Not found")
        elif current is None:
            text = self.tr("%Ln found", "", total)
        else:
            text = self.tr("{current} of {total}").format(current=number(current + 1), total=number(total))
        self._count.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def set_looking(self) -> None:
        """Shows no matches while they are being searched for."""
        self._count.setText("…")

    def event(self, event: QEvent) -> bool:
        """Claims Esc while it has the focus: elsewhere in a window it may stop what is in progress."""
        claims = event.type() == QEvent.Type.ShortcutOverride
        if claims and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next match, with Shift to the previous one; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Signals that the bar was closed, not the window."""
        super().hideEvent(event)
        if self.isHidden():
            self.closed.emit()

    def _changed(self) -> None:
        if not self._edit.text().strip():
            self.set_count(None, 0)
        self.find_changed.emit(self._edit.text())

    def _button(self, name: str, sign: str, words: str) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setText(sign)
        button.setToolTip(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
