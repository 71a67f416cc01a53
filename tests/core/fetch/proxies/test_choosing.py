"""Which proxy leads to an address: by the environment, by GNOME's settings, by KDE's."""

from __future__ import annotations

import sys
import urllib.request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError
from core.fetch.addresses import parse_address
from core.fetch.proxies import Proxy, proxy_for
from core.fetch.proxies.gnome import parse_gnome
from core.fetch.proxies.kde import parse_kde
from core.fetch.proxies.proxy import parse_proxy
from core.fetch.wire import Deadline

GNOME = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '*.inside.example']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.http authentication-password "it's"
org.gnome.system.proxy.http authentication-user 'ann'
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'proxy.example'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.http use-authentication false
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
org.gnome.system.proxy.socks host '2001:db8::1'
org.gnome.system.proxy.socks port 1080
"""
KDE = """\
[$Version]
update_info=a

[Proxy Settings]
NoProxyFor=.inside.example,10.0.0.0/8
ProxyType=1
ReversedException=false
httpProxy=http://proxy.example 8080
httpsProxy=http://proxy.example:8443
socksProxy=
"""


def proxy(address: str = "http://news.example/") -> str:
    """What is chosen for an address, as kind and place; "" for none."""
    found = proxy_for(parse_address(address), Deadline.after(10))
    return f"{found.kind} {found}" if found else ""


def refused(address: str = "http://news.example/") -> str:
    with pytest.raises(LoadError) as caught:
        proxy(address)
    return str(caught.value)


# Addresses of proxies


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("proxy.example:3128", Proxy("http", "proxy.example", 3128, "", "", "x")),
        (" http://Proxy.Example/ ", Proxy("http", "proxy.example", 80, "", "", "x")),
        ("http://[::1]:8080", Proxy("http", "::1", 8080, "", "", "x")),
        ("http://ann:p%40ss@127.1:8080", Proxy("http", "127.0.0.1", 8080, "ann", "p@ss", "x")),
        ("http://büro.example:80", Proxy("http", "xn--bro-hoa.example", 80, "", "", "x")),
        ("http://DOMAIN%5Cann:a:b@proxy:80", Proxy("http", "proxy", 80, "DOMAIN\\ann", "a:b", "x")),
        ("socks://127.0.0.1", Proxy("socks5", "127.0.0.1", 1080, "", "", "x")),
        ("SOCKS4a://proxy:9050", Proxy("socks4", "proxy", 9050, "", "", "x")),
    ],
)
def test_a_proxy_is_taken_apart(text, found):
    assert parse_proxy(text, "x") == found


@pytest.mark.parametrize(
    "text", ["http://", "http://:80", "http://a:b", "http://a:99999", "http://[::1", "a b", "http://1.2.3.999"]
)
def test_a_proxy_that_is_none_is_told_with_the_place_where_it_is_set(text):
    with pytest.raises(LoadError, match="set in http_proxy has a mistake"):
        parse_proxy(text, "http_proxy")


@pytest.mark.parametrize("text", ["https://ann:secret@proxy.example", "quic://proxy.example", "direct://ann:secret@x"])
def test_a_proxy_of_another_kind_is_told_and_its_password_not_repeated(text):
    with pytest.raises(LoadError, match="can't use") as caught:
        parse_proxy(text, "http_proxy")
    assert "secret" not in str(caught.value)


@given(st.text(max_size=60))
def test_any_text_is_a_proxy_that_can_be_asked_for_or_an_error_for_people(text):
    try:
        found = parse_proxy(text, "http_proxy")
    except LoadError:
        return
    assert 0 < found.port < 65_536
    assert found.host.isascii()
    assert found.host.isprintable()
    assert " " not in found.host


# The environment


def test_without_any_setting_there_is_no_proxy():
    assert proxy() == ""


def test_each_scheme_has_its_own_proxy_and_the_others_that_for_all(monkeypatch):
    monkeypatch.setenv("http_proxy", "a:1")
    assert [proxy(), proxy("https://news.example/")] == ["http a:1", ""]
    monkeypatch.setenv("all_proxy", "socks5://b:2")
    assert [proxy(), proxy("https://news.example/")] == ["http a:1", "socks5 b:2"]
    monkeypatch.setenv("https_proxy", "c:3")
    assert [proxy(), proxy("https://news.example/")] == ["http a:1", "http c:3"]


def test_small_letters_come_before_capitals(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "capital:1")
    assert proxy() == "http capital:1"
    monkeypatch.setenv("http_proxy", "small:1")
    assert proxy() == "http small:1"


def test_a_request_to_a_web_server_sets_no_proxy(monkeypatch):
    monkeypatch.setenv("REQUEST_METHOD", "GET")
    monkeypatch.setenv("HTTP_PROXY", "evil:1")
    monkeypatch.setenv("HTTPS_PROXY", "good:1")
    assert [proxy(), proxy("https://news.example/")] == ["", "http good:1"]


@pytest.mark.parametrize("address", ["http://localhost/", "http://a.localhost/", "http://127.9.9.9/", "http://[::1]/"])
def test_this_computer_needs_no_proxy(monkeypatch, address):
    monkeypatch.setenv("all_proxy", "a:1")
    assert proxy(address) == ""


def test_a_proxy_with_a_mistake_is_no_reason_to_go_without(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://:::")
    assert "http_proxy" in refused()


# GNOME


@pytest.fixture
def gnome(tmp_path, monkeypatch):
    """A desktop whose ``gsettings`` lists what is given."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setenv("PATH", str(tmp_path))

    def set_listing(listing: str) -> None:
        (tmp_path / "listing").write_text(listing)
        command = tmp_path / "gsettings"
        asked = '[ "$*" = "list-recursively org.gnome.system.proxy" ]'
        command.write_text(f"#!/bin/sh\n{asked} && exec /bin/cat {tmp_path}/listing\n")
        command.chmod(0o755)

    return set_listing


