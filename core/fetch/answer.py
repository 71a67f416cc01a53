"""A request for a page and the answer to it."""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPConnection, HTTPMessage
from typing import TYPE_CHECKING, cast

from core.errors import LoadError, Template
from core.fetch.addresses import Address
from core.fetch.head import read_head
from core.fetch.limits import check_download_size
from core.fetch.unpacking import CODINGS, unpack
from core.fetch.wire import Wire

if TYPE_CHECKING:
    import socket

_PIECE = 65_536
#: Ways in which a body may be sent (RFC 9112, section 7) that http.client understands.
_TRANSFERS = ("", "identity", "chunked")


class Answer:
    """What a server answers to a request: ``status`` and ``fields`` at once, the body on request."""

    def __init__(self, connection: HTTPConnection, wire: Wire) -> None:
        self._connection = connection
        self._wire = wire
        self._head = read_head(wire)

    @property
    def status(self) -> int:
        """The three digits."""
        return self._head.status

    @property
    def fields(self) -> HTTPMessage:
        """The header fields."""
        return self._head.fields

    @property
    def charset(self) -> str:
        """The text's encoding according to the server, if Python knows it; else ""."""
        name = self.fields.get_content_charset("")
        try:
            b"a".decode(name or "utf-8")
        except UnicodeDecodeError:
            return name
        except (LookupError, ValueError):
            return ""
        return name

    def text(self, name: str) -> str:
        """A field that holds an address; "" if it is missing."""
        # Fields are read as Latin-1, but what servers send there is UTF-8.
        return self.fields.get(name, "").encode("latin-1", "replace").decode("utf-8", "replace")

    def body(self) -> bytes:
        """The page's bytes, unpacked; raises EOFError or IncompleteRead if they end early."""
        if self.fields.get("Transfer-Encoding", "").strip().lower() not in _TRANSFERS:
            packed = Template("The page comes packed in a way that Standfirst can't unpack.")
            raise LoadError("format", packed, Template("Open it in your browser, save it, and open the file."))
        most = self._wire.limits.download
        self._wire.put_back(self._head.framing)
        response = self._connection.getresponse()
        check_download_size(response.length or 0, most)
        coding = self.fields.get("Content-Encoding", "").strip().lower()
        data = bytearray()
        for piece in unpack(iter(lambda: response.read(_PIECE), b""), coding, most + 1):
            data += piece
            check_download_size(len(data), most)
        if response.length:
            raise EOFError
        return bytes(data)


def ask(address: Address, wire: Wire, *, cookies: str = "", proxy: Mapping[str, str] | None = None) -> Answer:
    """Requests a page over a wire.

    ``proxy`` is given if the wire leads to a proxy that is to pass the request on: headers for it alone, if any. It
    is sent the whole address (RFC 9112, section 3.2.2). Raises what ``read_head`` raises, and OSError.
    """
    headers = {
        "Host": address.authority,
        "User-Agent": _user_agent(),
        "Accept": "text/html, application/xhtml+xml, text/*;q=0.9, */*;q=0.5",
        "Accept-Encoding": CODINGS,
        "Connection": "close",
        **(proxy or {}),
    }
    if cookies:
        headers["Cookie"] = cookies
    connection = HTTPConnection(address.host, address.port)
    connection.sock = cast("socket.socket", wire)
    connection.request("GET", address.target if proxy is None else str(address), headers=headers)
    return Answer(connection, wire)


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Standfirst/{version('standfirst')}"
    except PackageNotFoundError:
        return "Standfirst"
