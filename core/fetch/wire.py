"""A connected socket that is read only up to a deadline and a number of bytes."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.fetch.limits import Limits, check_download_size

if TYPE_CHECKING:
    import socket

    from _typeshed import ReadableBuffer, WriteableBuffer


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of ``time.monotonic`` at which all waiting ends."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The deadline this many seconds from now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds, more than 0; raises TimeoutError if there are none."""
        seconds = self.at - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


class Wire(io.RawIOBase):
    """A connected socket in the form that http.client expects, whose every wait ends at the deadline.

    The socket's own timeout would restart with every byte that trickles in. The bytes are counted here too,
    since http.client reads some parts (1xx answers, trailers, a chunk of length -1) for as long as they come: more than
    a page and its headers raise LoadError (``too-large``).
    """

    def __init__(self, sock: socket.socket, deadline: Deadline, limits: Limits) -> None:
        self.limits = limits
        self._socket = sock
        self._deadline = deadline
        self._count = 0
        self._returned = b""

    def sendall(self, data: ReadableBuffer) -> None:
        """Sends all of the bytes."""
        self._socket.settimeout(self._deadline.left())
        self._socket.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """The file that the answer is read from."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fills the buffer with what has arrived, at least one byte; returns the number, 0 at the end."""
        self._socket.settimeout(self._deadline.left())
        if self._returned:
            view = memoryview(buffer).cast("B")
            count = min(len(view), len(self._returned))
            view[:count], self._returned = self._returned[:count], self._returned[count:]
            return count
        count = self._socket.recv_into(buffer)
        self._count += count
        check_download_size(self._count - self.limits.around, self.limits.download)
        return count

    def put_back(self, data: bytes) -> None:
        """Puts these bytes back to be read again, before all that follow."""
        self._returned = data + self._returned

    @property
    def has_returned(self) -> bool:
        """Whether there are bytes that were put back and not yet read."""
        return bool(self._returned)

    def close(self) -> None:
        """Leaves the socket to its owner: http.client closes its side before the page is read."""
