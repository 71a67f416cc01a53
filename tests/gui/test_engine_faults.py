"""The engine with workers that fail in every way: what happened is told, and the next job works."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from core.service.messages import MEMORY_LIMIT
from gui.client.engine import START_ATTEMPTS, Engine
from tests.gui.hands import Page
from tests.gui.record import Record
from tests.patience import PATIENCE

Listen = Callable[[Engine], Record]
Employ = Callable[..., Engine]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."
ENDED = "The process that reads texts ended unexpectedly; the text may be too much for it."
NOT_UNDERSTOOD = "The process that reads texts gave an answer that can't be understood."
DOES_NOT_START = "The process that reads texts does not start."
#: Seconds that a worker which hangs may take.
TIME_LIMIT = 4.0
WHAT_TO_DO = "Try again, or open a shorter text."

on_posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")


def assert_next_job_works(record: Record) -> None:
    """The engine reads the next text. It does not rank: a new worker's imports for that would take most of the time."""
    articles, failures = len(record.articles), len(record.failures)
    record.engine.load_text("The next text.")
    record.settle()
    assert len(record.failures) == failures
    assert [article.text for article in record.articles[articles:]] == ["The next text."]


def starts(log: Path) -> int:
    return len(log.read_text().splitlines())


@pytest.mark.parametrize("script", ["prints_rubbish", "never_ends_a_line", "dies_at_start", "speaks_another_version"])
def test_a_worker_that_goes_wrong_before_it_is_ready_is_replaced_and_the_job_done(
    script: str, employ: Employ, listen: Listen, start_log: Path
) -> None:
    record = listen(employ(script))
    record.engine.load_text(TIDE)
    record.settle()
    assert record.failures == []
    assert [article.text for article in record.articles] == [TIDE]
    assert starts(start_log) == 2


@pytest.mark.parametrize("script", ["prints_rubbish", "dies_at_start"])
def test_where_no_worker_gets_ready_the_job_is_given_up_with_one_message_and_a_later_one_tries_again(
    script: str, employ: Employ, listen: Listen, start_log: Path
) -> None:
    record = listen(employ(script, bad_starts=START_ATTEMPTS))
    record.engine.load_text(TIDE)
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "worker"
    assert message.startswith(DOES_NOT_START)
    assert "Install Standfirst again" in message
    assert starts(start_log) == START_ATTEMPTS
    assert_next_job_works(record)
    assert starts(start_log) == START_ATTEMPTS + 1


@pytest.mark.parametrize("script", ["dies_at_start", "dies_when_idle"])
def test_workers_that_die_without_any_work_are_not_started_for_ever(
    script: str, employ: Employ, listen: Listen, start_log: Path
) -> None:
    record = listen(employ(script, bad_starts=START_ATTEMPTS))
    record.engine.start()
    record.wait_for(lambda: record.engine.findChildren(QProcess) == [])
    assert starts(start_log) == START_ATTEMPTS
    assert record.failures == [], "nobody asked for anything"
    assert_next_job_works(record)


def test_a_program_that_is_not_there_is_told_of_at_every_job(
    qapp: QApplication, listen: Listen, tmp_path: Path
) -> None:
    record = listen(Engine(command=[str(tmp_path / "no-such-program")]))
    for jobs in (1, 2):
        record.engine.load_text(TIDE)
        record.settle()
        assert len(record.failures) == jobs
    assert {kind for kind, _ in record.failures} == {"worker"}
    assert all(message.startswith(DOES_NOT_START) for _, message in record.failures)
    assert record.busy == [True, False] * 2


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("dies_at_work", ENDED),
        ("answers_beyond_the_text", NOT_UNDERSTOOD),
        ("answers_another_question", NOT_UNDERSTOOD),
        ("answers_another_job", NOT_UNDERSTOOD),
    ],
)
def test_a_worker_that_goes_wrong_at_work_is_told_of_and_replaced(
    script: str, message: str, employ: Employ, listen: Listen
) -> None:
    record = listen(employ(script))
    record.engine.load_text(TIDE)
    record.settle()
    assert record.articles == []
    assert record.failures == [("worker", f"{message} {WHAT_TO_DO}")]
    assert_next_job_works(record)


