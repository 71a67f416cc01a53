"""The way through a proxy."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from core.errors import LoadError, Template
from core.fetch.addresses import Address
from core.fetch.connection import Resolver, connect, look_up, within
from core.fetch.failures import proxy_failure, proxy_refusal
from core.fetch.head import read_head
from core.fetch.limits import Limits
from core.fetch.proxies.proxy import Proxy
from core.fetch.wire import Deadline, Wire

if TYPE_CHECKING:
    import socket


def connect_through(
    proxy: Proxy, address: Address, resolve: Resolver, deadline: Deadline, limits: Limits
) -> socket.socket:
    """A connection through a proxy to the server of an address; for http and an HTTP proxy, to the proxy itself.

    The proxy looks the host up, so the IP address is not known here. Raises LoadError, whose message
    names the proxy.
    """
    try:
        ips = look_up(proxy.host, resolve, deadline)
        if proxy.kind != "http":
            return _by_socks(proxy, ips, address, deadline)
        sock, _ = connect(ips, proxy.port, deadline)
        try:
            if address.scheme == "https":
                _tunnel(sock, proxy, address, deadline, limits)
        except BaseException:
            sock.close()
            raise
    except (OSError, EOFError, ValueError) as error:
        raise proxy_failure(error, proxy) from None
    return sock


def _tunnel(sock: socket.socket, proxy: Proxy, address: Address, deadline: Deadline, limits: Limits) -> None:
    """Makes an HTTP proxy connect to an address (CONNECT: RFC 9110, section 9.3.6)."""
    lines = [f"CONNECT {address.destination} HTTP/1.1", f"Host: {address.destination}"]
    lines += [f"{name}: {value}" for name, value in proxy.authorization.items()]
    with closing(Wire(sock, deadline, limits)) as wire:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        status = read_head(wire).status
        if not 200 <= status < 300:
            raise proxy_refusal(status, proxy, address)
        if wire.has_returned:
            # A server says nothing until it is asked; this comes from elsewhere.
            raise ValueError("bytes before the tunnel")


def _by_socks(proxy: Proxy, ips: Sequence[str], address: Address, deadline: Deadline) -> socket.socket:
    from python_socks import ProxyConnectionError, ProxyError, ProxyType
    from python_socks.sync import Proxy as SocksProxy

    kind = ProxyType.SOCKS5 if proxy.kind == "socks5" else ProxyType.SOCKS4
    failure = OSError("no IP address")
    for ip in ips:
        # Only the proxy is given the host's name.
        way = SocksProxy(kind, ip, proxy.port, proxy.user or None, proxy.password or None, rdns=True)
        try:
            # Its timeout is for each of its steps; the deadline is for all of them.
            return within(deadline, partial(way.connect, address.host, address.port, timeout=deadline.left()))
        except ProxyConnectionError as error:
            failure = OSError(error.errno, error.strerror)
        except ProxyError as error:
            raise _socks_refusal(proxy, address, refused=error.error_code is not None) from None
    raise failure


def _socks_refusal(proxy: Proxy, address: Address, *, refused: bool) -> LoadError:
    if refused:
        what = Template(
            "The proxy {proxy} did not connect to {host}. Check the address for mistakes, or try again later."
        )
    else:
        what = Template(
            "The proxy {proxy} does not answer as a SOCKS proxy does, or does not accept the user name and password "
            "that are set in {setting}. Check them."
        )
    return LoadError("network", what, proxy=str(proxy), host=address.shown_host, setting=proxy.setting)
