"""The messages if no page can be fetched: about the server, or the proxy on the way to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import LoadError, Template
from core.util.system_errors import certificate_reason

if TYPE_CHECKING:
    from core.fetch.addresses import Address
    from core.fetch.proxies.proxy import Proxy

SAVE_IT = Template("Open it in your browser, save it, and open the file.")
_NO_PAGE = Template("{host} has no page at this address (error {status}). Check it for mistakes.")
_NOT_FOR_EVERYONE = Template("{host} does not show this page to everyone (error {status}).")
_TOO_OFTEN = Template("{host} was asked too often (error {status}). Wait a few minutes and try again.")
_FAULT = Template("{host} has a fault and can't show the page (error {status}). Try again later.")
_FAULT_OF_EITHER = Template(
    "{host}, or the proxy {proxy} on the way to it, has a fault and can't show the page (error {status}). Try again "
    "later."
)
_REFUSED = Template("{host} did not send the page (error {status}).")
_SET_IN = Template("The proxy is set in {setting}.")
#: What OpenSSL says, depending on its version, if a server answers without TLS.
_NO_TLS = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "UNKNOWN_PROTOCOL")


@dataclass(frozen=True, slots=True)
class _Words:
    """``{host}`` is the server, ``{proxy}`` the proxy."""

    too_slow: Template
    not_found: Template
    closed: Template
    broke_off: Template
    out_of_reach: Template
    not_http: Template


_SERVER = _Words(
    Template("{host} took too long to send the page. Try again later, or save it with your browser and open the file."),
    Template("{host} was not found. Check the address for mistakes, and that this computer is online."),
    Template("{host} refuses connections at this address. Check it for mistakes, or try again later."),
    Template("{host} broke off before the page was complete. Try again."),
    Template("{host} can't be reached. Check that this computer is online, or try again later."),
    Template("{host} does not answer as a web server does. Check the address for mistakes."),
)
_PROXY = _Words(
    Template("The proxy {proxy} took too long to send the page. Try again later."),
    Template("The proxy {proxy} was not found. Check its name, and that this computer is online."),
    Template("The proxy {proxy} refuses connections. Check its address, and that it is running."),
    Template("The proxy {proxy} broke off before the page was complete. Try again."),
    Template("The proxy {proxy} can't be reached. Check its address, and that this computer is online."),
    Template("The proxy {proxy} does not answer as a proxy does. Check its address."),
)


def server_failure(error: Exception, host: str) -> LoadError:
    """What went wrong with the server itself."""
    import ssl

    match error:
        case ssl.SSLCertVerificationError():
            unproven = Template(
                "{host} can't prove that it is {host} ({reason}), so nothing was read. Check the address and your "
                "clock."
            )
            reason = certificate_reason(error.verify_code, error.verify_message)
            return LoadError("certificate", unproven, host=host, reason=reason)
        case ssl.SSLError(reason=reason) if reason in _NO_TLS:
            plain = Template(
                "{host} answers at this address, but offers no secure connection (https) there. Check the address; if "
                "you trust the network that you are in, try http:// instead of https://."
            )
            return LoadError("network", plain, host=host)
        case ssl.SSLError():
            return LoadError("network", Template("{host} offers no secure connection that works."), SAVE_IT, host=host)
    kind, what = _told(error, _SERVER)
    return LoadError(kind, what, host=host)


def secure_only(host: str) -> LoadError:
    """The message for a server that was asked without TLS but speaks only that."""
    only = Template("{host} serves this address only over a secure connection. Use https:// instead of http://.")
    return LoadError("network", only, host=host)


def proxy_failure(error: Exception, proxy: Proxy) -> LoadError:
    """What went wrong with the proxy on the way."""
    kind, what = _told(error, _PROXY)
    return LoadError(kind, what, _SET_IN, proxy=str(proxy), setting=proxy.setting)


def proxy_refusal(status: int, proxy: Proxy, address: Address) -> LoadError:
    """The message if an HTTP proxy answers, but does not connect."""
    if status == 407 and proxy.user:
        what = Template(
            "The proxy {proxy} does not accept the user name and password that are set in {setting} (error {status}). "
            "Check them."
        )
    elif status == 407:
        what = Template(
            "The proxy {proxy} asks for a user name and password (error {status}). Put them into its address in "
            "{setting}, as in http://user:password@{proxy}; other ways to sign in are not supported."
        )
    elif status in (401, 403, 405, 451):
        what = Template("The proxy {proxy} does not let you fetch pages from {host} (error {status}). Ask who runs it.")
    else:
        what = Template(
            "The proxy {proxy} did not connect to {host} (error {status}). Check the address for mistakes, or try "
            "again later."
        )
    values = {"proxy": str(proxy), "host": address.shown_host, "setting": proxy.setting}
    return LoadError("network", what, status=status, **values)


def check_status(status: int, host: str, proxy: Proxy | None = None) -> None:
    """Raises LoadError for a status without a page; ``proxy`` is one that may have answered itself."""
    if 200 <= status < 300:
        return
    if status in (404, 410):
        raise LoadError("address", _NO_PAGE, host=host, status=status)
    if status in (401, 402, 403, 451):
        raise LoadError("network", _NOT_FOR_EVERYONE, SAVE_IT, host=host, status=status)
    if status == 429:
        raise LoadError("network", _TOO_OFTEN, host=host, status=status)
    if status >= 500 and proxy is not None:
        raise LoadError("network", _FAULT_OF_EITHER, host=host, status=status, proxy=str(proxy))
    if status >= 500:
        raise LoadError("network", _FAULT, host=host, status=status)
    raise LoadError("network", _REFUSED, SAVE_IT, host=host, status=status)


def _told(error: Exception, words: _Words) -> tuple[str, Template]:
    import http.client
    import socket

    match error:
        case TimeoutError():
            return "timeout", words.too_slow
        case socket.gaierror():
            return "network", words.not_found
        case ConnectionRefusedError():
            return "network", words.closed
        case EOFError() | http.client.IncompleteRead() | ConnectionError():
            return "network", words.broke_off
        case OSError():
            return "network", words.out_of_reach
    return "format", words.not_http
