"""The running program: one window, the engine and the session behind it, and an ear for further starts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.engine import Engine
from gui.main_window import MainWindow
from gui.session_store import SessionStore
from gui.settings import Settings
from gui.single_instance import Receiver, absolute
from gui.translating import install


class Program(QObject):
    """Opens the window, and another in its place when the reader wants another language: words are set once."""

    def __init__(self, application: QApplication, engine: Engine) -> None:
        super().__init__(application)
        self._application = application
        self._engine = engine
        self._store = SessionStore()
        self._receiver = Receiver()
        self._language = Settings().preferences.interface_language
        install(application, self._language)
        self.window = self._new_window()

    def start(self, sources: Sequence[str]) -> None:
        """Shows the window with what was open at the last end and these paths and addresses."""
        self.window.show()
        self._receiver.opened.connect(self._receive)
        self._receiver.listen()
        self.window.restore_session()
        # The next start may be in another folder, and opens them again.
        self.window.open_path(*map(absolute, sources))

    def end(self) -> None:
        """Ends the worker and keeps what is open."""
        self._receiver.close()
        self._engine.stop()
        self._store.close()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._engine, self._store)
        window.language_chosen.connect(self._speak)
        return window

    def _receive(self, sources: list[str]) -> None:
        self.window.receive(sources)

    def _speak(self, language: str) -> None:
        """Has a new window take over everything in another language, the preferences in front of it."""
        if language == self._language:
            return
        self._language = language
        install(self._application, language)
        before, session = self.window, self.window.desk.session
        self.window = self._new_window()
        self.window.restoreGeometry(before.saveGeometry())
        self.window.show()
        # Not sooner: the program ends with its last window.
        before.close()
        before.deleteLater()
        self.window.desk.restore(session)
        self.window.show_preferences()
