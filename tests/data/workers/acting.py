"""What the bad workers beside this file share: each acts a part for its first starts, and is a good one after that."""

from __future__ import annotations

import sys
from pathlib import Path

from core.service.messages import VERSION, Begun, Job, Ready, Reply, decode_job, encode

#: What a good worker says first.
READY = Ready(VERSION)


def is_bad() -> bool:
    """Notes this start in a file, a line a start; gives whether it is among the first ones, which are to go wrong.

    The command line has the file, and how many starts go wrong; both are taken off it, for a good worker knows neither.
    """
    file, bad_starts = sys.argv[1:3]
    del sys.argv[1:3]
    with Path(file).open("a+", encoding="ascii") as log:
        log.write("started\n")
        log.seek(0)
        return len(log.readlines()) <= int(bad_starts)


def say(reply: Reply) -> None:
    """Sends a reply at once."""
    sys.stdout.buffer.write(encode(reply))
    sys.stdout.flush()


def hear() -> Job:
    """Waits for a job, and says that it has begun."""
    job = decode_job(sys.stdin.buffer.readline())
    say(Begun(job.number))
    return job


def hang() -> None:
    """Does nothing as long as there is a window."""
    while sys.stdin.buffer.readline():
        pass
