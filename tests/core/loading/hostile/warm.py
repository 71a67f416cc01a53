"""The terminal face in processes of their own that need not import anything: a warm process forks for each.

    python -P -m tests.core.loading.hostile.warm

takes requests on the socket that is its standard input: the command's arguments, with the end of a pipe to which the
outcome goes. Between it and each program stands a small process that watches, so that memory and time are counted for
this program alone, and that kills it where it takes too long or nobody waits for its outcome any more. Linux only.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from tests.patience import PATIENCE

_MODULE = "tests.core.loading.hostile.warm"
_ROOT = Path(__file__).parents[4]
_LONGEST_REQUEST = 100_000
_TEXT = "The ferry sails again from Monday. It lay in dock for nine weeks. The harbour paid for the repair."


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit status (None: it had to be killed) and what it wrote.

    ``seconds`` is how long it took, ``busy`` those of a processor, ``peak`` the most bytes resident.
    """

    status: int | None
    output: str
    errors: str
    seconds: float
    busy: float
    peak: int


class WarmTerminal:
    """Starts the terminal face in processes that have imported it already."""

    def __init__(self, control: socket.socket) -> None:
        """Requests go to the socket."""
        self._control = control

    def start(self, *arguments: str, public: str = "") -> IO[bytes]:
        """Starts the command with these arguments; ``end`` waits for it, and closing the pipe given kills it.

        ``public`` is an address of this machine that the program takes for one of the public internet, as no server
        of a test can be.
        """
        reading, writing = os.pipe()
        try:
            socket.send_fds(self._control, [json.dumps([public, *arguments]).encode()], [writing])
        finally:
            os.close(writing)
        return os.fdopen(reading, "rb")


def end(pipe: IO[bytes]) -> Outcome:
    """Waits for a program that was started here."""
    with pipe:
        return Outcome(*json.load(pipe))


@contextmanager
def warm_terminal() -> Iterator[WarmTerminal]:
    """A process that is ready to fork."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    # Coverage would slow down the programs and learn nothing: the tests of each reader run the same lines.
    variables = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    variables |= {"OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(_ROOT)}
    with ours:
        with theirs:
            process = subprocess.Popen([sys.executable, "-P", "-m", _MODULE], stdin=theirs, cwd=_ROOT, env=variables)
        try:
            yield WarmTerminal(ours)
        finally:
            ours.close()
            process.wait(PATIENCE)


def main() -> None:
    """Forks until nobody is left to ask for it."""
    control = socket.socket(fileno=os.dup(0))
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    _warm_up()
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads > 1:
        raise RuntimeError(f"{threads} threads run; what is forked from one of them may wait for another for ever")
    while True:
        request, pipes, _, _ = socket.recv_fds(control, _LONGEST_REQUEST, 1)
        if not request:
            break
        _fork(partial(_watch, *json.loads(request), answer=pipes[0], control=control))
        os.close(pipes[0])
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _warm_up() -> None:
    """Imports what reading and ranking take, and fills what they keep."""
    import core
    import core.__main__

    core.rank(core.load_text(_TEXT)).summary(core.Length(1))


def _fork(work: Callable[[], int]) -> int:
    """The id of a process that does the work and ends with its exit status, or with the one that Python would give."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        status = work()
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else int(error.code is not None)
    except BaseException as error:  # noqa: BLE001 - this process ends here, as it would after Python's last word
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _watch(public: str, *arguments: str, answer: int, control: socket.socket) -> int:
    """Runs the program to its end, and writes how it ended and what it took."""
    control.close()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        began = time.monotonic()
        files = (answer, output.fileno(), errors.fileno())
        program = _fork(partial(_become_program, public, *arguments, files=files))
        is_ended = _ends(program, answer)
        if not is_ended:
            os.kill(program, signal.SIGKILL)
        _, status, used = os.wait4(program, 0)
        outcome = Outcome(
            os.waitstatus_to_exitcode(status) if is_ended else None,
            _text(output),
            _text(errors),
            time.monotonic() - began,
            used.ru_utime + used.ru_stime,
            1024 * used.ru_maxrss,
        )
    with os.fdopen(answer, "w") as pipe:
        json.dump([getattr(outcome, name) for name in Outcome.__slots__], pipe)
    return 0


def _ends(program: int, answer: int) -> bool:
    """Whether a program ends of itself in time, while somebody still waits for its outcome."""
    ending = os.pidfd_open(program)
    ready = select.poll()
    ready.register(ending, select.POLLIN)
    # Asks for nothing: that the other end is closed is told unasked (POSIX, poll).
    ready.register(answer, 0)
    found = ready.poll(1000 * PATIENCE)
    os.close(ending)
    return any(file == ending for file, _ in found)


def _become_program(public: str, *arguments: str, files: tuple[int, int, int]) -> int:
    """The command, as if started by itself: it has the files for its output and errors, and not the pipe."""
    pipe, output, errors = files
    os.close(pipe)
    os.dup2(output, 1)
    os.dup2(errors, 2)
    from core.__main__ import run

    if public:
        from core.fetch import fetch

        fetch.__kwdefaults__["public"] = public.__eq__
    sys.argv = ["standfirst-cli", *arguments]
    return run()


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "backslashreplace")


if __name__ == "__main__":
    main()
