"""A connection to a web server that ends in time, at exactly the IP addresses that were allowed."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.loading.guard import Limits, check_download_size

if TYPE_CHECKING:
    import socket

    from _typeshed import ReadableBuffer, WriteableBuffer

#: Gives the IP addresses of a host, best first; raises OSError where it finds none.
Resolver = Callable[[str], Sequence[str]]
#: What a server may send beside the page: headers and the frames of chunks.
_AROUND_PAGE = 1_000_000


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of ``time.monotonic`` at which all waiting ends."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The deadline so many seconds from now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds, more than 0; raises TimeoutError when there are none."""
        seconds = self.at - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


class Wire(io.RawIOBase):
    """A connected socket in the shape that http.client wants, of which every wait ends at the deadline.

    A timeout of the socket's own would begin anew with every byte that drips in. The bytes are counted here too,
    since http.client reads some parts (1xx answers, trailers, a chunk of length -1) for as long as they come: more than
    a page and its headers raise LoadError (``too-large``).
    """

    def __init__(self, sock: socket.socket, deadline: Deadline, limits: Limits) -> None:
        self._socket = sock
        self._deadline = deadline
        self._limits = limits
        self._count = 0

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
        """Fills the buffer with what has come, at least one byte; gives their number, 0 at the end."""
        self._socket.settimeout(self._deadline.left())
        count = self._socket.recv_into(buffer)
        self._count += count
        check_download_size(self._count - _AROUND_PAGE, self._limits.download)
        return count

    def close(self) -> None:
        """Leaves the socket to its owner: http.client closes its side before the page is read."""


def system_lookup(host: str) -> Sequence[str]:
    """The IP addresses of a host as this computer finds them; raises OSError where it finds none."""
    import socket

    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def look_up(host: str, resolve: Resolver, deadline: Deadline) -> Sequence[str]:
    """What the resolver gives for a host; raises TimeoutError when it has not answered by the deadline."""
    from concurrent.futures import Future
    from threading import Thread

    answer: Future[Sequence[str]] = Future()

    def ask() -> None:
        try:
            answer.set_result(resolve(host))
        except (OSError, ValueError) as error:
            answer.set_exception(error)

    # The system's lookup can't be stopped; as a daemon it is left behind and does not hold up the program's end.
    Thread(target=ask, daemon=True).start()
    return answer.result(deadline.left())


def connect(ips: Sequence[str], port: int, deadline: Deadline) -> socket.socket:
    """A connection to the first IP address that takes one, each given its share of the time that is left.

    Raises the last one's OSError where none does.
    """
    import socket

    failure = OSError("no IP address")
    for tried, ip in enumerate(ips):
        try:
            return socket.create_connection((ip, port), deadline.left() / (len(ips) - tried))
        except OSError as error:
            failure = error
    raise failure


def secure(plain: socket.socket, host: str, deadline: Deadline) -> socket.socket:
    """The socket with TLS over it, once the server has proved with a certificate that it is the host.

    Raises ssl.SSLError, as SSLCertVerificationError for the certificate, and TimeoutError.
    """
    import ssl

    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    plain.settimeout(deadline.left())
    return context.wrap_socket(plain, server_hostname=host.rstrip("."))
