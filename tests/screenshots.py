"""Pictures of the window: python -m tests.screenshots [FOLDER].

Without a folder the pictures of the README and the guide, in docs; with one, every state of the window, to look at.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from gui.application import make_application
from gui.data import SAMPLE
from gui.engine.engine import Engine
from gui.main_window import MainWindow
from gui.preferences.settings import Settings

_SECONDS = 60
#: The states that the guide has pictures of.
_GUIDE = ("folded", "choices", "find")
ARABIC = """صوّت سكان البلدة يوم الخميس على هدم السور البحري. قال المهندسون إن السور لم يعد يحمي البيوت من العواصف.

ستعود الأمواج إلى الحقول القديمة خلف السور. تنمو هناك أعشاب مالحة تبطئ الأمواج أفضل من الخرسانة.

يخشى المزارعون أن يفقدوا أرضهم قبل أن تصل التعويضات. وعد المجلس بأن يدفع لهم قبل بدء العمل في الربيع."""
_DOCS = Path(__file__).parent.parent / "docs"


def main(folder: Path | None) -> None:
    """Writes PNG files: two of the sample into docs, or one a state and theme into the folder."""
    settings = tempfile.mkdtemp(prefix="standfirst-screenshots-")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
    application = make_application()
    application.setStyle("Fusion")
    engine = Engine()
    engine.start()
    for theme in ("light", "dark"):
        keep_theme(theme)
        window = MainWindow(engine)
        window.resize(1280, 800)
        window.show()
        for state in _states(engine, window):
            if folder is not None:
                _save(window, folder / f"{state}-{theme}.png")
            elif state in _GUIDE and theme == "light":
                _save(window, _DOCS / f"{state}.png")
            if folder is None and state == "chosen":
                _save(window, _DOCS / f"{theme}.png")
        window.close()
    engine.stop()


def _states(engine: Engine, window: MainWindow) -> Iterator[str]:
    """Brings the window from one state to the next, and names each."""
    reader = window.reader
    _settle()
    yield "empty"
    window.open_path(str(SAMPLE))
    _until(lambda: bool(reader.summary))
    _settle()
    yield "sample"
    view = reader.summary_view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    # The sentence that was gone to is lit for a moment, and what takes a while is told when it is known.
    _settle(2500)
    yield "chosen"
    window.resize(800, 600)
    _settle()
    yield "small"
    window.resize(1280, 800)
    for state, view_id in (("folded", "folded"), ("alone", "summary")):
        reader.set_view(view_id)
        _settle()
        yield state
    reader.set_view("article")
    reader.toggle_pin()
    reader.travel(1)
    reader.toggle_exclude()
    _settle(1500)
    yield "choices"
    _action(window, "findAction").trigger()
    QTest.keyClicks(window.focusWidget(), "wall")
    _settle()
    yield "find"
    _action(window, "cancelAction").trigger()
    _action(window, "focusAction").trigger()
    _settle()
    yield "focus"
    _action(window, "focusAction").trigger()
    window.open_path("missing.txt")
    _until(lambda: not engine.busy)
    _settle()
    yield "error"
    window.open_text(ARABIC)
    _until(lambda: reader.summary is not None and reader.summary.article.language == "ar")
    _settle()
    yield "arabic"
    window.open_text(book())
    _until(lambda: reader.summary is not None and len(reader.summary.article.sentences) > 1000)
    _settle()
    yield "book"


def _action(window: MainWindow, name: str) -> QAction:
    action = window.findChild(QAction, name)
    if action is None:
        raise LookupError(name)
    return action


def keep_theme(theme: str) -> None:
    """Has the next window take up a theme."""
    settings = Settings()
    settings.keep_preferences(replace(settings.preferences, theme=theme))  # type: ignore[arg-type]


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
