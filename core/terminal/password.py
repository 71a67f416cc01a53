"""A file's password, from the user at the terminal or from a pipe, never from where others can read it."""

from __future__ import annotations

import sys

#: Requests a password prompt, instead of giving a password that every user of the machine could see.
ASKED = "-"


def can_ask() -> bool:
    """Whether a user is at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(prompt: str) -> str:
    """What is typed at a prompt, without echo; "" for nothing. Without a terminal, the first line of standard input."""
    if sys.stdin is None:
        return ""
    if not can_ask():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    try:
        return getpass(prompt)
    except EOFError:
        return ""
