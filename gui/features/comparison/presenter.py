"""Keeps the comparison of methods in step with the current document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from core import METHODS, Article
from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments

if TYPE_CHECKING:
    from gui.features.comparison.dialog import CompareDialog


class Comparable(Protocol):
    """A page with the document whose methods are compared."""

    @property
    def document(self) -> Document | None:
        """The shown document."""

    @property
    def article(self) -> Article | None:
        """What is shown of it."""

    @property
    def current(self) -> int | None:
        """The index of the current sentence."""

    @property
    def summary_changed(self) -> SignalInstance:
        """Emitted when there is another summary, or none."""

    @property
    def current_changed(self) -> SignalInstance:
        """Emitted when another sentence is current."""

    def go_to_sentence(self, index: int) -> None:
        """Goes to a sentence and makes it current."""


class Comparison(QObject):
    """Opens the dialog when first requested, and then updates it with new results."""

    def __init__(self, page: Comparable, documents: OpenDocuments, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._documents = documents
        self._window = window
        self._dialog: CompareDialog | None = None
        self._article: Article | None = None
        self._topic = ""
        documents.scheduler.compared.connect(self._show_ranking)
        documents.scheduler.not_compared.connect(self._show_failed)
        page.summary_changed.connect(self._follow)
        page.current_changed.connect(self._show_current)

    def open(self) -> None:
        """Shows the dialog, and asks for what is missing."""
        if self._dialog is None:
            from gui.features.comparison.dialog import CompareDialog

            self._dialog = CompareDialog(self._window)
            self._dialog.method_chosen.connect(self._use_method)
            self._dialog.sentence_chosen.connect(self._page.go_to_sentence)
        self._article = None
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._follow()
        self._show_current()

    def _follow(self) -> None:
        document, article = self._page.document, self._page.article
        if self._dialog is None:
            return
        if document is None or article is None or not self._dialog.isVisible():
            if self._article is not None:
                self._article = None
                self._dialog.show_nothing()
            return
        if article is not self._article or document.topic != self._topic:
            self._article, self._topic = article, document.topic
            self._dialog.show_article(article, document.length)
            self._documents.scheduler.compare()
        for method in METHODS:
            self._show_ranking(method)
        self._dialog.set_length(document.length)
        self._dialog.set_method(document.method)
        self._dialog.set_choices(document.pinned, document.excluded)

    def _show_ranking(self, method: str) -> None:
        document = self._page.document
        if self._dialog is None or document is None or document.scope is not self._article:
            return
        ranking = document.rankings.by(method)
        if ranking is not None:
            self._dialog.show_ranking(method, ranking)

    def _show_current(self) -> None:
        if self._dialog is not None and self._page.article is self._article and self._page.current is not None:
            self._dialog.show_sentence(self._page.current)

    def _show_failed(self, method: str) -> None:
        if self._dialog is not None:
            self._dialog.show_failed(method)

    def _use_method(self, method: str) -> None:
        if self._page.document is not None:
            self._page.document.set_method(method)
