"""What can go wrong, as one tree."""

from __future__ import annotations


class StandfirstError(Exception):
    """``kind`` is a short code for programs; the message is one line for people and says what they can do."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class LoadError(StandfirstError):
    """A source can't be read as an article."""


class RankError(StandfirstError):
    """An article can't be ranked as asked."""
