"""How long a book takes to leave the window in every format, and how long the window is silent meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

import core
from gui.app.application import make_application
from gui.features.export.presenter import Output
from gui.features.export.save_formats import save_formats
from gui.textview.dragging import drag_data
from gui.widgets.clipboard import CopiedText
from gui.window.main_window import MainWindow
from tests.benchmarks.measuring import tell
from tests.benchmarks.texts import text
from tests.benchmarks.window import Pulse, settle

_BOOK = 31_000
_ROUNDS = 3
_SILENCE = 0.1


def main() -> None:
    """Saves, copies and drags the whole of a book, as from a file and as from a web page."""
    application = make_application()
    book = core.load_text(text(_BOOK), title="A book", language="en")
    with tempfile.TemporaryDirectory() as folder:
        for origin, source in (("a file", "/books/book.txt"), ("a web page", "https://example.org/book")):
            summary = core.rank(replace(book, source=source), "luhn").summary(core.Length(100, "percent"))
            print(f"  {len(summary):,} sentences from {origin}")
            leave(summary, Path(folder))
    application.processEvents()


def leave(summary: core.Summary, folder: Path) -> None:
    """Tells how long each way out takes, and the longest silence on it."""
    output = Output(MainWindow())
    ways: dict[str, Callable[[], object]] = {
        f"save as {kind.title}": partial(output.save, summary, str(folder / f"book{kind.suffix}"), format_id)
        for format_id, kind in save_formats().items()
    }
    ways["copy with citation"] = partial(output.copy_cited, summary)
    ways["copy"] = lambda: QGuiApplication.clipboard().setMimeData(CopiedText(summary.text))
    ways["take hold of it to drag it"] = lambda: drag_data(summary.text, summary.indices)
    for name, way in ways.items():
        times, silences = [], []
        for _ in range(_ROUNDS):
            settle()
            pulse, start = Pulse(), perf_counter()
            way()
            wait_for(output)
            times.append(perf_counter() - start)
            settle()
            silences.append(pulse.stop())
        tell(f"{name}: until it is there", times)
        tell(f"{name}: longest silence", silences, _SILENCE)


def wait_for(output: Output) -> None:
    """Lets the event loop run until nothing is on its way out."""
    loop = QEventLoop()
    QTimer.singleShot(0, lambda: output.when_done(loop.quit))
    loop.exec()


if __name__ == "__main__":
    main()
