"""The window: its parts, and the wiring between them, the desk and the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core import Length
from gui.actions import Actions
from gui.choices import Place
from gui.comparison import Comparison
from gui.desk import Desk
from gui.dialogs import ask_for_address, ask_for_encoding, ask_for_file, ask_for_password, show_about
from gui.document import Document, View
from gui.engine import Engine
from gui.file_watch import FileWatch
from gui.find_bar import FindBar
from gui.finder import Finder
from gui.menus import fill_menu_bar, furniture_menu, sentence_menu
from gui.message_bar import MessageBar
from gui.output import Output
from gui.preferences import LIMITS, Preferences
from gui.progress_row import ProgressRow
from gui.reader import Reader
from gui.recent import RecentMenu, RecentSources
from gui.session_store import SessionStore
from gui.settings import Settings
from gui.sources import Source, sources_of
from gui.tab_strip import TabStrip
from gui.theme import apply_theme
from gui.welcome import Welcome

SAMPLE = Path(__file__).with_name("data") / "sample.md"


class MainWindow(QMainWindow):
    """Shows one document at a time, with an engine that the caller starts and stops.

    With a ``store`` it opens what was open at the last end, and keeps what is open now; the caller closes it.
    ``language_chosen(str)`` tells the language that the reader wants it in, which it does not take up itself.
    """

    language_chosen = Signal(str)

    def __init__(self, engine: Engine, store: SessionStore | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName(self.tr("Standfirst"))
        self.setAcceptDrops(True)
        self._engine = engine
        self._store = store
        self._settings = Settings()
        self._preferences = self._settings.preferences
        self._recent = RecentSources()
        self._furniture: Place | None = None
        self.desk = Desk(engine, store, self._defaults, self)
        self._watch = FileWatch(self)
        self._actions = Actions(self)
        self._undo = QUndoGroup(self)
        self._messages = MessageBar()
        self._progress = ProgressRow()
        self._tabs = TabStrip()
        self.reader = Reader()
        self._welcome = Welcome((self._actions.open, self._actions.paste, self._actions.sample))
        find_bar = FindBar()
        self._finder = Finder(find_bar, self.reader)
        self._output = Output(self)
        self._comparison = Comparison(self.reader, self.desk, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self.reader)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tabs, self._messages, self._pages, find_bar):
            column.addWidget(widget, 1 if widget is self._pages else 0)
        find_bar.hide()
        self.setCentralWidget(central)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self._progress)
        self._fill_menus()
        self._connect_actions()
        self._connect_parts()
        self._restore()

    def open_path(self, *paths: str) -> None:
        """Opens files and web addresses, each in a tab."""
        self._messages.clear()
        self.desk.open(*paths)

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text; ``html`` is the same with its marks, where there is such."""
        self._messages.clear()
        self.desk.open_text(text, html)

    def open_sources(self, sources: Sequence[Source]) -> None:
        """Opens what was dropped or pasted; says so where there is nothing to open."""
        texts = [source for source in sources if source.kind == "text"]
        if not sources:
            self._messages.show_error(
                self.tr("There is no text to read here. Copy or drop a text, a file or an address.")
            )
        elif texts:
            self.open_text(texts[0].value, texts[0].html)
        else:
            self.open_path(*(source.value for source in sources))

    def receive(self, sources: list[str]) -> None:
        """Comes to the front with what another start of the program was to open."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if sources:
            self.open_path(*sources)

    def save_summary(self, path: str, format_id: str) -> None:
        """Saves the summary in one of EXPORT_FORMATS; says what became of it."""
        if self.reader.summary is not None:
            self._output.save(self.reader.summary, path, format_id)

    def restore_session(self) -> None:
        """Opens what was open at the last end."""
        if self._store is None:
            return
        session = self._store.load()
        self.desk.restore(session)
        if session.lost:
            self._messages.show_error(
                self.tr("{count} of the articles that were open could not be kept.").format(count=session.lost)
            )

    def _fill_menus(self) -> None:
        undo = self._undo.createUndoAction(self, self.tr("&Undo"))
        redo = self._undo.createRedoAction(self, self.tr("&Redo"))
        for action, name, hint, keys in (
            (undo, "undoAction", self.tr("Take back the last choice"), "Ctrl+Z"),
            (redo, "redoAction", self.tr("Make the choice again"), "Ctrl+Shift+Z"),
        ):
            action.setObjectName(name)
            action.setToolTip(hint)
            action.setStatusTip(hint)
            action.setShortcut(keys)
            self.addAction(action)
        self._recent_menu = RecentMenu(self)
        self._recent_menu.chosen.connect(self.open_path)
        self._recent_menu.cleared.connect(self._clear_recent)
        fill_menu_bar(self.menuBar(), self._actions, undo=undo, redo=redo, recent=self._recent_menu)
        self._sentence_menu = sentence_menu(self, self._actions)
        self._furniture_menu = furniture_menu(self, self._actions)

    def _connect_actions(self) -> None:
        actions, reader, desk = self._actions, self.reader, self.desk
        for action, slot in (
            (actions.open, self._choose_file),
            (actions.open_address, self._choose_address),
            (actions.sample, self._open_sample),
            (actions.reload, self._reload),
            (actions.new_tab, desk.new_place),
            (actions.close_tab, self._close_tab),
            (actions.reopen, desk.reopen),
            (actions.next_tab, self._next_tab),
            (actions.previous_tab, self._previous_tab),
            (actions.export, self._choose_export),
            (actions.print, self._print),
            (actions.quit, self.close),
            (actions.paste, self._paste),
            (actions.copy, reader.summary_view.copy_all),
            (actions.copy_cited, self._copy_cited),
            (actions.find, self._finder.open),
            (actions.find_next, self._finder.go_to_next),
            (actions.find_previous, self._finder.go_to_previous),
            (actions.cancel, self._cancel),
            (actions.preferences, self.show_preferences),
            (actions.pin, reader.toggle_pin),
            (actions.exclude, reader.toggle_exclude),
            (actions.context, reader.show_context),
            (actions.put_back, self._put_back),
            (actions.take_out, self._take_out),
            (actions.next_pick, self._next_pick),
            (actions.previous_pick, self._previous_pick),
            (actions.back, reader.go_back),
            (actions.forward, reader.go_forward),
            (actions.part, reader.summarise_part),
            (actions.whole, reader.summarise_whole),
            (actions.outline, reader.set_outline_wanted),
            (actions.why, self._set_why_shown),
            (actions.focus, reader.set_focus_mode),
            (actions.compare, self._comparison.open),
            (actions.larger, self._zoom_in),
            (actions.smaller, self._zoom_out),
            (actions.usual, self._zoom_reset),
            (actions.encoding, self._choose_encoding),
            (actions.about, self._show_about),
        ):
            action.triggered.connect(slot)
        for action in actions.views.values():
            action.triggered.connect(self._choose_view)

    def _connect_parts(self) -> None:
        self._progress.cancelled.connect(self._cancel)
        self._tabs.chosen.connect(self.desk.choose)
        self._tabs.close_wanted.connect(self.desk.close)
        self._tabs.moved.connect(self.desk.move)
        self._welcome.source_chosen.connect(self.open_path)
        self.desk.shown.connect(self._show_current)
        self.desk.tabs_changed.connect(self._show_tabs)
        self.desk.opened.connect(self._opened)
        self.desk.refused.connect(self._messages.show_error)
        self.desk.noticed.connect(self._messages.show_notice)
        self.desk.password_wanted.connect(self._ask_for_password)
        self.desk.compared.connect(self.reader.show_agreement)
        self.desk.explained.connect(self.reader.show_explanation)
        self.reader.explanation_wanted.connect(self.desk.explain)
        self.reader.comparison_wanted.connect(self.desk.compare)
        self.reader.compare_opened.connect(self._comparison.open)
        self.reader.summary_changed.connect(self._update_actions)
        self.reader.current_changed.connect(self._update_actions)
        self.reader.travelled.connect(self._update_actions)
        self.reader.sentence_menu.connect(self._sentence_menu.popup)
        self.reader.furniture_menu.connect(self._show_furniture_menu)
        self.reader.topic.topic_changed.connect(self._messages.clear)
        self.reader.method.method_chosen.connect(self._messages.clear)
        self.reader.length.length_changed.connect(self._length_changed)
        self.reader.method.method_changed.connect(self._method_changed)
        self.reader.why.expanded_changed.connect(self._actions.why.setChecked)
        self._finder.found.connect(self._actions.find_next.setEnabled)
        self._finder.found.connect(self._actions.find_previous.setEnabled)
        self._output.refused.connect(self._messages.show_error)
        self._output.noticed.connect(self._messages.show_notice)
        self._output.busy_changed.connect(self._progress.set_busy)
        self._output.progressed.connect(self._progress.show_progress)
        self._messages.action_triggered.connect(self._reload)
        self._watch.changed.connect(self._offer_reload)
        self._watch.noted.connect(self._note_time)
        self._engine.busy_changed.connect(self._progress.set_busy)
        self._engine.progressed.connect(self._progress.show_progress)
        if self._store is not None:
            self._store.save_failed.connect(self._say_not_kept)

    def _defaults(self) -> tuple[str, Length, str]:
        return self._preferences.method, self._preferences.length, self._preferences.text_language

    def _show_current(self) -> None:
        document = self.desk.current
        self._undo.setActiveStack(document.undo_stack if document is not None else None)  # type: ignore[arg-type]
        if document is None:
            self._list_recent()
            self._pages.setCurrentWidget(self._welcome)
            self.setWindowTitle(self.tr("Standfirst"))
        else:
            self.reader.show_document(document)
            if self._pages.currentWidget() is not self.reader:
                self._pages.setCurrentWidget(self.reader)
                # Else the keyboard would go to the outline, which comes first in the order of Tab.
                self.reader.article_view.setFocus()
        self._finder.close()
        self._show_tabs()
        self._watch_current()
        self._update_actions()

    def _show_tabs(self) -> None:
        titles = self.desk.titles
        place = self.desk.current_place
        self._tabs.set_tabs([title for title, _ in titles], place, sources=[source for _, source in titles])
        if self.desk.current is not None:
            self.setWindowTitle(self.tr("{title} — Standfirst").format(title=titles[place][0]))

    def _opened(self, document: Document) -> None:
        if document.source and document.source != str(SAMPLE):
            self._recent.add(document.source)
            self._list_recent()
        if document is self.desk.current:
            self._watch_current()
            self._update_actions()

    def _watch_current(self) -> None:
        document = self.desk.current
        is_file = document is not None and bool(document.source) and "://" not in document.source
        if document is not None and is_file and document.article is not None:
            self._watch.watch(document.source, document.modified)
        else:
            self._watch.watch("")

    def _offer_reload(self, path: str) -> None:
        name = Path(path).name
        self._messages.show_notice(self.tr("{name} has changed on disk.").format(name=name), self.tr("&Reload"))

    def _note_time(self, path: str, modified: float) -> None:
        document = self.desk.current
        if document is not None and document.source == path and not document.modified:
            document.modified = modified

    def _reload(self) -> None:
        self._messages.clear()
        self.desk.reload()

    def _say_not_kept(self, reason: str) -> None:
        self._messages.show_error(
            self.tr("What is open can't be kept for the next start: {reason}. All else works.").format(reason=reason)
        )

    def _ask_for_password(self, why: str) -> None:
        password = ask_for_password(self, why)
        if password:
            self.desk.try_password(password)
        else:
            self.desk.give_up_password()
            self._messages.show_error(why)

    def _cancel(self) -> None:
        if self._output.busy:
            self._output.cancel()
            self._messages.show_notice(self.tr("Cancelled."))
        elif self._engine.busy:
            self.desk.cancel()
            if self.reader.article is None or self.reader.ranking is not None:
                self._messages.show_notice(self.tr("Cancelled."))
            else:
                self._messages.show_notice(
                    self.tr("Cancelled before there was a summary. Choose a method to rank this article.")
                )
        elif self._finder.is_open:
            self._finder.close()
        elif self.reader.focus_mode:
            self._actions.focus.trigger()
        else:
            self._messages.clear()

    def _update_actions(self) -> None:
        actions, document = self._actions, self.desk.current
        reader = self.reader
        has_summary = document is not None and reader.summary is not None
        for action in (actions.copy, actions.copy_cited, actions.export, actions.print):
            action.setEnabled(has_summary)
        index = reader.current if has_summary else None
        for action in (actions.pin, actions.exclude, actions.context):
            action.setEnabled(index is not None)
        has_source = document is not None and document.article is not None and bool(document.source)
        for action in (actions.encoding, actions.reload):
            action.setEnabled(has_source)
        has_article = document is not None and document.article is not None
        for action in (actions.find, actions.focus, *actions.views.values()):
            action.setEnabled(has_article)
        for action in (actions.next_pick, actions.previous_pick, actions.compare, actions.part):
            action.setEnabled(has_summary)
        places = len(self.desk.titles)
        actions.close_tab.setEnabled(places > 0)
        actions.new_tab.setEnabled(places > 0)
        actions.reopen.setEnabled(self.desk.can_reopen)
        for action in (actions.next_tab, actions.previous_tab):
            action.setEnabled(places > 1)
        if document is None:
            return
        actions.pin.setChecked(index in document.pinned)
        actions.exclude.setChecked(index in document.excluded)
        actions.take_out.setEnabled(document.current is not None and document.put_back_at(document.current) is not None)
        actions.put_back.setEnabled(bool(reader.article is not None and reader.article.furniture))
        actions.whole.setEnabled(document.part is not None)
        actions.back.setEnabled(document.history.can_go_back)
        actions.forward.setEnabled(document.history.can_go_forward)
        actions.views[document.view].setChecked(True)

    def _choose_file(self) -> None:
        path = ask_for_file(self)
        if path:
            self.open_path(path)

    def _choose_address(self) -> None:
        address = ask_for_address(self)
        if address:
            self.open_path(address)

    def _choose_encoding(self) -> None:
        encoding = ask_for_encoding(self)
        if encoding is not None:
            self._messages.clear()
            self.desk.reload(encoding)

    def _choose_view(self) -> None:
        chosen: View = next(view for view, action in self._actions.views.items() if action.isChecked())
        self.reader.set_view(chosen)

    def _paste(self) -> None:
        self.open_sources(sources_of(QGuiApplication.clipboard().mimeData()))

    def _open_sample(self) -> None:
        self.open_path(str(SAMPLE))

    def _list_recent(self) -> None:
        sources = self._recent.sources
        self._recent_menu.show_sources(sources)
        self._welcome.show_recent([(Path(source).name or source, source) for source in sources])

    def _clear_recent(self) -> None:
        self._recent.clear()
        self._list_recent()

    def _close_tab(self) -> None:
        self.desk.close(self.desk.current_place)

    def _next_tab(self) -> None:
        self.desk.step(1)

    def _previous_tab(self) -> None:
        self.desk.step(-1)

    def _next_pick(self) -> None:
        self.reader.travel(1)

    def _previous_pick(self) -> None:
        self.reader.travel(-1)

    def _choose_export(self) -> None:
        if self.reader.summary is not None:
            self._output.choose_and_save(self.reader.summary)

    def _print(self) -> None:
        if self.reader.summary is not None:
            self._output.print_out(self.reader.summary)

    def _copy_cited(self) -> None:
        if self.reader.summary is not None:
            self._output.copy_cited(self.reader.summary)

    def _show_furniture_menu(self, place: QPoint, passage: Place) -> None:
        self._furniture = passage
        self._furniture_menu.popup(place)

    def _put_back(self) -> None:
        """Puts back the passage that was pointed at, else the first one from where the reader is."""
        document, article = self.desk.current, self.reader.article
        if document is None or article is None or not article.furniture:
            return
        passages = [(passage.start, passage.end) for passage in article.furniture]
        place = self.reader.article_view.place
        pointed, self._furniture = self._furniture, None
        nearest = next((passage for passage in passages if passage[1] > place), passages[0])
        document.put_furniture_back([pointed if pointed in passages else nearest])

    def _take_out(self) -> None:
        document = self.desk.current
        passage = document.put_back_at(document.current) if document and document.current is not None else None
        if document is not None and passage is not None:
            document.take_furniture_out([passage])

    def _set_why_shown(self, shown: bool) -> None:
        self.reader.why.expanded = shown

    def _length_changed(self) -> None:
        self._preferences = replace(self._preferences, length=self.reader.length.wanted)

    def _method_changed(self, method: str) -> None:
        self._preferences = replace(self._preferences, method=method)

    def _zoom_in(self) -> None:
        self._set_zoom(self._preferences.points + 1)

    def _zoom_out(self) -> None:
        self._set_zoom(self._preferences.points - 1)

    def _zoom_reset(self) -> None:
        self._set_zoom(0)

    def _set_zoom(self, points: int) -> None:
        least, most = LIMITS["points"]
        self._apply(replace(self._preferences, points=max(least, min(most, points))))

    def show_preferences(self) -> None:
        """Opens the preferences beside the window."""
        from gui.preferences_dialog import PreferencesDialog

        dialog = self.findChild(PreferencesDialog)
        if dialog is None:
            dialog = PreferencesDialog(self._preferences, self)
            dialog.changed.connect(self._apply)
        dialog.show_preferences(self._preferences)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _apply(self, preferences: Preferences) -> None:
        """Makes these the preferences, here and now and for the next start."""
        self._preferences = preferences
        self._settings.keep_preferences(preferences)
        self._use_preferences()
        self.language_chosen.emit(preferences.interface_language)

    def _use_preferences(self) -> None:
        wanted = self._preferences
        self.reader.set_type(wanted.family, wanted.points, wanted.characters, wanted.spacing)
        apply_theme(wanted.theme)
        self._engine.set_limits(wanted.seconds, wanted.memory)

    def _show_about(self) -> None:
        show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what can be opened."""
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        event.acceptProposedAction()
        self.open_sources(sources_of(event.mimeData()))

    def _restore(self) -> None:
        self.resize(1180, 760)
        settings = self._settings
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        if settings.splitter is not None:
            self.reader.splitter.restoreState(settings.splitter)
        self._actions.outline.setChecked(settings.outline_shown)
        self.reader.set_outline_wanted(settings.outline_shown)
        self._actions.why.setChecked(settings.why_shown)
        self.reader.why.expanded = settings.why_shown
        self._use_preferences()
        self.reader.method.set_method_silently(self._preferences.method)
        self.reader.length.set_wanted(self._preferences.length)
        self._show_current()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the reader's choices and what is open."""
        self._settings.keep_preferences(self._preferences)
        self._settings.keep_window(
            geometry=self.saveGeometry(),
            splitter=self.reader.splitter.saveState(),
            outline=self._actions.outline.isChecked(),
            why=self._actions.why.isChecked(),
        )
        self.desk.keep_now()
        self._watch.watch("")
        super().closeEvent(event)
