"""The program as it is started: with a display, without one, and where libraries are missing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import core
from gui.data import SAMPLE
from tests.patience import PATIENCE

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
#: The program, with a window that closes itself as soon as it has something to show, and tells what that is.
CLOSE_BY_ITSELF = """
import sys
from PySide6.QtCore import QTimer
import gui.window.main_window
from gui.__main__ import main

class Window(gui.window.main_window.MainWindow):
    def populate(self, client, *more):
        super().populate(client, *more)
        self.client = client
        client.busy_changed.connect(self.rest)

    def rest(self):
        QTimer.singleShot(0, self.report)

    def report(self):
        if self.client.busy:
            return
        print(self.windowTitle(), len(self.reading_page.summary or ()), self.isVisible(), sep="|")
        self.close()

gui.window.main_window.MainWindow = Window
sys.exit(main(sys.argv[1:]))
"""
#: The same, closed before anything is opened.
CLOSE_AT_ONCE = """
import sys
from PySide6.QtCore import QTimer
import gui.window.main_window
from gui.__main__ import main

class Window(gui.window.main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.close)

gui.window.main_window.MainWindow = Window
sys.exit(main(sys.argv[1:]))
"""

#: The same, which closes itself once two texts are open.
CLOSE_WITH_TWO = """
import sys
import gui.window.main_window
from gui.__main__ import main

class Window(gui.window.main_window.MainWindow):
    def populate(self, client, *more):
        super().populate(client, *more)
        self.documents.opened.connect(self.count)

    def count(self, *_):
        titles = [title for title, _ in self.documents.titles]
        if len(titles) == 2:
            print(*sorted(titles), sep="|")
            self.close()

