"""The worker's process: one at a time, started when it is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.client.client import WorkerClient
from gui.client.launch import DEFAULT_MEMORY
from gui.client.process import WorkerProcess
from tests.gui.hands import PATIENCE
from tests.gui.record import Record

Listen = Callable[[WorkerClient], Record]
Employ = Callable[..., WorkerClient]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."


def test_job_after_job_is_done_by_the_same_process(record: Record) -> None:
    process = record.process
    for number in range(20):
        record.load_text(f"Text number {number}.")
        record.settle()
    assert [article.text for article in record.articles] == [f"Text number {number}." for number in range(20)]
    assert record.process is process


def test_start_starts_one_worker_however_often_it_is_asked(employ: Employ) -> None:
    client = employ("hangs_at_work", bad_starts=0)
    client.start()
    client.start()
    (_,) = client.findChildren(QProcess)


def test_a_job_starts_the_worker_where_nobody_did(employ: Employ, listen: Listen) -> None:
    client = employ("hangs_at_work", bad_starts=0)
    record = listen(client)
    assert client.findChildren(QProcess) == []
    record.load_text(TIDE)
    record.settle()
    assert len(record.articles) == 1


def test_stop_ends_the_process_and_the_job(employ: Employ, listen: Listen) -> None:
    client = employ("hangs_at_work")
    record = listen(client)
    record.load_text(TIDE)
    record.wait_for(lambda: bool(record.progress))
    process = record.process
    client.stop()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert not client.busy
    assert record.failures == []


def test_another_memory_limit_is_a_new_worker_s_and_takes_nothing_from_whoever_waits(record: Record) -> None:
    process = record.process
    record.load_text(TIDE)
    record.client.set_limits(300, DEFAULT_MEMORY + 100)
    assert record.process is process, "somebody waits for what it does"
    record.settle()
    record.client.set_limits(300, DEFAULT_MEMORY)
    assert record.client.findChildren(QProcess)[-1] is not process
    record.load_text(TIDE)
    record.settle()
    assert len(record.articles) == 2
    assert record.failures == []


def test_a_process_that_was_replaced_may_end_after_whoever_started_it(qtbot: QtBot) -> None:
    worker = WorkerProcess()
    worker.start()
    replaced = worker.findChild(QProcess)
    assert replaced is not None
    with qtbot.waitSignal(replaced.destroyed, timeout=PATIENCE):
        worker.replace("a test")
        worker.stop()
        delete(worker)
