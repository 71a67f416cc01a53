"""The client with workers that fail in every way: what happened is told, and the next job works."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

import gui.client.launch
import gui.client.process
import gui.client.queue
from core.service.messages import MEMORY_LIMIT, LoadText
from gui.client.answer import Failure
from gui.client.client import WorkerClient
from gui.client.process import START_ATTEMPTS
from tests.gui.hands import Page
from tests.gui.record import Record
from tests.patience import PATIENCE

Listen = Callable[[WorkerClient], Record]
Employ = Callable[..., WorkerClient]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."
ENDED = "The reading process ended unexpectedly; the text may be too much for it."
NOT_UNDERSTOOD = "The reading process sent an answer that can't be understood."
DOES_NOT_START = "The reading process could not be started."
#: Seconds that a worker which hangs may take.
TIME_LIMIT = 4.0
WHAT_TO_DO = "Try again, or open a shorter text."

on_posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")


def assert_next_job_works(record: Record) -> None:
    """The client reads the next text. It does not rank: a new worker's imports for that would take most of the time."""
    articles, failures = len(record.articles), len(record.failures)
    record.load_text("The next text.")
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
    record.load_text(TIDE)
    record.settle()
    assert record.failures == []
    assert [article.text for article in record.articles] == [TIDE]
    assert starts(start_log) == 2


@pytest.mark.parametrize("script", ["prints_rubbish", "dies_at_start"])
def test_where_no_worker_gets_ready_the_job_is_given_up_with_one_message_and_a_later_one_tries_again(
    script: str, employ: Employ, listen: Listen, start_log: Path
) -> None:
    record = listen(employ(script, bad_starts=START_ATTEMPTS))
    record.load_text(TIDE)
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
    record.client.start()
    record.wait_for(lambda: record.client.findChildren(QProcess) == [])
    assert starts(start_log) == START_ATTEMPTS
    assert record.failures == [], "nobody asked for anything"
    assert_next_job_works(record)


def test_a_program_that_is_not_there_is_told_of_at_every_job(
    qapp: QApplication, listen: Listen, tmp_path: Path
) -> None:
    record = listen(WorkerClient(command=[str(tmp_path / "no-such-program")]))
    for jobs in (1, 2):
        record.load_text(TIDE)
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
    record.load_text(TIDE)
    record.settle()
    assert record.articles == []
    assert record.failures == [("worker", f"{message} {WHAT_TO_DO}")]
    assert_next_job_works(record)


def test_a_ranking_that_does_not_fit_its_article_is_told_of_and_its_worker_replaced(
    employ: Employ, listen: Listen
) -> None:
    record = listen(employ("ranks_nothing"))
    record.load_text(TIDE)
    record.settle()
    record.rank(record.articles[0], "standfirst")
    record.settle()
    assert record.rankings == []
    assert record.failures == [("worker", f"{NOT_UNDERSTOOD} {WHAT_TO_DO}")]
    assert_next_job_works(record)


@pytest.mark.parametrize("script", ["hangs_at_start", "hangs_at_work"])
def test_a_worker_that_hangs_is_given_up_at_the_time_limit_and_the_next_job_works(
    script: str, employ: Employ, listen: Listen
) -> None:
    record = listen(employ(script, time_limit=TIME_LIMIT))
    record.load_text(TIDE)
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "timeout"
    assert message.startswith("This took longer than 4 seconds and was stopped.")
    # A good worker may need longer than that to start on a busy machine.
    record.client.set_limits(PATIENCE, MEMORY_LIMIT)
    assert_next_job_works(record)


def test_a_text_beyond_the_memory_limit_is_told_of_and_the_worker_goes_on(employ: Employ, listen: Listen) -> None:
    record = listen(employ("eats_memory"))
    record.load_text(TIDE * 100)
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "memory"
    assert "needs more memory" in message
    (process,) = record.client.findChildren(QProcess)
    assert_next_job_works(record)
    assert record.client.findChildren(QProcess) == [process]


