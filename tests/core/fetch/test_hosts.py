"""Hosts as the network knows them."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fetch.hosts import ascii_host, is_plainly_inside, is_this_computer


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("straße.de", "xn--strae-oqa.de"),
        ("faß。de", "xn--fa-hia.de"),
        ("münchen.example", "xn--mnchen-3ya.example"),
        ("ｅｘａｍｐｌｅ.org", "example.org"),
        ("βόλος.com", "xn--nxasmm1c.com"),
        ("i❤.ws", "xn--i-7iq.ws"),
        ("例え.jp", "xn--r8jz45g.jp"),
        ("under_score.ünder.example", "under_score.xn--nder-zra.example"),
        ("example.org.", "example.org."),
    ],
)
def test_a_name_is_encoded_as_browsers_do(host, name):
    assert ascii_host(host) == name


@pytest.mark.parametrize("host", ["a\u200db.de", "\u0308a.de", "ü" * 70, "-ü.de", "א1a.de", "\ud800.de"])
def test_a_name_that_there_cannot_be_is_an_error(host):
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind
        ascii_host(host)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.0.0.1.", "127.0.0.0x1"],
)
def test_an_ipv4_address_is_told_in_any_of_its_notations(host):
    assert ascii_host(host) == "127.0.0.1"


@pytest.mark.parametrize(
    "host", ["256.0.0.1", "1.2.3.4.5", "1.2.3.256", "4294967296", "08.1", "example.1", "1..2", "0x1g.1"]
)
def test_a_host_that_ends_in_a_number_is_no_name(host):
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind
        ascii_host(host)


@given(st.ip_addresses(v=4))
def test_every_notation_of_an_ipv4_address_is_that_address(ip: IPv4Address):
    first, rest = int(ip) >> 24, int(ip) & 0xFFFFFF
    for host in (
        str(ip),
        str(int(ip)),
        hex(int(ip)),
        f"{first}.{rest}",
        f"{first:#x}.{rest:#x}",
        f"0{first:o}.0{rest:o}",
    ):
        assert ascii_host(host) == str(ip)


@given(st.text(max_size=30))
def test_any_host_is_encoded_once_and_for_all_or_is_an_error(host):
    try:
        found = ascii_host(host)
    except ValueError:
        return
    assert found.isascii()
    assert ascii_host(found) == found


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "fd00::1", "127.0.0.1", "intranet", "a.local", "localhost.", "a.b.internal"]
)
def test_some_hosts_are_plainly_inside(host):
    assert is_plainly_inside(host)


@pytest.mark.parametrize("host", ["8.8.8.8", "2606:4700::1111", "news.example", "local.example", "example.org."])
def test_others_are_not(host):
    assert not is_plainly_inside(host)


@pytest.mark.parametrize("host", ["localhost", "a.localhost.", "127.1.2.3", "::1", "fe80::1", "169.254.1.1"])
def test_this_computer_has_several_names(host):
    assert is_this_computer(host)


@pytest.mark.parametrize("host", ["notlocalhost", "localhost.example", "10.0.0.1", "fd00::1"])
def test_other_computers_have_none_of_them(host):
    assert not is_this_computer(host)
