"""What the window is busy with: shown, and cancelled at the reader's request."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.client.client import WorkerClient
from gui.documents.open_documents import OpenDocuments
from gui.features.export.presenter import Output
from gui.widgets.message_bar import MessageBar
from gui.widgets.progress_row import ProgressRow


class Activity(QObject):
    """Shows what the worker and exports do in the progress row. ``rested()`` when neither is busy any more."""

    rested = Signal()

    def __init__(
        self,
        client: WorkerClient,
        documents: OpenDocuments,
        output: Output,
        *,
        progress: ProgressRow,
        messages: MessageBar,
    ) -> None:
        super().__init__(documents)
        self._client = client
        self._documents = documents
        self._output = output
        self._progress = progress
        self._messages = messages
        for worker in (client, output):
            worker.busy_changed.connect(self._show_busy)
            worker.progressed.connect(progress.show_progress)

    @property
    def is_loading(self) -> bool:
        """Whether an article is being loaded."""
        return self._documents.opener.is_reading

    def cancel(self) -> bool:
        """Cancels what is in progress and says so; returns whether there was anything to cancel."""
        if self._output.busy:
            self._output.cancel()
            self._messages.show_notice(self.tr("Cancelled."))
            return True
        if self._client.busy:
            self._documents.cancel()
            self._say_cancelled()
            return True
        return False

    def _say_cancelled(self) -> None:
        document = self._documents.current
        if document is not None and document.failure is not None:
            # The page is empty, and a message already says why.
            return
        lacks_summary = document is not None and document.article is not None and document.ranking is None
        if lacks_summary and not self._client.busy:
            self._messages.show_notice(
                self.tr("Cancelled before there was a summary. Choose a method to rank this article.")
            )
        else:
            self._messages.show_notice(self.tr("Cancelled."))

    def _show_busy(self) -> None:
        busy = self._client.busy or self._output.busy
        self._progress.set_busy(busy)
        if not busy:
            self.rested.emit()
