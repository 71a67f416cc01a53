"""What servers that mean harm do with a reader, by name."""

from __future__ import annotations

import gzip
import socket
import threading
from functools import cache

from tests.core.loading.hostile.setting import Setting
from tests.core.web_servers import Answer, Behaviour
from tests.patience import PATIENCE

#: The servers that keep a reader waiting until its time is over, and those that give it a whole page in the end.
WAITING = ("redirects slowly", "says nothing", "drips its body", "drips its header")
GIVING = (
    "says its page is shorter",
    "says its page is past counting",
    "says its page is less than nothing",
    "names other files",
)


def reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode() + body


def redirect(location: str) -> bytes:
    return reply(b"", f"Location: {location}", status="302 Found")


def _endless(start: bytes, block: bytes) -> Behaviour:
    def answer(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(start)
        while not over.is_set():
            client.sendall(block)

    return answer


def _dripping(start: bytes) -> Behaviour:
    def answer(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(start)
        for _ in range(10 * PATIENCE):
            over.wait(0.1)
            client.sendall(b"x")

    return answer


@cache
def _packed(times: int) -> bytes:
    """A page of 300 MB, packed so many times, which takes a second."""
    return gzip.compress(_packed(times - 1)) if times else bytes(300_000_000)


def _bombing(times: int) -> Behaviour:
    """Packs its page when it is asked for it, not when the tests are collected."""

    def answer(client: socket.socket, _over: threading.Event) -> None:
        client.recv(4096)
        encodings = ", ".join(["gzip"] * times)
        client.sendall(reply(_packed(times), f"Content-Encoding: {encodings}"))

    return answer


def _silent(_client: socket.socket, over: threading.Event) -> None:
    over.wait(PATIENCE)


def _slow_to_redirect(client: socket.socket, over: threading.Event) -> None:
    client.recv(4096)
    over.wait(6)
    client.sendall(redirect("/"))


def servers(setting: Setting) -> dict[str, Answer]:
    """The answers; a path of "/" is the one that is asked for."""
    page = b"<p>" + b"The ferry sails again from Monday. " * 10
    chunked = "Transfer-Encoding: chunked"
    return {
        "redirects in a loop": {"/": redirect("/a"), "/a": redirect("/")},
        "redirects without end": {"/" + "a" * at: redirect("/" + "a" * (at + 1)) for at in range(30)},
        "redirects slowly": _slow_to_redirect,
        "redirects to a file": redirect(setting.uri),
        "redirects to a path": redirect(str(setting.canary)),
        "redirects to other schemes": redirect("gopher://127.0.0.1/"),
        "redirects to nowhere": redirect("http://[::1]:99999999/"),
        "says nothing": _silent,
        "drips its body": _dripping(reply(b"<p>")),
        "drips its header": _dripping(b"HTTP/1.1 200 OK\r\nHeader: "),
        "bombs with gzip": _bombing(1),
        "bombs with gzip in gzip": _bombing(2),
        "never ends its body": _endless(reply(b""), b"a" * 65_536),
        "never ends its header": _endless(b"HTTP/1.1 200 OK\r\n", b"Header: a\r\n" * 1000),
        "never ends its chunks": _endless(reply(b"", chunked), b"1;a=b\r\nx\r\n" * 1000),
        "never begins": _endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
        "says its page is longer": reply(page, "Content-Length: 1000000"),
        "says its page is shorter": reply(page, "Content-Length: 50"),
        "says its page is past counting": reply(page, "Content-Length: " + "9" * 5000),
        "says its page is less than nothing": reply(page, "Content-Length: -1"),
        "says its chunk is past counting": reply(b"f" * 5000 + b"\r\n" + page, chunked),
        "breaks off": reply(b"3000\r\n" + page, chunked),
        "speaks another language": b"220 mail.example ESMTP\r\n\x00\xff\x00" * 100,
        "names other files": reply(
            f'<!doctype html><base href="{setting.uri}"><iframe src="{setting.uri}">'.encode() + page
        ),
        "says its page is a program": reply(b"\x7fELF" + bytes(100_000), "Content-Type: text/html"),
    }
