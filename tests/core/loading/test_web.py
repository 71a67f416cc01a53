from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc
import zlib
from importlib.metadata import version

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import LoadError
from core.loading.guard import Limits
from core.loading.web import Page, fetch, is_address
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


# What is an address


@pytest.mark.parametrize("source", ["http://example.org", "HTTPS://Example.org/a", " https://example.org\n"])
def test_http_and_https_addresses_are_told_in_any_case(source):
    assert is_address(source)


@pytest.mark.parametrize("source", ["talk.html", "/a/http://b", "file:///a", "ftp://a", "https:a", "http", ""])
def test_paths_and_other_schemes_are_no_addresses(source):
    assert not is_address(source)


# Pages


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


# Servers that do harm


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
        (reply(b"0\r\n", "Transfer-Encoding: chunked"), b"Trailer: a\r\n" * 1000, "too-large"),
        (reply(b"", "Content-Encoding: gzip"), gzip.compress(b"") * 1000, "too-large"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, "too-large"),
        (b"HTTP/1.1 200 OK\r\n", b"Header: a\r\n" * 1000, "format"),
        (b"HTTP/1.1 200 OK\r\nHeader: ", b"a" * 65_536, "format"),
        (b"", b"a" * 65_536, "format"),
    ],
    ids=["body", "chunks", "chunk -1", "trailers", "gzip members", "1xx", "headers", "header line", "status line"],
)
def test_what_never_ends_is_stopped(serve, start, block, kind):
    assert failure(serve(endlessly(start, block)).address).kind == kind


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


# Statuses


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
        (300, "network", "did not give"),
        (418, "network", "did not give"),
    ],
)
def test_a_status_that_gives_no_page_is_explained(serve, status, kind, part):
    error = failure(serve(reply(b"<p>Not here.", status=f"{status} Nothing")).address)
    assert error.kind == kind
    assert part in str(error)
    assert f"(error {status})" in str(error)


# Redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_a_relative_redirect_is_followed(serve, status):
    server = serve({"/a/b": redirect("../c?d", status), "/c?d": reply(b"Here.")})
    assert fetch(f"{server.address}/a/b") == Page(b"Here.", f"{server.address}/c?d", "")


def test_a_redirect_to_another_server_is_followed(serve):
    other = serve({"/new": reply(b"Here.")})
    server = serve(redirect(f"{other.address}/new"))
    assert fetch(server.address).address == f"{other.address}/new"


def test_a_redirect_in_bare_utf8_is_followed(serve):
    server = serve({"/": redirect("/übung"), "/%C3%BCbung": reply(b"Here.")})
    assert fetch(server.address).data == b"Here."


def test_as_many_redirects_as_allowed_are_followed_and_no_more(serve):
    pages = {f"/{number}": redirect(f"/{number + 1}") for number in range(4)}
    server = serve({**pages, "/4": reply(b"Here.")})
    assert fetch(f"{server.address}/0", Limits(redirects=4)).data == b"Here."
    assert failure(f"{server.address}/0", Limits(redirects=3)).kind == "network"


def test_a_redirect_loop_ends(serve):
    error = failure(serve({"/": redirect("/a"), "/a": redirect("/")}).address)
    assert error.kind == "network"
    assert "again and again" in str(error)


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://127.0.0.1/a", "data:text/html,a", "javascript:a", "http://[", "//a b/"],
)
def test_a_redirect_to_anything_but_a_web_page_is_refused(serve, location):
    error = failure(serve(redirect(location)).address)
    assert error.kind == "address"
    assert "sends its readers on" in str(error)


def test_a_redirect_with_a_password_is_refused_and_not_sent(serve):
    other = serve(reply(b"Here."))
    error = failure(serve(redirect(other.address.replace("//", "//user:secret@"))).address)
    assert error.kind == "address"
    assert "secret" not in str(error)
    assert other.heads == []


def test_a_redirect_without_a_place_is_explained(serve):
    assert failure(serve(reply(b"", status="302 Found")).address).kind == "network"


def test_a_place_named_with_an_error_is_not_gone_to(serve):
    server = serve({"/": redirect("/a", "404 Not Found"), "/a": reply(b"Here.")})
    assert failure(server.address).kind == "address"
    assert len(server.heads) == 1


# Public and private


