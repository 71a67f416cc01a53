"""A worker that says aloud what it is to read, and meets a fault in it whose messages and notes quote that."""

import sys

from acting import is_bad

import core.loading
from core.service import worker


def broken(text: str, **_: object) -> None:
    """Reads nothing."""
    print(text, flush=True)
    print(f"{text}Error: {text}", file=sys.stderr, flush=True)
    try:
        text.encode("ascii")
        {}[text]
    except (UnicodeEncodeError, KeyError) as error:
        error.add_note(text)
        raise ValueError(text) from error


if is_bad():
    core.loading.load_text = broken
worker.main()
