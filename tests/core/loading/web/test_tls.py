from __future__ import annotations

import socket
import threading

from core.loading.web import fetch
from tests.core.loading.web.servers import IMPATIENT, dripping, failure, here, reply, silent


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
