"""Which method ranks the sentences, and what it does in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core import METHODS
from gui.i18n.core_words import method_description
from gui.widgets.choice_box import ChoiceBox
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named


class MethodControl(QWidget):
    """Lets the reader choose a method.

    ``method_changed(str)`` gives its id; ``method_chosen()`` says that the reader chose one, even the same again.
    """

    method_changed = Signal(str)
    method_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = named(ChoiceBox(), "methodBox", self.tr("Method"))
        for method_id, method in METHODS.items():
            self._box.addItem(method.title, method_id)
            description = method_description(method.description)
            self._box.setItemData(self._box.count() - 1, description, Qt.ItemDataRole.ToolTipRole)
        label = QLabel(self.tr("&Method"))
        label.setBuddy(self._box)
        self._description = named(MutedLabel(), "methodDescription", self.tr("What the method does"))
        self._description.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(label)
        self._row.addWidget(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self._description)
        column.addStretch(1)
        self._describe()
        self._box.currentIndexChanged.connect(self._changed)
        self._box.activated.connect(self.method_chosen)

    @property
    def method(self) -> str:
        """The id of the current method."""
        method: str = self._box.currentData()
        return method

    def set_method_silently(self, method: str) -> None:
        """Sets the method, one of METHODS, without a signal."""
        blocked = self._box.blockSignals(True)
        self._box.setCurrentIndex(self._box.findData(method))
        self._box.blockSignals(blocked)
        self._describe()

    def add_beside(self, widget: QWidget) -> None:
        """Puts a control on the same line, where it takes the remaining space."""
        self._row.addSpacing(16)
        self._row.addWidget(widget, 1)

    def _changed(self) -> None:
        self._describe()
        self.method_changed.emit(self.method)

    def _describe(self) -> None:
        method = METHODS[self.method]
        self._description.setText(method_description(method.description))
        self._description.setToolTip(method.citation)
