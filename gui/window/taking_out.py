"""Exports the current summary: saved, printed or copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core import Summary
from gui.features.export.presenter import Output
from gui.widgets.message_bar import MessageBar
from gui.window.reading_page import ReadingPage


class TakingOut(QObject):
    """Passes the page's summary to the output; says so if it is not ready yet."""

    def __init__(self, page: ReadingPage, output: Output, messages: MessageBar) -> None:
        super().__init__(page)
        self._page = page
        self._output = output
        self._messages = messages
        output.refused.connect(messages.show_error)
        output.noticed.connect(messages.show_notice)

    def save(self) -> None:
        """Asks where to save it, and saves it."""
        self._take_out(self._output.choose_and_save)

    def save_as(self, path: str, format_id: str) -> None:
        """Saves it in one of the formats of ``save_formats``; reports the outcome."""
        if self._page.summary is not None:
            self._output.save(self._page.summary, path, format_id)

    def print(self) -> None:
        """Asks for a printer, and prints it."""
        self._take_out(self._output.print_out)

    def copy(self) -> None:
        """Copies its sentences."""
        self._take_out(self._copy_all)

    def copy_cited(self) -> None:
        """Copies its sentences with their paragraph numbers and their source."""
        self._take_out(self._output.copy_cited)

    def is_free(self, again: Callable[[], object], notice: str) -> bool:
        """Whether no export is in progress; else ``again`` is called once all are done, if none fails.

        ``notice`` informs the reader of that.
        """
        if self._output.busy:
            self._output.when_done(again)
            self._messages.show_notice(notice)
        return not self._output.busy

    def _copy_all(self, _summary: Summary) -> None:
        self._page.summary_view.copy_all()

    def _take_out(self, act: Callable[[Summary], object]) -> None:
        if self._page.summary is None:
            self._messages.show_notice(self.tr("The summary is not ready yet. Try again in a moment."))
        else:
            act(self._page.summary)
