"""The real window with the real worker, driven from a benchmark."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QSlider

from gui.app.application import make_application
from gui.client.client import WorkerClient
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow

#: Milliseconds after which a summary no longer comes.
_PATIENCE = 120_000


class Session:
    """A window on screen and its worker, both until the ``with`` block ends; with a store what is open is kept."""

    def __init__(self, store: SessionStore | None = None) -> None:
        self._application = QApplication.instance() or make_application()
        self.client = WorkerClient()
        self.client.start()
        self.window = MainWindow(self.client, store)
        self.reading_page = self.window.reading_page
        found = self.window.findChild(QSlider, "lengthSlider")
        assert found is not None
        self.slider = found
        #: When the last article and the last ranking were shown.
        self._article_at = self._ranking_at = 0.0
        self._failure = ""
        self._waiting = QEventLoop()
        self._late = QTimer(singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self._waiting.quit)
        # The window was connected before, so it has shown what is told here.
        documents = self.window.documents
        documents.opened.connect(self._loaded)
        self.reading_page.summary_changed.connect(self._summarised)
        documents.refused.connect(self._failed)
        for signal in (documents.opener.unread, documents.opener.missing):
            signal.connect(lambda source, why: self._failed(why))

    def __enter__(self) -> Session:
        self.window.show()
        return self

    def __exit__(self, *error: object) -> None:
        self.client.stop()
        self.window.close()

    @property
    def worker(self) -> int:
        """The id of the worker's process."""
        (process,) = self.client.findChildren(QProcess)
        return process.processId()

    def open(self, source: str | Path) -> tuple[float, float]:
        """Opens a text or a file; how many seconds until it was shown, and until its summary was."""
        self._article_at = self._ranking_at = 0.0
        start = perf_counter()
        if isinstance(source, Path):
            self.window.open_path(str(source))
        else:
            self.window.open_text(source)
        self._late.start()
        self._waiting.exec()
        self._late.stop()
        if not self._ranking_at:
            raise RuntimeError(self._failure or "the summary did not come")
        return self._article_at - start, self._ranking_at - start

    def repaint(self) -> None:
        """Paints both texts at once, as they are."""
        self.reading_page.summary_view.viewport().repaint()
        self.reading_page.article_view.viewport().repaint()

    def _loaded(self) -> None:
        self._article_at = perf_counter()

    def _summarised(self) -> None:
        if self._article_at and self.reading_page.summary is not None:
            self._ranking_at = perf_counter()
            self._waiting.quit()

    def _failed(self, why: str) -> None:
        self._failure = why
        self._waiting.quit()


def settle() -> None:
    """One turn of an event loop: layout, painting, timers that are due, and the deleting of what was left for later."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop, loop.quit)
    loop.exec()


class Pulse(QObject):
    """Beats as often as the event loop lets it; ``longest`` is the longest silence so far, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def stop(self) -> float:
        """The longest silence."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
