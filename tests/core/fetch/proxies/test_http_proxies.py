"""Pages that come by an HTTP proxy."""

from __future__ import annotations

import socket

import pytest

from core.errors import LoadError
from core.fetch import Page, fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import IMPATIENT, SMALL, dripping, endlessly, failure, redirect, reply, silent


def ips_only(host: str) -> list[str]:
    """Looks no name up: where a proxy is set, this computer is not asked for names."""
    if host[0].isdigit() or ":" in host:
        return [host]
    if host == "localhost":
        return ["127.0.0.1"]
    raise socket.gaierror(socket.EAI_NONAME, "looked up here")


def by_proxy(address: str, limits: Limits = SMALL) -> Page:
    return fetch(address, limits, resolve=ips_only)


def refused(address: str, limits: Limits = SMALL) -> LoadError:
    return failure(address, limits, resolve=ips_only)


@pytest.fixture
def use(monkeypatch):
    """Sets a proxy for both schemes."""

    def set_proxy(address: str) -> None:
        monkeypatch.setenv("http_proxy", address)
        monkeypatch.setenv("https_proxy", address)

    return set_proxy


def at(server) -> tuple[str, int]:
    return "127.0.0.1", server.port


# The way there


def test_a_page_comes_by_the_proxy_which_is_told_the_whole_address(serve, relay, use):
    proxy = relay({"news.example:80": at(serve(reply(b"Here.")))})
    use(f"http://{proxy.address}")
    assert by_proxy("http://news.example/a?b=c") == Page(b"Here.", "http://news.example/a?b=c", "")
    assert proxy.heads[0].startswith("GET http://news.example/a?b=c HTTP/1.1\r\n")
    assert "Host: news.example\r\n" in proxy.heads[0]


