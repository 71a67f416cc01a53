"""A second start hands its files to the window that runs."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from gui.app.receiver import Receiver
from gui.app.single_instance import Answer, absolute, find_window, hand_over
from gui.app.window_name import WindowName
from tests.gui.hands import PATIENCE

_DATA = Path(__file__).parents[2] / "data"
_GREETING, _TAKEN = b"standfirst 1\n", b"taken\n"
_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to the socket by its path")


@pytest.fixture
def address(tmp_path: Path) -> str:
    # The path of a socket may have a hundred bytes; pytest's may be longer.
    return os.path.relpath(tmp_path / "window") if len(str(tmp_path)) > 90 else str(tmp_path / "window")


@pytest.fixture
def receiver(qapp: object, address: str) -> Iterator[Receiver]:
    receiver = Receiver(WindowName(address))
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


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files with a short name."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


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


@pytest.fixture
def start_finding(address: str) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Another start that looks for the window, and waits where it has to; what it says is what it found."""
    starts: list[subprocess.Popen[str]] = []

    def start(*sources: str) -> subprocess.Popen[str]:
        command = (sys.executable, str(_DATA / "find_window.py"), address, *sources)
        starts.append(subprocess.Popen(command, stdout=subprocess.PIPE, env=_ENVIRONMENT, text=True))
        assert starts[-1].stdout is not None
        assert starts[-1].stdout.readline() == "looking\n"
        return starts[-1]

    yield start
    for each in starts:
        each.kill()
        each.wait()


def said_to(address: str, message: bytes, bot: QtBot) -> bytes:
    """What the window says to a stranger after its greeting, until it has sent that away or has taken what it sent."""
    heard = b""
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address)
        stranger.sendall(message)
        stranger.setblocking(False)

        def is_over() -> bool:
            nonlocal heard
            try:
                while more := stranger.recv(100):
                    heard += more
            except BlockingIOError:
                return heard == _GREETING + _TAKEN
            except ConnectionError:
                pass
            return True

        bot.waitUntil(is_over, timeout=PATIENCE)
    return heard.removeprefix(_GREETING)


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
    name = WindowName(address)
    assert find_window([], name) is Answer.NOBODY
    receiver = Receiver(name)
    assert receiver.listen()
    assert start_again()
    receiver.close()


def test_a_window_that_runs_keeps_its_place(qapp: object, address: str) -> None:
    with _other_window(address):
        assert not Receiver(WindowName(address)).listen()
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
    assert absolute("FILE:/a/b.txt") == "/a/b.txt"
    assert absolute("file:b.txt") == str(tmp_path / "b.txt")
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
    qapp: object, start_at: Callable[..., bool], temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir()
    runtime.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    receiver = Receiver()
    assert receiver.listen()
    assert not list(runtime.iterdir())
    assert start_at("", "/tmp/tides.txt"), "there is another place, and it is found"
    receiver.close()


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
    receiver = Receiver(WindowName(address))
    asked: list[list[str]] = []
    receiver.opened.connect(asked.append)
    assert receiver.listen()
    assert start_at(address, "/tmp/tides.txt")
    assert asked == [["/tmp/tides.txt"]]
    assert not start_at(str(runtime / "another window")), "every place has a window of its own"
    (folder,) = temporary.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    receiver.close()


