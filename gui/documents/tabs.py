"""The tabs: which documents are open, in which order, and which one is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from gui.documents.document import Document


class Tabs(QObject):
    """Holds documents in order; an empty tab (None) is one in which nothing has been opened yet.

    ``changed()`` for their number and order, ``chosen()`` when another tab, or another document in the same tab, is
    shown, ``removed(Document)`` for one that is about to be deleted. ``document_changed()`` and ``document_moved()``
    relay the signals of all documents.
    """

    changed = Signal()
    chosen = Signal()
    removed = Signal(object)
    document_changed = Signal()
    document_moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Document | None] = []
        self._current = 0

    def __len__(self) -> int:
        return len(self._tabs)

    def __iter__(self) -> Iterator[Document | None]:
        return iter(self._tabs)

    def __getitem__(self, index: int) -> Document | None:
        return self._tabs[index]

    @property
    def current(self) -> Document | None:
        """The document that is shown; None if the tab is empty or there is none."""
        return self._tabs[self._current] if self._tabs else None

    @property
    def current_tab(self) -> int:
        """The index of the tab that is shown."""
        return self._current

    @property
    def documents(self) -> list[Document]:
        """All open documents."""
        return [document for document in self._tabs if document is not None]

    @property
    def active(self) -> int:
        """The index among the documents of the one that is shown; 0 if none is."""
        return self.documents.index(self.current) if self.current is not None else 0

    def index_of(self, document: Document) -> int:
        """The index of a document's tab. Raises ValueError if it has none."""
        return self._tabs.index(document)

    def with_source(self, source: str) -> Document | None:
        """The document that was read from a source."""
        return next((document for document in self.documents if document.source == source), None)

    def fill(self, documents: Sequence[Document], active: int) -> None:
        """Replaces all documents by these, and shows one of them."""
        for document in documents:
            self._attend(document)
        self._tabs = list(documents)
        self._current = max(0, min(active, len(documents) - 1))
        self.changed.emit()
        if self._tabs:
            self.chosen.emit()

    def insert(self, index: int, document: Document) -> None:
        """Puts a document into the empty tab that is shown, or else before the tab with this index, and shows it."""
        self._attend(document)
        if self._tabs and self._tabs[self._current] is None:
            self._tabs[self._current] = document
        else:
            self._tabs.insert(index, document)
            self._current = min(index, len(self._tabs) - 1)
        self.changed.emit()
        self.chosen.emit()

    def remove(self, index: int) -> None:
        """Removes a tab and its document; if it was shown, its neighbour is shown instead."""
        document = self._tabs.pop(index)
        was_current = index == self._current
        if index < self._current or self._current == len(self._tabs):
            self._current = max(0, self._current - 1)
        self.changed.emit()
        if was_current:
            self.chosen.emit()
        if document is not None:
            self.removed.emit(document)
            document.deleteLater()

    def add_empty(self) -> None:
        """Shows an empty tab; there is never more than one."""
        if not self._tabs:
            return
        if None not in self._tabs:
            self._tabs.append(None)
            self.changed.emit()
        self.choose(self._tabs.index(None))

    def choose(self, index: int) -> None:
        """Shows this tab."""
        if 0 <= index < len(self._tabs) and index != self._current:
            self._current = index
            self.chosen.emit()

    def step(self, by: int) -> None:
        """Shows the tab this many positions further on, wrapping around."""
        if self._tabs:
            self.choose((self._current + by) % len(self._tabs))

    def move(self, start: int, end: int) -> None:
        """Moves a tab among the others; the same document remains shown."""
        shown = self._tabs[self._current]
        self._tabs.insert(end, self._tabs.pop(start))
        self._current = self._tabs.index(shown)

    def _attend(self, document: Document) -> None:
        document.setParent(self)
        document.changed.connect(self.document_changed)
        document.moved.connect(self.document_moved)
