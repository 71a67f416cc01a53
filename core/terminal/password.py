"""The password of a file, from whoever sits at the terminal or from a pipe, never from where others can read it."""

from __future__ import annotations

import sys

#: What stands for a password that is asked for, in place of one that every user of the machine could see.
ASKED = "-"


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(prompt: str) -> str:
    """What is typed after a prompt, unseen; "" for nothing. Without a terminal the first line of standard input."""
    if sys.stdin is None:
        return ""
    if not can_ask():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    try:
        return getpass(prompt)
    except EOFError:
        return ""