def test_a_folder_that_others_can_only_look_into_is_used(
    qapp: object, start_at: Callable[..., bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    receiver = Receiver()
    assert receiver.listen()
    runtime.chmod(0o755)
    assert start_at("", "/tmp/tides.txt")
    receiver.close()


def test_a_place_whose_name_is_not_unicode_has_another_instead(
    qapp: object, start_at: Callable[..., bool], tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    receiver = Receiver()
    assert receiver.listen()
    assert start_at("", "/tmp/tides.txt")
    receiver.close()


@pytest.mark.parametrize("gone", ["socket", "folder"])
def test_a_window_whose_place_is_removed_is_found_all_the_same(
    qapp: object,
    start_at: Callable[..., bool],
    qtbot: QtBot,
    tmp_path: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    gone: str,
) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    name = WindowName()
    receiver = Receiver(name)
    asked: list[list[str]] = []
    receiver.opened.connect(asked.append)
    assert receiver.listen()
    before = Path(name.address)
    if gone == "folder":
        shutil.rmtree(runtime)
    else:
        before.unlink()
    qtbot.waitUntil(lambda: name.may_be_heard, timeout=PATIENCE)
    assert start_at("", "/tmp/tides.txt")
    assert asked == [["/tmp/tides.txt"]]
    assert (Path(name.address) == before) is (gone == "socket")
    receiver.close()


def test_who_finds_no_window_has_the_name_and_the_next_waits_for_its_window(
    qapp: object, address: str, start_finding: Callable[..., subprocess.Popen[str]], qtbot: QtBot
) -> None:
    name = WindowName(address)
    assert find_window([], name) is Answer.NOBODY
    second = start_finding("/tmp/tides.txt")
    receiver = Receiver(name)
    asked: list[list[str]] = []
    receiver.opened.connect(asked.append)
    assert second.poll() is None, "it waits"
    assert receiver.listen()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
    assert second.communicate()[0].strip() == "TAKEN"
    assert asked == [["/tmp/tides.txt"]]
    receiver.close()


def test_who_waits_for_a_window_that_ends_meanwhile_has_the_name(
    qapp: object, address: str, start_finding: Callable[..., subprocess.Popen[str]]
) -> None:
    name = WindowName(address)
    assert name.take()
    second = start_finding("/tmp/tides.txt")
    name.let_go()
    assert second.communicate(timeout=PATIENCE)[0].strip() == "NOBODY"


def test_a_start_that_never_makes_its_window_is_waited_for_only_so_long(
    qapp: object, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.app.single_instance._STARTING", 0.2)
    held = WindowName(address)
    assert held.take()
    assert find_window(["/tmp/a.txt"], WindowName(address)) is Answer.SILENCE
    held.let_go()


def test_a_window_that_hangs_is_told_of(qapp: object, address: str) -> None:
    with _other_window(address) as window:
        window.send_signal(signal.SIGSTOP)
        assert find_window(["/tmp/a.txt"], WindowName(address)) is Answer.SILENCE


def test_where_files_can_not_be_held_there_is_one_window_still(
    qapp: object, tmp_path: Path, opened: list[list[str]], address: str, start_again: Callable[..., bool]
) -> None:
    Path(f"{address}.lock").unlink()
    Path(f"{address}.lock").mkdir()
    assert start_again("/tmp/a.txt")
    assert opened == [["/tmp/a.txt"]]


@pytest.mark.parametrize("token", ["a\0b", "\ud800", "a\nb", "x" * 200_000])
def test_what_can_be_no_token_is_left_and_the_rest_is_done(
    token: str, address: str, opened: list[list[str]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "before")
    assert said_to(address, json.dumps({"open": ["/tmp/a.txt"], "token": token}).encode() + b"\n", qtbot) == _TAKEN
    assert opened == [["/tmp/a.txt"]]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "before"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    message=st.binary(max_size=300)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("/a\0b"),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["open", "token"]), inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_comes_is_taken_where_it_is_acted_on_and_else_sent_away(
    message: bytes, address: str, opened: list[list[str]], qtbot: QtBot
) -> None:
    opened.clear()
    said = said_to(address, message + b"\n", qtbot)
    assert said == (_TAKEN if opened else b"")


def test_a_start_is_told_that_its_files_are_taken_only_once_they_are(address: str, qtbot: QtBot) -> None:
    receiver = Receiver(WindowName(address))
    assert receiver.listen()
    message = json.dumps({"open": ["/tmp/a.txt"], "token": ""}).encode() + b"\n"
    with socket.socket(socket.AF_UNIX) as start:
        start.connect(address)
        start.sendall(message)
        heard: list[bytes] = []

        def listen(sources: list[str]) -> None:
            start.setblocking(False)
            with suppress(BlockingIOError):
                heard.append(start.recv(100))

        receiver.opened.connect(listen)
        with qtbot.waitSignal(receiver.opened, timeout=PATIENCE):
            pass
    assert _TAKEN not in b"".join(heard)
    receiver.close()
