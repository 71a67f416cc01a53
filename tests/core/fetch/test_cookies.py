"""Cookies: for one fetch, for the hosts and paths that they are for, and for nobody else."""

from __future__ import annotations

import socket
import threading

import pytest

from core.fetch import fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import failure, here, redirect, reply


def wall(answer: bytes, cookie: str):
    """Sends readers on to where they are until the cookie comes back."""

    def talk(client: socket.socket, over: threading.Event) -> None:
        head = client.recv(65_536).decode()
        name = cookie.partition(";")[0]
        client.sendall(
            answer
            if f"Cookie: {name}\r\n" in head
            else reply(b"", "Location: /", f"Set-Cookie: {cookie}", status="302 Found")
        )

    return talk


def sent(server) -> list[str]:
    """The Cookie header of each request, "" for none."""
    lines = [[line for line in head.split("\r\n") if line.startswith("Cookie:")] for head in server.heads]
    return [(found or [""])[0].removeprefix("Cookie: ") for found in lines]


@pytest.mark.parametrize(
    "cookie", ["seen=1", "seen=1; Path=/; HttpOnly; SameSite=Lax; Max-Age=600", "seen=1; Domain=news.example"]
)
def test_a_site_that_wants_its_cookie_back_gives_its_page(serve, cookie):
    server = serve(wall(reply(b"Here."), cookie))
    assert fetch(f"http://news.example:{server.port}/", resolve=here).data == b"Here."


def test_cookies_of_several_redirects_come_together(serve):
    server = serve(
        {
            "/": reply(b"", "Location: /a", "Set-Cookie: one=1", status="302 Found"),
            "/a": reply(
                b"", "Location: /b", "Set-Cookie: two=2; Path=/", "Set-Cookie: one=; Max-Age=0", status="302 Found"
            ),
            "/b": reply(b"Here."),
        }
    )
    fetch(f"http://news.example:{server.port}/", resolve=here)
    assert sent(server) == ["", "one=1", "two=2"]


@pytest.mark.parametrize(
    "cookie",
    [
        "a=1; Domain=other.example",
        "a=1; Domain=example",
        "a=1; Path=/elsewhere",
        "a=1; Secure",
        "a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        f"a={'1' * 5000}",
        "",
        "=",
        "a=1\x01",
        "\x7fa=1",
        ";;;",
    ],
)
def test_a_cookie_for_another_place_is_not_sent(serve, cookie):
    server = serve(
        {"/": reply(b"", "Location: /a", f"Set-Cookie: {cookie}", status="302 Found"), "/a": reply(b"Here.")}
    )
    assert fetch(f"http://news.example:{server.port}/", resolve=here).data == b"Here."
    assert "a=1" not in "".join(sent(server))


def test_a_cookie_stays_with_the_host_that_set_it(serve):
    other = serve(reply(b"Here."))
    server = serve(reply(b"", f"Location: http://other.example:{other.port}/", "Set-Cookie: a=1", status="302 Found"))
    fetch(f"http://news.example:{server.port}/", resolve=here)
    assert sent(other) == [""]


def test_a_cookie_ends_with_the_fetch(serve):
    server = serve(reply(b"Here.", "Set-Cookie: a=1; Max-Age=999999"))
    for _ in range(2):
        fetch(f"http://news.example:{server.port}/", resolve=here)
    assert sent(server) == ["", ""]


def test_a_loop_that_sets_cookies_is_told_as_a_wish_for_a_browser(serve):
    server = serve(reply(b"", "Location: /", "Set-Cookie: a=1", status="302 Found"))
    error = failure(f"http://news.example:{server.port}/", resolve=here)
    assert "consent to its cookies" in str(error)
    assert "save it" in str(error)


def test_a_loop_without_cookies_is_told_as_one(serve):
    error = failure(serve(redirect("/")).address, Limits(redirects=2))
    assert "keeps redirecting and shows no page" in str(error)
