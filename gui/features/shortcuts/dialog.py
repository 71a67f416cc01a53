"""The list of keyboard shortcuts, grouped by menu and part of the window, with a search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.direction import is_right_to_left
from gui.features.shortcuts.keys import KeyGroup
from gui.theme.selection import frame_current, quieten
from gui.widgets.line_edit import LineEdit
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

# It fits on a screen of 800 by 600.
_SIZE = QSize(660, 520)
_TEXT, _KEYS = 0, 1
# The greatest share of the width for the keys, and the pixels beside them.
_MOST_OF_WIDTH, _GAP = 0.6, 8

_Index = QModelIndex | QPersistentModelIndex


class ShortcutsDialog(QDialog):
    """A non-modal dialog beside the window."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._groups = groups
        self._edit = named(LineEdit(), "shortcutsEdit", self.tr("Search the shortcuts"))
        self._edit.setPlaceholderText(self.tr("Search the shortcuts"))
        self._edit.setClearButtonEnabled(True)
        self._tree = named(_Tree(), "shortcutsTree", self.tr("Keyboard shortcuts"))
        self._tree.setHeaderLabels((self.tr("What it does"), self.tr("Keys")))
        self._nothing = named(MutedLabel(self.tr("No shortcut matches.")), "shortcutsNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = named(buttons.button(QDialogButtonBox.StandardButton.Close), "closeShortcuts")
        close.setText(self.tr("&Close"))
        # Enter in the line must not close the dialog while the reader is using it.
        close.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._edit)
        column.addWidget(self._tree, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(buttons)
        self._edit.textChanged.connect(self._find)
        self._edit.installEventFilter(self)
        self._find("")
        self.resize(_SIZE)

    def open_anew(self) -> None:
        """Shows the whole list, ready to be searched."""
        self._edit.clear()
        self._tree.scrollToTop()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes from the line down into the list with the Down key."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Down and self._tree.topLevelItemCount():  # type: ignore[attr-defined]
            self._tree.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self._tree.clear()
        for group in self._groups:
            rows = group.found(typed)
            if rows:
                self._add(group.title, [(row.text, row.keys, row.hint) for row in rows])
        self._tree.expandAll()
        self._tree.fit_keys()
        is_found = self._tree.topLevelItemCount() > 0
        self._tree.setVisible(is_found)
        self._nothing.setVisible(not is_found)

    def _add(self, title: str, rows: Sequence[tuple[str, str, str]]) -> None:
        head = QTreeWidgetItem(self._tree, [title])
        head.setFirstColumnSpanned(True)
        font = head.font(_TEXT)
        font.setBold(True)
        head.setFont(_TEXT, font)
        for text, keys, hint in rows:
            item = QTreeWidgetItem(head, [text, keys])
            # The whole text, if the column elides it.
            item.setToolTip(_TEXT, tool_tip(hint, text))
            item.setToolTip(_KEYS, tool_tip(keys))


class _Tree(QTreeWidget):
    """Expanded groups of keys and what they do, with a column for the keys as wide as the longest."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        quieten(self)

    def fit_keys(self) -> None:
        """Makes the column of keys as wide as they are, as long as there is room for what they do."""
        widest = self.sizeHintForColumn(_KEYS) + _GAP
        self.header().resizeSection(_KEYS, min(widest, round(_MOST_OF_WIDTH * self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjusts the columns to the width."""
        super().resizeEvent(event)
        self.fit_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)
        elif event.type() == QEvent.Type.FontChange:
            self.fit_keys()


class _Delegate(QStyledItemDelegate):
    """Draws each text in its own direction, aligned as in the window's language."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Sets the direction: keys such as Ctrl++ would be reversed in a right-to-left window."""
        super().initStyleOption(option, index)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        to_left = is_right_to_left(option.text)
        option.direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignRight if is_mirrored != to_left else Qt.AlignmentFlag.AlignLeft
        option.displayAlignment = side | Qt.AlignmentFlag.AlignVCenter

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Frames the row that has the focus."""
        super().paint(painter, option, index)
        frame_current(painter, option, option.rect)
