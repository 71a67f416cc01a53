"""Errors that nothing saw to: each kind is told once, whatever thread it is on and however often it comes."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.diagnostics.faults import Faults

SECRET = "Offshore-Konto 4711"


class Heard:
    """Takes the place of Python's hooks, and counts what they are told."""

    def __init__(self) -> None:
        self.errors: list[type[BaseException] | None] = []

    def error(self, kind: type[BaseException], *_: object) -> None:
        self.errors.append(kind)

    def arguments(self, arguments: threading.ExceptHookArgs) -> None:
        self.errors.append(arguments.exc_type)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    heard = Heard()
    monkeypatch.setattr(sys, "excepthook", heard.error)
    monkeypatch.setattr(threading, "excepthook", heard.arguments)
    monkeypatch.setattr(sys, "unraisablehook", heard.arguments)
    return heard


@pytest.fixture
def faults(heard: Heard) -> Iterator[Faults]:
    faults = Faults(bool)
    faults.begin()
    yield faults
    faults.end()


@pytest.fixture
def told(faults: Faults) -> list[bool]:
    told: list[bool] = []
    faults.arisen.connect(lambda: told.append(True))
    return told


def meet(error: BaseException) -> None:
    """What Python does with an error that nothing saw to."""
    with pytest.raises(type(error)):
        raise error
    sys.excepthook(type(error), error, error.__traceback__)


def test_an_error_is_logged_without_its_message_told_and_handed_on(
    told: list[bool], heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    meet(KeyError(SECRET))
    assert told == [True]
    assert heard.errors == [KeyError]
    (record,) = caplog.records
    assert record.getMessage().endswith("KeyError")
    assert "test_faults.py" in record.getMessage()
    assert SECRET not in record.getMessage()


def test_what_comes_again_is_told_once_and_logged_a_few_times(
    told: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(1_000):
        meet(KeyError(f"{SECRET} {number}"))
    assert told == [True]
    assert len(caplog.records) == 4


def test_another_kind_is_told_again(told: list[bool]) -> None:
    meet(KeyError())
    meet(ValueError())
    assert told == [True, True]


def test_kinds_without_end_are_not_kept(told: list[bool]) -> None:
    for number in range(1_000):
        meet(type(f"Error{number}", (Exception,), {})())
    assert len(told) == 200


def test_an_error_on_another_thread_is_told_too(told: list[bool], faults: Faults, heard: Heard, qtbot: QtBot) -> None:
    def broken() -> None:
        raise OSError(SECRET)

    with qtbot.waitSignal(faults.arisen):
        threading.Thread(target=broken).start()
    qtbot.waitUntil(lambda: heard.errors == [OSError])


def test_an_error_that_could_be_raised_nowhere_is_logged_and_not_told(
    told: list[bool], heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise RuntimeError(SECRET)

    broken = Broken()
    del broken
    assert heard.errors == [RuntimeError]
    assert told == []
    assert SECRET not in caplog.text
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)])
def test_what_ends_the_program_is_no_fault(error: BaseException, told: list[bool], heard: Heard) -> None:
    meet(error)
    assert told == []
    assert heard.errors == [type(error)]


def test_without_a_standard_error_a_fault_is_told_all_the_same(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    faults = Faults(bool)
    faults.begin()
    told: list[bool] = []
    faults.arisen.connect(lambda: told.append(True))
    meet(KeyError())
    thread = threading.Thread(target=lambda: {}["key"])
    thread.start()
    thread.join()
    faults.end()
    qtbot.waitUntil(lambda: told == [True, True])


def test_the_log_is_opened_before_the_first_of_them(heard: Heard) -> None:
    opened: list[int] = []
    records: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = records.append  # type: ignore[method-assign]
    logging.getLogger("standfirst").addHandler(handler)
    faults = Faults(lambda: opened.append(len(records)))
    faults.begin()
    meet(KeyError())
    faults.end()
    logging.getLogger("standfirst").removeHandler(handler)
    assert opened == [0]
    assert len(records) == 1


def test_after_the_end_hooks_are_as_they_were(heard: Heard) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    faults = Faults(bool)
    faults.begin()
    faults.end()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
