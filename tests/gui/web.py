"""A page of the web, on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

_SENTENCE = "The tide turns twice a day, and the boats know when it is time to leave the harbour. "
_ARTICLE = f"<article><h1>Tides</h1><p>{_SENTENCE * 6}</p></article>"
_PAGE = f"<html><head><title>Tides</title></head><body>{_ARTICLE}</body></html>"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = _PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
        pass


@contextmanager
def served_page() -> Iterator[str]:
    """The address of a page titled Tides."""
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/tides"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
