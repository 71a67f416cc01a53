"""The window: its layout, and its place on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from gui.features.palette.presenter import Palette
from gui.features.preferences.presenter import Preferring
from gui.i18n.plain import window_title
from gui.settings.settings import Settings
from gui.theme.on_screen import keep_on_screen
from gui.window.actions.window_actions import WindowActions
from gui.window.incoming import Incoming
from gui.window.pages import Pages
from gui.window.recent_files import RecentFiles

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from gui.client.client import WorkerClient
    from gui.documents.document import Document
    from gui.documents.open_documents import OpenDocuments
    from gui.features.palette.command import Command
    from gui.session.store import SessionStore
    from gui.settings.preferences import Preferences
    from gui.window.composition import Composition
    from gui.window.reading_page import ReadingPage

# The size of the window at its first start, in pixels, if the screen has room for it.
_SIZE = (1180, 760)


class MainWindow(QMainWindow):
    """Shows one document at a time, with a client of the worker that the caller starts and stops.

    With a ``store`` it opens what was open when the program last ended, and saves what is open now; the caller closes
    it. Without a client there is only its front, which appears at once: an invitation, or the title of what is
    ``coming`` if that is not None; ``populate`` adds the rest. ``ready_to_populate()`` once the front has been painted,
    or as soon as the reader asks for something; ``language_chosen(str)`` with the language that the reader wants for
    the window, which it does not switch to by itself.
    """

    ready_to_populate = Signal()
    language_chosen = Signal(str)

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
        self.preferring = Preferring(self, self._settings)
        self.preferring.applied.connect(self._tell_language)
        self.incoming = Incoming(self)
        self._actions = WindowActions(self)
        self._pages = Pages(self._actions.offered)
        self._pages.source_chosen.connect(self.open_path)
        self._recent = RecentFiles(self._actions)
        self._recent.chosen.connect(self.open_path)
        self._recent.listed.connect(self._pages.show_recent)
        self._pages.invited.connect(self._invited)
        self._pages.currentChanged.connect(self._ground_status_bar)
        central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(central)
        self.command_palette = Palette(central, self._commands, self._settings)
        self._actions.changed.connect(self.command_palette.refresh)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setAutoFillBackground(True)
        self._ground_status_bar()
        self.resize(*_SIZE)
        if self._settings.geometry is not None:
            self.restoreGeometry(self._settings.geometry)
        keep_on_screen(self)
        # The size that the window gave itself; any other size was set on purpose.
        self._first_size = self.size()
        if coming is None:
            self._pages.show_document(None)
        else:
            self._pages.show_coming(coming)
            self._set_title(coming)
        if client is not None:
            self.populate(client, store)

    def populate(self, client: WorkerClient, store: SessionStore | None = None) -> None:
        """Adds everything needed for reading documents."""
        from gui.window.composition import Composition

        self._composition = work = Composition(self, client, store, actions=self._actions, preferring=self.preferring)
        self._column.insertWidget(0, work.tab_strip)
        self._column.insertWidget(1, work.messages)
        self._column.addWidget(work.find_bar)
        self.statusBar().addPermanentWidget(work.progress)
        self._pages.populate(work)
        self._recent.show()
        page, settings = work.reading_page, self._settings
        if settings.splitter is not None:
            page.panes.splitter.restoreState(settings.splitter)
        page.panes.outline_wanted = settings.outline_shown
        if page.explanation.expanded != settings.why_shown:
            work.toggle_reasons()
        page.refreshed.connect(self._ground_status_bar)
        work.tabs.titled.connect(self._set_title)
        work.documents.opened.connect(self._opened)
        work.missing.connect(self._say_missing)

    @property
    def composition(self) -> Composition:
        """Everything needed for reading documents; a window that has only its front requests the rest."""
        if self._composition is None:
            self.ready_to_populate.emit()
        if self._composition is None:
            raise RuntimeError("the window has not been populated")
        return self._composition

    @property
    def preferences(self) -> Preferences:
        """The preferences, for every window and every article."""
        return self.preferring.current

    @property
    def documents(self) -> OpenDocuments:
        """The open documents."""
        return self.composition.documents

    @property
    def reading_page(self) -> ReadingPage:
        """The page that shows the current one."""
        return self.composition.reading_page

    def open_path(self, *paths: str) -> None:
        """Opens files and web addresses, each in a tab."""
        self.incoming.open_path(*paths)

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text; ``html`` is the same as HTML, if available."""
        self.incoming.open_text(text, html)

    def show_notice(self, text: str) -> None:
        """Shows a message that the reader should know about."""
        self.composition.messages.show_notice(text)

    def show_fault(self) -> None:
        """Says that there was an internal error."""
        self.composition.faults.tell()

    def receive(self, sources: list[str]) -> None:
        """Comes to the front and opens what another start of the program was given."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if sources:
            self.open_path(*sources)

    def may_go(self, again: Callable[[], object]) -> bool:
        """Whether another window may take over now; else ``again`` is called once no export is in progress."""
        notice = self.tr("The language changes once the summary is written.")
        return self._composition is None or self._composition.taking_out.is_free(again, notice)

    def restore_session(self) -> None:
        """Opens what was open when the program last ended."""
        self.composition.restore_session()

    def show_what_there_is(self) -> None:
        """Shows the invitation if nothing is open and nothing is being loaded."""
        self._pages.show_what_there_is()

    def save_summary(self, path: str, format_id: str) -> None:
        """Saves the summary in one of the formats of ``save_formats``; reports the outcome."""
        self.composition.taking_out.save_as(path, format_id)

    def show_preferences(self) -> None:
        """Opens the preferences, without blocking the window."""
        self.preferring.open()

    def show_shortcuts(self) -> None:
        """Opens the list of keyboard shortcuts, without blocking the window."""
        from gui.features.shortcuts.dialog import ShortcutsDialog
        from gui.window.commands import key_groups

        dialog = self.findChild(ShortcutsDialog) or ShortcutsDialog(key_groups(self._actions), self)
        dialog.open_anew()

    def show_about(self) -> None:
        """Says what this program is."""
        from gui.window.about import show_about

        show_about(self)

    def _commands(self) -> Sequence[Command]:
        from gui.window.commands import commands_of

        return commands_of(self._actions, None if self._composition is None else self._composition.documents)

    def _invited(self) -> None:
        self._recent.show()
        self._set_title("")

    def _ground_status_bar(self) -> None:
        """Gives the status bar the background of what is above it, so that there is no empty band below a page."""
        role = QPalette.ColorRole.Base if self._pages.is_blank else QPalette.ColorRole.Window
        if self.statusBar().backgroundRole() != role:
            self.statusBar().setBackgroundRole(role)

    def _set_title(self, title: str) -> None:
        named_for = self.tr("{title} — Standfirst").format(title=window_title(title))
        self.setWindowTitle(named_for if title else self.tr("Standfirst"))

    def _opened(self, document: Document) -> None:
        if document is self.documents.current:
            self._pages.show_document(document)
        self._recent.add(document.source)

    def _say_missing(self, source: str, message: str) -> None:
        self._recent.add_missing(self.composition.refusals, source, message)

    def _tell_language(self, preferences: Preferences) -> None:
        self.language_chosen.emit(preferences.interface_language)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accepts what can be opened."""
        from gui.documents.sources import sources_of

        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        event.acceptProposedAction()
        self.incoming.drop(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notes when the window first becomes visible."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # This event precedes the painting of the window's contents; the event loop's next turn follows it.
            QTimer.singleShot(0, self._seen)

    def _seen(self) -> None:
        if self.size() == self._first_size:
            # Only now are its screen and the width of its frame known.
            keep_on_screen(self)
        self.ready_to_populate.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves the window's state and what is open; waits for an export in progress."""
        work = self._composition
        notice = self.tr("The window closes once the summary is written.")
        if work is not None and not work.taking_out.is_free(self.close, notice):
            event.ignore()
            return
        self.preferring.keep()
        if work is not None:
            page = work.reading_page
            self._settings.keep_window(
                geometry=self.saveGeometry(),
                splitter=page.panes.splitter.saveState(),
                outline=page.panes.outline_wanted,
                why=page.explanation.expanded,
            )
            work.end()
        super().closeEvent(event)
