"""Lists of hosts that are reached without a proxy, such as ``no_proxy`` and a desktop's "ignore these hosts"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from core.fetch.addresses import Address
from core.fetch.hosts import ascii_host

_BETWEEN = re.compile(r"[\s,;|]+")
_WITH_PORT = re.compile(r"(\[[0-9a-f:.]+\]|[^:]+):(\d{1,5})", re.IGNORECASE | re.ASCII)
#: Means all names without a dot, on Windows and in Chromium.
_LOCAL = "<local>"


@dataclass(frozen=True, slots=True)
class Rule:
    """The hosts covered by one entry of a list: a network, or names as ``fnmatch`` patterns; port 0 is any."""

    network: IPv4Network | IPv6Network | None
    names: tuple[str, ...]
    port: int = 0

    def covers(self, address: Address) -> bool:
        """Whether an address is among them. A name is not looked up, so it is in no network."""
        if self.port not in (0, address.port):
            return False
        host = address.host.removesuffix(".")
        if self.network is not None:
            try:
                ip = ip_address(host)
            except ValueError:
                return False
            return ip in self.network
        return ("." not in host and _LOCAL in self.names) or any(fnmatchcase(host, name) for name in self.names)


def parse_exceptions(text: str) -> tuple[Rule, ...]:
    """The rules of a list, separated by commas or spaces. What can't be understood covers no host.

    ``example.org`` and ``.example.org`` are the domain and all in it, ``*.example.org`` only what is in it, ``*`` any
    host. An IP address, a network (``10.0.0.0/8``) and a name may each have a port after them.
    """
    return tuple(_rule(entry) for entry in _BETWEEN.split(text.strip()) if entry)


def _rule(entry: str) -> Rule:
    port = _WITH_PORT.fullmatch(entry)
    if port:
        entry = port[1]
    host = entry.removeprefix("[").removesuffix("]").lower()
    number = int(port[2]) if port else 0
    try:
        return Rule(ip_network(host, strict=False), (), number)
    except ValueError:
        return Rule(None, _names(host), number)


def _names(entry: str) -> tuple[str, ...]:
    if entry == _LOCAL or "*" in entry:
        return (entry.replace("[", "[[]"),)
    try:
        domain = ascii_host(entry.strip("."))
    except ValueError:
        return ()
    domain = domain.replace("[", "[[]")
    return (domain, f"*.{domain}") if domain else ()
