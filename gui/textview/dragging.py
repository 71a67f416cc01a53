"""What is dragged from one view to the other: text for any program and, for our own views, which passages it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

SENTENCES = "application/x-standfirst-sentences"
FURNITURE = "application/x-standfirst-furniture"


def drag_data(text: str, sentences: Iterable[int] = (), furniture: Iterable[int] = ()) -> QMimeData:
    """A text with the indices of its sentences and passages of furniture in the article."""
    data = QMimeData()
    data.setText(text)
    add_indices(data, sentences, furniture)
    return data


def add_indices(data: QMimeData, sentences: Iterable[int], furniture: Iterable[int]) -> None:
    """Records which sentences and furniture a text is; nothing if it is neither."""
    for kind, indices in ((SENTENCES, sentences), (FURNITURE, furniture)):
        written = " ".join(map(str, indices))
        if written:
            data.setData(kind, written.encode("ascii"))


def sentences_in(data: QMimeData) -> list[int]:
    """The indices of the dragged sentences."""
    return _indices(data, SENTENCES)


def furniture_in(data: QMimeData) -> list[int]:
    """The indices of the dragged passages of furniture."""
    return _indices(data, FURNITURE)


def _indices(data: QMimeData, kind: str) -> list[int]:
    # Any program may send what it likes under this name.
    words = bytes(data.data(kind).data()).split() if data.hasFormat(kind) else []
    return [int(word) for word in words if word.isdigit()]
