"""Proxies of the tests' own, on this machine: an HTTP proxy and a SOCKS5 proxy that lead wherever they are told."""

from __future__ import annotations

import base64
import socket
import socketserver
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress


class Relay(socketserver.ThreadingTCPServer):
    """Leads every host that it is asked for to an address of this machine; ``heads`` is what it was asked.

    ``hosts`` has those addresses by "host:port"; any other is told to be unreachable. With a ``password``
    ("user:password") it wants that first.
    """

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, hosts: Mapping[str, tuple[str, int]], password: str = "", ip: str = "127.0.0.1") -> None:
        self.address_family = socket.AF_INET6 if ":" in ip else socket.AF_INET
        super().__init__((ip, 0), socketserver.BaseRequestHandler)
        self.hosts = hosts
        self.password = password
        self.heads: list[str] = []

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def address(self) -> str:
        host = self.server_address[0]
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    def finish_request(self, request, client_address) -> None:
        request.settimeout(5)
        with suppress(OSError, IndexError):
            self.talk(request)

    def talk(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = client.recv(4096)
            if not piece:
                return
            head += piece
        self.heads.append(head.decode())
        method, target, _ = head.decode().split("\r\n")[0].split(" ")
        proof = base64.b64encode(self.password.encode()).decode()
        if self.password and f"Proxy-Authorization: Basic {proof}\r\n" not in head.decode():
            client.sendall(b'HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm="a"\r\n\r\n')
            return
        if method == "CONNECT":
            place = self.hosts.get(target)
            if place is None:
                client.sendall(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<p>Not there.")
                return
            client.sendall(b"HTTP/1.1 200 Go on\r\nVia: tests\r\n\r\n")
            self.relay(client, place)
            return
        host = target.removeprefix("http://").partition("/")[0]
        place = self.hosts.get(host if host.rpartition(":")[2].isdigit() else f"{host}:80")
        if place is None:
            client.sendall(b"HTTP/1.1 503 Unavailable\r\n\r\n<p>Not there.")
            return
        path = target.removeprefix(f"http://{host}")
        lines = head.decode().replace(target, path, 1)
        with socket.create_connection(place, 5) as server:
            server.sendall(lines.encode())
            while piece := server.recv(65_536):
                client.sendall(piece)

    @staticmethod
    def relay(client: socket.socket, place: tuple[str, int]) -> None:
        def pass_on(source: socket.socket, target: socket.socket) -> None:
            with suppress(OSError):
                while piece := source.recv(65_536):
                    target.sendall(piece)
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)

        with socket.create_connection(place, 5) as server:
            back = threading.Thread(target=pass_on, args=(server, client))
            back.start()
            pass_on(client, server)
            back.join(5)

    @contextmanager
    def running(self) -> Iterator[Relay]:
        thread = threading.Thread(target=self.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield self
        finally:
            self.shutdown()
            self.server_close()
            thread.join()


class SocksRelay(Relay):
    """The same in SOCKS5 (RFC 1928, RFC 1929); ``heads`` has "host:port"."""

    def talk(self, client: socket.socket) -> None:
        version, count = client.recv(2)
        assert version == 5
        methods = client.recv(count)
        wanted = 2 if self.password else 0
        if wanted not in methods:
            client.sendall(b"\x05\xff")
            return
        client.sendall(bytes((5, wanted)))
        if self.password:
            client.recv(1)
            user = client.recv(client.recv(1)[0])
            password = client.recv(client.recv(1)[0])
            right = f"{user.decode()}:{password.decode()}" == self.password
            client.sendall(b"\x01\x00" if right else b"\x01\x01")
            if not right:
                return
        kind = client.recv(4)[3]
        # Kind 3 is a name; a client that looks names up itself would send an IP address.
        host = client.recv(client.recv(1)[0]).decode() if kind == 3 else socket.inet_ntoa(client.recv(4))
        target = f"{host}:{int.from_bytes(client.recv(2))}"
        self.heads.append(target)
        place = self.hosts.get(target)
        client.sendall(bytes((5, 0 if place else 4)) + b"\x00\x01" + bytes(6))
        if place:
            self.relay(client, place)
