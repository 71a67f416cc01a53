"""Answers to dialogs that hold up whoever opened them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLineEdit

Answer = Callable[[QDialog], None]


@contextmanager
def answered(answer: Answer, times: int = 1) -> Iterator[None]:
    """Answers the one dialog that opens meanwhile, or so many one after the other."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog not in seen and len(seen) < times:
            seen.append(dialog)
            answer(dialog)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert seen, "no dialog opened"


def choose_file(file: Path) -> Answer:
    """Types the name of a file and accepts."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(file))
        dialog.accept()

    return answer


def type_text(text: str) -> Answer:
    """Types a text and accepts."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(text)
        dialog.accept()

    return answer
