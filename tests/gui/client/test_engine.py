"""The engine with a good worker: jobs, one after the other and one in place of the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from gui.client.engine import Engine
from tests.gui.record import Record

Listen = Callable[[Engine], Record]
Employ = Callable[..., Engine]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."
#: More sentences than there are between two reports of progress.
LONG = "\n\n".join(f"Boat number {number} left the harbour in the morning." for number in range(2000))


@pytest.fixture
def record(engine: Engine, listen: Listen) -> Record:
    return listen(engine)


def process_of(engine: Engine) -> QProcess:
    (process,) = engine.findChildren(QProcess)
    return process


def test_a_file_becomes_an_article(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text(TIDE, encoding="utf-8")
    record.engine.load(str(file))
    record.settle()
    (article,) = record.articles
    assert (article.text, article.source, len(article.sentences)) == (TIDE, str(file), 3)


def test_a_text_becomes_an_article(record: Record) -> None:
    record.engine.load_text(TIDE)
    record.settle()
    assert [article.text for article in record.articles] == [TIDE]


def test_an_article_is_ranked_by_the_method_and_topic_asked_for(record: Record) -> None:
    record.engine.load_text(TIDE)
    record.settle()
    record.engine.rank(record.articles[0], "luhn", "clock")
    record.settle()
    (ranking,) = record.rankings
    assert ranking.article is record.articles[0]
    assert (ranking.method, ranking.topic) == ("luhn", "clock")
    assert sorted(ranking.order) == [0, 1, 2]


def test_job_after_job_is_done_by_the_same_process(record: Record) -> None:
    process = process_of(record.engine)
    for number in range(20):
        record.engine.load_text(f"Text number {number}.")
        record.settle()
    assert [article.text for article in record.articles] == [f"Text number {number}." for number in range(20)]
    assert process_of(record.engine) is process


def test_a_job_can_be_asked_for_while_the_answer_to_another_is_told(engine: Engine, listen: Listen) -> None:
    record = listen(engine)

    def rank(article: object) -> None:
        engine.rank(record.articles[-1], "lexrank")

    engine.loaded.connect(rank)
    try:
        engine.load_text(TIDE)
        record.settle()
    finally:
        engine.loaded.disconnect(rank)
    assert [ranking.method for ranking in record.rankings] == ["lexrank"]


def test_busy_is_told_when_work_begins_and_when_it_ends(record: Record) -> None:
    record.engine.load_text(TIDE)
    assert record.engine.busy
    assert record.busy == [True]
    record.settle()
    assert record.busy == [True, False]


def test_progress_is_told_by_step(record: Record) -> None:
    record.engine.load_text(LONG)
    record.settle()
    record.engine.rank(record.articles[0], "standfirst")
    record.settle()
    steps = list(dict.fromkeys(step for step, _, _ in record.progress))
    assert steps == ["sentences", "ranking"]
    done = [done for step, done, total in record.progress if step == "sentences" and total == len(LONG)]
    assert len(done) > 2
    assert done == sorted(done)


def test_what_can_not_be_read_is_told_with_its_kind_and_a_message(record: Record) -> None:
    record.engine.load("/nowhere/at-all.txt")
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "not-found"
    assert "at-all.txt" in message
    assert record.articles == []


def test_a_name_that_no_message_can_hold_is_told_and_the_next_job_works(record: Record) -> None:
    record.engine.load("broken-\udcff.txt")
    record.settle()
    assert [kind for kind, _ in record.failures] == ["not-found"]
    record.engine.load_text(TIDE)
    record.settle()
    assert len(record.articles) == 1


def test_a_newer_job_takes_the_place_of_one_under_way_whose_late_answer_is_ignored(record: Record) -> None:
    process = process_of(record.engine)
    record.engine.load_text("The older text.")
    record.engine.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert record.failures == []
    assert process_of(record.engine) is process, "a job that ends by itself costs no new worker"


def test_an_error_of_a_job_that_was_given_up_is_ignored(record: Record) -> None:
    record.engine.load("/nowhere/at-all.txt")
    record.engine.load_text(TIDE)
    record.settle()
    assert record.failures == []
    assert len(record.articles) == 1


def test_of_many_jobs_at_once_only_the_last_is_answered(record: Record) -> None:
    for number in range(50):
        record.engine.load_text(f"Text number {number}.")
    record.settle()
    assert [article.text for article in record.articles] == ["Text number 49."]
    assert record.busy == [True, False]


def test_a_newer_job_takes_the_place_of_one_that_does_not_end(employ: Employ, listen: Listen) -> None:
    engine = employ("hangs_at_work")
    record = listen(engine)
    engine.load_text("The older text.")
    record.wait_for(lambda: record.progress == [("sentences", 1, 4)])
    engine.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert record.failures == []
    assert record.busy == [True, False]


def test_what_is_cancelled_ends_its_process_and_the_next_job_works(
    employ: Employ, listen: Listen, qtbot: QtBot
) -> None:
    engine = employ("hangs_at_work")
    record = listen(engine)
    engine.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    with qtbot.waitSignal(process_of(engine).finished):
        engine.cancel()
        assert not engine.busy
    engine.load_text("The next text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The next text."]
    assert record.failures == []


def test_a_job_cancelled_before_the_worker_is_ready_leaves_the_worker_as_it_is(
    employ: Employ, listen: Listen, start_log: Path
) -> None:
    engine = employ("hangs_at_work", bad_starts=0)
    record = listen(engine)
    engine.load_text("The older text.")
    engine.cancel()
    engine.load_text("The newer text.")
    record.settle()
    assert [article.text for article in record.articles] == ["The newer text."]
    assert len(start_log.read_text().splitlines()) == 1


def test_cancel_without_a_job_does_nothing(record: Record) -> None:
    process = process_of(record.engine)
    record.engine.cancel()
    assert process_of(record.engine) is process
    assert record.busy == []


def test_start_starts_one_worker_however_often_it_is_asked(employ: Employ) -> None:
    engine = employ("hangs_at_work", bad_starts=0)
    engine.start()
    engine.start()
    process_of(engine)


def test_a_job_starts_the_worker_where_nobody_did(employ: Employ, listen: Listen) -> None:
    engine = employ("hangs_at_work", bad_starts=0)
    record = listen(engine)
    assert engine.findChildren(QProcess) == []
    engine.load_text(TIDE)
    record.settle()
    assert len(record.articles) == 1


def test_stop_ends_the_process_and_the_job(employ: Employ, listen: Listen) -> None:
    engine = employ("hangs_at_work")
    record = listen(engine)
    engine.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    process = process_of(engine)
    engine.stop()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert not engine.busy
    assert record.failures == []
