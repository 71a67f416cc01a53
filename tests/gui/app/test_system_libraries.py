"""Which system libraries Qt lacks here, and how the reader is told."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gui.app import system_libraries
from gui.app.system_libraries import ANY_PROGRAM, X_WINDOW, message, missing

ABSENT = {"libno-such-library.so.9": "libno-such-library9", "libno-such-part.so.9": "libno-such-library9"}
#: Qt's own, and what no Debian can be without.
PROVIDED = re.compile(r"lib(Qt6|q|icu|pyside6|shiboken6)|lib(c|m|z|zstd|gcc_s|stdc\+\+)\.so")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux does Qt use the system's libraries")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)


def asked_for(*files: str) -> set[str]:
    """The libraries that Qt's files name: in an ELF file's string table each stands between two NULs."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    names: set[str] = set()
    for file in files:
        content = Path(spec.origin).parent.joinpath("Qt", file).read_bytes()
        names.update(name.decode() for name in re.findall(rb"(?<=\0)lib[\w.+-]+\.so(?:\.\d+)*(?=\0)", content))
    return {name for name in names if not PROVIDED.match(name)}


@on_linux
def test_all_that_a_qt_program_asks_for_has_a_package() -> None:
    libraries = [f"lib/libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "DBus")]
    asked = asked_for(*libraries, "plugins/platforms/libqoffscreen.so")
    assert "libEGL.so.1" in asked
    assert asked <= ANY_PROGRAM.keys()


@on_linux
def test_all_that_a_window_on_an_x_display_asks_for_has_a_package() -> None:
    asked = asked_for("lib/libQt6XcbQpa.so.6", "plugins/platforms/libqxcb.so")
    assert "libxcb-cursor.so.0" in asked
    assert asked <= ANY_PROGRAM.keys() | X_WINDOW.keys()


def test_nothing_is_missing_where_qt_loads() -> None:
    pytest.importorskip("PySide6.QtWidgets")
    assert missing(on_display=False) == []


@on_linux
def test_a_package_is_named_once_however_many_of_its_libraries_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "ANY_PROGRAM", ANY_PROGRAM | ABSENT)
    assert missing(on_display=False) == ["libno-such-library9"]


@on_linux
def test_what_only_a_display_needs_is_missing_only_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "X_WINDOW", ABSENT)
    assert missing(on_display=False) == []
    assert missing(on_display=True) == ["libno-such-library9"]


def test_nothing_is_missing_on_a_system_that_has_no_such_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "ANY_PROGRAM", ABSENT)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert missing(on_display=True) == []


def test_the_message_is_one_line_that_ends_with_the_command_to_type() -> None:
    assert message(["libegl1", "libgl1"]).endswith(": sudo apt install libegl1 libgl1")
    assert "\n" not in message(["libegl1", "libgl1"])


def test_the_module_is_imported_without_qt() -> None:
    done = run("-c", "import sys, gui.app.system_libraries; print([name for name in sys.modules if 'PySide' in name])")
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(("option", "on_display"), [([], False), (["--display"], True)])
def test_the_command_prints_the_missing_packages_on_one_line(option: list[str], on_display: bool) -> None:
    done = run("-m", "gui.app.system_libraries", *option)
    assert (done.returncode, done.stdout) == (0, " ".join(missing(on_display)) + "\n")


def test_the_command_with_require_ends_with_the_message_where_something_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_libraries, "X_WINDOW", ABSENT)
    monkeypatch.setattr(sys, "platform", "linux")
    assert system_libraries.main(["--display", "--require"]) == message(["libno-such-library9"])
    assert capsys.readouterr().out == ""


def test_the_command_with_require_says_nothing_where_nothing_is_missing() -> None:
    done = run("-m", "gui.app.system_libraries", "--require")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
