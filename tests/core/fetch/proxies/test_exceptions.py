"""Lists of hosts that are reached without a proxy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fetch.addresses import parse_address
from core.fetch.proxies.exceptions import parse_exceptions


def covers(rules: str, address: str) -> bool:
    return any(rule.covers(parse_address(address)) for rule in parse_exceptions(rules))


@pytest.mark.parametrize(
    ("rules", "address"),
    [
        ("*", "https://anything.example/"),
        ("example.org", "http://example.org/"),
        ("example.org", "http://www.example.org/"),
        (".example.org", "http://example.org/"),
        (".example.org", "http://www.example.org/"),
        ("*.example.org", "http://www.example.org/"),
        ("EXAMPLE.org.", "http://example.org/"),
        ("example.org", "http://example.org./"),
        ("a.example, b.example", "http://b.example/"),
        ("a.example b.example", "http://b.example/"),
        ("example.org:8080", "http://www.example.org:8080/"),
        ("example.org:443", "https://example.org/"),
        ("192.168.1.7", "http://192.168.1.7:8080/"),
        ("192.168.1.7:8080", "http://192.168.1.7:8080/"),
        ("192.168.0.0/16", "http://192.168.1.7/"),
        ("192.168.1.7/16", "http://192.168.200.1/"),
        ("192.168.*", "http://192.168.1.7/"),
        ("fd00::/8", "http://[fd12::1]/"),
        ("FD12:0:0::1", "http://[fd12::1]/"),
        ("[fd12::1]:8080", "http://[fd12::1]:8080/"),
        ("[fd12::1]", "http://[fd12::1]/"),
        ("<local>", "http://intranet/"),
        ("straße.de", "http://www.straße.de/"),
        ("10.0.0.0/8", "http://0x0a000001/"),
    ],
)
def test_a_rule_covers_an_address(rules, address):
    assert covers(rules, address)


@pytest.mark.parametrize(
    ("rules", "address"),
    [
        ("", "http://example.org/"),
        (" , ,", "http://example.org/"),
        ("example.org", "http://notexample.org/"),
        ("example.org", "http://example.org.evil.example/"),
        ("*.example.org", "http://example.org/"),
        ("example.org:8080", "http://example.org/"),
        ("example.org:443", "http://example.org/"),
        ("192.168.0.0/16", "http://192.169.0.1/"),
        ("10.0.0.0/8", "http://10.example/"),
        ("fd00::/8", "http://10.0.0.1/"),
        ("<local>", "http://intranet.example/"),
        ("example.org/8", "http://example.org/"),
        ("[a-z]*.example", "http://b.example/"),
        (".", "http://example.org/"),
        ("strasse.de", "http://straße.de/"),
    ],
)
def test_a_rule_covers_no_other_address(rules, address):
    assert not covers(rules, address)


ADDRESSES = ["http://example.org/", "https://a.b.example.org:8443/", "http://10.0.0.1/", "http://[::1]/", "http://a/"]


@given(st.text(max_size=60), st.sampled_from(ADDRESSES))
def test_any_text_is_a_list(rules, address):
    assert covers(f"{rules},*", address)
    assert covers(f"{rules} {parse_address(address).authority}", address)


@given(st.ip_addresses(), st.integers(0, 32))
def test_an_ip_address_is_in_every_network_around_it(ip, bits):
    host = f"[{ip}]" if ip.version == 6 else str(ip)
    assert covers(f"a.example,{ip}/{bits}", f"http://{host}/")
