"""What can go wrong, as one tree."""

from __future__ import annotations


class StandfirstError(Exception):
    """``kind`` is a short code for programs; the message is one line for people and says what they can do.

    File names and such in the message may hold anything; what can't be printed becomes a space.
    """

    def __init__(self, kind: str, message: str) -> None:
        printable = "".join(character if character.isprintable() else " " for character in message)
        super().__init__(" ".join(printable.split()))
        self.kind = kind


class LoadError(StandfirstError):
    """A source can't be read as an article."""


class RankError(StandfirstError):
    """An article can't be ranked as asked."""
