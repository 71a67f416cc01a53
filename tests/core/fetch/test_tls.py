from __future__ import annotations

import socket
import ssl
import threading

import pytest

from core.fetch import fetch
from tests.core.fetch.servers import IMPATIENT, dripping, failure, here, reply, silent


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


# The other scheme's port


def test_http_at_a_secure_port_is_told_as_such(serve, certificate):
    server = serve(reply(b"Here."), certificate=certificate)
    error = failure(f"http://news.example:{server.port}/", resolve=here)
    assert "only over a secure connection. Use https://" in str(error)


@pytest.mark.parametrize(
    "answer",
    [b"\x15\x03\x01\x00\x02\x02\x28", b"\x15\x03\x03\x00\x02\x02\x0a"],
    ids=["handshake failure", "unexpected"],
)
def test_a_server_that_answers_in_tls_is_told_as_such(serve, answer):
    assert "Use https://" in str(failure(serve(answer).address))


def test_a_server_that_says_itself_that_it_is_secure_only_is_told_as_such(serve, certificate):
    """As nginx and Apache do: a plain answer to a plain request, at a port that speaks TLS."""
    speaks = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    speaks.load_cert_chain(certificate)

    def both(client: socket.socket, over: threading.Event) -> None:
        if client.recv(1, socket.MSG_PEEK) == b"\x16":
            speaks.wrap_socket(client, server_side=True).close()
        else:
            client.recv(4096)
            client.sendall(reply(b"The plain HTTP request was sent to HTTPS port", status="400 Bad Request"))

    assert "Use https://" in str(failure(serve(both).address))


def test_a_bad_request_to_a_plain_server_is_told_as_before(serve):
    assert "(error 400)" in str(failure(serve(reply(b"", status="400 Bad Request")).address))


def test_https_at_a_plain_port_is_told_as_such(serve):
    def plain(client: socket.socket, over: threading.Event) -> None:
        client.recv(4096)
        client.sendall(reply(b"", status="400 Bad Request"))

    error = failure(f"https://127.0.0.1:{serve(plain).port}/")
    assert "try http:// instead of https://" in str(error)
