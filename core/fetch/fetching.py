"""The way from an address to a page: through proxies and redirects, and never from the internet into a private network.

A host's IP address is looked up here, checked here, and is the one that is connected to; so no second
look-up can give another. If a proxy is set, it looks names up, and where they lead is not known: then only
hosts that are private by their very name are refused (docs/decisions/web-proxies.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from http.client import HTTPException
from typing import TYPE_CHECKING

from core.errors import LoadError, Template
from core.fetch.addresses import Address, follow_redirect, parse_address
from core.fetch.answer import Answer, ask
from core.fetch.connection import Resolver, connect, look_up, secure, speaks_tls, system_lookup
from core.fetch.cookies import Cookies
from core.fetch.failures import SAVE_IT, check_status, proxy_failure, proxy_refusal, secure_only, server_failure
from core.fetch.head import SecureOnlyError, SilenceError
from core.fetch.hosts import is_plainly_inside, is_public
from core.fetch.limits import LIMITS, Limits
from core.fetch.proxies import Proxy, connect_through, proxy_for
from core.fetch.refresh import onward
from core.fetch.wire import Deadline, Wire

if TYPE_CHECKING:
    import socket

_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Page:
    """What a server gave.

    ``address`` is where it was found after all redirects, ``charset`` what the server says about the text, "" if it
    says nothing or something unknown.
    """

    data: bytes
    address: str
    charset: str


def fetch(
    address: str,
    limits: Limits = LIMITS,
    *,
    resolve: Resolver = system_lookup,
    public: Callable[[str], bool] = is_public,
) -> Page:
    """The page at an address, within the limits' bytes, redirects and seconds.

    ``resolve`` gives a host's IP addresses and ``public`` says which of those are on the public internet: from there
    no redirect leads to one that is not. Proxies are those of the environment or the system. Raises LoadError:
    ``address``, ``network``, ``timeout``, ``too-large``, ``format`` or ``certificate``.
    """
    journey = _Journey(limits, resolve, public)
    here = parse_address(address)
    for _ in range(limits.redirects + 1):
        found = journey.visit(here)
        if isinstance(found, Page):
            return found
        here = found
    raise journey.endless(here)


class _Journey:
    """One fetch in progress: its remaining time, its cookies, and whether it is on the internet."""

    def __init__(self, limits: Limits, resolve: Resolver, public: Callable[[str], bool]) -> None:
        self._limits = limits
        self._resolve = resolve
        self._public = public
        self._deadline = Deadline.after(limits.download_seconds)
        self._cookies = Cookies()
        self._is_public = False

    def visit(self, here: Address) -> Page | Address:
        """The page at an address, or the next address that it leads to. Raises LoadError."""
        proxy = self._proxy_for(here)
        with ExitStack() as open_sockets:
            sock, ip = self._connected(here, proxy)
            open_sockets.enter_context(sock)
            # On any other route we talk to the server itself.
            asked = proxy if proxy and proxy.kind == "http" and here.scheme == "http" else None
            try:
                if here.scheme == "https":
                    sock = open_sockets.enter_context(secure(sock, here.host, self._deadline))
                answer = self._asked(here, sock, asked)
            except (OSError, EOFError, ValueError, HTTPException) as error:
                raise self._failure(error, here, asked, ip) from None
            self._cookies.keep(here, answer.fields)
            location = answer.text("Location") if answer.status in _REDIRECTS else ""
            if location:
                return follow_redirect(here, location)
            self._check(answer, here, asked, ip)
            try:
                data = answer.body()
            except (OSError, EOFError, ValueError, HTTPException) as error:
                raise (proxy_failure(error, asked) if asked else server_failure(error, here.shown_host)) from None
        onwards = onward(here, answer.fields, data, answer.charset)
        return onwards or Page(data, str(here), answer.charset)

    def endless(self, here: Address) -> LoadError:
        """The message if the maximum number of redirects has led to no page."""
        if self._cookies:
            wall = Template(
                "{host} keeps redirecting: it wants something that only a browser can give, such as "
                "consent to its cookies."
            )
            return LoadError("network", wall, SAVE_IT, host=here.shown_host)
        endless = Template("{host} keeps redirecting and shows no page.")
        return LoadError("network", endless, SAVE_IT, host=here.shown_host)

    def _proxy_for(self, here: Address) -> Proxy | None:
        try:
            return proxy_for(here, self._deadline)
        except TimeoutError as error:
            raise server_failure(error, here.shown_host) from None

    def _connected(self, here: Address, proxy: Proxy | None) -> tuple[socket.socket, str]:
        """A connection, and the server's IP address; "" behind a proxy."""
        if proxy is not None:
            inside = is_plainly_inside(here.host)
            if inside and self._is_public:
                raise _private(here)
            self._is_public = not inside
            return connect_through(proxy, here, self._resolve, self._deadline, self._limits), ""
        try:
            ips: Sequence[str] = look_up(here.host, self._resolve, self._deadline)
            if self._is_public:
                ips = [ip for ip in ips if self._public(ip)]
                if not ips:
                    raise _private(here)
            sock, ip = connect(ips, here.port, self._deadline)
        except (OSError, ValueError) as error:
            raise server_failure(error, here.shown_host) from None
        self._is_public = self._public(ip)
        return sock, ip

    def _asked(self, here: Address, sock: socket.socket, proxy: Proxy | None) -> Answer:
        wire = Wire(sock, self._deadline, self._limits)
        return ask(here, wire, cookies=self._cookies.header(here), proxy=proxy.authorization if proxy else None)

    def _failure(self, error: Exception, here: Address, proxy: Proxy | None, ip: str) -> LoadError:
        """The message if no answer came that can be understood."""
        if proxy:
            return proxy_failure(error, proxy)
        if isinstance(error, SecureOnlyError):
            return secure_only(here.shown_host)
        if isinstance(error, SilenceError | ConnectionError) and self._wants_tls(here, ip):
            return secure_only(here.shown_host)
        return server_failure(error, here.shown_host)

    def _check(self, answer: Answer, here: Address, proxy: Proxy | None, ip: str) -> None:
        """Raises LoadError for an answer that is not a page."""
        if answer.status == 407 and proxy:
            raise proxy_refusal(answer.status, proxy, here)
        if answer.status == 400 and self._wants_tls(here, ip):
            raise secure_only(here.shown_host)
        check_status(answer.status, here.shown_host, proxy)

    def _wants_tls(self, here: Address, ip: str) -> bool:
        return here.scheme == "http" and bool(ip) and speaks_tls(ip, here.port, self._deadline)


def _private(here: Address) -> LoadError:
    private = Template(
        "The page redirects to {host}, an address in a private network, which a public page may not do. If you "
        "trust it, open that address yourself."
    )
    return LoadError("address", private, host=here.shown_host)
