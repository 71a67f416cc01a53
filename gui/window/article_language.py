"""The language that an article is read in, chosen from the menu or the button above the article."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from gui.documents.open_documents import OpenDocuments
from gui.features.controls.language_menu import LanguageMenu
from gui.widgets.message_bar import MessageBar
from gui.window.reading_page import ReadingPage


class ArticleLanguage(QObject):
    """Connects the language menu to the current document and to the button on the page."""

    def __init__(self, menu: LanguageMenu, page: ReadingPage, documents: OpenDocuments, messages: MessageBar) -> None:
        super().__init__(documents)
        self._menu = menu
        self._page = page
        self._documents = documents
        self._messages = messages
        page.language.setMenu(menu)
        menu.chosen.connect(self._choose)

    def show(self) -> None:
        """Checks the language of the current document."""
        self._menu.show_document(self._documents.current)

    def open_menu(self) -> None:
        """Opens the menu at the button, or at the corner of the page if that is out of sight."""
        button = self._page.language
        if button.isVisible():
            button.showMenu()
        else:
            self._menu.popup(self._page.mapToGlobal(QPoint()))

    def _choose(self, language: str) -> None:
        document = self._documents.current
        if document is not None:
            self._messages.clear()
            document.set_language(language)
