"""Converts documents to the states saved in a session, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from core import METHODS, Article, Length
from core.languages import is_supported
from gui.documents.choices import Choices, Step, TextSpan
from gui.documents.document import Document
from gui.documents.history import History
from gui.documents.open_task import OpenTask
from gui.session.session import MOST_TITLE, ChoicesState, StepState, TabState

# How many steps are saved, and choices in them: more than anyone undoes on another day.
_STEPS_KEPT, _CHOICES_KEPT = 50, 50_000


def state_of(document: Document) -> TabState:
    """What has to be saved of a document, besides its article, to show it again as it is."""
    made, undone = _steps_of(document)
    return TabState(
        key=document.key,
        source=document.source,
        title=document.title[:MOST_TITLE],
        method=document.method,
        topic=document.topic,
        length_value=document.length.value,
        length_unit="" if document.is_new else document.length.unit,
        pinned=tuple(sorted(document.choices.pinned)),
        excluded=tuple(sorted(document.choices.excluded)),
        put_back=tuple(sorted(document.choices.put_back)),
        part=document.part,
        view=document.view,
        place=document.place,
        current=document.current,
        modified=document.modified,
        encoding=document.encoding,
        # When detection is wanted again, the article is saved in the chosen language until that is done.
        language=document.language or document.language_read,
        steps=(*made, *undone),
        made=len(made),
        protected=document.protected,
        tried=document.tried,
    )


def state_of_task(task: OpenTask) -> TabState:
    """What has to be saved of a task, besides its text if it has one, to open it after all."""
    return TabState(
        key=task.key,
        source=task.source,
        encoding=task.encoding,
        language=task.language,
        tried=task.tried,
    )


def document_of(state: TabState, *, method: str, length: Length) -> Document:
    """The document of a state, as yet without its article; ``method`` and ``length`` replace unknown ones."""
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
    document.undo_steps.take_over(
        (Step(step.change, _choices(step.before), _choices(step.after)) for step in state.steps), state.made
    )
    # Not earlier: taking over a step first applies it.
    document.choices = _choices(state)
    document.part = state.part if state.part is not None and _is_passage(state.part) else None
    document.view = state.view
    document.place = state.place
    document.current = state.current
    document.modified = state.modified
    document.encoding = state.encoding
    document.language = state.language if is_supported(state.language) else ""
    document.protected = state.protected
    document.tried = state.tried
    document.is_new = not state.length_unit
    return document


@dataclass(frozen=True, slots=True)
class LaidAside:
    """A closed document, and all that is needed to reopen it.

    ``article`` is None if there was none, or if it is stored elsewhere.
    """

    state: TabState
    history: History
    article: Article | None

    @classmethod
    def of(cls, document: Document, *, with_article: bool) -> LaidAside:
        """The document in its current state."""
        return cls(state_of(document), document.history, document.article if with_article else None)

    def document(self, *, method: str, length: Length) -> Document:
        """The document, reopened; ``method`` and ``length`` are as for ``document_of``."""
        document = document_of(self.state, method=method, length=length)
        document.history = self.history
        if self.article is not None:
            take_kept(document, self.article)
        return document


@dataclass(frozen=True, slots=True)
class Handover:
    """Everything that was open, handed over to a new OpenDocuments.

    The open documents and which of them was shown, the closed ones and from which tab, and the tasks still to do.
    """

    opened: tuple[LaidAside, ...]
    active: int
    closed: tuple[tuple[int, LaidAside], ...]
    unfinished: tuple[OpenTask, ...]


def take_kept(document: Document, article: Article) -> None:
    """Gives a document the article that was saved for it."""
    # The program may have been killed before the title was saved, too.
    document.title = document.title or article.title
    # The language may have been chosen too late for the article to be saved in it.
    document.take_article(article, language=document.language and article.language)


def _steps_of(document: Document) -> tuple[tuple[StepState, ...], tuple[StepState, ...]]:
    """The steps made and those undone, as many of the most recent as are saved."""
    steps, index = document.undo_steps.choices, document.undo_steps.choices_made
    made = tuple(_nearest(reversed(steps[:index]), _STEPS_KEPT, _CHOICES_KEPT))[::-1]
    return made, tuple(_nearest(steps[index:], _STEPS_KEPT - len(made), _CHOICES_KEPT))


def _nearest(steps: Iterable[Step], most: int, room: int) -> Iterator[StepState]:
    """The first of these steps, at most ``most`` and with at most ``room`` choices in them."""
    for step in islice(steps, most):
        state = StepState(step.change, _kept(step.before), _kept(step.after))
        room -= state.before.count + state.after.count
        if room < 0:
            return
        yield state


def _kept(choices: Choices) -> ChoicesState:
    return ChoicesState(tuple(sorted(choices.pinned)), tuple(sorted(choices.excluded)), tuple(sorted(choices.put_back)))


def _choices(state: TabState | ChoicesState) -> Choices:
    excluded = frozenset(state.excluded)
    return Choices(frozenset(state.pinned) - excluded, excluded, frozenset(filter(_is_passage, state.put_back)))


def _is_passage(span: TextSpan) -> bool:
    return span[0] < span[1]
