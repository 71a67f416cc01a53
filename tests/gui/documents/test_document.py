"""A document: what it needs, what it gives, and what the reader chose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

import core
from core import Article, Length
from gui.documents.choices import Choices, Step
from gui.documents.document import Document

TEXT = """# Tides

The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave.

# Wind

The wind turns less often than the tide. Sailors wait for the wind in the harbour. Waiting is most of sailing.

Sign up for our newsletter."""


@pytest.fixture(scope="module")
def article() -> Article:
    return core.load_text(TEXT, language="en")


@pytest.fixture
def document(qapp: QApplication, article: Article) -> Document:
    document = Document(method="standfirst", length=Length(2, "sentences"))
    document.take_article(article)
    return document


def rank(document: Document) -> None:
    assert document.scope is not None
    assert document.take_ranking(core.rank(document.scope, document.method, document.topic))


def counting(document: Document) -> Callable[[], int]:
    times: list[int] = []
    document.changed.connect(lambda: times.append(1))
    return lambda: len(times)


def starts(document: Document, *indices: int) -> list[int]:
    assert document.scope is not None
    return [document.scope.sentences[index].start for index in indices]


def test_it_needs_its_article_then_a_ranking_then_nothing(qapp: QApplication, article: Article) -> None:
    document = Document(method="standfirst", length=Length(2, "sentences"))
    assert (document.needs, document.scope, document.summary) == ("article", None, None)
    document.take_article(article)
    assert document.needs == "ranking"
    rank(document)
    assert document.needs == ""
    assert document.summary is not None
    assert len(document.summary) == 2


def test_an_article_without_sentences_needs_no_ranking(qapp: QApplication) -> None:
    document = Document(method="standfirst", length=Length(2, "sentences"))
    document.take_article(core.load_text("# Only a heading", language="en"))
    assert document.needs == ""


def test_another_method_needs_a_ranking_once_and_shows_the_old_one_until_then(document: Document) -> None:
    rank(document)
    before = document.ranking
    document.set_method("lexrank")
    assert document.needs == "ranking"
    assert document.ranking is before
    rank(document)
    document.set_method("standfirst")
    assert document.needs == ""
    assert document.ranking is before


def test_a_ranking_of_something_else_is_not_taken(document: Document, article: Article) -> None:
    assert not document.take_ranking(core.rank(core.load_text("Another text. It has two sentences.", language="en")))
    assert not document.take_ranking(core.rank(article, topic="wind"))
    assert document.needs == "ranking"


def test_pinned_is_in_the_summary_and_excluded_is_not_at_every_length_and_by_every_method(document: Document) -> None:
    assert document.scope is not None
    rank(document)
    document.pin([2])
    document.exclude([0])
    for method in core.METHODS:
        document.set_method(method)
        if document.needs:
            rank(document)
        for count in range(1, len(document.scope.sentences) + 1):
            document.set_length(Length(count, "sentences"))
            assert document.summary is not None
            assert 2 in document.summary.indices
            assert 0 not in document.summary.indices


def test_choices_are_taken_back_and_made_again_one_by_one(document: Document) -> None:
    states = [document.choices]
    for step in (lambda: document.pin([1]), lambda: document.exclude([1]), lambda: document.leave_to_rank([1])):
        step()
        states.append(document.choices)
    assert len(set(states[:3])) == 3
    for state in reversed(states[:-1]):
        document.undo_stack.undo()
        assert document.choices == state
    for state in states[1:]:
        document.undo_stack.redo()
        assert document.choices == state


def test_what_changes_nothing_is_no_step_to_take_back(document: Document) -> None:
    document.leave_to_rank([1])
    document.pin([])
    assert not document.undo_stack.canUndo()


def test_a_part_is_summarised_alone_and_choices_stay_with_their_sentences(document: Document) -> None:
    rank(document)
    pinned = starts(document, 4)
    document.pin([4])
    second = TEXT.index("# Wind")
    document.set_part((second, len(TEXT)))
    assert document.needs == "ranking"
    rank(document)
    assert document.scope is not None
    assert all(sentence.start > second for sentence in document.scope.sentences)
    assert starts(document, *document.pinned) == pinned
    document.set_part(None)
    assert document.needs == ""
    assert document.pinned == (4,)


def test_furniture_that_is_put_back_is_counted_among_the_sentences_until_it_is_taken_out(
    document: Document, article: Article
) -> None:
    (passage,) = article.furniture
    place = (passage.start, passage.end)
    rank(document)
    document.pin([1])
    document.put_furniture_back([place])
    assert document.needs == "furniture put back"
    assert document.scope is article, "what was there before is shown until then"
    document.take_article(core.put_back(article, [place]), document.choices.put_back)
    assert document.scope is not None
    assert document.scope.furniture == ()
    assert len(document.scope.sentences) == len(article.sentences) + 1
    assert document.needs == "ranking"
    assert document.choices.put_back_at(passage.start) == place
    assert document.pinned == (1,)
    document.undo_stack.undo()
    assert document.scope is article
    assert document.needs == ""
    document.undo_stack.redo()
    document.take_furniture_out([place])
    assert document.scope is article


def test_giving_up_wants_what_is_there(document: Document) -> None:
    rank(document)
    document.set_method("lexrank")
    document.set_topic("wind")
    document.give_up()
    assert (document.method, document.topic, document.needs) == ("standfirst", "", "")


def test_a_first_ranking_that_was_given_up_is_not_asked_for_again_until_a_method_is_chosen(document: Document) -> None:
    document.give_up()
    assert document.needs == ""
    document.set_method(document.method)
    assert document.needs == "ranking"


def test_furniture_that_could_not_be_put_back_is_furniture_still(document: Document, article: Article) -> None:
    rank(document)
    document.put_furniture_back([(article.furniture[0].start, article.furniture[0].end)])
    document.give_up()
    assert document.needs == ""
    assert document.choices.put_back == frozenset()


def test_another_text_forgets_what_was_found_out_about_the_one_before(document: Document) -> None:
    rank(document)
    document.take_article(core.load_text("It rained. Then it stopped.", language="en"))
    assert document.ranking is None
    assert document.needs == "ranking"


def test_every_change_is_told_once(document: Document) -> None:
    rank(document)
    count = counting(document)
    document.set_length(Length(3, "sentences"))
    document.pin([1])
    document.set_view("folded")
    document.undo_stack.undo()
    assert count() == 4


def test_a_topic_with_half_a_character_is_one_that_can_be_sent(document: Document) -> None:
    document.set_topic("wind \ud800")
    assert document.topic == "wind ?"


def test_more_steps_made_than_there_are_is_all_of_them() -> None:
    document = Document(method="standfirst", length=Length(2, "sentences"))
    before, after = Choices(), Choices(pinned=frozenset([3]))
    document.choices = after
    document.undo_steps.take_over([Step("pin", before, after)], 10**30)
    assert (document.undo_stack.index(), document.choices) == (1, after)


def test_steps_that_were_undone_go_with_the_next_choice() -> None:
    document = Document(method="standfirst", length=Length(2, "sentences"))
    first, second = Choices(pinned=frozenset([3])), Choices(pinned=frozenset([4]))
    document.undo_steps.take_over([Step("pin", Choices(), first), Step("pin", first, second)], 0)
    assert document.undo_stack.redoText() == "pin"
    document.put_furniture_back([(0, 2)])
    assert [step.change for step in document.undo_steps.choices] == ["put back"]
    assert document.undo_stack.count() == 1
