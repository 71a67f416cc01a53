"""The running program: one window, the worker and the session behind it, and an ear for further starts."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.app.single_instance import absolute
from gui.app.window_name import WindowName
from gui.client.launch import start_worker, worker_options
from gui.settings.settings import Settings

if TYPE_CHECKING:
    from gui.app.receiver import Receiver
    from gui.client.client import WorkerClient
    from gui.diagnostics.diagnostics import Diagnostics
    from gui.session.store import SessionStore

# Milliseconds after which the window is populated even if it is not visible.
_UNSEEN = 300


class Program(QObject):
    """Opens the window, and replaces it when the reader changes the language: words are set only once.

    The worker starts first, since it takes longest; what is not visible at first is made once the window is shown.
    """

    def __init__(
        self,
        application: QApplication,
        sources: Sequence[str],
        name: WindowName | None = None,
        *,
        is_ignored: bool = False,
        diagnostics: Diagnostics | None = None,
    ) -> None:
        """``name`` is the window's, taken before it is made; ``is_ignored`` says that another window does not answer.

        ``diagnostics`` have been started, and are ended by the caller.
        """
        super().__init__(application)
        self._application = application
        # The next start may be in another folder, and must find them again.
        self._sources = [absolute(source) for source in sources]
        settings = Settings()
        options = worker_options(settings.preferences.memory) if settings.has_other_memory else ()
        self._worker = start_worker(options, parent=self)
        self._client: WorkerClient | None = None
        self._store: SessionStore | None = None
        self._name = name or WindowName()
        self._is_ignored = is_ignored
        self._diagnostics = diagnostics
        self._receiver: Receiver | None = None
        # The worker is starting meanwhile: whatever comes before it delays the first summary.
        from PySide6.QtCore import Qt

        from gui.i18n.translating import install
        from gui.window.main_window import MainWindow

        self._language = settings.interface_language
        install(application, self._language)
        self.window = MainWindow(coming=self._coming())
        self.window.ready_to_populate.connect(self._populate)
        self._unseen = QTimer(self, singleShot=True, interval=_UNSEEN)
        self._unseen.timeout.connect(self._populate)
        if diagnostics is not None:
            # Not at once: an error may have occurred in the middle of painting, or on another thread.
            diagnostics.arisen.connect(self._tell_fault, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Shows the window; what was open last time, and what is to be opened now, follows."""
        self.window.show()
        self._unseen.start()

    def end(self) -> None:
        """Ends the worker and saves what is open."""
        if self._receiver is not None:
            self._receiver.close()
        if self._client is not None:
            self._client.stop()
        else:
            self._worker.kill()
            self._worker.waitForFinished(1000)
        if self._store is not None:
            self._store.close()
        # Not earlier: the next window opens what was saved here.
        self._name.let_go()

    def _populate(self) -> None:
        self._unseen.stop()
        if self._client is None:
            try:
                self._populate_window()
            finally:
                # The program's entry point disabled it.
                gc.enable()

    def _populate_window(self) -> None:
        if self._diagnostics is not None:
            self._diagnostics.open()
        from gui.app.receiver import Receiver
        from gui.client.client import WorkerClient
        from gui.session.store import SessionStore

        wanted = self.window.preferences
        self._client = WorkerClient()
        self._client.set_limits(wanted.seconds, wanted.memory)
        self._client.start(self._worker)
        self._store = SessionStore()
        self.window.populate(self._client, self._store)
        self.window.language_chosen.connect(self._speak)
        self._receiver = Receiver(self._name)
        self._receiver.opened.connect(self._receive)
        self._receiver.listen()
        self.window.restore_session()
        self.window.open_path(*self._sources)
        if self._is_ignored:
            self.window.show_notice(self.tr("Another Standfirst window is open but not responding. This is a new one."))
        self.window.show_what_there_is()

    def _coming(self) -> str | None:
        """The title of what will be shown first; None if nothing is coming."""
        from gui.session.glimpse import title_to_come

        return Path(self._sources[-1]).name if self._sources else title_to_come()

    def _tell_fault(self) -> None:
        self.window.show_fault()

    def _receive(self, sources: list[str]) -> None:
        self.window.receive(sources)

    def _speak(self, language: str) -> None:
        """Has a new window take over everything in another language, the preferences in front of it."""
        if language == self._language or self._client is None:
            return
        if not self.window.may_go(partial(self._speak, language)):
            return
        from gui.i18n.translating import install
        from gui.window.main_window import MainWindow

        self._language = language
        install(self._application, language)
        before, handover = self.window, self.window.documents.hand_over()
        self.window = MainWindow(self._client, self._store)
        self.window.language_chosen.connect(self._speak)
        self.window.restoreGeometry(before.saveGeometry())
        self.window.show()
        # Not earlier: the program ends with its last window.
        before.close()
        before.deleteLater()
        self.window.documents.take_over(handover)
        self.window.show_preferences()
        # Qt emits this before it deletes the window's children.
        before.destroyed.connect(partial(QTimer.singleShot, 0, _collect))


def _collect() -> None:
    """Frees what a deleted window leaves in Python, where its objects hold each other, and its articles."""
    # The client of the worker sets all that is read apart from the collection of garbage.
    gc.unfreeze()
    gc.collect()