def test_a_secure_page_comes_by_a_tunnel_that_the_proxy_does_not_see_into(serve, relay, use, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(reply(b"Here."), certificate=certificate)
    proxy = relay({"news.example:443": at(server)})
    use(proxy.address)
    assert by_proxy("https://news.example/secret").data == b"Here."
    assert server.names == ["news.example"]
    assert server.heads[0].startswith("GET /secret HTTP/1.1\r\n")
    assert "Proxy" not in server.heads[0]
    assert len(proxy.heads) == 1
    assert proxy.heads[0].startswith("CONNECT news.example:443 HTTP/1.1\r\nHost: news.example:443\r\n")
    assert "secret" not in proxy.heads[0]


def test_the_server_proves_itself_through_the_tunnel(serve, relay, use, certificate, monkeypatch):
    server = serve(reply(b"Here."), certificate=certificate)
    use(relay({"news.example:443": at(server), "other.example:443": at(server)}).address)
    assert refused("https://news.example/").kind == "certificate"
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    error = refused("https://other.example/")
    assert error.kind == "certificate"
    assert "other.example can't prove" in str(error)
    assert server.heads == []


def test_a_proxy_is_found_by_its_name(serve, relay, monkeypatch):
    proxy = relay({"news.example:80": at(serve(reply(b"Here.")))})
    monkeypatch.setenv("http_proxy", f"proxy.example:{proxy.port}")
    asked = []
    fetch("http://news.example/", resolve=lambda host: asked.append(host) or ["127.0.0.1"])
    assert asked == ["proxy.example"]


def test_a_proxy_may_have_an_ipv6_address(serve, relay, use):
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        proxy = relay({"news.example:80": at(serve(reply(b"Here.")))}, ip="::1")
    except OSError:
        pytest.skip("no IPv6 here")
    use(f"http://{proxy.address}")
    assert by_proxy("http://news.example/").data == b"Here."


def test_a_name_in_another_script_is_told_to_the_proxy_in_ascii(serve, relay, use):
    proxy = relay({"xn--strae-oqa.de:80": at(serve(reply(b"Here.")))})
    use(proxy.address)
    assert by_proxy("http://straße.de/").address == "http://xn--strae-oqa.de/"


def test_what_no_proxy_lists_is_reached_directly(serve, relay, use, monkeypatch):
    server, proxy = serve(reply(b"Here.")), relay({})
    use(proxy.address)
    monkeypatch.setenv("no_proxy", "news.example")
    assert fetch(f"http://www.news.example:{server.port}/", resolve=lambda _host: ["127.0.0.1"]).data == b"Here."
    assert proxy.heads == []


def test_this_computer_is_asked_directly(serve, relay, use):
    server, proxy = serve(reply(b"Here.")), relay({})
    use(proxy.address)
    assert fetch(f"http://localhost:{server.port}/").data == b"Here."
    assert fetch(f"http://127.0.0.1:{server.port}/").data == b"Here."
    assert proxy.heads == []


def test_a_redirect_goes_by_the_proxy_of_its_own_scheme(serve, relay, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    last = serve(reply(b"Here."), certificate=certificate)
    first = relay({"news.example:80": at(serve(redirect("https://news.example/")))})
    second = relay({"news.example:443": at(last)})
    monkeypatch.setenv("http_proxy", first.address)
    monkeypatch.setenv("https_proxy", second.address)
    assert by_proxy("http://news.example/").data == b"Here."
    assert [len(first.heads), len(second.heads)] == [1, 1]


# Names and passwords


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_user_and_password_are_proved_to_the_proxy_alone(serve, relay, use, certificate, monkeypatch, scheme):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = serve(reply(b"Here."), certificate=certificate if scheme == "https" else None)
    proxy = relay({"news.example:80": at(server), "news.example:443": at(server)}, password="Ann:p@ss:wörd")
    use(f"http://Ann:p%40ss%3Aw%C3%B6rd@{proxy.address}")
    assert by_proxy(f"{scheme}://news.example/").data == b"Here."


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_asks_for_a_password_is_named_with_what_to_do(relay, use, scheme):
    proxy = relay({}, password="ann:secret")
    use(proxy.address)
    error = refused(f"{scheme}://news.example/")
    assert f"The proxy {proxy.address} asks for a user name and password (error 407)" in str(error)
    assert f"{scheme}_proxy" in str(error)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_wrong_password_is_told_as_such_and_not_repeated(relay, use, scheme):
    proxy = relay({}, password="ann:secret")
    use(f"http://ann:hush@{proxy.address}")
    error = refused(f"{scheme}://news.example/")
    assert f"The proxy {proxy.address} does not accept the user name and password" in str(error)
    assert "hush" not in str(error)


# Failures


def test_a_closed_proxy_is_named_with_the_place_where_it_is_set(use):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    use(f"http://127.0.0.1:{port}")
    error = refused("https://news.example/")
    assert f"The proxy 127.0.0.1:{port} refuses connections." in str(error)
    assert "The proxy is set in https_proxy." in str(error)


def test_a_proxy_that_does_not_exist_is_named(use):
    use("http://proxy.example:3128")
    assert "The proxy proxy.example:3128 was not found." in str(refused("http://news.example/"))


@pytest.mark.parametrize(("scheme", "status"), [("http", 503), ("https", 502)])
def test_a_host_that_the_proxy_cannot_reach_is_told_with_the_proxy(relay, use, scheme, status):
    proxy = relay({})
    use(proxy.address)
    error = refused(f"{scheme}://news.example/")
    assert error.kind == "network"
    assert proxy.address in str(error)
    assert "news.example" in str(error)
    assert f"(error {status})" in str(error)


def test_a_proxy_that_lets_nobody_through_is_told(serve, use):
    use(f"127.0.0.1:{serve(reply(b'', status='403 Forbidden')).port}")
    assert "does not let you fetch pages from news.example" in str(refused("https://news.example/"))


@pytest.mark.parametrize(
    ("answer", "limits", "part"),
    [
        (silent, IMPATIENT, "took too long"),
        (dripping(b""), IMPATIENT, "took too long"),
        (b"", SMALL, "broke off"),
        (b"SSH-2.0-proxy\r\n", SMALL, "does not answer as a proxy does"),
        (reply(b"\x16\x03"), SMALL, "does not answer as a proxy does"),
    ],
    ids=["silent", "drip", "end", "other protocol", "bytes before the tunnel"],
)
def test_a_proxy_that_makes_no_tunnel_is_named(serve, use, answer, limits, part):
    server = serve(answer)
    use(f"127.0.0.1:{server.port}")
    error = refused("https://news.example/", limits)
    assert f"The proxy 127.0.0.1:{server.port} {part}" in str(error)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_head_that_never_ends_is_stopped_at_the_proxy_too(serve, use, scheme):
    use(f"127.0.0.1:{serve(endlessly(b'HTTP/1.1 200 OK' + bytes((13, 10)), b'Header: a' + bytes((13, 10)))).port}")
    assert refused(f"{scheme}://news.example/").kind == "format"


def test_a_page_over_the_limit_is_stopped_by_a_proxy_too(serve, relay, use):
    use(relay({"news.example:80": at(serve(endlessly(reply(b""), b"a" * 65_536)))}).address)
    assert refused("http://news.example/").kind == "too-large"


# Public and private


@pytest.mark.parametrize(
    "inside",
    ["10.0.0.1", "192.168.1.1", "[fd00::1]", "0x0a000001", "167772161", "intranet", "printer.local", "localhost"],
)
def test_a_public_page_leads_to_no_host_that_is_plainly_private(serve, relay, use, inside):
    proxy = relay({"news.example:80": at(serve(redirect(f"http://{inside}/")))})
    use(proxy.address)
    error = refused("http://news.example/")
    assert error.kind == "address"
    assert "private network" in str(error)
    assert len(proxy.heads) == 1


def test_a_private_host_may_be_opened_directly_by_a_proxy(serve, relay, use):
    use(relay({"intranet:80": at(serve(reply(b"Here.")))}).address)
    assert by_proxy("http://intranet/").data == b"Here."


def test_a_redirect_out_of_the_proxys_reach_is_checked_like_any_other(serve, relay, use, monkeypatch):
    inside = serve(reply(b"Secret."))
    use(relay({"news.example:80": at(serve(redirect(f"http://www.inside.example:{inside.port}/")))}).address)
    monkeypatch.setenv("no_proxy", "inside.example")
    error = failure("http://news.example/", resolve=lambda host: ["127.0.0.1"])
    assert "private network" in str(error)
    assert inside.heads == []
