"""The window: its menus, its pages, what is dropped on it, and where it stands on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QPalette, QUndoGroup
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.data import SAMPLE
from gui.documents.recent import RecentMenu, RecentSources
from gui.documents.sources import Source, sources_of
from gui.features.controls.language_menu import LanguageMenu
from gui.features.preferences.presenter import Preferring
from gui.i18n.plain import window_title
from gui.settings.settings import Settings
from gui.theme.on_screen import keep_on_screen
from gui.window.actions import Actions
from gui.window.coming import Coming
from gui.window.menus import fill_menu_bar
from gui.window.welcome import Welcome

if TYPE_CHECKING:
    from gui.client.client import WorkerClient
    from gui.documents.document import Document
    from gui.documents.open_documents import OpenDocuments
    from gui.session.store import SessionStore
    from gui.settings.preferences import Preferences
    from gui.window.composition import Composition
    from gui.window.reading_page import ReadingPage

#: The window at its first start, in pixels, where the screen has room for it.
_SIZE = (1180, 760)


class MainWindow(QMainWindow):
    """Shows one document at a time, with a client of the worker that the caller starts and stops.

    With a ``store`` it opens what was open at the last end, and keeps what is open now; the caller closes it. Without
    a client there is only its front, which is there in no time: an invitation, or the title of what is ``coming``
    where that is not None; ``populate`` adds the rest. ``ready_to_populate()`` once
    the front was painted, or as soon as the reader asks for something; ``language_chosen(str)`` tells the language that
    the reader wants it in, which it does not take up itself.
    """

    ready_to_populate = Signal()
    language_chosen = Signal(str)
    _awaited = Signal()

    def __init__(
        self, client: WorkerClient | None = None, store: SessionStore | None = None, *, coming: str | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName(self.tr("Standfirst"))
        self.setAcceptDrops(True)
        self._was_painted = False
        self._composition: Composition | None = None
        self._settings = Settings()
        self._preferring = Preferring(self, self._settings)
        self._preferring.applied.connect(self._tell_language)
        self._recent = RecentSources()
        self._actions = Actions(self)
        self._undo = QUndoGroup(self)
        self._welcome = Welcome((self._actions.open, self._actions.paste, self._actions.sample))
        self._welcome.source_chosen.connect(self.open_path)
        self._pages = QStackedWidget()
        self._coming = Coming()
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self._coming)
        # By the time it is told, what is there at once has come.
        self._awaited.connect(self._show_awaited, Qt.ConnectionType.QueuedConnection)
        central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(central)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setAutoFillBackground(True)
        self._fill_menus()
        self._connect_actions()
        self.resize(*_SIZE)
        if self._settings.geometry is not None:
            self.restoreGeometry(self._settings.geometry)
        keep_on_screen(self)
        #: How large the window made itself; whoever makes it another size knows why.
        self._first_size = self.size()
        self._show_page(None)
        if coming is not None:
            self._show_coming(coming)
            self._set_title(coming)
        if client is not None:
            self.populate(client, store)

    def populate(self, client: WorkerClient, store: SessionStore | None = None) -> None:
        """Adds what documents are read with."""
        from gui.window.composition import Composition

        self._composition = work = Composition(
            self,
            client,
            store,
            actions=self._actions,
            languages=self._languages,
            preferring=self._preferring,
            undo=self._undo,
        )
        self._column.insertWidget(0, work.tabs)
        self._column.insertWidget(1, work.messages)
        self._pages.addWidget(work.reading_page)
        self._column.addWidget(work.find_bar)
        self.statusBar().addPermanentWidget(work.progress)
        settings, actions = self._settings, self._actions
        if settings.splitter is not None:
            work.reading_page.panes.splitter.restoreState(settings.splitter)
        work.reading_page.panes.outline_wanted = settings.outline_shown
        actions.why.setChecked(settings.why_shown)
        work.reading_page.why.expanded = settings.why_shown
        work.shown.connect(self._show_page)
        work.rested.connect(self._awaited)
        work.titled.connect(self._set_title)
        work.opened.connect(self._opened)
        work.missing.connect(self._say_missing)
        actions.focus.triggered.connect(self._ground_status_bar)

    @property
    def preferences(self) -> Preferences:
        """What the reader wants in every window and for every article."""
        return self._preferring.current

    @property
    def documents(self) -> OpenDocuments:
        """The documents that are open."""
        return self._populated.documents

    @property
    def reading_page(self) -> ReadingPage:
        """The page that shows one."""
        return self._populated.reading_page

    def open_path(self, *paths: str) -> None:
        """Opens files and web addresses, each in a tab."""
        self._populated.refusals.begin()
        self.documents.open(*paths)

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text; ``html`` is the same with its marks, where there is such."""
        self._populated.refusals.begin()
        self.documents.open_text(text, html)

    def open_sources(self, sources: Sequence[Source], nothing: str) -> None:
        """Opens what was dropped or pasted; says ``nothing`` where there is none."""
        texts = [source for source in sources if source.kind == "text"]
        if not sources:
            self._populated.messages.show_error(nothing)
        elif texts:
            self.open_text(texts[0].value, texts[0].html)
        else:
            self.open_path(*(source.value for source in sources))

    def show_notice(self, text: str) -> None:
        """Says something that the reader should know."""
        self._populated.messages.show_notice(text)

    def show_fault(self) -> None:
        """Says that there was a fault of the program's own."""
        self._populated.faults.tell()

    def receive(self, sources: list[str]) -> None:
        """Comes to the front with what another start of the program was to open."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if sources:
            self.open_path(*sources)

    def may_go(self, again: Callable[[], object]) -> bool:
        """Whether another window may take over now; else ``again`` is called once no summary is on its way out."""
        notice = self.tr("The language changes once the summary is written.")
        return self._composition is None or self._composition.is_free(again, notice)

    def restore_session(self) -> None:
        """Opens what was open at the last end."""
        self._populated.restore_session()

    def show_what_there_is(self) -> None:
        """Invites the reader where nothing is open and nothing is on its way."""
        work = self._populated
        if work.documents.current is None and not work.is_loading and self._pages.currentWidget() is self._coming:
            self._show_page(None)

    def save_summary(self, path: str, format_id: str) -> None:
        """Saves the summary in one of the formats of ``save_formats``; says what became of it."""
        if self.reading_page.summary is not None:
            self._populated.output.save(self.reading_page.summary, path, format_id)

    def show_preferences(self) -> None:
        """Opens the preferences beside the window."""
        self._preferring.open()

    @property
    def _populated(self) -> Composition:
        if self._composition is None:
            self.ready_to_populate.emit()
        if self._composition is None:
            raise RuntimeError("the window has not been populated")
        return self._composition

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
        self._languages = LanguageMenu(self)
        fill_menu_bar(
            self.menuBar(), self._actions, undo=undo, redo=redo, recent=self._recent_menu, languages=self._languages
        )

    def _connect_actions(self) -> None:
        actions = self._actions
        for action, slot in (
            (actions.open, self._choose_file),
            (actions.open_address, self._choose_address),
            (actions.sample, self._open_sample),
            (actions.paste, self._paste),
            (actions.preferences, self.show_preferences),
            (actions.larger, self._zoom_in),
            (actions.smaller, self._zoom_out),
            (actions.usual, self._zoom_reset),
            (actions.quit, self.close),
            (actions.about, self._show_about),
        ):
            action.triggered.connect(slot)

    def _show_page(self, document: Document | None) -> None:
        if document is None:
            self._list_recent()
            self._pages.setCurrentWidget(self._welcome)
            self._set_title("")
        else:
            self._pages.setCurrentWidget(self.reading_page)
            if document.article is None:
                self._awaited.emit()
        self._ground_status_bar()

    def _show_awaited(self) -> None:
        """Shows the title of an article that is yet to come, or an invitation where none came."""
        documents = self.documents
        if documents.current is not None and documents.current.article is None:
            self._show_coming(documents.titles[documents.current_tab][0])
        self.show_what_there_is()

    def _show_coming(self, title: str) -> None:
        self._coming.show_title(title)
        self._pages.setCurrentWidget(self._coming)
        self._ground_status_bar()

    def _ground_status_bar(self) -> None:
        """Has the status bar go on with what is above it, so that there is no empty band below a page."""
        below_page = self._pages.currentWidget() in (self._welcome, self._coming) or self.reading_page.panes.focus_mode
        role = QPalette.ColorRole.Base if below_page else QPalette.ColorRole.Window
        self.statusBar().setBackgroundRole(role)

    def _set_title(self, title: str) -> None:
        named_for = self.tr("{title} — Standfirst").format(title=window_title(title))
        self.setWindowTitle(named_for if title else self.tr("Standfirst"))

    def _opened(self, document: Document) -> None:
        if document is self.documents.current:
            self._show_page(document)
        if document.source and document.source != str(SAMPLE):
            self._recent.add(document.source)
            self._list_recent()

    def _say_missing(self, source: str, message: str) -> None:
        refusals = self._populated.refusals
        if source in self._recent.sources:
            refusals.add(source, message, self.tr("&Remove from list"), partial(self._drop_recent, source))
        else:
            refusals.add(source, message)

    def _drop_recent(self, source: str) -> None:
        self._recent.drop(source)
        self._list_recent()

    def _list_recent(self) -> None:
        sources = self._recent.sources
        self._recent_menu.show_sources(sources)
        self._welcome.show_recent([(Path(source).name or source, source) for source in sources])

    def _clear_recent(self) -> None:
        self._recent.clear()
        self._list_recent()

    def _choose_file(self) -> None:
        from gui.window.dialogs import ask_for_file

        path = ask_for_file(self)
        if path:
            self.open_path(path)

    def _choose_address(self) -> None:
        from gui.window.dialogs import ask_for_address

        address = ask_for_address(self)
        if address:
            self.open_path(address)

    def _open_sample(self) -> None:
        self.open_path(str(SAMPLE))

    def _paste(self) -> None:
        self.open_sources(sources_of(QGuiApplication.clipboard().mimeData()), self._nothing_to_read())

    def _nothing_to_read(self) -> str:
        return self.tr("There is no text to read here. Copy or drop a text, a file or an address.")

    def _zoom_in(self) -> None:
        self._preferring.enlarge(1)

    def _zoom_out(self) -> None:
        self._preferring.enlarge(-1)

    def _zoom_reset(self) -> None:
        self._preferring.set_points(0)

    def _tell_language(self, preferences: Preferences) -> None:
        self.language_chosen.emit(preferences.interface_language)

    def _show_about(self) -> None:
        from gui.window.about import show_about

        show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what can be opened."""
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        event.acceptProposedAction()
        data = event.mimeData()
        # Where the other program ends before it has handed it over.
        lost = self.tr("Nothing arrived from the other program. Drag it here once more.")
        self.open_sources(sources_of(data), self._nothing_to_read() if data.formats() else lost)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells when it is seen first."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The event comes before the painting of what is on the window; the loop's next turn comes after it.
            QTimer.singleShot(0, self._seen)

    def _seen(self) -> None:
        if self.size() == self._first_size:
            # Only now it is known on which screen it is, and how wide its frame.
            keep_on_screen(self)
        self.ready_to_populate.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the reader's choices and what is open; a summary on its way out is awaited."""
        if self._composition is not None and not self._composition.may_end(self.close):
            event.ignore()
            return
        self._preferring.keep()
        if self._composition is not None:
            self._settings.keep_window(
                geometry=self.saveGeometry(),
                splitter=self.reading_page.panes.splitter.saveState(),
                outline=self.reading_page.panes.outline_wanted,
                why=self._actions.why.isChecked(),
            )
            self._composition.end()
        super().closeEvent(event)
