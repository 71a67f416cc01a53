"""Back and forward."""

from __future__ import annotations

import pytest

from gui.documents.history import History


def test_back_returns_to_where_the_jump_left_and_forward_to_where_back_left() -> None:
    history = History()
    history.jump(10)
    assert history.back(500) == 10
    assert history.forward(10) == 500
    assert history.back(500) == 10


def test_several_jumps_are_gone_back_one_by_one() -> None:
    history = History()
    for place in (1, 2, 3):
        history.jump(place)
    assert [history.back(0), history.back(0), history.back(0)] == [3, 2, 1]
    assert not history.can_go_back


def test_a_new_jump_forgets_what_was_ahead() -> None:
    history = History()
    history.jump(1)
    history.back(2)
    assert history.can_go_forward
    history.jump(3)
    assert not history.can_go_forward


def test_two_jumps_from_one_place_are_one_step_back() -> None:
    history = History()
    history.jump(7)
    history.jump(7)
    history.back(9)
    assert not history.can_go_back


def test_where_there_is_nowhere_to_go_it_is_an_error() -> None:
    with pytest.raises(IndexError):
        History().back(0)
    with pytest.raises(IndexError):
        History().forward(0)


def test_the_latest_hundred_jumps_are_remembered() -> None:
    history = History()
    for place in range(250):
        history.jump(place)
    places = []
    while history.can_go_back:
        places.append(history.back(0))
    assert places == list(range(249, 149, -1))
