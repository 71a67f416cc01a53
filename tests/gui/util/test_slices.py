"""Work in slices: what is done of it, in which order, and what is dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.steps import Steps, finish
from gui.util.slices import Sliced, Slices


def counted(name: str, done: list[str], bits: int = 3) -> Sliced[str]:
    for bit in range(bits):
        done.append(f"{name}{bit}")
        yield
    return name


@pytest.fixture
def slices(qapp: QObject) -> Slices:
    return Slices(qapp)


@pytest.fixture
def told(slices: Slices) -> list[str]:
    told: list[str] = []
    slices.finished.connect(told.append)
    return told


def test_work_in_one_go_gives_what_came_of_it() -> None:
    done: list[str] = []
    assert finish(counted("a", done)) == "a"
    assert done == ["a0", "a1", "a2"]


def test_work_at_once_is_done_before_the_call_returns(slices: Slices, told: list[str]) -> None:
    slices.do(counted("a", []), at_once=True)
    assert told == ["a"]
    assert not slices.is_busy


def test_work_in_slices_is_begun_only_in_the_next_turn(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    done: list[str] = []
    slices.do(counted("a", done), at_once=False)
    assert slices.is_busy
    assert not done
    qtbot.waitUntil(lambda: told == ["a"])
    assert not slices.is_busy


def test_of_work_asked_for_meanwhile_only_the_last_is_done(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    done: list[str] = []
    for name in "abcd":
        slices.do(counted(name, done), at_once=False)
    qtbot.waitUntil(lambda: told == ["a", "d"])
    assert {bit[0] for bit in done} == {"a", "d"}


def test_work_at_once_drops_what_is_under_way(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    slices.do(counted("a", []), at_once=False)
    slices.do(counted("b", []), at_once=True)
    qtbot.wait(20)
    assert told == ["b"]


def test_dropped_work_comes_to_nothing(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    slices.do(counted("a", []), at_once=False)
    slices.drop()
    qtbot.wait(20)
    assert not told


def test_a_slice_does_one_step_at_least_and_tells_the_share_that_is_done(qapp: QObject, qtbot: QtBot) -> None:
    slices = Slices(qapp, seconds=0)
    shares: list[float] = []
    slices.progressed.connect(shares.append)

    def steps() -> Steps[str]:
        yield 0.25
        yield 0.75
        return "done"

    with qtbot.waitSignal(slices.finished) as finished:
        slices.do(steps())
    assert shares == [0.25, 0.75]
    assert finished.args == ["done"]


def test_work_that_is_held_goes_on_when_it_is_resumed(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    slices.do(counted("a", []))
    slices.hold()
    qtbot.wait(20)
    assert (told, slices.is_busy, slices.is_running) == ([], True, False)
    slices.resume()
    qtbot.waitUntil(lambda: told == ["a"])


def test_work_that_breaks_comes_to_nothing_and_the_next_is_done(slices: Slices, told: list[str], qtbot: QtBot) -> None:
    def broken() -> Sliced[str]:
        yield
        raise ValueError("It broke.")

    with qtbot.captureExceptions() as raised:
        slices.do(broken())
        slices.do(counted("b", []))
        qtbot.waitUntil(lambda: told == ["b"])
    assert [str(error) for _, error, _ in raised] == ["It broke."]
    assert not slices.is_busy
