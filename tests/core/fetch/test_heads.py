"""Heads of answers as servers really send them."""

from __future__ import annotations

import pytest

from core.fetch import fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import SMALL, failure, reply


def test_a_page_with_hundreds_of_headers_is_read(serve):
    headers = [f"X-{number}: a" for number in range(900)]
    server = serve(reply(b"caf\xe9", *headers, "Content-Type: text/html; charset=latin-1", "Content-Length: 4"))
    page = fetch(server.address)
    assert page.data == b"caf\xe9"
    assert page.charset == "latin-1"


def test_a_header_of_many_kilobytes_is_read(serve):
    assert fetch(serve(reply(b"Here.", f"Content-Security-Policy: {'a' * 200_000}")).address).data == b"Here."


def test_more_headers_than_any_page_has_are_refused_with_what_to_do(serve):
    for headers in (["X: a"] * 1001, [f"X: {'a' * 300_000}"]):
        error = failure(serve(reply(b"Here.", *headers)).address)
        assert error.kind == "format"
        assert "headers" in str(error)
        assert "save it" in str(error)


def test_the_limits_hold_to_the_byte_and_to_the_line(serve):
    server = serve(reply(b"Here.", "A: b", "C: d"))
    size = len(reply(b"", "A: b", "C: d"))
    assert fetch(server.address, Limits(head=size, head_fields=2)).data == b"Here."
    assert failure(server.address, Limits(head=size - 1)).kind == "format"
    assert failure(server.address, Limits(head_fields=1)).kind == "format"


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200\r\nContent-Length: 3\r\n\r\n",
        b"http/1.1 200 OK\nContent-Length: 3\n\n",
        b"HTTP/1.1 200 OK\r\nno header at all\r\nContent-Length: 3\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX Y: a\r\nHTTP/1.1 200 OK\r\n: a\r\nContent-Length: 3\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length : 3\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\r\n b\r\n\tc\r\ncontent-length:3\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: \x80\xff\x00\r\nContent-Length: 3\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 A\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n",
    ],
    ids=["no reason", "bare line ends", "no colon", "bad names", "space", "folded", "bytes", "hints"],
)
def test_a_head_that_is_not_quite_right_is_read_as_browsers_do(serve, head):
    assert fetch(serve(head + b"One two").address).data == b"One"


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", b"HTTP/1.1 200 OK", b"HT"])
def test_a_head_that_breaks_off_is_no_empty_page(serve, head):
    error = failure(serve(head).address)
    assert error.kind == "network"
    assert "broke off" in str(error)


def test_a_page_in_frames_that_are_not_known_is_not_read_with_them(serve):
    body = b"3\r\nOne\r\n0\r\n\r\n"
    assert failure(serve(reply(body, "Transfer-Encoding: gzip, chunked")).address).kind == "format"


def test_chunks_are_told_whatever_stands_before(serve):
    body = b"3\r\nOne\r\n0\r\n\r\n"
    server = serve(reply(body, "Bad Name : a", "Transfer-Encoding: Chunked", *["X: a"] * 200))
    assert fetch(server.address, SMALL).data == b"One"