@pytest.fixture
def two_networks(serve):
    """A page on a public IP address that redirects to another host, a secret on a private one, and who is who."""
    private = serve({"/": reply(b"Secret."), "/out": b""}, ip="127.0.0.2")
    public = serve(
        {"/": redirect(f"http://inside.example:{private.port}/"), "/page": reply(b"Page.")}, port=private.port
    )
    private.answer["/out"] = redirect(f"http://outside.example:{public.port}/")
    hosts = {"outside.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
    options = {"resolve": hosts.__getitem__, "public": lambda ip: ip == "127.0.0.1"}
    return public, private, hosts, options


def test_a_redirect_from_a_public_page_to_a_private_host_is_refused_unasked(two_networks):
    public, private, _, options = two_networks
    error = failure(f"http://outside.example:{public.port}/", **options)
    assert error.kind == "address"
    assert "private network" in str(error)
    assert private.heads == []


def test_a_private_page_may_be_opened_directly(two_networks):
    _, private, _, options = two_networks
    assert fetch(f"http://inside.example:{private.port}/", **options).data == b"Secret."


def test_there_is_no_way_back_from_a_public_page_to_the_private_one_it_came_from(two_networks):
    _, private, _, options = two_networks
    assert failure(f"http://inside.example:{private.port}/out", **options).kind == "address"
    assert len(private.heads) == 1


def test_of_a_redirects_ip_addresses_only_the_public_ones_are_asked(two_networks):
    public, private, hosts, options = two_networks
    hosts["inside.example"] = ["127.0.0.2", "127.0.0.1"]
    public.answer["/"] = redirect(f"http://inside.example:{public.port}/page")
    assert fetch(f"http://outside.example:{public.port}/", **options).data == b"Page."
    assert private.heads == []


def test_a_host_that_turns_private_at_the_second_look_is_refused(two_networks):
    public, private, _, options = two_networks
    public.answer["/"] = redirect("/page")
    looks = iter([["127.0.0.1"], ["127.0.0.2"]])
    error = failure(f"http://turning.example:{public.port}/", **{**options, "resolve": lambda _host: next(looks)})
    assert error.kind == "address"
    assert private.heads == []


def test_a_host_is_looked_up_once_for_a_page(serve):
    server, hosts = serve(reply(b"Here.")), []
    fetch(f"http://news.example:{server.port}/", resolve=lambda host: hosts.append(host) or ["127.0.0.1"])
    assert hosts == ["news.example"]


# Connections


def test_the_next_ip_address_is_tried_where_one_takes_no_connections(serve):
    server = serve(reply(b"Here."))
    page = fetch(f"http://news.example:{server.port}/", resolve=lambda _host: ["127.0.0.3", "127.0.0.1"])
    assert page.data == b"Here."


def test_a_closed_port_is_explained():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = failure(f"http://127.0.0.1:{port}/")
    assert error.kind == "network"
    assert "takes no connections" in str(error)


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


# TLS


def test_a_certificate_signed_by_itself_is_refused(serve, certificate):
    server = serve(reply(b"Here."), certificate=certificate)
    error = failure(f"https://news.example:{server.port}/", resolve=here)
    assert error.kind == "certificate"
    assert server.heads == []


def test_a_trusted_certificate_is_checked_against_the_hosts_name_and_not_its_ip(serve, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(reply(b"Here."), certificate=certificate)
    assert fetch(f"https://news.example:{server.port}/", resolve=here).data == b"Here."
    assert server.names == ["news.example"]
    for host in ("127.0.0.1", "other.example"):
        assert failure(f"https://{host}:{server.port}/", resolve=here).kind == "certificate"


def test_a_drip_over_tls_is_given_up_in_time(serve, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(dripping(reply(b"")), certificate=certificate)
    assert failure(f"https://news.example:{server.port}/", IMPATIENT, resolve=here).kind == "timeout"


def test_a_handshake_that_never_ends_is_given_up_in_time(serve):
    server = serve(silent)
    assert failure(f"https://127.0.0.1:{server.port}/", IMPATIENT).kind == "timeout"


def test_a_server_without_tls_is_explained(serve):
    def plain(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(reply(b"", status="400 Bad Request"))

    error = failure(f"https://127.0.0.1:{serve(plain).port}/")
    assert error.kind == "network"
    assert "secure connection" in str(error)