def test_a_ranking_that_does_not_fit_its_article_is_told_of_and_its_worker_replaced(
    employ: Employ, listen: Listen
) -> None:
    record = listen(employ("ranks_nothing"))
    record.engine.load_text(TIDE)
    record.settle()
    record.engine.rank(record.articles[0], "standfirst")
    record.settle()
    assert record.rankings == []
    assert record.failures == [("worker", f"{NOT_UNDERSTOOD} {WHAT_TO_DO}")]
    assert_next_job_works(record)


@pytest.mark.parametrize("script", ["hangs_at_start", "hangs_at_work"])
def test_a_worker_that_hangs_is_given_up_at_the_time_limit_and_the_next_job_works(
    script: str, employ: Employ, listen: Listen
) -> None:
    record = listen(employ(script, time_limit=TIME_LIMIT))
    record.engine.load_text(TIDE)
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "timeout"
    assert message.startswith("This took longer than 4 seconds and was stopped.")
    # A good worker may need longer than that to start on a busy machine.
    record.engine.set_limits(PATIENCE, MEMORY_LIMIT)
    assert_next_job_works(record)


def test_a_text_beyond_the_memory_limit_is_told_of_and_the_worker_goes_on(employ: Employ, listen: Listen) -> None:
    record = listen(employ("eats_memory"))
    record.engine.load_text(TIDE * 100)
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "memory"
    assert "needs more memory" in message
    (process,) = record.engine.findChildren(QProcess)
    assert_next_job_works(record)
    assert record.engine.findChildren(QProcess) == [process]


@on_posix
def test_an_idle_worker_that_is_killed_is_replaced_without_a_word(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work", bad_starts=0))
    record.engine.load_text(TIDE)
    record.settle()
    (process,) = record.engine.findChildren(QProcess)
    os.kill(process.processId(), signal.SIGKILL)
    record.wait_for(lambda: process not in record.engine.findChildren(QProcess))
    assert record.failures == []
    assert_next_job_works(record)


@on_posix
def test_a_working_worker_that_is_killed_is_told_of_and_replaced(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work"))
    record.engine.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    (process,) = record.engine.findChildren(QProcess)
    os.kill(process.processId(), signal.SIGKILL)
    record.settle()
    assert record.failures == [("worker", f"{ENDED} {WHAT_TO_DO}")]
    assert_next_job_works(record)


def test_a_job_asked_for_again_as_soon_as_it_failed_is_done_by_one_worker(employ: Employ, listen: Listen) -> None:
    record = listen(employ("dies_at_work"))

    def again(kind: str, message: str) -> None:
        record.engine.load_text(TIDE)

    record.engine.failed.connect(again)
    record.engine.load_text(TIDE)
    record.wait_for(lambda: bool(record.articles))
    record.engine.failed.disconnect(again)
    assert len(record.engine.findChildren(QProcess)) == 1


@pytest.mark.parametrize(
    ("script", "bad_starts", "message"),
    [
        ("dies_at_start", START_ATTEMPTS, DOES_NOT_START),
        ("dies_at_work", 1, ENDED),
    ],
)
def test_a_window_whose_worker_fails_says_so_and_stays_usable(
    script: str, bad_starts: int, message: str, employ_window: Callable[..., Page]
) -> None:
    page = employ_window(script, bad_starts=bad_starts)
    page.open_text(TIDE)
    assert page.message.isVisible()
    assert page.message.text().startswith(message)
    assert not page.progress.isVisible()
    page.open_text("The next text.")
    assert page.article.toPlainText() == "The next text."
    assert not page.message.isVisible()
