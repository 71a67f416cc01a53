"""Web addresses: which can be opened, and which of the places they lead to are public."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.errors import LoadError, Template

_PORTS = {"http": 80, "https": 443}
_NAME_OR_IPV4 = r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?"
_IPV6 = r"[0-9a-f:.]*:[0-9a-f:.]*"
_HOST = re.compile(f"(?:{_NAME_OR_IPV4}|{_IPV6})", re.ASCII)
#: What may stand in a path or query as it is (RFC 3986, sections 3.3 and 3.4), and escapes that are there already.
_KEPT = "/?:@!$&'()*+,;=-._~%"
_LONGEST_HOST = 253
#: 64:ff9b::/96, behind which the whole IPv4 internet stands (RFC 6052).
_NAT64 = bytes.fromhex("0064ff9b0000000000000000")


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of an address that can't be opened; ``{host}`` is the one that leads there."""

    no_page: Template
    has_user: Template
    malformed: Template


_GIVEN = _Words(
    Template("This address is not that of a web page."),
    Template("This address has a user name or password in it, which Standfirst does not send."),
    Template("This address is not complete or has a mistake in it."),
)
_ONWARDS = _Words(
    Template("{host} sends its readers on, and the new address is not that of a web page."),
    Template(
        "{host} sends its readers on, and the new address has a user name or password in it, which Standfirst does not "
        "send."
    ),
    Template("{host} sends its readers on, and the new address is not complete or has a mistake in it."),
)


@dataclass(frozen=True, slots=True)
class Address:
    """A web address, ready to ask for: all of it is ASCII without spaces or control characters.

    ``scheme`` is http or https, ``host`` a name or IP in small letters (IPv6 without brackets), ``target`` the path
    and query. It has no user name and no fragment.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as the ``Host`` header wants them: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parse_address(text: str, sent_by: str = "") -> Address:
    """The address that a text holds; ``sent_by`` is the host that leads there, if any does.

    Raises LoadError (``address``) for what is no complete http or https address, or has a user name in it. The message
    never repeats the text, which may hold a password.
    """
    from urllib.parse import quote, urlsplit

    words = _ONWARDS if sent_by else _GIVEN
    try:
        parts = urlsplit(text.strip())
        if parts.scheme not in _PORTS:
            advice = Template("Use one that begins with https:// or http://.")
            raise LoadError("address", words.no_page, advice, host=sent_by)
        if "@" in parts.netloc:
            advice = Template("Open the page in your browser, save it, and open the file.")
            raise LoadError("address", words.has_user, advice, host=sent_by)
        host = _ascii_host(parts.hostname or "")
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
        in_brackets = "[" in parts.netloc
        target = quote(parts.path or "/", safe=_KEPT) + (f"?{quote(parts.query, safe=_KEPT)}" if parts.query else "")
    except ValueError:
        raise _malformed(sent_by) from None
    if len(host) > _LONGEST_HOST or not _HOST.fullmatch(host) or in_brackets != (":" in host):
        raise _malformed(sent_by)
    return Address(parts.scheme, host, port, target)


def follow_redirect(here: Address, location: str) -> Address:
    """The address that a ``Location`` header leads to from here; raises LoadError (``address``) as above."""
    from urllib.parse import urljoin

    try:
        onwards = urljoin(str(here), location)
    except ValueError:
        raise _malformed(here.host) from None
    return parse_address(onwards, here.host)


def is_public(ip: str) -> bool:
    """Whether an IP address belongs to the public internet: not private, loopback, link-local, reserved or multicast.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, NAT64) is judged by that one. Raises ValueError for what
    is no IP address.
    """
    from ipaddress import IPv4Address, IPv6Address, ip_address

    address = ip_address(ip)
    if isinstance(address, IPv6Address):
        if address.packed.startswith(_NAT64):
            address = IPv4Address(address.packed[12:])
        else:
            address = address.ipv4_mapped or address.sixtofour or address
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or site_local)


def _ascii_host(host: str) -> str:
    return host if host.isascii() else host.encode("idna").decode("ascii").lower()


def _malformed(sent_by: str) -> LoadError:
    words = _ONWARDS if sent_by else _GIVEN
    return LoadError("address", words.malformed, Template("Copy it again from your browser."), host=sent_by)
