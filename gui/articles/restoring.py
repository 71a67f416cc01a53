"""Documents as what a session keeps of them, and back."""

from __future__ import annotations

from contextlib import suppress

from core import METHODS, Length, is_supported
from gui.articles.choices import Choices, Step
from gui.articles.document import Document
from gui.session.session import ChoicesState, StepState, TabState

#: More than anybody takes back on another day.
_STEPS_KEPT = 50


def state_of(document: Document) -> TabState:
    """What has to be kept of a document, besides its article, to show it again as it is."""
    steps = document.steps
    made = document.undo_stack.index()
    first = max(0, min(made, len(steps)) - _STEPS_KEPT)
    kept = steps[first : first + _STEPS_KEPT]
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
        # Where what is found is wanted again, the article is kept in the other one until that is done.
        language=document.language or document.language_read,
        steps=tuple(StepState(step.change, _kept(step.before), _kept(step.after)) for step in kept),
        made=made - first,
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
    document.choices = _choices(state)
    document.take_steps(
        (Step(step.change, _choices(step.before), _choices(step.after)) for step in state.steps), state.made
    )
    document.part = state.part
    document.view = state.view
    document.place = state.place
    document.current = state.current
    document.modified = state.modified
    document.encoding = state.encoding
    document.language = state.language if is_supported(state.language) else ""
    return document


def _kept(choices: Choices) -> ChoicesState:
    return ChoicesState(tuple(sorted(choices.pinned)), tuple(sorted(choices.excluded)), tuple(sorted(choices.put_back)))


def _choices(state: TabState | ChoicesState) -> Choices:
    excluded = frozenset(state.excluded)
    return Choices(frozenset(state.pinned) - excluded, excluded, frozenset(state.put_back))
