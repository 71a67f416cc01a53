"""Web addresses that can be requested."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.addresses import shown_host
from core.errors import LoadError, Template
from core.fetch.hosts import ascii_host
from core.fetch.ports import BLOCKED_PORTS

_PORTS = {"http": 80, "https": 443}
_NAME_OR_IPV4 = r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?"
_IPV6 = r"[0-9a-f:.]*:[0-9a-f:.]*"
_HOST = re.compile(f"(?:{_NAME_OR_IPV4}|{_IPV6})", re.ASCII)
#: What may be in a path or query unescaped (RFC 3986, sections 3.3 and 3.4), and existing escapes.
_KEPT = "/?:@!$&'()*+,;=-._~%"
_LONGEST_HOST = 253


_SAVE_IT = Template("Open the page in your browser, save it, and open the file.")


@dataclass(frozen=True, slots=True)
class _Words:
    """Messages about an address that can't be opened, and what can be done; ``{host}`` is the one that leads there."""

    no_page: tuple[Template, Template]
    has_user: tuple[Template, Template]
    malformed: tuple[Template, Template]
    blocked_port: tuple[Template, Template]


_GIVEN = _Words(
    (
        Template("This address is not that of a web page."),
        Template("Use one that begins with https:// or http://."),
    ),
    (
        Template("This address has a user name or password in it, which Standfirst does not send."),
        _SAVE_IT,
    ),
    (
        Template("This address is not complete or has a mistake in it."),
        Template("Copy it again from your browser."),
    ),
    (
        Template("This address uses port {port}, which belongs to other services and never serves web pages."),
        Template("Check it for mistakes."),
    ),
)
_ONWARDS = _Words(
    (
        Template("{host} redirects, and the new address is not that of a web page."),
        _SAVE_IT,
    ),
    (
        Template(
            "{host} redirects, and the new address has a user name or password in it, which Standfirst does not send."
        ),
        _SAVE_IT,
    ),
    (
        Template("{host} redirects, and the new address is not complete or has a mistake in it."),
        _SAVE_IT,
    ),
    (
        Template("{host} redirects to port {port}, which belongs to other services and never serves web pages."),
        Template("Look for the page at another address."),
    ),
)


@dataclass(frozen=True, slots=True)
class Address:
    """A web address, ready to request: all ASCII without spaces or control characters.

    ``scheme`` is http or https, ``host`` a name or IP in lower case (IPv6 without brackets), ``target`` the path
    and query. It has no user name and no fragment.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as the ``Host`` header wants them: the port only if it is not the scheme's default."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def shown_host(self) -> str:
        """The host as shown to people."""
        return shown_host(self.host)

    @property
    def destination(self) -> str:
        """Host and port, as a tunnel request needs them: always with the port."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parse_address(text: str, sent_by: str = "") -> Address:
    """The address in a text; ``sent_by`` is the host that leads there, if any does.

    Raises LoadError (``address``) for anything but a complete http or https address without a user name. The message
    never repeats the text, which may hold a password.
    """
    from urllib.parse import quote, unquote, urlsplit

    words = _ONWARDS if sent_by else _GIVEN
    try:
        parts = urlsplit(text.strip())
        if parts.scheme not in _PORTS:
            raise LoadError("address", *words.no_page, host=sent_by)
        if "@" in parts.netloc:
            raise LoadError("address", *words.has_user, host=sent_by)
        host = ascii_host(unquote(parts.hostname or "", errors="strict").lower())
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
        in_brackets = "[" in parts.netloc
        target = quote(parts.path or "/", safe=_KEPT) + (f"?{quote(parts.query, safe=_KEPT)}" if parts.query else "")
    except ValueError:
        raise _malformed(sent_by) from None
    if len(host) > _LONGEST_HOST or not _HOST.fullmatch(host) or in_brackets != (":" in host):
        raise _malformed(sent_by)
    if port in BLOCKED_PORTS:
        raise LoadError("address", *words.blocked_port, host=sent_by, port=str(port))
    return Address(parts.scheme, host, port, target)


def follow_redirect(here: Address, location: str) -> Address:
    """The address that a ``Location`` header leads to from here; raises LoadError as above."""
    from urllib.parse import urljoin

    try:
        onwards = urljoin(str(here), location)
    except ValueError:
        raise _malformed(here.shown_host) from None
    return parse_address(onwards, here.shown_host)


def _malformed(sent_by: str) -> LoadError:
    words = _ONWARDS if sent_by else _GIVEN
    return LoadError("address", *words.malformed, host=sent_by)
