"""What Qt warns of is logged by where it comes from: the rest may quote what was read."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qWarning

from gui.diagnostics.qt_messages import _LEVELS, QtMessages, told_of


@pytest.mark.parametrize(
    ("category", "message", "told"),
    [
        ("default", "QFile::open: File (/home/ann/secret.txt) not open", "default: QFile::open"),
        ("qt.qpa.fonts", "Populating font family aliases took 40 ms", "qt.qpa.fonts"),
        ("default", "secret", "default"),
        ("a secret", "QFont::~QFont()", "qt: QFont::~QFont"),
    ],
)
def test_the_category_and_the_function_are_told(category: str, message: str, told: str) -> None:
    assert told_of(category, message) == told


@given(st.text(alphabet=st.characters(exclude_characters="Q")))
def test_nothing_else_is_told(message: str) -> None:
    assert told_of("default", message) == "default"


@pytest.mark.qt_log_ignore("secret")
def test_what_qt_says_is_logged_and_still_goes_to_who_took_it_before(caplog: pytest.LogCaptureFixture) -> None:
    heard: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, message: heard.append(message))
    messages = QtMessages()
    messages.begin()
    qWarning("QWidget::show: secret")
    messages.end()
    qInstallMessageHandler(before)
    assert heard == ["QWidget::show: secret"]
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage() == "default: QWidget::show"


@pytest.mark.parametrize("has_terminal", [True, False])
def test_where_nobody_took_it_it_goes_to_standard_error_if_there_is_one(
    has_terminal: bool, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = qInstallMessageHandler(None)
    messages = QtMessages()
    messages.begin()
    if not has_terminal:
        monkeypatch.setattr(sys, "stderr", None)
    qWarning("a word on paper")
    messages.end()
    qInstallMessageHandler(before)
    assert ("a word on paper" in capfd.readouterr().err) == has_terminal


def test_every_kind_of_message_has_a_level() -> None:
    assert set(QtMsgType) <= set(_LEVELS)


FATAL = """
import subprocess
import sys
from pathlib import Path
from pathlib import Path
from PySide6.QtCore import qFatal
from gui.diagnostics.log import open_log
from gui.diagnostics.qt_messages import QtMessages
open_log(Path(sys.argv[1]), lambda: "started")
QtMessages().begin()
qFatal("QBackingStore::flush: a word on paper")
"""


def test_what_ends_the_program_at_once_is_in_the_log(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FATAL, str(tmp_path)], stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode != 0
    assert "a word on paper" in done.stderr
    log = (tmp_path / "standfirst.log").read_text()
    assert "standfirst.qt: default: QBackingStore::flush\n" in log
    assert "CRITICAL" in log