@on_posix
def test_an_idle_worker_that_is_killed_is_replaced_without_a_word(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work", bad_starts=0))
    record.load_text(TIDE)
    record.settle()
    (process,) = record.client.findChildren(QProcess)
    os.kill(process.processId(), signal.SIGKILL)
    record.wait_for(lambda: process not in record.client.findChildren(QProcess))
    assert record.failures == []
    assert_next_job_works(record)


@on_posix
def test_a_working_worker_that_is_killed_is_told_of_and_replaced(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work"))
    record.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    (process,) = record.client.findChildren(QProcess)
    os.kill(process.processId(), signal.SIGKILL)
    record.settle()
    assert record.failures == [("worker", f"{ENDED} {WHAT_TO_DO}")]
    assert_next_job_works(record)


@on_posix
@pytest.mark.parametrize("quiet", [False, True])
def test_a_job_that_was_on_its_way_when_its_worker_died_is_done_by_the_next_one(
    employ: Employ, listen: Listen, quiet: bool, start_log: Path
) -> None:
    record = listen(employ("hangs_at_work", bad_starts=0))
    record.load_text("The text before.")
    record.settle()
    worker = record.process.processId()
    # It has the job in its pipe, and reads no more of it.
    os.kill(worker, signal.SIGSTOP)
    record.ask(LoadText(TIDE), quiet=quiet)
    record.take_turn()
    os.kill(worker, signal.SIGKILL)
    record.wait_for(lambda: len(record.articles) + len(record.failures) == 2)
    assert record.articles[1].text == TIDE
    assert record.failures == []
    assert starts(start_log) == 2


@on_posix
def test_a_worker_that_dies_while_another_job_waits_for_its_place_is_replaced_once(
    employ: Employ, listen: Listen, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[QProcess] = []

    def start_worker(*arguments: object, **options: object) -> QProcess:
        started.append(gui.client.launch.start_worker(*arguments, **options))
        return started[-1]

    monkeypatch.setattr(gui.client.process, "start_worker", start_worker)
    # Shorter than any worker takes to start.
    monkeypatch.setattr(gui.client.queue, "GRACE", 20)
    record = listen(employ("hangs_at_work"))
    record.client.start()
    begun: list[str] = []
    record.ask(LoadText("The quiet text."), quiet=True).progressed.connect(lambda step, done, total: begun.append(step))
    record.wait_for(lambda: bool(begun))
    record.load_text(TIDE)
    record.take_turn()
    os.kill(record.process.processId(), signal.SIGKILL)
    record.settle()
    assert [article.text for article in record.articles] == [TIDE]
    assert len(started) == 2


def test_a_job_that_two_workers_died_of_before_they_began_is_given_up(
    employ: Employ, listen: Listen, start_log: Path
) -> None:
    record = listen(employ("dies_before_work", bad_starts=2))
    record.load_text(TIDE)
    record.settle()
    assert record.failures == [("worker", f"{ENDED} {WHAT_TO_DO}")]
    assert_next_job_works(record)
    assert starts(start_log) == 3


@pytest.mark.parametrize("script", ["dies_at_work", "answers_another_question"])
def test_a_quiet_job_that_a_worker_goes_wrong_at_is_told_of_to_whoever_asked(
    script: str, employ: Employ, listen: Listen
) -> None:
    record = listen(employ(script))
    record.client.start()
    record.ask(LoadText(TIDE), quiet=True)
    record.wait_for(lambda: bool(record.failures))
    assert [kind for kind, _ in record.failures] == ["worker"]
    assert record.busy == []
    assert_next_job_works(record)


def test_a_quiet_job_that_hangs_is_given_up_at_the_time_limit(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work", time_limit=TIME_LIMIT))
    record.client.start()
    record.ask(LoadText(TIDE), quiet=True)
    record.wait_for(lambda: bool(record.failures))
    assert [kind for kind, _ in record.failures] == ["timeout"]
    record.client.set_limits(PATIENCE, MEMORY_LIMIT)
    assert_next_job_works(record)


def test_a_job_asked_for_again_as_soon_as_it_failed_is_done_by_one_worker(employ: Employ, listen: Listen) -> None:
    record = listen(employ("dies_at_work"))

    def again(failure: Failure) -> None:
        record.load_text(TIDE)

    record.load_text(TIDE).failed.connect(again)
    record.wait_for(lambda: bool(record.articles))
    assert len(record.client.findChildren(QProcess)) == 1


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
