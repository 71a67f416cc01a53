"""The command palette: a line to type in, and below it the matching commands, over the upper part of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.features.palette.command import Command, hits
from gui.features.palette.delegate import CommandDelegate
from gui.features.palette.model import CommandModel
from gui.theme.selection import quieten
from gui.theme.theme import theme_for
from gui.widgets.line_edit import LineEdit
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named

# Pixels: its greatest width, and its margin to each side of the window.
_WIDTH, _MARGIN = 620, 12
# The most rows, if the window has room for them.
_ROWS = 12
_PADDING = 8

_Key = Qt.Key


class CommandPalette(QFrame):
    """Lies over a widget and keeps the window's focus until a command is chosen or the reader leaves.

    ``closed()`` when it closes, and after that ``chosen(Command)`` if the reader chose one. The focus returns to where
    it was.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        named(self, "commandPalette", self.tr("Command palette"))
        self._over = over
        self._commands: Sequence[Command] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self._edit = named(LineEdit(), "commandEdit", self.tr("What do you want to do?"))
        self._edit.setPlaceholderText(self.tr("What do you want to do?"))
        self._edit.setAccessibleDescription(
            self.tr("Type a few letters of it. Up and Down choose, Enter runs it, Esc closes.")
        )
        self._model = CommandModel(self)
        self._list = named(_List(), "commandList", self.tr("Commands"))
        self._list.setModel(self._model)
        self._nothing = named(MutedLabel(self.tr("No command matches.")), "commandNothing")
        self._nothing.setContentsMargins(_PADDING, 4, _PADDING, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(_PADDING // 2)
        column.addWidget(self._edit)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._typed)
        self._list.clicked.connect(self._choose_current)
        self.hide()

    def open(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Offers these commands; ``recent`` has the ids of those last used, newest first."""
        if self.isVisible():
            return
        self._commands, self._recent = commands, recent
        self._before = self.window().focusWidget()
        self._edit.clear()
        self._find("")
        self.raise_()
        self.show()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        application = _application()
        # For clicks elsewhere in the window, and changes of its size.
        application.installEventFilter(self)
        application.focusChanged.connect(self._keep_keyboard)

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Offers the commands as they are now; the current row stays current."""
        current = self._model.command_at(self._list.currentIndex().row())
        self._commands = commands
        self._find(self._edit.text(), current)

    def close_palette(self) -> None:
        """Closes, and returns the focus."""
        if not self.isVisible():
            return
        application = _application()
        application.removeEventFilter(self)
        application.focusChanged.disconnect(self._keep_keyboard)
        if self._before is not None and isValid(self._before) and self._edit.hasFocus():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._before = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes all keys, closes at a click outside, and follows the size of the window."""
        kind = event.type()
        if watched is self._edit and kind == QEvent.Type.ShortcutOverride:
            # Whatever the shortcut in the menus: first the palette closes.
            event.accept()
            return False
        if watched is self._edit and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._press(event)
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            is_inside = isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))
            if isinstance(watched, QWidget) and not is_inside and watched.window() is self.window():
                self.close_palette()
        elif kind == QEvent.Type.Resize and watched is self._over:
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follows the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints its border."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme_for(self.palette()).edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _press(self, event: QKeyEvent) -> bool:
        """Goes from row to row, runs the chosen command, or closes; returns whether the key was for one of these."""
        page = max(1, self._list.height() // max(1, self._list.sizeHintForRow(0)) - 1)
        steps = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: page, _Key.Key_PageUp: -page}
        key = _Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._choose_current()
        elif key == _Key.Key_Escape:
            self.close_palette()
        # Tab has nowhere else to go.
        return key in (*steps, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab)

    def _step(self, by: int) -> None:
        """Goes this many rows on; single steps wrap around."""
        count = self._model.rowCount()
        if count:
            row = self._list.currentIndex().row() + by
            self._go_to(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        selection = self._list.selectionModel()
        # Also to a disabled row: readers who look for it then see and hear that it exists.
        selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
        self._list.scrollTo(index)
        self._tell_row(row)

    def _tell_row(self, row: int) -> None:
        """Tells assistive tools which row Enter would run, since the focus itself is in the line above."""
        event = QAccessibleEvent(self._list, QAccessible.Event.Focus)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

    def _typed(self, text: str) -> None:
        self._find(text)

    def _keep_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Takes the focus back if something else gets it, such as an article that has been loaded."""
        is_elsewhere = now is not None and now.window() is self.window() and not self.isAncestorOf(now)
        if is_elsewhere:
            self._before = now
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, typed: str, current: Command | None = None) -> None:
        """Offers the commands that match, and goes to the first, or to ``current`` if it is still among them."""
        found = hits(typed, self._commands, self._recent)
        self._model.show_hits(found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fit()
        if found:
            self._list.scrollToTop()
            self._go_to(self._model.row_of(current))

    def _choose_current(self) -> None:
        command = self._model.command_at(self._list.currentIndex().row())
        if command is not None and command.is_enabled:
            self.close_palette()
            self.chosen.emit(command)

    def _fit(self) -> None:
        """Takes the room it needs at the top of the widget it lies over, as far as available."""
        room = self._over.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(_WIDTH, room.width())
        rows = min(_ROWS, self._model.rowCount())
        self.ensurePolished()
        around = self._edit.sizeHint().height() + 2 * _PADDING + _PADDING // 2
        below = rows * max(1, self._list.sizeHintForRow(0)) if rows else self._nothing.sizeHint().height()
        height = min(around + below, room.height())
        self.setGeometry(QRect(room.left() + (room.width() - width) // 2, room.top(), width, height))


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application to have the keyboard of")
    return application


class _List(QListView):
    """Rows on a quiet background, chosen from while the focus stays in the line above."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(CommandDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        quieten(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)
