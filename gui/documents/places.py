"""The tabs: which documents are open, in which order, and which of them is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from gui.documents.document import Document


class Places(QObject):
    """Holds documents in order; an empty place (None) is a new tab.

    ``changed()`` for their number and order, ``chosen()`` when another place is shown, or what is in it is another,
    ``removed(Document)`` for one that is deleted then. Of any document ``document_changed()`` and ``document_moved()``.
    """

    changed = Signal()
    chosen = Signal()
    removed = Signal(object)
    document_changed = Signal()
    document_moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Document | None] = []
        self._current = 0

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Document | None]:
        return iter(self._places)

    def __getitem__(self, place: int) -> Document | None:
        return self._places[place]

    @property
    def current(self) -> Document | None:
        """The document that is shown; None where the place is empty or there is none."""
        return self._places[self._current] if self._places else None

    @property
    def current_place(self) -> int:
        """Which place is shown, from 0."""
        return self._current

    @property
    def documents(self) -> list[Document]:
        """All that are open."""
        return [document for document in self._places if document is not None]

    @property
    def active(self) -> int:
        """Which of the documents is shown, from 0; 0 where none is."""
        return self.documents.index(self.current) if self.current is not None else 0

    def place_of(self, document: Document) -> int:
        """Where a document is. Raises ValueError where it is nowhere."""
        return self._places.index(document)

    def with_source(self, source: str) -> Document | None:
        """The document that was read from a source."""
        return next((document for document in self.documents if document.source == source), None)

    def fill(self, documents: Sequence[Document], active: int) -> None:
        """Has these documents instead of all others, and shows one of them."""
        for document in documents:
            self._attend(document)
        self._places = list(documents)
        self._current = max(0, min(active, len(documents) - 1))
        self.changed.emit()
        if self._places:
            self.chosen.emit()

    def insert(self, place: int, document: Document) -> None:
        """Puts a document into the empty place that is shown, or else before this place, and shows it."""
        self._attend(document)
        if self._places and self._places[self._current] is None:
            self._places[self._current] = document
        else:
            self._places.insert(place, document)
            self._current = min(place, len(self._places) - 1)
        self.changed.emit()
        self.chosen.emit()

    def remove(self, place: int) -> None:
        """Takes a place away, and its document with it; where it was shown, its neighbour is."""
        document = self._places.pop(place)
        was_current = place == self._current
        if place < self._current or self._current == len(self._places):
            self._current = max(0, self._current - 1)
        self.changed.emit()
        if was_current:
            self.chosen.emit()
        if document is not None:
            self.removed.emit(document)
            document.deleteLater()

    def add_empty(self) -> None:
        """Shows an empty place; there is never more than one."""
        if not self._places:
            return
        if None not in self._places:
            self._places.append(None)
            self.changed.emit()
        self.choose(self._places.index(None))

    def choose(self, place: int) -> None:
        """Shows another place."""
        if 0 <= place < len(self._places) and place != self._current:
            self._current = place
            self.chosen.emit()

    def step(self, by: int) -> None:
        """Shows the place so many further on, round and round."""
        if self._places:
            self.choose((self._current + by) % len(self._places))

    def move(self, start: int, end: int) -> None:
        """Moves a place among the others; the same is shown."""
        shown = self._places[self._current]
        self._places.insert(end, self._places.pop(start))
        self._current = self._places.index(shown)

    def _attend(self, document: Document) -> None:
        document.setParent(self)
        document.changed.connect(self.document_changed)
        document.moved.connect(self.document_moved)
