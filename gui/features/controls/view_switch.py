"""How the article is shown: whole, folded to its summary, or the summary alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gui.documents.views import VIEWS, View
from gui.widgets.named import named


class ViewSwitch(QWidget):
    """One button per view, one of them pressed. ``view_chosen(str)`` says which the reader pressed."""

    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "viewSwitch", self.tr("View"))
        words: dict[View, tuple[str, str]] = {
            "article": (self.tr("Article"), self.tr("The whole article, with the summary marked in it")),
            "folded": (self.tr("Folded"), self.tr("The summary in its place, everything else folded away")),
            "summary": (self.tr("Summary"), self.tr("The summary alone")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, view in enumerate(VIEWS):
            title, hint = words[view]
            button = named(QToolButton(), f"{view}ViewButton", hint)
            button.setText(title)
            button.setToolTip(hint)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._chosen)
        self.set_view("article")

    def set_view(self, view: View) -> None:
        """Presses a view's button without a signal."""
        self._group.button(VIEWS.index(view)).setChecked(True)

    def _chosen(self, number: int) -> None:
        self.view_chosen.emit(VIEWS[number])
