"""The core as a process: requests on standard input, replies on standard output, one JSON message per line.

    python -P -m core.service.worker [--memory MB]

The window starts it and never imports it. A job that takes too much time or memory is ended with it. ``--memory``
is the number of megabytes it may hold.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import re
import select
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import BinaryIO

from msgspec import Raw

if __name__ == "__main__":
    # This comes first: the next import may find another package's. If nothing is installed, there is no other.
    with suppress(ModuleNotFoundError):
        from standfirst import make_sure

        make_sure("core.service.worker")

from core.article import Article
from core.errors import StandfirstError, Template
from core.languages import detect
from core.limits import ADDRESS_SPACE, RESIDENT, limit_memory
from core.progress import Step
from core.ranking.rank import rank, warm_up
from core.service.messages import VERSION, Begun, Failed, Progress, Ready, Reply, decode_article, decode_job, encode
from core.service.verbs import VERBS, Task
from core.trace import let_go, trace

#: The worker uses most of this before its first job.
LEAST_MEGABYTES = 200
_STANDARD_ERROR = 2
#: Seconds after which a worker that is warm may be taken not to be about to get its first job.
_UNTIL_IDLE = 1.0
#: A text with what most have: a heading, sentences, a line that may be furniture.
_USUAL = "# Tides\n\nThe tide rises at dawn. The wall keeps it out of the town.\n\n# Conclusion\n\nIt holds.\n\nShare"
_MEGABYTES = re.compile(r"\d{1,7}", re.ASCII)
_OUT_OF_MEMORY = Template("The text needs more memory than Standfirst allows itself. Open a shorter part of it.")
_FAULT = Template("Standfirst ran into an internal error, {fault}. Try another method or file.")
_UNREADABLE = Template("The worker was sent a line that it can't read: {why}")


class Articles:
    """The articles of requests. The last one is kept: as the same object it need not be split into words again."""

    def __init__(self) -> None:
        self._last: tuple[Raw, Article] | None = None

    def of(self, data: Raw) -> Article:
        """The article that the data encodes. Raises ValueError if it is not one."""
        if self._last is None or self._last[0] != data:
            # The previous one is released first: two books at once would count towards the memory limit.
            self._last = None
            self._last = data, decode_article(data)
        return self._last[1]


def main() -> None:
    """Serves requests until standard input ends or no one reads the replies any more.

    Wrong arguments end it with exit status 2 and one line on standard error.
    """
    replies = _take_standard_output()
    # If a library crashes, the window reads on standard error in which function.
    faulthandler.enable(_STANDARD_ERROR)
    resident = _most_resident(sys.argv[1:])
    # Not earlier: the watch opens files, and if standard error is closed one of them would take its place.
    limit_memory(address_space=max(ADDRESS_SPACE, 2 * resident), resident=resident)
    _end_with_reader(replies)
    try:
        _send(replies, Ready(VERSION))
        # Until it is warm: looking for garbage among what is imported takes a tenth of the time, and finds none.
        gc.disable()
        at_work = threading.Lock()
        threading.Thread(target=_warm_up, args=(at_work,), name="warm-up", daemon=True).start()
        articles = Articles()
        for line in sys.stdin.buffer:
            with at_work:
                _write(replies, _reply(line, replies, articles))
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    # Not sys.exit: a warm-up that is still importing would delay the exit.
    os._exit(0)


def _most_resident(arguments: Sequence[str]) -> int:
    """The limit on resident bytes, from the command line."""
    match arguments:
        case []:
            return RESIDENT
        case ["--memory", megabytes] if _MEGABYTES.fullmatch(megabytes) and int(megabytes) >= LEAST_MEGABYTES:
            return 1_000_000 * int(megabytes)
    if sys.stderr is not None:
        sys.stderr.write(f"usage: core.service.worker [--memory MB], where MB is a number from {LEAST_MEGABYTES} up\n")
    sys.exit(2)


def _take_standard_output() -> BinaryIO:
    """The real standard output, for replies alone; whatever a library prints goes to standard error."""
    if sys.stderr is None:
        # Closed, as in a program without a terminal on Windows: the next file opened would take its place.
        os.dup2(os.open(os.devnull, os.O_WRONLY), _STANDARD_ERROR)
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(_STANDARD_ERROR, 1)
    return replies


def _end_with_reader(replies: BinaryIO) -> None:
    """Ends this process once no one can read its replies any more, even in the middle of a job.

    A window that was killed would otherwise leave a ranking running for hours. On Windows this shows at the next reply.
    """
    if sys.platform == "win32":
        return
    reader_gone = select.poll()
    # No events are requested: a closed other end is always reported (POSIX, poll).
    reader_gone.register(replies, 0)

    def wait() -> None:
        reader_gone.poll()
        os._exit(0)

    threading.Thread(target=wait, name="reader watch", daemon=True).start()


def _send(replies: BinaryIO, reply: Reply) -> None:
    _write(replies, encode(reply))


def _write(replies: BinaryIO, line: bytes) -> None:
    replies.write(line)
    replies.flush()


def _warm_up(at_work: threading.Lock) -> None:
    """Prepares what the first jobs need while the window is being built: first for loading, then for ranking.

    A job that comes earlier waits for the detector if it needs it, and otherwise imports its own part meanwhile.
    """
    try:
        import core.loading  # noqa: F401 - for its own sake

        detect("What language is this?")
        warm_up()
    finally:
        # What has been imported stays: later searches for garbage need not go through it.
        gc.freeze()
        gc.enable()
    # A first job that is on its way must not wait for what it may not need.
    time.sleep(_UNTIL_IDLE)
    with at_work:
        _prepare_for_usual_texts()


def _prepare_for_usual_texts() -> None:
    """Imports what pages are read with, and compiles what is compiled for the first text: a tenth of a second."""
    import core.formats.html  # noqa: F401 - for its own sake
    from core.loading import load_text

    rank(load_text(_USUAL, language="en"))


def _reply(line: bytes, replies: BinaryIO, articles: Articles) -> bytes:
    try:
        job = decode_job(line)
    except ValueError as error:
        return encode(_failure(0, StandfirstError("protocol", _UNREADABLE, why=str(error))))
    _send(replies, Begun(job.number))
    task = Task(job.number, partial(articles.of, job.article), partial(_report, replies, job.number))
    try:
        return encode(VERBS[type(job.request)].run(job.request, task))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault in one job must not cost the process; the reader is told of it
        return encode(_failure(job.number, error))


def _failure(job: int, error: Exception) -> Failed:
    where = ""
    if isinstance(error, MemoryError):
        let_go(error)
        error = StandfirstError("memory", _OUT_OF_MEMORY)
    elif not isinstance(error, StandfirstError):
        where = trace(error)
        error = StandfirstError("fault", _FAULT, fault=f"{type(error).__name__}: {error}")
    return Failed(job, error.kind, error.templates, error.values, where)


def _report(replies: BinaryIO, job: int, step: Step, done: int, total: int) -> None:
    _send(replies, Progress(job, step, done, total))


if __name__ == "__main__":
    main()
