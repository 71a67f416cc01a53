"""Files and servers that mean harm, met by the whole program: it ends in time, says one line, and gives nothing away.

With STANDFIRST_HOSTILE=full in the environment all the files come, and in their full size, which takes ten minutes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from core.limits import OVER_MEMORY
from core.service.messages import Failed, Load, Loaded, Ready, decode_reply, encode
from tests.core.loading.hostile.files import ALWAYS, FILES
from tests.core.loading.hostile.running import CLI, Outcome, end, faults, make, start
from tests.core.loading.hostile.servers import GIVING, WAITING, redirect, reply, servers
from tests.core.loading.hostile.setting import SECRET, Setting
from tests.core.web_servers import Answer, Server
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits are those that Linux keeps")

FULL = os.environ.get("STANDFIRST_HOSTILE") == "full"
WORKER = (sys.executable, "-P", "-m", "core.service.worker")
#: A terminal face to which 127.0.0.1 is on the public internet, as no server of a test can be.
OUTSIDE = """
import sys
from core.__main__ import main
from core.fetch import fetch

fetch.__kwdefaults__["public"] = "127.0.0.1".__eq__
sys.exit(main())
"""
#: Those that keep it waiting come last: by then their time is nearly over.
NAMES = sorted(servers(Setting(Path("/canary.txt"))), key=WAITING.__contains__)

Ask = Callable[[str], Outcome]


def read(source: str, *command: str) -> Outcome:
    return end(start(*(command or CLI), source, "--sentences", "2"))


@pytest.mark.parametrize("name", FILES if FULL else ALWAYS)
def test_a_hostile_file_is_read_or_refused_in_time_with_one_line_and_gives_nothing_away(
    tmp_path: Path, name: str
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
    request = encode(Load(1, str(make(name, tmp_path, full=FULL))))
    done = subprocess.run(WORKER, input=request, capture_output=True, timeout=PATIENCE, check=False)
    replies = [decode_reply(line) for line in done.stdout.splitlines()]
    assert isinstance(replies[0], Ready)
    assert done.returncode == OVER_MEMORY or (done.returncode == 0 and isinstance(replies[-1], Failed | Loaded))
    assert SECRET.encode() not in done.stdout + done.stderr
    assert b"Traceback" not in done.stderr
    assert all(reply.kind != "fault" for reply in replies if isinstance(reply, Failed))


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Gives how the program ended that read from a server; it waits at once for all that keep it waiting."""
    canary = tmp_path_factory.mktemp("beside") / "canary.txt"
    canary.write_text(SECRET)
    answers = servers(Setting(canary))
    with ExitStack() as stack:

        def begin(answer: Answer) -> subprocess.Popen[bytes]:
            server = stack.enter_context(Server(answer, "127.0.0.1", 0, None).running())
            process = stack.enter_context(start(*CLI, server.address, "--sentences", "2"))
            # Nobody may have asked for how it ended.
            stack.callback(process.kill)
            return process

        begun = {name: begin(answers[name]) for name in WAITING}
        yield lambda name: end(begun.pop(name, None) or begin(answers[name]))


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_server_is_read_or_refused_in_time_with_one_line_and_gives_nothing_away(ask: Ask, name: str) -> None:
    outcome = ask(name)
    assert faults(outcome) == []
    assert outcome.status == (0 if name in GIVING else 1)


def test_a_public_server_leads_nobody_to_a_private_one(serve: Callable[..., Server]) -> None:
    private = serve(reply(f"{SECRET} was here.".encode()), ip="127.0.0.2")
    public = serve(redirect(private.address))
    outcome = read(public.address, sys.executable, "-c", OUTSIDE)
    assert faults(outcome) == []
    assert (outcome.status, private.heads) == (1, [])
    assert "private network" in outcome.errors
