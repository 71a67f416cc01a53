"""Work on the window's own turn."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.steps import Steps
from gui.features.export.errors import ExportError
from gui.features.export.work import Work


def _count(to: int) -> Steps[str]:
    for done in range(1, to + 1):
        until = perf_counter() + 0.001
        while perf_counter() < until:
            pass
        yield done / to
    return f"{to} done"


def _broken() -> Steps[None]:
    yield 0.5
    raise ExportError("It broke.")


def test_the_result_is_told_at_the_end(qtbot: QtBot) -> None:
    work = Work(_count(3))
    with qtbot.waitSignal(work.finished) as finished:
        work.start()
        assert not work.over
    assert finished.args == ["3 done"]
    assert work.over


def test_long_work_tells_how_far_it_is(qtbot: QtBot) -> None:
    work = Work(_count(100))
    shares: list[float] = []
    work.progressed.connect(shares.append)
    with qtbot.waitSignal(work.finished):
        work.start()
    assert shares
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1


def test_the_event_loop_has_its_turn_meanwhile(qtbot: QtBot) -> None:
    work = Work(_count(100))
    turns: list[bool] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(work.over))
    timer.start()
    with qtbot.waitSignal(work.finished):
        work.start()
    assert turns.count(False) > 1


def test_what_goes_wrong_is_told(qtbot: QtBot) -> None:
    work = Work(_broken())
    with qtbot.waitSignal(work.failed) as failed, qtbot.assertNotEmitted(work.finished):
        work.start()
    assert failed.args == ["It broke."]
    assert work.over


def test_work_that_is_cancelled_says_nothing_more_and_lets_go_of_everything(qtbot: QtBot) -> None:
    closed: list[bool] = []

    def steps() -> Steps[None]:
        try:
            yield from _count(1000)
        finally:
            closed.append(True)

    work = Work(steps())
    with qtbot.waitSignal(work.progressed):
        work.start()
    work.cancel()
    assert closed == [True]
    with qtbot.assertNotEmitted(work.finished, wait=50):
        work.start()
    assert not work.running


@pytest.mark.parametrize("begun", [True, False])
def test_work_that_is_held_up_goes_on_where_it_was(qtbot: QtBot, begun: bool) -> None:
    work = Work(_count(60))
    if begun:
        with qtbot.waitSignal(work.progressed):
            work.start()
    work.hold()
    with qtbot.assertNotEmitted(work.progressed, wait=50):
        assert not work.running
    with qtbot.waitSignal(work.finished) as finished:
        work.start()
    assert finished.args == ["60 done"]