gui.window.main_window.MainWindow = Window
sys.exit(main(sys.argv[1:]))
"""


def run(*arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs Python without a display, with settings of its own."""
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        env=without_display(home) | environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def without_display(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_RUNTIME_DIR": str(home), "TMPDIR": str(home)}


def test_version_is_told(tmp_path: Path) -> None:
    done = run("-m", "gui", "--version", home=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"Standfirst {version('standfirst')}\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("option", ["--version", "--help"])
def test_what_a_full_disk_does_not_take_ends_with_status_1_and_one_line(tmp_path: Path, option: str) -> None:
    environment = without_display(tmp_path)
    # What has Python write on the spot hides what it would write at its end.
    environment.pop("PYTHONUNBUFFERED", None)
    command = [sys.executable, "-P", "-m", "gui", option]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "standfirst: This can't be written: No space left on device.\n")


def test_wrong_arguments_end_with_status_2(tmp_path: Path) -> None:
    done = run("-m", "gui", "--fast", "one.txt", home=tmp_path)
    assert done.returncode == 2
    assert "usage: standfirst" in done.stderr


def test_without_a_display_the_program_says_so_and_prints_the_summary(tmp_path: Path) -> None:
    done = run("-m", "gui", str(SAMPLE), home=tmp_path)
    assert done.returncode == 0
    assert done.stderr.startswith("standfirst: there is no display to open a window on.\n")
    article = core.load(SAMPLE)
    printed = done.stdout.rstrip("\n").split("\n")
    assert printed
    assert set(printed) <= {sentence.text for sentence in article.sentences}


def test_without_a_display_and_a_file_the_program_says_what_to_do(tmp_path: Path) -> None:
    done = run("-m", "gui", home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("Name a file to have its summary printed here: standfirst FILE\n")


def test_without_a_display_a_file_that_is_not_there_ends_with_status_1(tmp_path: Path) -> None:
    done = run("-m", "gui", str(tmp_path / "missing.txt"), home=tmp_path)
    assert done.returncode == 1
    assert "missing.txt" in done.stderr


def test_without_a_display_qt_is_not_imported(tmp_path: Path) -> None:
    code = "import sys, gui.__main__ as m; m.main([]); print([name for name in sys.modules if 'PySide' in name])"
    assert run("-c", code, home=tmp_path).stdout == "[]\n"


# Begins the program without Qt's widgets, or on a display that only has a name, and without a library.
LACKING = """
import sys
from gui.__main__ import main
from gui.app import system_libraries
sys.platform = "linux"
setattr(system_libraries, sys.argv[1], {"libno-such-library.so.9": "libno-such-library9"})
if sys.argv[1] == "ANY_PROGRAM":
    sys.modules["PySide6.QtWidgets"] = None
sys.exit(main(["--new-window"]))
"""


@pytest.mark.parametrize(
    ("table", "surroundings"),
    [("ANY_PROGRAM", {"QT_QPA_PLATFORM": "offscreen"}), ("X_WINDOW", {"DISPLAY": ":4711"})],
    ids=["of Qt", "of its plugin for X"],
)
def test_missing_libraries_are_named_on_one_line(table: str, surroundings: dict[str, str], tmp_path: Path) -> None:
    done = run("-c", LACKING, table, home=tmp_path, **surroundings)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("standfirst: Qt needs system libraries that are missing here.")
    assert done.stderr.endswith("sudo apt install libno-such-library9\n")
    assert done.stderr.count("\n") == 1


def test_an_import_that_fails_though_no_library_is_missing_is_not_hidden(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['gui.app.application'] = None; from gui.__main__ import main; main(['--new-window'])"
    )
    done = run("-c", code, home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


def test_with_a_display_the_window_opens_the_file_and_ends_well_when_it_is_closed(tmp_path: Path) -> None:
    done = run("-c", CLOSE_BY_ITSELF, str(SAMPLE), home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0
    assert done.stdout == "Harbour town votes to give its sea wall back to the sea — Standfirst|5|True\n"


def test_with_a_display_a_file_that_is_not_there_is_told_of_in_the_window(tmp_path: Path) -> None:
    done = run("-c", CLOSE_BY_ITSELF, "missing.txt", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "Standfirst|0|True\n")


def test_without_a_file_the_window_opens_empty_and_can_be_closed_while_the_worker_starts(tmp_path: Path) -> None:
    done = run("-c", CLOSE_AT_ONCE, home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "")
    assert "QProcess" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal on POSIX")
def test_ctrl_c_in_the_terminal_ends_the_window_and_its_worker(tmp_path: Path) -> None:
    environment = without_display(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    code = CLOSE_BY_ITSELF.replace("self.close()", "sys.stdout.flush()")
    with subprocess.Popen(
        [sys.executable, "-P", "-c", code, str(SAMPLE)], env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline()
        program.send_signal(signal.SIGINT)
        # Standard output ends with the last process that holds it, which is the worker's as well.
        assert program.stdout.read() == ""
    assert program.returncode == -signal.SIGINT


@pytest.mark.skipif(os.name != "posix", reason="speaks to a socket by its path")
@pytest.mark.parametrize("is_together", [True, False])
def test_two_starts_are_one_window_with_both_files(tmp_path: Path, is_together: bool) -> None:
    tmp_path.chmod(0o700)
    environment = without_display(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    starts = []
    for name in ("tides", "wind"):
        file = tmp_path / f"{name}.txt"
        file.write_text(f"The {name} turn twice a day. Nobody looks at a clock.", "utf-8")
        starts.append(
            subprocess.Popen(
                [sys.executable, "-P", "-c", CLOSE_WITH_TWO, str(file)],
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        while not is_together and len(starts) == 1 and not list(tmp_path.glob("*.lock")):
            # The second one comes while the first one makes its window.
            assert starts[0].poll() is None
    try:
        said = [start.communicate(timeout=120)[0] for start in starts]
    finally:
        for start in starts:
            start.kill()
    assert sorted(said) == ["", "tides.txt|wind.txt\n"]
    assert [start.returncode for start in starts] == [0, 0]
