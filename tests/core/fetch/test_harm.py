from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import LoadError
from core.fetch import fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import (
    IMPATIENT,
    PATIENCE,
    SMALL,
    dripping,
    endlessly,
    failure,
    here,
    redirect,
    reply,
    silent,
)


def test_a_gzip_bomb_is_stopped_at_the_limit_and_never_unpacked_whole(serve):
    server = serve(reply(gzip.compress(bytes(64_000_000)), "Content-Encoding: gzip"))
    tracemalloc.start()
    error = failure(server.address)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert error.kind == "too-large"
    assert peak < 4_000_000


@pytest.mark.parametrize(
    ("start", "block", "kind"),
    [
        (reply(b""), b"a" * 65_536, "too-large"),
        (reply(b"", "Transfer-Encoding: chunked"), b"4\r\nbody\r\n" * 1000, "too-large"),
        (reply(b"-1\r\n", "Transfer-Encoding: chunked"), b"a" * 65_536, "too-large"),
        # Newer Pythons have a limit of their own on trailers, and meet it first.
        (reply(b"0\r\n", "Transfer-Encoding: chunked"), b"Trailer: a\r\n" * 1000, "too-large or format"),
        (reply(b"", "Content-Encoding: gzip"), gzip.compress(b"") * 1000, "too-large"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, "too-large"),
        (b"HTTP/1.1 200 OK\r\n", b"Header: a\r\n" * 1000, "format"),
        (b"HTTP/1.1 200 OK\r\nHeader: ", b"a" * 65_536, "format"),
        (b"", b"a" * 65_536, "format"),
    ],
    ids=["body", "chunks", "chunk -1", "trailers", "gzip members", "1xx", "headers", "header line", "status line"],
)
def test_what_never_ends_is_stopped(serve, start, block, kind):
    assert failure(serve(endlessly(start, block)).address).kind in kind.split(" or ")


@pytest.mark.parametrize(
    "start",
    [b"", b"HTTP/1.1 200 OK\r\nHeader: ", reply(b""), reply(b"9999\r\n", "Transfer-Encoding: chunked")],
    ids=["status line", "header", "body", "chunk"],
)
def test_a_server_that_drips_is_given_up_in_time(serve, start):
    assert failure(serve(dripping(start)).address, IMPATIENT).kind == "timeout"


def test_a_server_that_says_nothing_is_given_up_in_time(serve):
    assert failure(serve(silent).address, IMPATIENT).kind == "timeout"


def test_the_time_is_for_all_redirects_together(serve):
    def slow(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        over.wait(0.1)
        client.sendall(redirect("/"))

    assert failure(serve(slow).address, Limits(redirects=20, download_seconds=0.3)).kind == "timeout"


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"Half a sen", "Content-Length: 100"),
        reply(b"a\r\nHalf a sen\r\n", "Transfer-Encoding: chunked"),
        reply(b"ff\r\nHalf a sen", "Transfer-Encoding: chunked"),
        reply(gzip.compress(b"Half a sentence.")[:-9], "Content-Encoding: gzip"),
        b"",
    ],
    ids=["length", "no last chunk", "short chunk", "gzip", "no answer"],
)
def test_a_page_that_breaks_off_is_not_taken_for_the_whole(serve, answer):
    error = failure(serve(answer).address)
    assert error.kind == "network"
    assert "broke off" in str(error)


def test_a_page_that_says_it_is_too_long_is_refused_before_it_comes(serve):
    def announce(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(reply(b"", "Content-Length: 100001"))
        over.wait(PATIENCE)

    assert failure(serve(announce).address).kind == "too-large"


def test_a_page_that_is_longer_than_it_says_ends_where_it_says(serve):
    assert fetch(serve(reply(b"One two", "Content-Length: 3")).address).data == b"One"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "gzip, gzip"])
def test_a_page_that_is_not_packed_as_it_says_or_in_an_unknown_way_is_refused(serve, coding):
    assert failure(serve(reply(b"<p>A sentence.", f"Content-Encoding: {coding}")).address).kind == "format"


@pytest.mark.parametrize("banner", [b"SSH-2.0-server\r\n", b"\x00\x01\x02\n", b"HTTP/1.1 ok fine\r\n\r\n", b"\r\n\r\n"])
def test_a_server_that_does_not_speak_http_is_named_as_such(serve, banner):
    assert failure(serve(banner).address).kind == "format"


@given(
    answer=st.one_of(
        st.binary(max_size=200),
        st.builds(
            lambda name, value, body: reply(body, f"{name}: ").replace(b": \r\n", b": " + value + b"\r\n", 1),
            st.sampled_from(["Content-Length", "Transfer-Encoding", "Content-Encoding", "Content-Type"]),
            st.one_of(st.binary(max_size=30), st.sampled_from([b"chunked", b"gzip", b"text/html; charset*=a'b'%c"])),
            st.binary(max_size=200),
        ),
    )
)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_for_an_answer_give_a_page_or_an_error_for_people(fuzzed, answer):
    fuzzed.answer = answer
    try:
        page = fetch(fuzzed.address, SMALL, resolve=here)
    except LoadError as error:
        message = str(error)
    else:
        message = ""
        assert len(page.data) <= SMALL.download
    assert message.isprintable()


@pytest.fixture
def fuzzed(serve):
    return serve(b"")
