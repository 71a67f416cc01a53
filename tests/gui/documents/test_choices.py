"""What the reader decided, as a value."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.documents.choices import Choices

starts = st.frozensets(st.integers(0, 50), max_size=8)
steps = st.lists(st.tuples(st.sampled_from(["pin", "exclude", "leave_to_rank"]), starts), max_size=12)


@given(steps)
def test_no_sentence_is_ever_both_pinned_and_excluded(steps: list[tuple[str, frozenset[int]]]) -> None:
    choices = Choices()
    for name, chosen in steps:
        choices = getattr(choices, name)(chosen)
        assert not choices.pinned & choices.excluded


@given(steps, starts)
def test_the_last_choice_of_a_sentence_is_what_holds(
    steps: list[tuple[str, frozenset[int]]], last: frozenset[int]
) -> None:
    choices = Choices()
    for name, chosen in steps:
        choices = getattr(choices, name)(chosen)
    assert last <= choices.pin(last).pinned
    assert last <= choices.exclude(last).excluded
    left = choices.leave_to_rank(last)
    assert not last & (left.pinned | left.excluded)


def test_what_is_taken_out_again_is_neither_pinned_nor_excluded_any_more() -> None:
    choices = Choices().put_furniture_back([(10, 20), (30, 40)]).pin([5, 12]).exclude([19, 20])
    out = choices.take_furniture_out([(10, 20)])
    assert out == Choices(frozenset({5}), frozenset({20}), frozenset({(30, 40)}))
