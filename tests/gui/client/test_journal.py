"""What the log is told of a worker's jobs: how long, how much and what went wrong, and never what was read."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from core.service.messages import EXIT_OVER_MEMORY, Load
from gui.client.client import WorkerClient
from gui.client.journal import note_ended
from tests.gui.record import Record

SECRET = "OffshoreKonto4711"
TEXT = f"The {SECRET} is full. Nobody knows of it. The bank in Zürich keeps quiet."

Listen = Callable[[WorkerClient], Record]
Employ = Callable[..., WorkerClient]


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """All that the log is told, details too."""
    caplog.set_level(logging.DEBUG, "standfirst")
    return lambda: "\n".join(f"{record.levelname} {record.getMessage()}" for record in caplog.records)


def test_each_job_is_told_with_its_time_and_size_and_nothing_of_the_text(
    client: WorkerClient, listen: Listen, told: Callable[[], str], tmp_path: Path
) -> None:
    record = listen(client)
    file = tmp_path / f"{SECRET}.txt"
    file.write_text(TEXT)
    record.load(str(file))
    record.settle()
    record.rank(record.articles[0], "lexrank", SECRET)
    record.settle()
    assert f"s, {len(TEXT)} characters, 3 sentences" in told()
    assert "INFO Load done in" in told()
    assert "DEBUG Load sent, " in told()
    assert "INFO Rank lexrank done in" in told()
    assert SECRET not in told()
    assert str(tmp_path) not in told()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (f"{SECRET}.pdf", b"%PDF-1.7 " + SECRET.encode()),
        (f"{SECRET}.docx", b"PK\x03\x04" + SECRET.encode()),
        (f"{SECRET}.rtf", b"{\\rtf1 " + b"{" * 9000 + SECRET.encode()),
        (f"{SECRET}.txt", b""),
        (f"{SECRET}.txt", None),
        (f"{SECRET}\udcff.txt", b"\xff\xfe" + SECRET.encode()),
    ],
)
def test_what_can_not_be_read_is_told_without_its_name_and_text(
    name: str, content: bytes | None, client: WorkerClient, listen: Listen, told: Callable[[], str], tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    record = listen(client)
    record.ask(Load(str(tmp_path / name), password=SECRET, encoding=f"no-{SECRET}"))
    record.settle()
    assert SECRET not in told()


@pytest.mark.parametrize(
    "address", [f"https://{SECRET}:{SECRET}@localhost:1/{SECRET}?key={SECRET}", f"http://{SECRET}"]
)
def test_an_address_that_can_not_be_read_is_not_told(
    address: str, client: WorkerClient, listen: Listen, told: Callable[[], str]
) -> None:
    record = listen(client)
    record.load(address)
    record.settle()
    assert record.failures
    assert "INFO Load refused after" in told()
    assert SECRET.lower() not in told().lower()


def test_a_fault_of_the_worker_is_told_with_its_place_and_without_the_text(
    employ: Employ, listen: Listen, told: Callable[[], str], capfd: pytest.CaptureFixture[str]
) -> None:
    record = listen(employ("meets_a_fault"))
    record.load_text(TEXT)
    record.settle()
    ((kind, _),) = record.failures
    assert kind == "fault"
    assert "ERROR LoadText failed after" in told()
    assert "meets_a_fault.py" in told()
    assert "UnicodeEncodeError" in told()
    assert told().count("ValueError") == 1
    assert SECRET not in told()
    assert SECRET in capfd.readouterr().err, "who started it in a terminal sees all that it prints"


def test_a_crash_of_the_worker_is_told_with_its_place_and_without_the_text(
    employ: Employ, listen: Listen, told: Callable[[], str], capfd: pytest.CaptureFixture[str]
) -> None:
    record = listen(employ("crashes_at_work"))
    record.load_text(TEXT)
    record.settle()
    record.wait_for(lambda: "in crash" in told())
    assert "Fatal Python error: Segmentation fault" in told()
    assert "ERROR crashed, signal or code 11" in told()
    assert SECRET not in told()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("dies_at_work", "ERROR ended, exit code 1"),
        ("answers_another_job", "ERROR said what can't be understood:"),
        ("answers_beyond_the_text", "core/service/messages.py:"),
        ("prints_rubbish", "msgspec.DecodeError"),
    ],
)
def test_why_a_worker_is_no_more_is_told(
    script: str, words: str, employ: Employ, listen: Listen, told: Callable[[], str]
) -> None:
    record = listen(employ(script))
    record.load_text(TEXT)
    record.settle()
    assert words in told()
    assert SECRET not in told()


@pytest.mark.parametrize(
    ("status", "words"), [(EXIT_OVER_MEMORY, "WARNING ended at its limit of memory"), (1, "ERROR ended, exit code 1")]
)
def test_a_worker_that_ended_at_its_limit_of_memory_is_told_as_such(
    status: int, words: str, told: Callable[[], str]
) -> None:
    process = QProcess()
    process.start(sys.executable, ["-c", f"raise SystemExit({status})"])
    assert process.waitForFinished()
    note_ended(process)
    assert words in told()


def test_a_job_that_is_cancelled_is_told(employ: Employ, listen: Listen, told: Callable[[], str]) -> None:
    record = listen(employ("hangs_at_work"))
    record.load_text(TEXT)
    record.wait_for(lambda: "LoadText sent" in told())
    record.client.cancel()
    assert "INFO replaced: its job was cancelled" in told()
