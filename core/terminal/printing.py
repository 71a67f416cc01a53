"""What a face prints, where the terminal may be closed, the disk full, or whoever reads gone."""

from __future__ import annotations

import os
import sys
from typing import IO


def print_out(output: str | bytes) -> str:
    """Prints on standard output; the return value says why that can't be done, and is "" where it was.

    A text is written as UTF-8 whatever the locale says: a summary must not fail on a curly quote. A reader that has
    seen enough (``head``, ``less``) is no failure.
    """
    if sys.stdout is None:
        return "standard output is closed"
    try:
        # Past Python's own layer for text, which may hold something back.
        sys.stdout.flush()
        sys.stdout.buffer.write(output.encode("utf-8") if isinstance(output, str) else output)
        sys.stdout.buffer.flush()
    except OSError as error:
        _silence(sys.stdout)
        return "" if isinstance(error, BrokenPipeError) else error.strerror or str(error)
    return ""


def print_error(text: str) -> None:
    """Prints on standard error as much as its encoding can say; nothing where it can't be written to."""
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
    """Has what the stream still holds go nowhere: Python would try again as it ends, and exit with status 120."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