def test_the_desktops_proxies_are_taken(gnome):
    gnome(GNOME)
    assert proxy() == "http proxy.example:8080"
    assert proxy("https://news.example/") == "socks5 [2001:db8::1]:1080"


def test_the_environment_comes_before_the_desktop(gnome, monkeypatch):
    gnome(GNOME)
    monkeypatch.setenv("http_proxy", "a:1")
    assert proxy() == "http a:1"


@pytest.mark.parametrize("address", ["http://a.inside.example/", "http://127.0.0.1/"])
def test_what_the_desktop_ignores_goes_without(gnome, address):
    gnome(GNOME)
    assert proxy(address) == ""


def test_no_proxy_counts_beside_the_desktops_list(gnome, monkeypatch):
    gnome(GNOME)
    monkeypatch.setenv("no_proxy", "news.example")
    assert proxy() == ""
    assert proxy("http://other.example/") == "http proxy.example:8080"


def test_the_desktops_password_is_taken_where_it_counts(gnome):
    gnome(GNOME.replace("use-authentication false", "use-authentication true"))
    found = proxy_for(parse_address("http://news.example/"), Deadline.after(10))
    assert found
    assert (found.user, found.password) == ("ann", "it's")


def test_a_script_is_not_run_and_nothing_goes_without_it(gnome):
    gnome(GNOME.replace("'manual'", "'auto'"))
    assert "finds its proxy by a script" in refused()
    assert "all_proxy" in refused()
    assert proxy("http://localhost/") == ""


def test_a_desktop_that_has_none_set_and_one_that_cannot_be_asked_have_none(gnome, tmp_path):
    gnome(GNOME.replace("'manual'", "'none'"))
    assert proxy() == ""
    (tmp_path / "gsettings").write_text("#!/bin/sh\nexit 1\n")
    assert proxy() == ""
    (tmp_path / "gsettings").unlink()
    assert proxy() == ""


@given(st.lists(st.text(max_size=60), max_size=5), st.text(max_size=30))
def test_any_listing_is_read(lines, value):
    start = "org.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy ignore-hosts "
    host = f"org.gnome.system.proxy.http port 1\norg.gnome.system.proxy.http host {value!r}"
    for listing in ("\n".join(lines), f"{start}{value}", f"{start}[{value!r}]\n{host}"):
        assert isinstance(parse_gnome(listing).is_excepted(parse_address("http://news.example/")), bool)


# KDE


@pytest.fixture
def kde(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "kioslaverc"


def test_kdes_proxies_are_taken(kde):
    kde.write_text(KDE)
    assert proxy() == "http proxy.example:8080"
    assert proxy("https://news.example/") == "http proxy.example:8443"
    assert proxy("http://a.inside.example/") == ""
    assert proxy("http://10.1.2.3/") == ""


def test_kdes_list_may_be_turned_around(kde):
    kde.write_text(KDE.replace("ReversedException=false", "ReversedException=true"))
    assert proxy() == ""
    assert proxy("http://a.inside.example/") == "http proxy.example:8080"


@pytest.mark.parametrize("kind", ["2", "3"])
def test_kdes_script_is_not_run_either(kde, kind):
    kde.write_text(KDE.replace("ProxyType=1", f"ProxyType={kind}"))
    assert "finds its proxy by a script" in refused()


@pytest.mark.parametrize("text", ["", "ProxyType=1", "[Proxy Settings]\nProxyType=0\nhttpProxy=http://a 1", "[\0"])
def test_kde_without_a_proxy_has_none(kde, text):
    kde.write_text(text)
    assert proxy() == ""


def test_kde_without_its_file_has_none(kde):
    assert proxy() == ""


def test_a_key_with_variables_is_read(kde):
    kde.write_text(KDE.replace("NoProxyFor=", "NoProxyFor[$e]="))
    assert proxy("http://a.inside.example/") == ""


@given(st.text(max_size=100))
def test_any_file_of_kdes_is_read(text):
    for whole in (text, f"[Proxy Settings]\nProxyType=1\n{text}", f"[Proxy Settings]\nProxyType=1\nhttpProxy={text}"):
        assert isinstance(parse_kde(whole).is_excepted(parse_address("http://news.example/")), bool)


# Windows and macOS


@pytest.mark.parametrize(("platform", "name"), [("win32", "registry"), ("darwin", "macosx_sysconf")])
def test_what_the_standard_library_finds_on_other_systems_is_taken(monkeypatch, platform, name):
    found = {"http": "http://a:1", "https": "http://b:2", "socks": "socks://c:3"}
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(urllib.request, f"getproxies_{name}", lambda: found, raising=False)
    monkeypatch.setattr(urllib.request, f"proxy_bypass_{name}", "in.example".__eq__, raising=False)
    assert proxy() == "http a:1"
    assert proxy("https://news.example/") == "http b:2"
    assert proxy("https://in.example/") == ""
    del found["http"]
    assert proxy() == "socks5 c:3"
