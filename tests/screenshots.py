"""Pictures of the window in its states, for README and for looking at: python -m tests.screenshots [FOLDER]."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.application import make_application
from gui.engine import Engine
from gui.main_window import SAMPLE, MainWindow
from gui.summary_view import SummaryView

_SECONDS = 60


def main(folder: Path) -> None:
    """Writes one PNG a state and theme into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = tempfile.mkdtemp(prefix="standfirst-screenshots-")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
    application = make_application()
    application.setStyle("Fusion")
    engine = Engine()
    engine.start()
    for theme, palette in (("light", QApplication.style().standardPalette()), ("dark", dark_palette())):
        application.setPalette(palette)
        _theme(engine, folder, theme)
    engine.stop()


def _theme(engine: Engine, folder: Path, theme: str) -> None:
    window = MainWindow(engine)
    window.resize(1280, 800)
    window.show()

    def picture(name: str) -> None:
        _settle()
        window.grab().save(str(folder / f"{name}-{theme}.png"))

    picture("empty")
    window.open_path(str(SAMPLE))
    _until(lambda: bool(window.reader.summary))
    picture("sample")
    view = window.findChild(SummaryView, "summaryView")
    assert view is not None
    view.setFocus()
    _key(view, Qt.Key.Key_Down)
    _key(view, Qt.Key.Key_Down)
    picture("chosen")
    window.resize(QSize(800, 600))
    picture("small")
    window.resize(1280, 800)
    window.open_path("missing.txt")
    _until(lambda: not engine.busy)
    picture("error")
    window.open_text(book())
    _until(lambda: window.reader.summary is not None and len(window.reader.summary.article.sentences) > 1000)
    picture("book")
    window.close()


def book() -> str:
    """A long text with chapters, of the sample's sentences in turn."""
    lines = [line for line in SAMPLE.read_text(encoding="utf-8").split("\n\n")[1:-2] if not line.startswith("#")]
    chapters = []
    for chapter in range(1, 61):
        shift = chapter % len(lines)
        chapters.append("\n\n".join([f"# Chapter {chapter}", *lines[shift:], *lines[:shift]]))
    return "\n\n".join(chapters)


def dark_palette() -> QPalette:
    """A dark palette like those that desktops give."""
    palette = QPalette(QColor("#2b2b2e"), QColor("#26262a"))
    for role, colour in (
        (QPalette.ColorRole.Base, "#1d1e20"),
        (QPalette.ColorRole.Text, "#e8e6e1"),
        (QPalette.ColorRole.WindowText, "#e8e6e1"),
        (QPalette.ColorRole.ButtonText, "#e8e6e1"),
        (QPalette.ColorRole.Mid, "#44454a"),
        (QPalette.ColorRole.Highlight, "#3d6fb4"),
        (QPalette.ColorRole.HighlightedText, "#ffffff"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def _key(widget: SummaryView, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)
    _settle()


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()


def _until(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: done() and loop.quit())
    poll.start(20)
    QTimer.singleShot(1000 * _SECONDS, loop.quit)
    loop.exec()
    if not done():
        raise TimeoutError("the window did not come to the state to be shown")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("screenshots"))
