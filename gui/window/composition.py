"""The open documents, the page, and what else works on them, put together and wired to the window's actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QWidget

from core import Summary
from gui.client.client import WorkerClient
from gui.documents.document import Document, Failure
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
from gui.features.preferences.presenter import Preferring
from gui.session.store import SessionStore
from gui.settings.preferences import Preferences
from gui.widgets.message_bar import MessageBar
from gui.widgets.progress_row import ProgressRow
from gui.widgets.tab_strip import TabStrip
from gui.window.actions import Actions
from gui.window.availability import show_availability
from gui.window.dialogs import ask_for_encoding, ask_for_password
from gui.window.menus import furniture_menu, sentence_menu
from gui.window.reading_focus import ReadingFocus
from gui.window.reading_page import ReadingPage


class Composition(QObject):
    """Makes the parts that a window has no need of before there is an article, and joins them.

    The window puts ``tabs``, ``messages``, ``reader``, ``find_bar`` and ``progress`` in their places.
    ``shown(Document | None)`` when another document is shown, or none; ``titled(str)`` with its title;
    ``opened(Document)`` once a text has come in; ``missing(source, str)`` with a line on a file that is not there;
    ``rested()`` when no work is under way any more.
    """

    shown = Signal(object)
    titled = Signal(str)
    opened = Signal(object)
    missing = Signal(str, str)
    rested = Signal()

    def __init__(
        self,
        window: QWidget,
        client: WorkerClient,
        store: SessionStore | None,
        *,
        actions: Actions,
        languages: LanguageMenu,
        preferring: Preferring,
        undo: QUndoGroup,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self._actions = actions
        self._languages = languages
        self._preferring = preferring
        self._undo = undo
        self.documents = OpenDocuments(client, store, lambda: preferring.for_new_articles, self)
        self.tabs = TabStrip()
        self.messages = MessageBar()
        self.reading_page = ReadingPage(client)
        self.progress = ProgressRow()
        self.find_bar = FindBar()
        self.find_bar.hide()
        self.output = Output(window)
        self._focus = ReadingFocus(window, (self.reading_page.article_view, self.reading_page.summary_view))
        self._finder = Finder(self.find_bar, self.reading_page)
        self.refusals = Refusals(self.messages)
        self.faults = FaultMessages(self.messages)
        self._comparison = Comparison(self.reading_page, self.documents, window)
        self._reloading = Reloading(self.documents, self.messages)
        self._notices = Notices(self.documents, self.messages, self._open_languages, self)
        self._troubles = None if store is None else SessionTroubles(store, self.documents, self.messages)
        self._sentence_menu = sentence_menu(window, actions)
        self._furniture_menu = furniture_menu(window, actions)
        self._use_preferences(preferring.current)
        self.reading_page.controls.method.set_method_silently(preferring.current.method)
        self.reading_page.controls.length.set_wanted(preferring.current.length)
        self._connect_actions()
        self._connect_desk()
        self._connect_reader()
        self._connect_progress()
        self._update_actions()

    @property
    def is_loading(self) -> bool:
        """Whether an article is on its way."""
        return self.documents.opener.is_reading

    def restore_session(self) -> None:
        """Opens what was open at the last end."""
        if self._troubles is not None:
            self._troubles.restore()

    def may_end(self, again: Callable[[], object]) -> bool:
        """Whether no summary is on its way out; else ``again`` is called as ``is_free`` has it."""
        return self.is_free(again, self.tr("The window closes once the summary is written."))

    def is_free(self, again: Callable[[], object], notice: str) -> bool:
        """Whether no summary is on its way out; else ``again`` is called once all of them are, if none is refused.

        A ``notice`` tells the reader that.
        """
        if self.output.busy:
            self.output.when_done(again)
            self.messages.show_notice(notice)
        return not self.output.busy

    def end(self) -> None:
        """Keeps what is open."""
        self.documents.end()
        self._reloading.end()

    def _connect_actions(self) -> None:
        actions, reader, documents = self._actions, self.reading_page, self.documents
        slots: tuple[tuple[object, Callable[..., object]], ...] = (
            (actions.reload, self._reloading.reload),
            (actions.new_tab, documents.tabs.add_empty),
            (actions.close_tab, self._close_tab),
            (actions.reopen, documents.reopen),
            (actions.next_tab, self._next_tab),
            (actions.previous_tab, self._previous_tab),
            (actions.export, self._choose_export),
            (actions.print, self._print),
            (actions.copy, self._copy),
            (actions.copy_cited, self._copy_cited),
            (actions.find, self._finder.open),
            (actions.find_next, self._finder.go_to_next),
            (actions.find_previous, self._finder.go_to_previous),
            (actions.cancel, self._cancel),
            (actions.pin, reader.choices.toggle_pin),
            (actions.exclude, reader.choices.toggle_exclude),
            (actions.context, reader.show_context),
            (actions.next_furniture, reader.furniture.go_to_next),
            (actions.put_back, reader.furniture.put_back),
            (actions.take_out, reader.furniture.take_out),
            (actions.next_pick, self._next_pick),
            (actions.previous_pick, self._previous_pick),
            (actions.back, reader.travels.go_back),
            (actions.forward, reader.travels.go_forward),
            (actions.part, reader.summarise_part),
            (actions.whole, reader.summarise_whole),
            (actions.outline, reader.panes.ask_for_outline),
            (actions.why, self._set_why_shown),
            (actions.focus, reader.set_focus_mode),
            (actions.compare, self._comparison.open),
            (actions.encoding, self._choose_encoding),
        )
        for action, slot in slots:
            action.triggered.connect(slot)  # type: ignore[attr-defined]
        self._languages.chosen.connect(self._choose_language)
        reader.language.setMenu(self._languages)
        for action in actions.views.values():
            action.triggered.connect(self._choose_view)

    def _connect_desk(self) -> None:
        documents = self.documents
        self.tabs.chosen.connect(partial(self._at_tabs, documents.tabs.choose))
        self.tabs.close_wanted.connect(partial(self._at_tabs, documents.close))
        self.tabs.moved.connect(documents.move)
        documents.shown.connect(self._show_current)
        documents.tabs_changed.connect(self._show_tabs)
        documents.opened.connect(self._update_actions)
        documents.opened.connect(self.opened)
        documents.refused.connect(self.messages.show_error)
        documents.opener.missing.connect(self.missing)
        documents.opener.unread.connect(self.refusals.add)
        documents.opener.faulty.connect(self._say_faulty)
        documents.opener.password_wanted.connect(self._ask_for_password)
        documents.scheduler.faulty.connect(self.faults.tell_of)
        documents.scheduler.compared.connect(self.reading_page.explaining.show_agreement)

    def _connect_reader(self) -> None:
        reader = self.reading_page
        reader.explaining.comparison_wanted.connect(self.documents.scheduler.compare)
        reader.compare_opened.connect(self._comparison.open)
        for signal in (reader.refreshed, reader.summary_changed, reader.current_changed, reader.travelled):
            signal.connect(self._update_actions)
        reader.article_view.selectionChanged.connect(self._update_actions)
        reader.sentence_menu.connect(self._sentence_menu.popup)
        reader.furniture_menu.connect(self._furniture_menu.popup)
        reader.controls.topic.topic_changed.connect(self.messages.clear)
        reader.controls.method.method_chosen.connect(self.messages.clear)
        reader.panes.outline_fitted.connect(self._actions.outline.setChecked)
        reader.why.expanded_changed.connect(self._actions.why.setChecked)
        self._finder.found.connect(self._actions.find_next.setEnabled)
        self._finder.found.connect(self._actions.find_previous.setEnabled)
        self._preferring.applied.connect(self._use_preferences)

    def _connect_progress(self) -> None:
        progress = self.progress
        progress.cancelled.connect(self._cancel)
        for worker in (self._client, self.output):
            worker.busy_changed.connect(self._show_busy)
            worker.progressed.connect(progress.show_progress)
        self.output.refused.connect(self.messages.show_error)
        self.output.noticed.connect(self.messages.show_notice)

    def _show_busy(self) -> None:
        busy = self._client.busy or self.output.busy
        self.progress.set_busy(busy)
        if not busy:
            self.rested.emit()

    def _at_tabs(self, act: Callable[[int], object], place: int) -> None:
        """Does what is asked for at the strip of tabs, which keeps the keyboard where it has it."""
        has_keyboard = self.tabs.hasFocus()
        act(place)
        if has_keyboard and self.tabs.isVisible():
            self.tabs.setFocus()

    def _show_current(self) -> None:
        document = self.documents.current
        self._undo.setActiveStack(document.undo_stack if document is not None else None)  # type: ignore[arg-type]
        self.messages.turn_to(document)
        # First the page and then what is on it: a text that has no size yet can't stand at a place.
        self.shown.emit(document)
        self.reading_page.show_document(document)
        self._finder.forget()
        self._show_tabs()
        self._update_actions()
        self._notices.tell()
        self._focus.go_home()
        if document is not None and document.failure is not None:
            self._say_failed(document, document.failure)

    def _show_tabs(self) -> None:
        titles = self.documents.titles
        place = self.documents.current_tab
        self.tabs.set_tabs([title for title, _ in titles], place, sources=[source for _, source in titles])
        self.titled.emit("" if self.documents.current is None else titles[place][0])

    def _update_actions(self) -> None:
        show_availability(self._actions, self.documents, self.reading_page)
        self._languages.show_document(self.documents.current)

    def _use_preferences(self, wanted: Preferences) -> None:
        self.reading_page.panes.set_type(wanted.family, wanted.points, wanted.characters, wanted.spacing)
        self._client.set_limits(wanted.seconds, wanted.memory)
        self.documents.keep_protected(wanted.keep_protected)

    def _say_faulty(self, source: str, message: str) -> None:
        if source:
            self.refusals.add(source, message, self.faults.action, self.faults.copy_details)
        else:
            self.faults.tell_of(message)

    def _say_failed(self, document: Document, failure: Failure) -> None:
        """Says why the page is empty, and offers what can be done."""
        action, act = self.tr("&Try again"), document.ask_again
        if failure.kind == "password":
            action = self.tr("&Enter password")
        elif failure.kind == "fault":
            action, act = self.faults.action, self.faults.copy_details
        elif failure.kind == "died" and not document.source:
            action, act = self.tr("&Copy the text"), self._copy_pasted
        self.messages.show_notice(failure.message, action, act, about=document)

    def _copy_pasted(self) -> None:
        if self.documents.current is not None:
            QGuiApplication.clipboard().setText(self.documents.keeper.text_of(self.documents.current))

    def _ask_for_password(self, why: str) -> None:
        password = ask_for_password(self._window, why)
        if password:
            self.documents.opener.try_password(password)
        else:
            self.documents.opener.give_up_password()

    def _cancel(self) -> None:
        if self.output.busy:
            self.output.cancel()
            self.messages.show_notice(self.tr("Cancelled."))
        elif self._client.busy:
            self.documents.cancel()
            self._say_cancelled()
        elif self._finder.is_open:
            self._finder.close()
        elif self.reading_page.panes.focus_mode:
            self._actions.focus.trigger()
        else:
            self.messages.dismiss()

    def _say_cancelled(self) -> None:
        document = self.documents.current
        if document is not None and document.failure is not None:
            # The page is empty, and it is said already why.
            return
        goes_on = self._client.busy
        if goes_on or self.reading_page.article is None or self.reading_page.ranking is not None:
            self.messages.show_notice(self.tr("Cancelled."))
        else:
            self.messages.show_notice(
                self.tr("Cancelled before there was a summary. Choose a method to rank this article.")
            )

    def _choose_encoding(self) -> None:
        encoding = ask_for_encoding(self._window)
        if encoding is not None:
            self.messages.clear()
            self.documents.reload(encoding)

    def _choose_language(self, language: str) -> None:
        document = self.documents.current
        if document is not None:
            self.messages.clear()
            document.set_language(language)

    def _open_languages(self) -> None:
        button = self.reading_page.language
        if button.isVisible():
            button.showMenu()
        else:
            self._languages.popup(self.reading_page.mapToGlobal(QPoint()))

    def _choose_view(self) -> None:
        self.reading_page.set_view(next(view for view, action in self._actions.views.items() if action.isChecked()))

    def _close_tab(self) -> None:
        self.documents.close(self.documents.current_tab)

    def _next_tab(self) -> None:
        self.documents.tabs.step(1)

    def _previous_tab(self) -> None:
        self.documents.tabs.step(-1)

    def _next_pick(self) -> None:
        self.reading_page.travels.go_to_pick(1)

    def _previous_pick(self) -> None:
        self.reading_page.travels.go_to_pick(-1)

    def _choose_export(self) -> None:
        self._take_out(self.output.choose_and_save)

    def _print(self) -> None:
        self._take_out(self.output.print_out)

    def _copy(self) -> None:
        self._take_out(self._copy_all)

    def _copy_all(self, _summary: Summary) -> None:
        self.reading_page.summary_view.copy_all()

    def _copy_cited(self) -> None:
        self._take_out(self.output.copy_cited)

    def _take_out(self, act: Callable[[Summary], object]) -> None:
        """Takes the summary out of the window; says so where it is yet to come."""
        if self.reading_page.summary is None:
            self.messages.show_notice(self.tr("The summary is not ready yet. Try again in a moment."))
        else:
            act(self.reading_page.summary)

    def _set_why_shown(self, shown: bool) -> None:
        self.reading_page.why.expanded = shown
