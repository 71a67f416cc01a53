"""What servers say, and what comes of it."""

from __future__ import annotations

import socket
import threading

import pytest

from core.errors import LoadError
from core.fetch import fetch
from core.fetch.limits import Limits
from tests.patience import PATIENCE

IMPATIENT = Limits(download_seconds=0.3)
SMALL = Limits(download=100_000)


def reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """A whole answer, whose length is told by its end."""
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode() + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return reply(b"", f"Location: {location}", status=status)


def failure(address: str, limits: Limits = SMALL, **options) -> LoadError:
    """The error that fetching ends in, which is one whole line for people."""
    with pytest.raises(LoadError) as caught:
        fetch(address, limits, **options)
    message = str(caught.value)
    assert message.isprintable()
    assert message.endswith(".")
    return caught.value


def endlessly(start: bytes, block: bytes):
    def answer(client: socket.socket, _over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(start)
        for _ in range(50_000_000 // len(block)):
            client.sendall(block)

    return answer


def dripping(start: bytes):
    def answer(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(start)
        for _ in range(50 * PATIENCE):
            over.wait(1 / 50)
            client.sendall(b"x")

    return answer


def silent(client: socket.socket, over: threading.Event) -> None:
    over.wait(PATIENCE)


def here(_host: str) -> list[str]:
    return ["127.0.0.1"]
