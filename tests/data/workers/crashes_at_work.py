"""A worker that says aloud what it is to read, and crashes in it."""

import os
import signal
import sys

from acting import is_bad

import core.loading
from core.service import worker


def crash(text: str, **_: object) -> None:
    """Reads nothing."""
    print(text, file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGSEGV)


if is_bad():
    core.loading.load_text = crash
worker.main()
