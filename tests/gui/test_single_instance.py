"""A second start hands its files to the window that runs."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from gui.single_instance import Receiver, absolute, hand_over
from tests.gui.hands import PATIENCE

_DATA = Path(__file__).parents[1] / "data"
_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to the socket by its path")


@pytest.fixture
def address(tmp_path: Path) -> str:
    # The path of a socket may have a hundred bytes; pytest's may be longer.
    return os.path.relpath(tmp_path / "window") if len(str(tmp_path)) > 90 else str(tmp_path / "window")


@pytest.fixture
def receiver(qapp: object, address: str) -> Iterator[Receiver]:
    receiver = Receiver(address)
    assert receiver.listen()
    yield receiver
    receiver.close()


@pytest.fixture
def opened(receiver: Receiver) -> list[list[str]]:
    """What the receiver was asked to open."""
    asked: list[list[str]] = []
    receiver.opened.connect(asked.append)
    return asked


@pytest.fixture
def start_at(qtbot: QtBot, tmp_path: Path) -> Callable[..., bool]:
    """Another process that hands over at an address, in the folder of the test; whether it found a taker."""

    def start(address: str, *sources: str, **variables: str) -> bool:
        process = QProcess()
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in {"PYTHONPATH": _ENVIRONMENT["PYTHONPATH"], **variables}.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(tmp_path))
        process.start(sys.executable, [str(_DATA / "hand_over.py"), address, *sources])
        qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=PATIENCE)
        assert process.exitCode() == 0
        return bytes(process.readAllStandardOutput().data()).strip() == b"True"

    return start


@pytest.fixture
def start_again(address: str, start_at: Callable[..., bool]) -> Callable[..., bool]:
    """The same, at the address of the test."""
    return partial(start_at, address)


@contextmanager
def _other_window(address: str) -> Iterator[subprocess.Popen[bytes]]:
    command = (sys.executable, str(_DATA / "receive.py"), address)
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=_ENVIRONMENT) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"listening"
        try:
            yield process
        finally:
            process.kill()


def test_another_process_hands_its_files_to_the_window(
    start_again: Callable[..., bool], opened: list[list[str]], tmp_path: Path
) -> None:
    assert start_again("talk.html", "/tmp/tides.txt", "https://example.org/a?b=c")
    assert opened == [[str(tmp_path / "talk.html"), "/tmp/tides.txt", "https://example.org/a?b=c"]]


def test_a_start_without_files_brings_the_window_to_the_front(
    start_again: Callable[..., bool], opened: list[list[str]]
) -> None:
    assert start_again()
    assert opened == [[]]


def test_the_leave_to_come_to_the_front_comes_along(
    start_again: Callable[..., bool], opened: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    assert start_again(XDG_ACTIVATION_TOKEN="from the panel")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from the panel"


def test_without_a_window_nobody_takes_anything(qapp: object, address: str) -> None:
    assert not hand_over(["/tmp/a.txt"], address)


def test_a_window_that_hangs_is_told_nothing_and_waited_for_only_so_long(qapp: object, address: str) -> None:
    with _other_window(address) as window:
        window.send_signal(signal.SIGSTOP)
        assert not hand_over(["/tmp/a.txt"], address)
        window.send_signal(signal.SIGCONT)
        assert hand_over(["/tmp/a.txt"], address)


def test_a_window_that_closed_takes_nothing_more(receiver: Receiver, opened: list[list[str]], address: str) -> None:
    receiver.close()
    assert not hand_over(["/tmp/a.txt"], address)


def test_what_a_killed_window_left_does_not_stop_the_next(
    qapp: object, address: str, start_again: Callable[..., bool]
) -> None:
    with _other_window(address) as window:
        window.kill()
    assert Path(address).exists()
    receiver = Receiver(address)
    assert receiver.listen()
    assert start_again()
    receiver.close()


def test_a_window_that_runs_keeps_its_place(qapp: object, address: str) -> None:
    with _other_window(address):
        assert not Receiver(address).listen()
        assert hand_over([], address)


@pytest.mark.parametrize(
    "message",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x00\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        b"x" * 1_000_000,
        json.dumps({"open": ["../relative.txt"], "token": ""}).encode() + b"\n",
        json.dumps({"open": [7], "token": ""}).encode() + b"\n",
        json.dumps({"open": "/tmp/a.txt", "token": ""}).encode() + b"\n",
        json.dumps({"open": ["/tmp/a.txt"] * 101, "token": ""}).encode() + b"\n",
        json.dumps({"open": ["/tmp/a.txt"]}).encode() + b"\n",
    ],
)
def test_what_is_not_from_a_start_is_ignored_and_sent_away(
    message: bytes, address: str, opened: list[list[str]], start_again: Callable[..., bool], qtbot: QtBot
) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address)
        stranger.setblocking(False)
        rest = message

        def is_sent_away() -> bool:
            nonlocal rest
            try:
                rest = rest[stranger.send(rest) :] if rest else rest
                while stranger.recv(100):
                    pass
            except BlockingIOError:
                return False
            except ConnectionError:
                return True
            return True

        qtbot.waitUntil(is_sent_away, timeout=PATIENCE)
    assert opened == []
    assert start_again("/tmp/a.txt")
    assert opened == [["/tmp/a.txt"]]


def test_callers_who_say_nothing_lose_their_places(
    address: str, opened: list[list[str]], start_again: Callable[..., bool], qtbot: QtBot
) -> None:
    silent = [socket.socket(socket.AF_UNIX) for _ in range(40)]
    for each in silent:
        each.connect(address)
    qtbot.waitUntil(lambda: start_again("/tmp/a.txt"), timeout=PATIENCE)
    assert opened == [["/tmp/a.txt"]]
    for each in silent:
        each.close()


def test_only_this_user_can_reach_the_window(receiver: Receiver, address: str) -> None:
    assert Path(address).stat().st_mode & 0o077 == 0


def test_a_path_is_made_whole_and_an_address_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute("a b.txt") == str(tmp_path / "a b.txt")
    assert absolute("/a/b.txt") == "/a/b.txt"
    assert absolute("file:///a/b%20c.txt") == "/a/b c.txt"
    assert absolute("HTTPS://Example.org/x") == "HTTPS://Example.org/x"
    assert absolute("javascript:alert(1)") == "javascript:alert(1)"
    assert absolute("Notes: today.txt") == str(tmp_path / "Notes: today.txt")


def test_a_file_that_is_named_like_an_address_is_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data:x").write_text("It fell.")
    assert absolute("data:x") == str(tmp_path / "data:x")


def test_another_process_hands_over_addresses_of_any_kind_and_the_files_that_look_like_them(
    start_again: Callable[..., bool], opened: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "http:x").write_text("It fell.")
    # The window's own folder has such a file too, which is another one.
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mailto:ann").write_text("It rose.")
    monkeypatch.chdir(elsewhere)
    assert start_again("mailto:ann", "data:text/plain,a", "http:x", "https://example.org/")
    assert opened == [["mailto:ann", "data:text/plain,a", str(tmp_path / "http:x"), "https://example.org/"]]


def test_every_screen_has_a_window_of_its_own(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    receivers = []
    for screen in (":0", "localhost:10.0"):
        monkeypatch.setenv("DISPLAY", screen)
        receivers.append(Receiver())
        assert receivers[-1].listen()
    for receiver in receivers:
        receiver.close()


def test_a_folder_that_others_can_write_to_is_not_used(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir()
    runtime.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert not Receiver().listen()
    assert not hand_over([])


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files with a short name."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


@pytest.mark.parametrize("by", ["address", "session"])
def test_a_place_too_long_for_a_socket_has_a_short_one_instead(
    qapp: object,
    start_at: Callable[..., bool],
    tmp_path: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    by: str,
) -> None:
    runtime = tmp_path / ("ä" * 60)
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    address = str(runtime / "window") if by == "address" else ""
    receiver = Receiver(address)
    asked: list[list[str]] = []
    receiver.opened.connect(asked.append)
    assert receiver.listen()
    assert start_at(address, "/tmp/tides.txt")
    assert asked == [["/tmp/tides.txt"]]
    assert not start_at(str(runtime / "another window")), "every place has a window of its own"
    (folder,) = temporary.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    receiver.close()
