"""Assembles the open documents, the page, and everything else that works on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QWidget

from gui.client.client import WorkerClient
from gui.documents.open_documents import OpenDocuments
from gui.documents.reloading import Reloading
from gui.features.comparison.presenter import Comparison
from gui.features.controls.language_menu import LanguageMenu
from gui.features.export.presenter import Output
from gui.features.find.find_bar import FindBar
from gui.features.find.presenter import Finder
from gui.features.messages.faults import FaultMessages
from gui.features.messages.notices import Notices
from gui.features.messages.refusals import Refusals
from gui.features.messages.session_troubles import SessionTroubles
from gui.features.phrases.presenter import Phrases
from gui.features.phrases.view import PhraseLine
from gui.features.preferences.presenter import Preferring
from gui.session.store import SessionStore
from gui.settings.preferences import Preferences
from gui.widgets.message_bar import MessageBar
from gui.widgets.progress_row import ProgressRow
from gui.widgets.tab_strip import TabStrip
from gui.window.actions.state import state_of
from gui.window.actions.table import OF_A_SENTENCE, OF_FURNITURE
from gui.window.actions.window_actions import WindowActions
from gui.window.activity import Activity
from gui.window.article_language import ArticleLanguage
from gui.window.dialogs import ask_for_encoding
from gui.window.failures import Failures
from gui.window.reading_focus import ReadingFocus
from gui.window.reading_page import ReadingPage
from gui.window.tabs import Tabs
from gui.window.taking_out import TakingOut


class Composition(QObject):
    """Creates and connects the parts that a window does not need before there is an article.

    The window lays out ``tab_strip``, ``messages``, ``reading_page``, ``find_bar`` and ``progress``, and its actions
    work on the parts. ``shown(Document | None)`` when another document, or none, is shown; ``missing(source, str)``
    with a line about a missing file.
    """

    shown = Signal(object)
    missing = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        client: WorkerClient,
        store: SessionStore | None,
        *,
        actions: WindowActions,
        preferring: Preferring,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self._actions = actions
        self.undo = QUndoGroup(self)
        # Widgets.
        self.tab_strip = TabStrip()
        self.messages = MessageBar()
        self.reading_page = page = ReadingPage(client)
        self.find_bar = FindBar()
        phrases = PhraseLine()
        page.panes.summary_pane.put_above(phrases)
        self.progress = ProgressRow()
        # What connects them to the documents, one object per subject.
        self.documents = documents = OpenDocuments(client, store, lambda: preferring.for_new_articles, self)
        self.output = Output(window)
        self.tabs = Tabs(self.tab_strip, documents)
        self.taking_out = TakingOut(page, self.output, self.messages)
        self.activity = Activity(client, documents, self.output, progress=self.progress, messages=self.messages)
        self.finder = Finder(self.find_bar, page)
        self.comparison = Comparison(page, documents, window)
        self._phrases = Phrases(phrases, page, page.article_view, go_to=page.travels.go_to, client=client)
        self.reloading = Reloading(documents, self.messages)
        self.refusals = Refusals(self.messages)
        self.faults = FaultMessages(self.messages)
        self._failures = Failures(documents, self.messages, self.faults, window)
        self._language = ArticleLanguage(actions.submenu(LanguageMenu), page, documents, self.messages)
        self._notices = Notices(documents, self.messages, self._language.open_menu, self)
        self._troubles = None if store is None else SessionTroubles(store, documents, self.messages)
        self._focus = ReadingFocus(window, (page.article_view, page.summary_view))
        self._sentence_menu = actions.context_menu("sentenceMenu", OF_A_SENTENCE)
        self._furniture_menu = actions.context_menu("furnitureMenu", OF_FURNITURE)
        self._begin_with(preferring)
        self._connect_documents()
        self._connect_page()
        self._connect_actions()
        self._update_actions()

    def restore_session(self) -> None:
        """Opens what was open when the program last ended."""
        if self._troubles is not None:
            self._troubles.restore()

    def end(self) -> None:
        """Saves what is open."""
        self.documents.end()
        self.reloading.end()

    def cancel(self) -> None:
        """Stops what is in progress; else closes the find bar, leaves focus mode, or dismisses the message."""
        if self.activity.cancel():
            return
        if self.finder.is_open:
            self.finder.close()
        elif self.reading_page.panes.focus_mode:
            self.reading_page.set_focus_mode(False)
        else:
            self.messages.dismiss()

    def choose_encoding(self) -> None:
        """Asks for an encoding, and reads the current document again in it."""
        encoding = ask_for_encoding(self._window)
        if encoding is not None:
            self.messages.clear()
            self.documents.reload(encoding)

    def toggle_reasons(self) -> None:
        """Shows or hides why a sentence was picked."""
        self.reading_page.explanation.expanded = not self.reading_page.explanation.expanded
        self._update_actions()

    def _say_faulty(self, source: str, message: str) -> None:
        if source:
            self.refusals.add(source, message, self.faults.action, self.faults.copy_details)
        else:
            self.faults.tell_of(message)

    def _begin_with(self, preferring: Preferring) -> None:
        self._use_preferences(preferring.current)
        self.reading_page.controls.method.set_method_silently(preferring.current.method)
        self.reading_page.controls.length.set_wanted(preferring.current.length)
        preferring.applied.connect(self._use_preferences)

    def _use_preferences(self, wanted: Preferences) -> None:
        self.reading_page.panes.set_type(wanted.family, wanted.points, wanted.characters, wanted.spacing)
        self._client.set_limits(wanted.seconds, wanted.memory)
        self.documents.keep_protected(wanted.keep_protected)

    def _connect_documents(self) -> None:
        documents, explaining = self.documents, self.reading_page.explaining
        documents.shown.connect(self._show_current)
        documents.refused.connect(self.messages.show_error)
        documents.opener.missing.connect(self.missing)
        documents.opener.unread.connect(self.refusals.add)
        documents.opener.faulty.connect(self._say_faulty)
        documents.scheduler.faulty.connect(self.faults.tell_of)
        documents.scheduler.compared.connect(explaining.show_agreement)
        explaining.comparison_wanted.connect(documents.scheduler.compare)

    def _connect_page(self) -> None:
        page = self.reading_page
        page.refreshed.connect(self._language.show)
        page.compare_opened.connect(self.comparison.open)
        page.sentence_menu.connect(self._sentence_menu.popup)
        page.furniture_menu.connect(self._furniture_menu.popup)
        page.controls.topic.topic_changed.connect(self.messages.clear)
        page.controls.method.method_chosen.connect(self.messages.clear)
        self.progress.cancelled.connect(self.cancel)

    def _connect_actions(self) -> None:
        """Updates the actions with everything that affects them."""
        page = self.reading_page
        for signal in (
            *(page.refreshed, page.summary_changed, page.current_changed, page.travelled, page.panes.outline_fitted),
            *(page.article_view.selectionChanged, page.article_view.cursorPositionChanged),
            page.explanation.expanded_changed,
            *(self.documents.opened, self.finder.found),
            *(self.undo.indexChanged, self.undo.activeStackChanged),
        ):
            signal.connect(self._update_actions)

    def _update_actions(self) -> None:
        found = self.finder.has_places
        self._actions.show_state(state_of(self.documents, self.reading_page, self.undo, has_places_found=found))

    def _show_current(self) -> None:
        document = self.documents.current
        self.undo.setActiveStack(document.undo_stack if document is not None else None)  # type: ignore[arg-type]
        self.messages.turn_to(document)
        # First the page and then what is on it: a text that has no size yet can't scroll to a position.
        self.shown.emit(document)
        self.reading_page.show_document(document)
        self.finder.forget()
        self.tabs.show()
        self._update_actions()
        self._language.show()
        self._notices.tell()
        self._focus.go_home()
        self._failures.show(document)
