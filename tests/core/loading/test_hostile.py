"""Files and servers that mean harm, met by the whole program: it ends in time, says one line, and gives nothing away.

With STANDFIRST_HOSTILE=full in the environment all the files come, and in their full size, which takes ten minutes.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from core.formats.limits import LIMITS
from core.limits import OVER_MEMORY
from core.service.messages import Failed, Job, Load, Loaded, Ready, decode_reply, encode
from tests.core.loading.hostile.files import ALWAYS, FILES
from tests.core.loading.hostile.running import MOST_RESIDENT, faults, make
from tests.core.loading.hostile.servers import GIVING, WAITING, redirect, reply, servers
from tests.core.loading.hostile.setting import SECRET, Setting
from tests.core.loading.hostile.warm import Outcome, WarmTerminal, end, warm_terminal
from tests.core.web_servers import Answer, Server
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits are those that Linux keeps")

FULL = os.environ.get("STANDFIRST_HOSTILE") == "full"
WORKER = (sys.executable, "-P", "-m", "core.service.worker")
#: Those that keep it waiting come last: by then their time is nearly over.
NAMES = sorted(servers(Setting(Path("/canary.txt"))), key=WAITING.__contains__)

Ask = Callable[[str], Outcome]


@pytest.fixture(scope="module")
def terminal() -> Iterator[WarmTerminal]:
    with warm_terminal() as warm:
        yield warm


@pytest.fixture(scope="module")
def read(terminal: WarmTerminal) -> Callable[..., Outcome]:
    """Reads a file or an address, each in a process of its own."""
    return lambda source, **options: end(terminal.start(source, "--sentences", "2", **options))


def test_what_one_program_holds_is_counted_for_it_alone(tmp_path: Path, read: Callable[..., Outcome]) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"\0" * LIMITS.file)
    small = tmp_path / "small.txt"
    small.write_text("The ferry sails again. It lay in dock.", encoding="utf-8")
    peaks = [read(str(file)).peak for file in (small, large, small)]
    assert peaks[0] < MOST_RESIDENT
    assert peaks[1] > peaks[0] + LIMITS.file // 2
    assert peaks[2] < peaks[0] + LIMITS.file // 2


def test_a_program_that_nobody_waits_for_is_ended(serve: Callable[..., Server], terminal: WarmTerminal) -> None:
    gone = threading.Event()

    def silent(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        asked.set()
        # Nothing comes but the end of the connection, once the program is gone.
        assert client.recv(1) == b""
        gone.set()

    asked = threading.Event()
    with terminal.start(serve(silent).address):
        assert asked.wait(PATIENCE)
        assert not gone.is_set()
    assert gone.wait(PATIENCE)


@pytest.mark.parametrize("name", FILES if FULL else ALWAYS)
def test_a_hostile_file_is_read_or_refused_in_time_with_one_line_and_gives_nothing_away(
    tmp_path: Path, read: Callable[..., Outcome], name: str
) -> None:
    assert faults(read(str(make(name, tmp_path, full=FULL)))) == []


@pytest.mark.parametrize(
    "name",
    [
        "txt, short lines",
        "html, nested elements",
        "docx, a bomb that says it is small",
        "odt, external entity",
        "pdf, nested arrays",
        "eml, nested parts",
    ],
)
def test_the_worker_answers_a_hostile_file_or_ends_over_its_memory(tmp_path: Path, name: str) -> None:
    request = encode(Job(1, Load(str(make(name, tmp_path, full=FULL)))))
    done = subprocess.run(WORKER, input=request, capture_output=True, timeout=PATIENCE, check=False)
    replies = [decode_reply(line) for line in done.stdout.splitlines()]
    assert isinstance(replies[0], Ready)
    assert done.returncode == OVER_MEMORY or (done.returncode == 0 and isinstance(replies[-1], Failed | Loaded))
    assert SECRET.encode() not in done.stdout + done.stderr
    assert b"Traceback" not in done.stderr
    assert all(reply.kind != "fault" for reply in replies if isinstance(reply, Failed))


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory, terminal: WarmTerminal) -> Iterator[Ask]:
    """Gives how the program ended that read from a server; it waits at once for all that keep it waiting."""
    canary = tmp_path_factory.mktemp("beside") / "canary.txt"
    canary.write_text(SECRET)
    answers = servers(Setting(canary))
    with ExitStack() as stack:

        def begin(answer: Answer) -> IO[bytes]:
            server = stack.enter_context(Server(answer, "127.0.0.1", 0, None).running())
            # Nobody may ask for how it ended.
            return stack.enter_context(terminal.start(server.address, "--sentences", "2"))

        begun = {name: begin(answers[name]) for name in WAITING}
        yield lambda name: end(begun.pop(name, None) or begin(answers[name]))


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_server_is_read_or_refused_in_time_with_one_line_and_gives_nothing_away(ask: Ask, name: str) -> None:
    outcome = ask(name)
    assert faults(outcome) == []
    assert outcome.status == (0 if name in GIVING else 1)


def test_a_public_server_leads_nobody_to_a_private_one(
    serve: Callable[..., Server], read: Callable[..., Outcome]
) -> None:
    private = serve(reply(f"{SECRET} was here.".encode()), ip="127.0.0.2")
    public = serve(redirect(private.address))
    outcome = read(public.address, public="127.0.0.1")
    assert faults(outcome) == []
    assert (outcome.status, private.heads) == (1, [])
    assert "private network" in outcome.errors
