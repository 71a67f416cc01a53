"""The languages that an article may be read in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from gui.documents.document import Document


class LanguageMenu(QMenu):
    """Offers the detected language and every language by name, and checks the current one.

    ``chosen(str)`` gives the code of the language that the reader chose, "" for the detected one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lan&guage of the article"), parent)
        self.setObjectName("languageMenu")
        self.menuAction().setObjectName("languageAction")
        self._actions: dict[str, QAction] = {}
        self.triggered.connect(self._choose)
        self.show_document(None)

    def show_document(self, document: Document | None) -> None:
        """Checks the language that an article is read in; without one there is nothing to choose."""
        self.menuAction().setEnabled(document is not None and document.article is not None)
        if document is None:
            return
        if not self._actions:
            self._fill()
        from gui.i18n.languages import language_name

        found = document.language_found
        words = self.tr("Detected: {language}") if found else self.tr("Detected from the text")
        self._actions[""].setText(words.format(language=language_name(found)))
        self._actions[document.language].setChecked(True)

    def _fill(self) -> None:
        """Names the languages, which the window does not need before there is an article."""
        from gui.i18n.languages import language_names

        group = QActionGroup(self)
        for code, name in (("", ""), *language_names().items()):
            self._actions[code] = action = QAction(name, group, checkable=True)
            action.setObjectName(f"languageAction-{code or 'found'}")
            action.setData(code)
            self.addAction(action)
            if not code:
                self.addSeparator()

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
