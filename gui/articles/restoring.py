"""Documents as what a session keeps of them, and back."""

from __future__ import annotations

from contextlib import suppress

from core import METHODS, Length
from gui.articles.choices import Choices
from gui.articles.document import Document
from gui.session.session import TabState


def state_of(document: Document) -> TabState:
    """What has to be kept of a document, besides its article, to show it again as it is."""
    return TabState(
        key=document.key,
        source=document.source,
        title=document.title,
        method=document.method,
        topic=document.topic,
        length_value=document.length.value,
        length_unit=document.length.unit,
        pinned=tuple(sorted(document.choices.pinned)),
        excluded=tuple(sorted(document.choices.excluded)),
        put_back=tuple(sorted(document.choices.put_back)),
        part=document.part,
        view=document.view,
        place=document.place,
        current=document.current,
        modified=document.modified,
        encoding=document.encoding,
    )


def document_of(state: TabState, *, method: str, length: Length) -> Document:
    """The document of a state, so far without its article; ``method`` and ``length`` stand in for unknown ones."""
    with suppress(ValueError):
        length = Length(state.length_value, state.length_unit)  # type: ignore[arg-type]
    document = Document(
        method=state.method if state.method in METHODS else method,
        length=length,
        source=state.source,
        title=state.title,
        key=state.key,
    )
    document.topic = state.topic
    document.choices = Choices(
        frozenset(state.pinned) - frozenset(state.excluded), frozenset(state.excluded), frozenset(state.put_back)
    )
    document.part = state.part
    document.view = state.view
    document.place = state.place
    document.current = state.current
    document.modified = state.modified
    document.encoding = state.encoding
    return document
