"""The web: an address becomes the bytes of a page, within limits that no server can stretch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from core.errors import LoadError, Template
from core.loading.guard import LIMITS, Limits, check_download_size
from core.loading.system import certificate_reason
from core.loading.web.addresses import Address, follow_redirect, is_public, parse_address
from core.loading.web.connection import Deadline, Resolver, Wire, connect, look_up, secure, system_lookup
from core.loading.web.unpacking import CODINGS, unpack

if TYPE_CHECKING:
    import socket
    from http.client import HTTPResponse

_REDIRECTS = (301, 302, 303, 307, 308)
_PIECE = 65_536
_NO_PAGE = Template("{host} has no page at this address (error {status}). Check it for mistakes.")
_NOT_FOR_EVERYONE = Template("{host} does not give this page to everyone (error {status}).")
_TOO_OFTEN = Template("{host} was asked too often (error {status}). Wait a few minutes and try again.")
_FAULT = Template("{host} has a fault and can't show the page (error {status}). Try again later.")
_REFUSED = Template("{host} did not give the page (error {status}).")
_SAVE_IT = Template("Open it in your browser, save it, and open the file.")


@dataclass(frozen=True, slots=True)
class Page:
    """What a server gave.

    ``address`` is where it was found after all redirects, ``charset`` what the server says of the text, "" where it
    says nothing or something unknown.
    """

    data: bytes
    address: str
    charset: str


def is_address(source: str) -> bool:
    """Whether a source is an http or https address and not a path."""
    return source.lstrip()[:8].lower().startswith(("http://", "https://"))


def fetch(
    address: str,
    limits: Limits = LIMITS,
    *,
    resolve: Resolver = system_lookup,
    public: Callable[[str], bool] = is_public,
) -> Page:
    """The page at an address, within the limits' bytes, redirects and seconds.

    ``resolve`` gives a host's IP addresses and ``public`` tells which of those are on the public internet: from there
    no redirect leads to one that is not. Raises LoadError: ``address``, ``network``, ``timeout``, ``too-large``,
    ``format`` or ``certificate``.
    """
    from http.client import HTTPException

    deadline = Deadline.after(limits.download_seconds)
    here = parse_address(address)
    from_public = False
    for _ in range(limits.redirects + 1):
        try:
            with ExitStack() as open_sockets:
                ips = look_up(here.host, resolve, deadline)
                if from_public:
                    ips = _public_only(ips, public, here.host)
                sock = open_sockets.enter_context(connect(ips, here.port, deadline))
                if here.scheme == "https":
                    sock = open_sockets.enter_context(secure(sock, here.host, deadline))
                from_public = public(sock.getpeername()[0])
                response = _ask(here, Wire(sock, deadline, limits))
                location = _location(response, here.host)
                if not location:
                    return Page(_body(response, limits.download), str(here), _charset(response))
        except (OSError, EOFError, ValueError, HTTPException) as error:
            raise _explained(error, here.host) from None
        here = follow_redirect(here, location)
    endless = Template("{host} sends its readers on again and again and shows no page.")
    raise LoadError("network", endless, _SAVE_IT, host=here.host)


def _public_only(ips: Sequence[str], public: Callable[[str], bool], host: str) -> Sequence[str]:
    allowed = [ip for ip in ips if public(ip)]
    if not allowed:
        raise LoadError(
            "address",
            Template(
                "The page sends its readers on to {host}, a place in a private network, which a public page may not "
                "do. If you trust it, open that address yourself."
            ),
            host=host,
        )
    return allowed


def _ask(address: Address, wire: Wire) -> HTTPResponse:
    from http.client import HTTPConnection

    headers = {
        "Host": address.authority,
        "User-Agent": _user_agent(),
        "Accept": "text/html, application/xhtml+xml, text/*;q=0.9, */*;q=0.5",
        "Accept-Encoding": CODINGS,
        "Connection": "close",
    }
    connection = HTTPConnection(address.host, address.port)
    connection.sock = cast("socket.socket", wire)
    connection.request("GET", address.target, headers=headers)
    return connection.getresponse()


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Standfirst/{version('standfirst')}"
    except PackageNotFoundError:
        return "Standfirst"


def _location(response: HTTPResponse, host: str) -> str:
    """Where a redirect leads; empty for a page. Raises LoadError for a status that says there is no page."""
    status = response.status
    if 200 <= status < 300:
        return ""
    location = response.headers.get("Location", "")
    if status in _REDIRECTS and location:
        # http.client reads headers as Latin-1, but what servers send there is UTF-8.
        return location.encode("latin-1", "replace").decode("utf-8", "replace")
    if status in (404, 410):
        raise LoadError("address", _NO_PAGE, host=host, status=status)
    if status in (401, 402, 403, 451):
        raise LoadError("network", _NOT_FOR_EVERYONE, _SAVE_IT, host=host, status=status)
    if status == 429:
        raise LoadError("network", _TOO_OFTEN, host=host, status=status)
    if status >= 500:
        raise LoadError("network", _FAULT, host=host, status=status)
    raise LoadError("network", _REFUSED, _SAVE_IT, host=host, status=status)


def _body(response: HTTPResponse, most: int) -> bytes:
    """The page's bytes, unpacked; raises EOFError or IncompleteRead where they end before they should."""
    check_download_size(response.length or 0, most)
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    data = bytearray()
    for piece in unpack(iter(lambda: response.read(_PIECE), b""), coding, most + 1):
        data += piece
        check_download_size(len(data), most)
    if response.length:
        raise EOFError
    return bytes(data)


def _charset(response: HTTPResponse) -> str:
    name = response.headers.get_content_charset("")
    try:
        b"a".decode(name or "utf-8")
    except UnicodeDecodeError:
        return name
    except (LookupError, ValueError):
        return ""
    return name


def _explained(error: Exception, host: str) -> LoadError:
    import http.client
    import socket
    import ssl

    match error:
        case ssl.SSLCertVerificationError():
            unproven = Template(
                "{host} can't prove that it is {host} ({reason}), so nothing was read. Check the address and your "
                "clock."
            )
            reason = certificate_reason(error.verify_code, error.verify_message)
            return LoadError("certificate", unproven, host=host, reason=reason)
        case TimeoutError():
            kind = "timeout"
            what = Template(
                "{host} took too long to give the page. Try again later, or save it with your browser and open the "
                "file."
            )
        case socket.gaierror():
            kind = "network"
            what = Template("{host} was not found. Check the address for mistakes, and that this computer is online.")
        case ssl.SSLError():
            return LoadError("network", Template("{host} offers no secure connection that works."), _SAVE_IT, host=host)
        case ConnectionRefusedError():
            kind = "network"
            what = Template("{host} takes no connections at this address. Check it for mistakes, or try again later.")
        case EOFError() | http.client.IncompleteRead() | ConnectionError():
            kind = "network"
            what = Template("{host} broke off before the page was complete. Try again.")
        case OSError():
            kind = "network"
            what = Template("{host} can't be reached. Check that this computer is online, or try again later.")
        case _:
            kind = "format"
            what = Template("{host} does not answer as a web server does. Check the address for mistakes.")
    return LoadError(kind, what, host=host)
