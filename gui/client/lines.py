"""Splits a stream of bytes into lines."""

from __future__ import annotations

from collections.abc import Iterator

# The most bytes in a line: many times a long book with all its scores.
LONGEST = 400_000_000


class LineTooLongError(Exception):
    """A line is over the limit."""


class Lines:
    """Joins chunks and yields the complete lines, without their line breaks."""

    def __init__(self, longest: int = LONGEST) -> None:
        self._longest = longest
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The lines that the chunk completes. Raises LineTooLongError once a line is over the limit."""
        *complete, rest = chunk.split(b"\n")
        for end in complete:
            self._grow(end)
            line = b"".join(self._parts)
            self._parts, self._size = [], 0
            yield line
        self._grow(rest)

    def _grow(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self._longest:
            raise LineTooLongError
        if part:
            self._parts.append(part)
