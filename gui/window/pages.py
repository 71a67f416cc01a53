"""The pages of the window, one of which is shown: an invitation, what is being loaded, and the article being read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from gui.documents.document import Document
    from gui.window.coming import Coming
    from gui.window.composition import Composition
    from gui.window.welcome import Welcome


class Pages(QStackedWidget):
    """Shows the page for what is open, each made on first use; the invitation has a button for each of the actions.

    ``invited()`` when it is the invitation, ``source_chosen(str)`` with what the reader chose there to open again.
    """

    invited = Signal()
    source_chosen = Signal(str)
    _awaited = Signal()

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._welcome: Welcome | None = None
        self._coming: Coming | None = None
        self._composition: Composition | None = None
        # By the time this fires, anything immediately available has been shown.
        self._awaited.connect(self._show_awaited, Qt.ConnectionType.QueuedConnection)

    def populate(self, composition: Composition) -> None:
        """Adds the page on which articles are read."""
        self._composition = composition
        self.addWidget(composition.reading_page)
        composition.shown.connect(self.show_document)
        composition.activity.rested.connect(self._awaited)

    @property
    def is_blank(self) -> bool:
        """Whether only the background of a page is shown: no article with panels around it."""
        composition = self._composition
        is_reading = composition is not None and self.currentWidget() is composition.reading_page
        return not is_reading or (composition is not None and composition.reading_page.panes.focus_mode)

    def show_document(self, document: Document | None) -> None:
        """Shows a document, after a moment only its title if the article is still loading; the invitation for None."""
        if document is None or self._composition is None:
            self._invite()
            return
        self.setCurrentWidget(self._composition.reading_page)
        if document.article is None:
            self._awaited.emit()

    def show_recent(self, recent: Sequence[tuple[str, str]]) -> None:
        """Offers recently read articles on the invitation: titles with their paths or addresses, newest first."""
        if self._welcome is not None:
            self._welcome.show_recent(recent)

    def show_coming(self, title: str) -> None:
        """Shows the title of what is being loaded."""
        if self._coming is None:
            from gui.window.coming import Coming

            self._coming = Coming()
            self.addWidget(self._coming)
        self._coming.show_title(title)
        self.setCurrentWidget(self._coming)

    def show_what_there_is(self) -> None:
        """Shows the invitation if nothing is open and nothing is being loaded."""
        work = self._composition
        is_idle = work is not None and work.documents.current is None and not work.activity.is_loading
        if is_idle and self.currentWidget() is self._coming:
            self.show_document(None)

    def _invite(self) -> None:
        if self._welcome is None:
            from gui.window.welcome import Welcome

            self._welcome = Welcome(self._actions)
            self._welcome.source_chosen.connect(self.source_chosen)
            self.addWidget(self._welcome)
        self.setCurrentWidget(self._welcome)
        self.invited.emit()

    def _show_awaited(self) -> None:
        """Shows the title of an article that is still loading, or the invitation if there is none."""
        if self._composition is None:
            return
        documents = self._composition.documents
        if documents.current is not None and documents.current.article is None:
            self.show_coming(documents.titles[documents.current_tab][0])
        self.show_what_there_is()
