"""A proxy, as an environment or a desktop names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.addresses import shown_host
from core.errors import LoadError, Template
from core.fetch.hosts import ascii_host

#: What each scheme of a proxy's address means. Names are always looked up by the proxy, as in browsers, so
#: that no one on the way learns them: socks5 is socks5h, and socks4 is socks4a.
_KINDS: dict[str, Literal["http", "socks4", "socks5"]] = {
    "http": "http",
    "socks": "socks5",
    "socks4": "socks4",
    "socks4a": "socks4",
    "socks5": "socks5",
    "socks5h": "socks5",
}
_PORTS = {"http": 80, "socks4": 1080, "socks5": 1080}


@dataclass(frozen=True, slots=True)
class Proxy:
    """``host`` is a name or IP address (IPv6 without brackets), ``setting`` the place where the proxy is set.

    ``str`` of it is what people are shown: host and port, never the password.
    """

    kind: Literal["http", "socks4", "socks5"]
    host: str
    port: int
    user: str
    password: str
    setting: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else shown_host(self.host)
        return f"{host}:{self.port}"

    @property
    def authorization(self) -> dict[str, str]:
        """The header that authenticates to an HTTP proxy (RFC 7617), if there is a user."""
        from base64 import b64encode

        if not self.user:
            return {}
        proof = b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
        return {"Proxy-Authorization": f"Basic {proof}"}


def parse_proxy(text: str, setting: str) -> Proxy:
    """The proxy of an address such as ``http://user:password@proxy.example:3128``, or only ``proxy.example:3128``.

    Raises LoadError (``network``) if it names none, or a kind that can't be used. The message never repeats the
    text, which may hold a password.
    """
    from urllib.parse import unquote, urlsplit

    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host = ascii_host((parts.hostname or "").lower())
        port = parts.port
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
    except ValueError:
        raise _unusable(setting) from None
    if not host or not host.isprintable() or not host.isascii() or " " in host:
        raise _unusable(setting)
    kind = _KINDS.get(parts.scheme)
    if kind is None:
        other = Template(
            "The proxy that is set in {setting} is of a kind that Standfirst can't use ({scheme}://), so nothing was "
            "fetched. Set one that begins with http:// or socks5://."
        )
        raise LoadError("network", other, setting=setting, scheme=parts.scheme)
    return Proxy(kind, host, port or _PORTS[kind], user, password, setting)


def _unusable(setting: str) -> LoadError:
    bad = Template(
        "The address of the proxy that is set in {setting} has a mistake in it, so nothing was fetched. Write it as in "
        "http://proxy.example:3128."
    )
    return LoadError("network", bad, setting=setting)
