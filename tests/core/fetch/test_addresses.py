from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError
from core.fetch.addresses import Address, parse_address
from core.fetch.hosts import is_public


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org", Address("https", "example.org", 443, "/")),
        (" HTTP://Example.ORG:8080/A?b=C#d\n", Address("http", "example.org", 8080, "/A?b=C")),
        ("http://[2001:DB8::1]:80/", Address("http", "2001:db8::1", 80, "/")),
        ("http://münchen.example/ü", Address("http", "xn--mnchen-3ya.example", 80, "/%C3%BC")),
        ("https://straße.de", Address("https", "xn--strae-oqa.de", 443, "/")),
        ("http://stra%C3%9Fe.de/", Address("http", "xn--strae-oqa.de", 80, "/")),
        ("http://0x7f.1/", Address("http", "127.0.0.1", 80, "/")),
        ("http://under_score.example./100%25", Address("http", "under_score.example.", 80, "/100%25")),
    ],
)
def test_an_address_is_taken_apart(text, address):
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text", ["https://example.org/a%20b?c=%C3%BC", "http://[2001:db8::1]:8080/", "http://localhost/"]
)
def test_an_address_is_written_as_it_was(text):
    assert str(parse_address(text)) == text


INCOMPLETE = ["", "example.org", "http:", "http://", "http:///a", "http://:80/", "http://[::1", "http://a:99999/"]
MISTAKEN = [
    "http://a:b/",
    "http://a b/",
    "http://a..b/",
    "http://a\\b/",
    "http://a%2fb/",
    "http://℀.org/",
    "http://a\ud800/",
]
TOO_LONG = [f"http://{'a' * 64}.org/", f"http://{'a.' * 200}org/"]
NO_IP = ["http://[v1.a]/", "http://[fe80::1%eth0]/", "http://[a]/"]
OTHER_SCHEMES = ["file:///a", "ftp://a/", "data:,a", "javascript:a"]
WITH_USERS = ["http://user@example.org/", "http://user:secret@example.org/", "http://example.org\\@b/"]


@pytest.mark.parametrize("text", [*INCOMPLETE, *MISTAKEN, *TOO_LONG, *NO_IP, *OTHER_SCHEMES, *WITH_USERS])
def test_what_is_no_complete_web_address_is_refused(text):
    with pytest.raises(LoadError) as caught:
        parse_address(text)
    assert caught.value.kind == "address"
    assert "secret" not in str(caught.value)


@given(st.sampled_from(["http://", "https://a/", "http://a?", "http://a:", "//", ""]), st.text())
def test_any_text_is_refused_or_safe_to_put_into_a_request(start, rest):
    try:
        address = parse_address(start + rest)
    except LoadError:
        return
    assert str(address).isascii()
    assert str(address).isprintable()
    assert " " not in str(address)
    assert address.target.startswith("/")
    assert parse_address(str(address)) == address


@pytest.mark.parametrize("ip", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_the_internet_is_public(ip):
    assert is_public(ip)


PRIVATE = ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "fc00::1", "fd00::1", "fec0::1"]
LOCAL = ["127.0.0.1", "127.8.8.8", "0.0.0.0", "169.254.169.254", "::", "::1", "fe80::1", "fe80::1%eth0"]
RESERVED = ["192.0.2.1", "198.18.0.1", "240.0.0.1", "255.255.255.255", "2001:db8::1", "2001::1", "64:ff9b:1::1"]
MULTICAST = ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"]
IPV4_IN_IPV6 = ["::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"]


@pytest.mark.parametrize("ip", [*PRIVATE, *LOCAL, *RESERVED, *MULTICAST, *IPV4_IN_IPV6])
def test_private_loopback_link_local_reserved_and_multicast_are_not(ip):
    assert not is_public(ip)


@given(st.ip_addresses(v=4))
def test_ipv6_forms_of_an_ipv4_address_are_judged_as_that_address(ip: IPv4Address):
    number = int(ip)
    forms = [IPv6Address(0xFFFF << 32 | number), IPv6Address(0x2002 << 112 | number << 80)]
    forms.append(ip_address(f"64:ff9b::{number >> 16:x}:{number & 0xFFFF:x}"))
    assert {is_public(str(form)) for form in forms} == {is_public(str(ip))}


@pytest.mark.parametrize("port", [0, 1, 22, 25, 110, 143, 587, 993, 6000, 6667, 10080])
def test_a_port_of_another_service_is_refused(port):
    with pytest.raises(LoadError, match=f"port {port}, which belongs to other services") as caught:
        parse_address(f"http://example.org:{port}/")
    assert caught.value.kind == "address"


@pytest.mark.parametrize("port", [80, 443, 2, 8080, 8443, 6001, 65535])
def test_any_other_port_is_asked(port):
    assert parse_address(f"http://example.org:{port}/").port == port


@pytest.mark.parametrize(
    "text", ["http://1.2.3.999/", "http://example.1/", "http://a\u200db.de/", "http://%00.example/"]
)
def test_a_host_that_there_cannot_be_is_a_mistake(text):
    with pytest.raises(LoadError, match="has a mistake in it"):
        parse_address(text)
