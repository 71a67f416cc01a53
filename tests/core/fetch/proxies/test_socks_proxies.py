"""Pages that come by a SOCKS proxy, such as ssh and Tor are."""

from __future__ import annotations

import socket
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.fetch import fetch
from tests.core.fetch.relays import SocksRelay
from tests.core.fetch.servers import IMPATIENT, failure, reply, silent


def ips_only(host: str) -> list[str]:
    if host[0].isdigit():
        return [host]
    raise socket.gaierror(socket.EAI_NONAME, "looked up here")


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", ["socks", "socks5", "socks5h"])
def test_a_page_comes_by_the_proxy_which_alone_learns_the_name(serve, relay, certificate, monkeypatch, scheme, kind):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(reply(b"Here."), certificate=certificate if scheme == "https" else None)
    port = 443 if scheme == "https" else 80
    proxy = relay({f"news.example:{port}": ("127.0.0.1", server.port)}, kind=SocksRelay)
    monkeypatch.setenv("all_proxy", f"{kind}://{proxy.address}")
    assert fetch(f"{scheme}://news.example/a", resolve=ips_only).data == b"Here."
    assert proxy.heads == [f"news.example:{port}"]
    assert server.heads[0].startswith("GET /a HTTP/1.1\r\n")


def test_user_and_password_are_told_to_the_proxy(serve, relay, monkeypatch):
    server = serve(reply(b"Here."))
    proxy = relay({"news.example:80": ("127.0.0.1", server.port)}, kind=SocksRelay, password="ann:secret")
    monkeypatch.setenv("all_proxy", f"socks5://ann:secret@{proxy.address}")
    assert fetch("http://news.example/", resolve=ips_only).data == b"Here."


@pytest.mark.parametrize("user", ["", "ann:hush@"])
def test_a_proxy_that_wants_another_password_is_named(relay, monkeypatch, user):
    proxy = relay({}, kind=SocksRelay, password="ann:secret")
    monkeypatch.setenv("all_proxy", f"socks5://{user}{proxy.address}")
    error = failure("http://news.example/", resolve=ips_only)
    assert f"The proxy {proxy.address} does not answer as a SOCKS proxy does" in str(error)
    assert "all_proxy" in str(error)
    assert "hush" not in str(error)


def test_a_host_that_the_proxy_cannot_reach_is_told_with_the_proxy(relay, monkeypatch):
    proxy = relay({}, kind=SocksRelay)
    monkeypatch.setenv("all_proxy", f"socks5://{proxy.address}")
    assert f"The proxy {proxy.address} did not connect to news.example." in str(
        failure("http://news.example/", resolve=ips_only)
    )


@pytest.mark.parametrize("kind", ["socks5", "socks4"])
@pytest.mark.parametrize("answer", [reply(b"<p>Hello."), b""], ids=["http", "end"])
def test_a_proxy_that_speaks_no_socks_is_named(serve, monkeypatch, kind, answer):
    def at_once(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(answer)

    server = serve(at_once)
    monkeypatch.setenv("all_proxy", f"{kind}://127.0.0.1:{server.port}")
    error = failure("http://news.example/", resolve=ips_only)
    assert f"The proxy 127.0.0.1:{server.port} does not answer as a SOCKS proxy does" in str(error)


def test_a_closed_proxy_is_named(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    monkeypatch.setenv("all_proxy", f"socks5://127.0.0.1:{port}")
    error = failure("http://news.example/", resolve=ips_only)
    assert f"The proxy 127.0.0.1:{port} refuses connections." in str(error)


def test_a_silent_proxy_is_given_up_in_time(serve, monkeypatch):
    monkeypatch.setenv("all_proxy", f"socks5://127.0.0.1:{serve(silent).port}")
    assert failure("http://news.example/", IMPATIENT, resolve=ips_only).kind == "timeout"


@pytest.fixture
def babbling(serve):
    """A server that answers each thing it is told with the next of its ``words``."""
    words: list[bytes] = []

    def talk(client: socket.socket, over: threading.Event) -> None:
        for word in words:
            client.recv(4096)
            client.sendall(word)

    server = serve(talk)
    server.words = words
    return server


_REPLIES = st.sampled_from([b"\x05\x00", b"\x05\x02", b"\x05\xff", b"\x01\x00", b"\x05\x00\x00\x03\xff", b"\x00\x5a"])


@given(
    st.sampled_from(["socks5", "socks4", "socks5://ann:secret@"]),
    st.lists(st.one_of(_REPLIES, st.binary(max_size=30)), max_size=4),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_proxy_answers_it_is_an_error_for_people(babbling, kind, words):
    babbling.words[:] = words
    start = kind if "://" in kind else f"{kind}://"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("all_proxy", f"{start}127.0.0.1:{babbling.port}")
        error = failure("http://news.example/", IMPATIENT, resolve=ips_only)
    assert "secret" not in str(error)
