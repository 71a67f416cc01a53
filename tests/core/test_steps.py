"""Work that is done a little at a time."""

from __future__ import annotations

import pytest

from core.steps import Steps, between, finish


def _count(to: int) -> Steps[str]:
    for done in range(1, to + 1):
        yield done / to
    return f"{to} done"


def test_work_that_is_finished_gives_its_result() -> None:
    assert finish(_count(3)) == "3 done"


def test_work_that_was_begun_is_finished_from_there() -> None:
    steps = _count(4)
    next(steps)
    assert finish(steps) == "4 done"


def test_work_without_a_step_has_a_result_too() -> None:
    assert finish(_count(0)) == "0 done"


def test_a_part_of_greater_work_goes_from_one_share_of_it_to_another() -> None:
    steps = between(0.5, 1, _count(2))
    assert [next(steps), next(steps)] == [0.75, 1]
    with pytest.raises(StopIteration, match="2 done"):
        next(steps)


def test_a_part_is_closed_with_the_whole() -> None:
    closed = []

    def part() -> Steps[None]:
        try:
            yield 0.5
        finally:
            closed.append(True)

    steps = between(0, 1, part())
    next(steps)
    steps.close()
    assert closed == [True]
