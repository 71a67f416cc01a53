from __future__ import annotations

import gzip
import socket
import threading
import zlib
from importlib.metadata import version

import pytest

from core.fetch import Page, fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import IMPATIENT, PATIENCE, failure, here, reply


def test_a_page_comes_with_its_bytes_address_and_charset(serve):
    server = serve(reply(b"caf\xe9", "Content-Type: text/html; charset=ISO-8859-1"))
    assert fetch(f"{server.address}/a?b=c#d") == Page(b"caf\xe9", f"{server.address}/a?b=c", "iso-8859-1")


@pytest.mark.parametrize(
    ("content_type", "charset"),
    [
        ("text/html", ""),
        ('text/html; Charset="UTF-16"', "utf-16"),
        ("text/html; charset=klingon", ""),
        ("text/html; charset=hex", ""),
        ("text/html; charset=undefined", ""),
        ("text/html; charset=", ""),
        ("image/png", ""),
    ],
)
def test_the_charset_is_the_servers_where_python_knows_it(serve, content_type, charset):
    assert fetch(serve(reply(b"", f"Content-Type: {content_type}")).address).charset == charset


def test_the_request_names_the_host_the_program_and_what_can_be_unpacked(serve):
    server = serve(reply(b""))
    fetch(f"http://news.example:{server.port}/a b/ü?q=é&r=%20", resolve=here)
    lines = server.heads[0].split("\r\n")
    assert lines[0] == "GET /a%20b/%C3%BC?q=%C3%A9&r=%20 HTTP/1.1"
    assert f"Host: news.example:{server.port}" in lines
    assert f"User-Agent: Standfirst/{version('standfirst')}" in lines
    assert "Accept-Encoding: gzip, deflate" in lines


def test_a_body_in_chunks_is_put_together(serve):
    body = b"3\r\none\r\n4;note=1\r\n two\r\n0\r\nTrailer: x\r\n\r\n"
    assert fetch(serve(reply(body, "Transfer-Encoding: chunked")).address).data == b"one two"


@pytest.mark.parametrize("coding", ["gzip", "X-GZIP", "deflate", "deflate without its header", "identity"])
def test_a_packed_page_is_unpacked(serve, coding):
    text = b"The harbour was quiet. " * 20_000
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = {
        "gzip": gzip.compress(text),
        "X-GZIP": gzip.compress(text),
        "deflate": zlib.compress(text),
        "deflate without its header": raw.compress(text) + raw.flush(),
        "identity": text,
    }
    server = serve(reply(packed[coding], f"Content-Encoding: {coding.split()[0]}"))
    assert fetch(server.address).data == text


def test_a_page_of_exactly_the_limit_is_read_and_one_byte_more_is_refused(serve):
    limits = Limits(download=100_000)
    for coding, pack in (("identity", bytes), ("gzip", gzip.compress)):
        whole = serve(reply(pack(b"a" * 100_000), f"Content-Encoding: {coding}"))
        assert len(fetch(whole.address, limits).data) == 100_000
        more = serve(reply(pack(b"a" * 100_001), f"Content-Encoding: {coding}"))
        assert failure(more.address, limits).kind == "too-large"


@pytest.mark.parametrize(
    ("status", "kind", "part"),
    [
        (404, "address", "no page"),
        (410, "address", "no page"),
        (401, "network", "everyone"),
        (403, "network", "everyone"),
        (429, "network", "too often"),
        (500, "network", "fault"),
        (503, "network", "fault"),
        (300, "network", "did not send"),
        (418, "network", "did not send"),
    ],
)
def test_a_status_that_gives_no_page_is_explained(serve, status, kind, part):
    error = failure(serve(reply(b"<p>Not here.", status=f"{status} Nothing")).address)
    assert error.kind == kind
    assert part in str(error)
    assert f"(error {status})" in str(error)


def test_the_next_ip_address_is_tried_where_one_takes_no_connections(serve):
    server = serve(reply(b"Here."))
    page = fetch(f"http://news.example:{server.port}/", resolve=lambda _host: ["127.0.0.3", "127.0.0.1"])
    assert page.data == b"Here."


def test_a_closed_port_is_explained():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = failure(f"http://127.0.0.1:{port}/")
    assert error.kind == "network"
    assert "refuses connections" in str(error)


def test_a_host_that_does_not_exist_is_explained():
    def nowhere(_host: str) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    error = failure("http://nowhere.invalid/", resolve=nowhere)
    assert error.kind == "network"
    assert "nowhere.invalid was not found" in str(error)


def test_this_computers_own_lookup_is_asked_for_hosts(serve):
    server = serve(reply(b"Here."))
    assert fetch(f"http://localhost:{server.port}/").data == b"Here."


def test_a_lookup_that_never_answers_is_given_up_in_time():
    over = threading.Event()
    error = failure("http://news.example/", IMPATIENT, resolve=lambda _host: over.wait(PATIENCE) or [])
    over.set()
    assert error.kind == "timeout"


def test_a_password_in_the_address_is_refused_and_not_repeated(serve):
    server = serve(reply(b"Here."))
    error = failure(server.address.replace("//", "//user:secret@"))
    assert error.kind == "address"
    assert "secret" not in str(error)
    assert server.heads == []
