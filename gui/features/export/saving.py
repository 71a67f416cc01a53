"""Saving a summary while the window stays responsive."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core import Summary
from core.export import export_steps
from core.steps import Steps
from gui.features.export.files import Writing
from gui.features.export.pdf_painter import pdf_steps
from gui.features.export.save_formats import PDF
from gui.features.export.wording import wording
from gui.features.export.work import Work


class Saving(Work):
    """Makes a file from a summary in one of the formats of ``save_formats``, and writes it to a path.

    ``finished(path)`` once it is there.
    """

    def __init__(self, summary: Summary, path: str, format_id: str, parent: QObject | None = None) -> None:
        super().__init__(self._make(summary, format_id), parent)
        self._path = path
        self._content: str | bytes = b""
        self._writing: Writing | None = None

    def cancel(self) -> None:
        """Stops for good, without a signal; a pending write is cancelled."""
        super().cancel()
        if self._writing is not None:
            self._writing.give_up()

    def conclude(self, _: object) -> None:
        """Writes the file that was made."""
        self._writing = Writing(self._path, self._content)
        self._writing.finished.connect(self._written)
        self._writing.failed.connect(self.fail)
        self._writing.start()

    def _written(self) -> None:
        self.succeed(self._path)

    def _make(self, summary: Summary, format_id: str) -> Steps[None]:
        if format_id == PDF:
            self._content = yield from pdf_steps(summary)
        else:
            self._content = yield from export_steps(summary, format_id, wording())
