"""A connection to a web server that ends on time, at exactly the IP addresses that were allowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from core.fetch.limits import LIMITS
from core.fetch.wire import Deadline

if TYPE_CHECKING:
    import socket

Value = TypeVar("Value")

#: Gives the IP addresses of a host, best first; raises OSError if it finds none.
Resolver = Callable[[str], Sequence[str]]


def system_lookup(host: str) -> Sequence[str]:
    """The IP addresses of a host as this computer finds them; raises OSError if it finds none."""
    import socket

    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def within(deadline: Deadline, work: Callable[[], Value]) -> Value:
    """The result of work that can't be stopped; raises TimeoutError if it has not ended by the deadline.

    Exceptions of the work are raised here.
    """
    from concurrent.futures import Future
    from threading import Thread

    answer: Future[Value] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            answer.set_exception(error)

    # As a daemon it is left behind and does not delay the program's exit.
    Thread(target=run, daemon=True).start()
    return answer.result(deadline.left())


def look_up(host: str, resolve: Resolver, deadline: Deadline) -> Sequence[str]:
    """The resolver's answer for a host; raises TimeoutError if there is none by the deadline."""
    return within(deadline, partial(resolve, host))


def connect(ips: Sequence[str], port: int, deadline: Deadline) -> tuple[socket.socket, str]:
    """A connection to the first IP address that accepts one, each given its share of the time left, and that address.

    Raises the last one's OSError if none does.
    """
    import socket

    failure = OSError("no IP address")
    for tried, ip in enumerate(ips):
        try:
            return socket.create_connection((ip, port), deadline.left() / (len(ips) - tried)), ip
        except OSError as error:
            failure = error
    raise failure


def secure(plain: socket.socket, host: str, deadline: Deadline) -> socket.socket:
    """The socket with TLS over it, once the server has proved its identity with a certificate.

    Raises ssl.SSLError, as SSLCertVerificationError for the certificate, and TimeoutError.
    """
    import ssl

    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    plain.settimeout(deadline.left())
    return context.wrap_socket(plain, server_hostname=host.rstrip("."))


def speaks_tls(ip: str, port: int, deadline: Deadline) -> bool:
    """Whether a server that was asked without TLS accepts a secure connection, with any certificate.

    It is sent nothing else, and given no more than ``LIMITS.probe_seconds``.
    """
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        seconds = min(LIMITS.probe_seconds, deadline.left())
        plain, _ = connect([ip], port, Deadline.after(seconds))
        with plain:
            plain.settimeout(seconds)
            context.wrap_socket(plain).close()
    except (OSError, ValueError):
        return False
    return True
