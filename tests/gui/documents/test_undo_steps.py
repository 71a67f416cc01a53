"""What was set can be taken back like what was chosen: a gesture at a time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

import core
from core import Length
from gui.documents.document import Document
from gui.documents.restoring import document_of, state_of

TEXT = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."


def sentences(count: int) -> Length:
    return Length(count, "sentences")


@pytest.fixture
def document(qapp: QApplication) -> Document:
    document = Document(method="standfirst", length=sentences(2))
    document.take_article(core.load_text(TEXT, language="en"))
    rank(document)
    return document


def rank(document: Document) -> None:
    assert document.scope is not None
    assert document.take_ranking(core.rank(document.scope, document.method, document.topic))


def test_lengths_in_a_row_are_one_step_until_the_gesture_ends(document: Document) -> None:
    for count in (3, 4, 5):
        document.set_length(sentences(count))
    document.undo_steps.end_gesture()
    document.set_length(Length(50, "percent"))
    stack = document.undo_stack
    assert (stack.count(), stack.undoText()) == (2, "length")
    stack.undo()
    assert document.length == sentences(5)
    stack.undo()
    assert document.length == sentences(2)
    stack.redo()
    assert document.length == sentences(5)


def test_a_gesture_that_ends_where_it_began_leaves_nothing_to_undo(document: Document) -> None:
    document.pin([0])
    for count in (3, 4, 2):
        document.set_length(sentences(count))
    assert (document.undo_stack.count(), document.undo_stack.undoText()) == (1, "pin")
    document.set_length(sentences(3))
    document.undo_stack.undo()
    assert document.length == sentences(2)


def test_what_comes_between_parts_two_lengths_of_one_gesture(document: Document) -> None:
    document.set_length(sentences(3))
    document.exclude([1])
    document.set_length(sentences(1))
    for length, excluded in ((sentences(3), (1,)), (sentences(3), ()), (sentences(2), ())):
        document.undo_stack.undo()
        assert (document.length, document.excluded) == (length, excluded)


def test_the_same_again_is_no_step(document: Document) -> None:
    document.set_length(sentences(2))
    document.set_method("standfirst")
    document.set_topic("")
    assert not document.undo_stack.canUndo()


def test_a_method_and_a_topic_are_taken_back(document: Document) -> None:
    document.set_method("luhn")
    rank(document)
    document.undo_steps.end_gesture()
    document.set_topic("tide")
    rank(document)
    document.undo_stack.undo()
    assert (document.method, document.topic, document.needs) == ("luhn", "", "")
    document.undo_stack.undo()
    assert (document.method, document.topic, document.needs) == ("standfirst", "", "")


def test_a_method_that_came_to_nothing_is_no_step_and_can_not_be_made_again(document: Document) -> None:
    document.set_length(sentences(3))
    document.set_method("luhn")
    document.set_topic("tide")
    document.give_up()
    assert (document.method, document.topic, document.undo_stack.undoText()) == ("standfirst", "", "length")
    assert not document.undo_stack.canRedo()
    document.undo_stack.undo()
    assert document.length == sentences(2)


def test_a_session_keeps_the_steps_of_choices_and_how_many_of_them_are_made(document: Document) -> None:
    document.set_length(sentences(1))
    document.pin([0])
    document.set_method("luhn")
    document.exclude([1])
    document.set_topic("tide")
    for _ in range(2):
        document.undo_stack.undo()
    state = state_of(document)
    assert ([step.change for step in state.steps], state.made) == (["pin", "exclude"], 1)
    restored = document_of(state, method="standfirst", length=sentences(5))
    assert (restored.length, restored.method, restored.undo_stack.undoText()) == (sentences(1), "luhn", "pin")
    assert restored.choices == document.choices
    restored.undo_stack.redo()
    assert restored.choices.excluded
    assert restored.length == sentences(1)
