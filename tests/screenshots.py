"""Pictures of the window: python -m tests.screenshots [FOLDER].

Without a folder the two pictures of the README, in docs; with one, every state of the window, to look at.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest

from gui.application import make_application
from gui.engine import Engine
from gui.main_window import SAMPLE, MainWindow

_SECONDS = 60
_DOCS = Path(__file__).parent.parent / "docs"


def main(folder: Path | None) -> None:
    """Writes PNG files: two of the sample into docs, or one a state and theme into the folder."""
    settings = tempfile.mkdtemp(prefix="standfirst-screenshots-")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
    application = make_application()
    application.setStyle("Fusion")
    engine = Engine()
    engine.start()
    for theme, palette in (("light", application.style().standardPalette()), ("dark", dark_palette())):
        application.setPalette(palette)
        window = MainWindow(engine)
        window.resize(1280, 800)
        window.show()
        for state in _states(engine, window):
            if folder is not None:
                _save(window, folder / f"{state}-{theme}.png")
            elif state == "chosen":
                window.resize(1120, 700)
                _settle()
                _save(window, _DOCS / f"{theme}.png")
                break
        window.close()
    engine.stop()


def _states(engine: Engine, window: MainWindow) -> Iterator[str]:
    """Brings the window from one state to the next, and names each."""
    _settle()
    yield "empty"
    window.open_path(str(SAMPLE))
    _until(lambda: bool(window.reader.summary))
    _settle()
    yield "sample"
    view = window.reader.summary_view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    # The sentence that was gone to is lit for a moment.
    _settle(1500)
    yield "chosen"
    window.resize(800, 600)
    _settle()
    yield "small"
    window.resize(1280, 800)
    window.open_path("missing.txt")
    _until(lambda: not engine.busy)
    _settle()
    yield "error"
    window.open_text(book())
    _until(lambda: window.reader.summary is not None and len(window.reader.summary.article.sentences) > 1000)
    _settle()
    yield "book"


def _save(window: MainWindow, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path)):
        raise OSError(f"{path} can't be written")


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


def _settle(milliseconds: int = 250) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
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
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
