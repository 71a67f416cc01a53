"""The order of jobs: one after the other, and one in place of the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

import core
from core.service.messages import Explain, Load, LoadText, Rank
from core.service.verbs import LoadedArticle
from gui.client.answer import Failure
from gui.client.client import WorkerClient
from tests.gui.record import Record

Listen = Callable[[WorkerClient], Record]
Employ = Callable[..., WorkerClient]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."


def test_a_job_can_be_asked_for_while_the_answer_to_another_is_told(client: WorkerClient, listen: Listen) -> None:
    record = listen(client)

    def rank(loaded: LoadedArticle) -> None:
        record.rank(loaded.article, "lexrank")

    record.load_text(TIDE).done.connect(rank)
    record.settle()
    assert [ranking.method for ranking in record.rankings] == ["lexrank"]


def test_busy_is_told_when_work_begins_and_when_it_ends(record: Record) -> None:
    record.load_text(TIDE)
    assert record.client.busy
    assert record.busy == [True]
    record.settle()
    assert record.busy == [True, False]


def test_a_newer_job_takes_the_place_of_one_under_way_whose_late_answer_is_ignored(record: Record) -> None:
    process = record.process
    record.load_text("The older text.")
    record.take_turn()
    record.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert record.failures == []
    assert record.process is process, "a job that ends by itself costs no new worker"


def test_an_error_of_a_job_that_was_given_up_is_ignored(record: Record) -> None:
    record.load("/nowhere/at-all.txt")
    record.take_turn()
    record.load_text(TIDE)
    record.settle()
    assert record.failures == []
    assert len(record.articles) == 1


def test_of_many_jobs_at_once_only_the_last_is_answered(record: Record) -> None:
    for number in range(50):
        record.load_text(f"Text number {number}.")
    record.settle()
    assert [article.text for article in record.articles] == ["Text number 49."]
    assert record.busy == [True, False]


def test_a_newer_job_takes_the_place_of_one_that_does_not_end(employ: Employ, listen: Listen) -> None:
    client = employ("hangs_at_work")
    record = listen(client)
    record.load_text("The older text.")
    record.wait_for(lambda: record.progress == [("sentences", 1, 4)])
    record.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert record.failures == []
    assert record.busy == [True, False]


def test_what_is_cancelled_ends_its_process_and_the_next_job_works(
    employ: Employ, listen: Listen, qtbot: QtBot
) -> None:
    client = employ("hangs_at_work")
    record = listen(client)
    record.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    with qtbot.waitSignal(record.process.finished):
        client.cancel()
        assert not client.busy
    record.load_text("The next text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The next text."]
    assert record.failures == []


def test_a_job_cancelled_before_the_worker_is_ready_leaves_the_worker_as_it_is(
    employ: Employ, listen: Listen, start_log: Path
) -> None:
    client = employ("hangs_at_work", bad_starts=0)
    record = listen(client)
    record.load_text("The older text.")
    client.cancel()
    record.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert len(start_log.read_text().splitlines()) == 1


def test_cancel_without_a_job_does_nothing(record: Record) -> None:
    process = record.process
    record.client.cancel()
    assert record.process is process
    assert record.busy == []


def test_an_answer_that_another_took_the_place_of_is_pending_no_more(record: Record) -> None:
    older = record.load_text("The older text.")
    newer = record.load_text("The newer text.")
    assert (older.pending, newer.pending) == (False, True)
    record.settle()
    assert not newer.pending


def test_quiet_jobs_are_done_in_turn_and_nobody_is_busy_with_them(record: Record) -> None:
    article = core.load_text(TIDE)
    for method in ("luhn", "lexrank"):
        record.ask(Rank(method), article, quiet=True)
    assert not record.client.busy
    record.wait_for(lambda: len(record.rankings) == 2)
    assert [ranking.method for ranking in record.rankings] == ["luhn", "lexrank"]
    assert record.busy == []


def test_what_is_quick_goes_before_other_quiet_jobs(record: Record) -> None:
    article = core.load_text(TIDE)
    told: list[object] = []
    for request in (Rank("luhn"), Rank("lexrank"), Explain(0)):
        record.ask(request, article, quiet=True).done.connect(told.append)
    record.wait_for(lambda: len(told) == 3)
    assert isinstance(told[0], core.Explanation)


def test_what_somebody_waits_for_goes_before_what_is_quiet_and_was_asked_before(record: Record) -> None:
    article = core.load_text(TIDE)
    told: list[object] = []
    record.ask(Rank("luhn"), article, quiet=True).done.connect(told.append)
    record.load_text("The text.").done.connect(told.append)
    record.wait_for(lambda: len(told) == 2)
    assert isinstance(told[0], LoadedArticle)


def test_a_quiet_job_that_is_cancelled_before_its_turn_is_not_done(record: Record) -> None:
    article = core.load_text(TIDE)
    unwanted = record.ask(Rank("luhn"), article, quiet=True)
    record.ask(Rank("lexrank"), article, quiet=True)
    unwanted.cancel()
    record.wait_for(lambda: bool(record.rankings))
    assert [ranking.method for ranking in record.rankings] == ["lexrank"]


def test_a_quiet_job_that_is_cancelled_at_work_costs_no_worker_and_tells_nothing(record: Record) -> None:
    process = record.process
    article = core.load_text(TIDE)
    unwanted = record.ask(Rank("luhn"), article, quiet=True)
    record.take_turn()
    unwanted.cancel()
    record.ask(Rank("lexrank"), article, quiet=True)
    record.wait_for(lambda: bool(record.rankings))
    assert [ranking.method for ranking in record.rankings] == ["lexrank"]
    assert record.process is process


def test_a_quiet_job_that_does_not_end_gives_way_and_is_done_later(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work"))
    told: list[object] = []
    quiet = record.ask(LoadText("The quiet text."), quiet=True)
    begun: list[str] = []
    quiet.progressed.connect(lambda step, done, total: begun.append(step))
    quiet.done.connect(told.append)
    record.client.start()
    record.wait_for(lambda: bool(begun))
    record.load_text("The text.").done.connect(told.append)
    record.wait_for(lambda: len(told) == 2)
    assert [loaded.article.text for loaded in told] == ["The text.", "The quiet text."]
    assert record.failures == []


def test_what_is_cancelled_while_a_quiet_job_is_at_work_leaves_that_to_end(employ: Employ, listen: Listen) -> None:
    record = listen(employ("hangs_at_work", time_limit=4.0))
    quiet = record.ask(LoadText("The quiet text."), quiet=True)
    begun: list[str] = []
    quiet.progressed.connect(lambda step, done, total: begun.append(step))
    record.client.start()
    record.wait_for(lambda: bool(begun))
    process = record.process
    record.load_text("The text.")
    record.client.cancel()
    assert (record.process, quiet.pending, record.client.busy) == (process, True, False)
    record.wait_for(lambda: not quiet.pending)
    assert [kind for kind, _ in record.failures] == ["timeout"], "it does not go on for ever"


def test_nothing_is_told_before_whoever_asked_could_listen(record: Record) -> None:
    answer = record.client.ask(Load("broken-\udcff.txt"))
    told: list[Failure] = []
    answer.failed.connect(told.append)
    record.settle()
    assert [failure.kind for failure in told] == ["not-found"]
