"""Printing when the terminal may be closed, the disk full, or the reader gone."""

from __future__ import annotations

import os
import sys
from typing import IO


def print_out(output: str | bytes) -> str:
    """Prints on standard output; the return value says why that failed, "" if it did not.

    A text is written as UTF-8 whatever the locale says: a summary must not fail on a curly quote. A reader that has
    seen enough (``head``, ``less``) is not a failure.
    """
    if sys.stdout is None:
        return "standard output is closed"
    try:
        # Bypasses Python's text layer, which may buffer something.
        sys.stdout.flush()
        sys.stdout.buffer.write(output.encode("utf-8") if isinstance(output, str) else output)
        sys.stdout.buffer.flush()
    except OSError as error:
        _silence(sys.stdout)
        return "" if isinstance(error, BrokenPipeError) else error.strerror or str(error)
    return ""


def print_error(text: str) -> None:
    """Prints on standard error as much as its encoding can express; nothing if it can't be written to."""
    if sys.stderr is None:
        return
    # A file's name may hold bytes that no encoding can print.
    encoding = sys.stderr.encoding or "utf-8"
    try:
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def say(program: str, message: str) -> None:
    """Prints a message on standard error, on one line that begins with the program's name."""
    print_error(f"{program}: {' '.join(message.split())}\n")


def print_message(program: str, message: str, file: object) -> None:
    """Prints what argparse has to say. Help that can't be printed ends the program with exit status 1 and one line."""
    if file is not sys.stdout or sys.stdout is None:
        print_error(message)
    elif reason := print_out(message):
        say(program, f"This can't be written: {reason}.")
        sys.exit(1)


def _silence(stream: IO[str]) -> None:
    """Discards what the stream still holds: Python would try again on exit, and end with status 120."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
