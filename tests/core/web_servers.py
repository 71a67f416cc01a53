"""Web servers of every character, on this machine."""

from __future__ import annotations

import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

#: Speaks to one client. The event is set when the test is over.
Behaviour = Callable[[socket.socket, threading.Event], None]
#: What a server does: always send the same bytes, send bytes by the path asked for, or anything at all.
Answer = bytes | dict[str, bytes] | Behaviour


class Server(socketserver.ThreadingTCPServer):
    """Answers any number of clients until the test ends; ``heads`` is what they sent, ``names`` the SNI of TLS."""

    allow_reuse_address = True

    def __init__(self, answer: Answer, ip: str, port: int, certificate: Path | None) -> None:
        super().__init__((ip, port), socketserver.BaseRequestHandler)
        self.answer = answer
        self.over = threading.Event()
        self.heads: list[str] = []
        self.names: list[str | None] = []
        self.tls: ssl.SSLContext | None = None
        if certificate:
            self.tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self.tls.load_cert_chain(certificate)
            self.tls.sni_callback = lambda _socket, name, _context: self.names.append(name)

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def address(self) -> str:
        return f"{'https' if self.tls else 'http'}://{self.server_address[0]}:{self.port}"

    def finish_request(self, request, client_address) -> None:
        with suppress(OSError), ExitStack() as stack:
            client = stack.enter_context(self.tls.wrap_socket(request, server_side=True)) if self.tls else request
            if callable(self.answer):
                self.answer(client, self.over)
                return
            head = b""
            while b"\r\n\r\n" not in head:
                piece = client.recv(4096)
                head += piece
                # A client that is gone, or that asks in TLS where there is none.
                if not piece or head.startswith(b"\x16"):
                    return
            self.heads.append(head.decode())
            path = head.split()[1].decode()
            client.sendall(self.answer if isinstance(self.answer, bytes) else self.answer[path])

    @contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield self
        finally:
            self.over.set()
            self.shutdown()
            self.server_close()
            thread.join()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts a server that gives an answer, on an IP address and port, with TLS where a certificate is given."""
    with ExitStack() as stack:

        def start(answer: Answer, ip: str = "127.0.0.1", port: int = 0, certificate: Path | None = None) -> Server:
            return stack.enter_context(Server(answer, ip, port, certificate).running())

        yield start


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for news.example, signed by itself, in one file with its key."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("the openssl command makes the certificate")
    folder = tmp_path_factory.mktemp("certificate")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        f"{openssl} req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=news.example".split()
        + f"-addext subjectAltName=DNS:news.example -keyout {key.name} -out {certificate.name}".split(),
        cwd=folder,
        check=True,
        capture_output=True,
    )
    certificate.write_bytes(key.read_bytes() + certificate.read_bytes())
    return certificate
