"""What is kept of a document is read again, whatever is in it."""

from __future__ import annotations

from itertools import pairwise

from core import Length
from gui.documents.choices import Choices, Step
from gui.documents.document import Document
from gui.documents.restoring import document_of, state_of
from gui.session.session import MOST_TITLE, Reading, Session, decode_session, encode_session

#: More sentences than any article has.
_ALL = frozenset(range(30_000))


def _document() -> Document:
    return Document(method="standfirst", length=Length(5, "sentences"))


def _pins(number: int) -> list[Step]:
    """As many steps, each of which pins one sentence more."""
    choices = [Choices(pinned=frozenset(range(count))) for count in range(number + 1)]
    return [Step("pin", before, after) for before, after in pairwise(choices)]


def test_of_steps_with_many_choices_only_the_nearest_are_kept(qapp: object) -> None:
    document = _document()
    whole = Step("pin", Choices(), Choices(pinned=_ALL))
    document.undo_steps.take_over([whole, *_pins(3), Step("exclude", Choices(), Choices(excluded=_ALL))], 4)
    state = state_of(document)
    assert [step.change for step in state.steps] == ["pin", "pin", "pin", "pin", "exclude"]
    document = _document()
    document.undo_steps.take_over([whole] * 40, 30)
    state = state_of(document)
    assert (len(state.steps), state.made) == (2, 1)


def test_the_steps_before_and_after_where_the_reader_stands_are_kept(qapp: object) -> None:
    document = _document()
    document.undo_steps.take_over(_pins(80), 60)
    state = state_of(document)
    assert (len(state.steps), state.made) == (50, 50)
    document.undo_steps.take_over([], 30)
    state = state_of(document)
    assert (len(state.steps), state.made) == (50, 30)
    again = document_of(state, method="standfirst", length=Length(5, "sentences"))
    assert again.undo_steps.choices == document.undo_steps.choices[:50]
    assert again.undo_stack.index() == 30


def test_whatever_a_document_holds_is_read_again(qapp: object) -> None:
    document = _document()
    document.title = "\ud800" * 3 * MOST_TITLE
    document.source = "/" + "x\udce9" * 4_000
    document.choices = Choices(_ALL, frozenset(), frozenset((place, place + 1) for place in range(30_000)))
    document.undo_steps.take_over([Step("pin", Choices(), Choices(pinned=_ALL))] * 60, 60)
    session = Session((state_of(document),))
    assert decode_session(encode_session(session)) == Reading(session)


def test_passages_that_end_before_they_begin_are_not_restored(qapp: object) -> None:
    document = _document()
    document.part = (9, 3)
    document.choices = Choices(put_back=frozenset({(4, 4), (5, 4), (4, 5)}))
    again = document_of(state_of(document), method="standfirst", length=Length(5, "sentences"))
    assert again.part is None
    assert again.choices.put_back == {(4, 5)}
