"""The whole program with a fault built in: it goes on, one message says so, and the log tells where it arose."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

SECRET = "OffshoreKonto4711"
TEXT = f"The {SECRET} is full. Nobody knows of it. The bank keeps quiet."
WENT_WRONG = "Something went wrong in Standfirst. Your open articles are kept."

#: The program, in which something raises errors that quote the text, and which says what it shows and closes itself.
PROGRAM = """
import sys
import threading
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel, QPushButton
import gui.window.main_window
from gui.__main__ import main

SECRET = "{secret}"

class Window(gui.window.main_window.MainWindow):
    painted = False

    def populate(self, *parts):
        super().populate(*parts)
        self.reading_page.summary_changed.connect(self.meet)

    def paintEvent(self, event):
        super().paintEvent(event)
        if Window.painted:
            raise KeyError(SECRET)

    def meet(self):
        if Window.painted or self.reading_page.summary is None:
            return
        Window.painted = True
        qWarning("QFile::open: " + SECRET)
        threading.Thread(target=self.break_elsewhere).start()
        for _ in range(20):
            QTimer.singleShot(0, self.break_here)
        self.update()
        QTimer.singleShot(300, self.report)

    def break_elsewhere(self):
        raise OSError(2, "No such file", "/home/ann/" + SECRET)

    def break_here(self):
        SECRET.encode("utf-16").decode("ascii")

    def report(self):
        for label in self.findChildren(QLabel, "statusMessage"):
            if label.isVisible():
                print("told", label.text(), flush=True)
        self.close()

gui.window.main_window.MainWindow = Window
{before}
sys.exit(main(sys.argv[1:]))
"""


def run(folder: Path, *arguments: str, before: str = "", program: str = PROGRAM) -> subprocess.CompletedProcess[str]:
    """Runs the program with a home in a folder until it closes itself."""
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
        variables[name] = str(folder / name)
    return subprocess.run(
        [sys.executable, "-c", program.format(secret=SECRET, before=before), *arguments],
        capture_output=True,
        text=True,
        env=variables,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / f"{SECRET}.txt"
    file.write_text(TEXT)
    return file


def logged(folder: Path) -> str:
    return (folder / "XDG_DATA_HOME/Standfirst/Standfirst/log/standfirst.log").read_text()


def test_faults_anywhere_are_one_message_and_the_log_says_where(tmp_path: Path, article: Path) -> None:
    done = run(tmp_path, str(article))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [f"told {WENT_WRONG}"]
    log = logged(tmp_path)
    for words in (
        *("Standfirst 0", "Python 3", "sumy 0", "shown by offscreen", "process ", "Load done in"),
        *("in break_here", "UnicodeDecodeError", "in break_elsewhere", "FileNotFoundError (errno 2)", "in paintEvent"),
        *("KeyError", "default: QFile::open", "the program ends"),
    ):
        assert words in log, words
    assert SECRET not in log
    assert SECRET in done.stderr, "whoever started it in a terminal sees the whole error"
    assert (tmp_path / "XDG_DATA_HOME/Standfirst/Standfirst/log/standfirst.log").stat().st_mode & 0o777 == 0o600


def test_without_a_standard_error_it_goes_on_as_well(tmp_path: Path, article: Path) -> None:
    done = run(tmp_path, str(article), before="sys.stderr = None")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [f"told {WENT_WRONG}"]
    assert "in break_here" in logged(tmp_path)


def test_without_a_place_for_the_log_it_goes_on_as_well(tmp_path: Path, article: Path) -> None:
    (tmp_path / "XDG_DATA_HOME/Standfirst/Standfirst").mkdir(parents=True)
    (tmp_path / "XDG_DATA_HOME/Standfirst/Standfirst/log").write_text("a file in its place")
    done = run(tmp_path, str(article))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [f"told {WENT_WRONG}"]


def test_with_debug_it_says_what_it_does_and_still_nothing_of_the_text(tmp_path: Path, article: Path) -> None:
    done = run(tmp_path, "--debug", str(article))
    assert done.returncode == 0, done.stderr
    assert "DEBUG" in done.stderr
    assert "Load sent, " in done.stderr
    assert "Load sent, " in logged(tmp_path)
    assert SECRET not in logged(tmp_path)


def test_a_program_that_can_not_start_says_so_and_where_is_logged(tmp_path: Path) -> None:
    before = f"""
import gui.app.program
from PySide6.QtWidgets import QMessageBox

def broken(*_, **__):
    raise KeyError("{SECRET}")

def read(box):
    print("told", box.text(), flush=True)
    print(box.detailedText(), flush=True)

gui.app.program.Program = broken
QMessageBox.exec = read
"""
    done = run(tmp_path, before=before)
    assert done.returncode == 1
    assert done.stdout.startswith("told Something went wrong in Standfirst, and it could not start.\nStandfirst 0")
    assert "in broken" in done.stdout
    assert SECRET not in done.stdout
    assert "in broken" in logged(tmp_path)
    assert SECRET not in logged(tmp_path)
