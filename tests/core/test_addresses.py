"""Addresses as readers give them and as they are shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
import core.addresses
import gui
from core.addresses import is_web_address, scheme_of, shown_address, shown_host


@pytest.mark.parametrize("source", ["http://example.org", "HTTPS://Example.org/a", " https://example.org\n"])
def test_http_and_https_addresses_are_told_in_any_case(source: str) -> None:
    assert is_web_address(source)


@pytest.mark.parametrize("source", ["talk.html", "/a/http://b", "file:///a", "ftp://a", "https:a", "http", ""])
def test_paths_and_other_schemes_are_no_web_addresses(source: str) -> None:
    assert not is_web_address(source)


@pytest.mark.parametrize(
    ("source", "scheme"),
    [
        ("javascript:alert(1)", "javascript"),
        ("data:text/html,<p>Hello", "data"),
        ("FTP://ftp.example.org/a", "ftp"),
        ("mailto:ann@example.org", "mailto"),
        ("about:blank", "about"),
        ("chrome://settings", "chrome"),
        ("ssh://host", "ssh"),
        ("magnet:?xt=urn:btih:0", "magnet"),
        ("web+coffee://pot", "web+coffee"),
        ("https:example.org", "https"),
        ("file:///a", "file"),
    ],
)
def test_the_scheme_of_an_address_is_told(source: str, scheme: str) -> None:
    assert scheme_of(source) == scheme


@pytest.mark.parametrize(
    "source",
    [
        "talk.html",
        "C:\\talk.html",
        "C:/talk.html",
        "Notes: today.txt",
        "12:30.txt",
        "localhost:8000",
        "a/b://c",
        ":",
        "",
    ],
)
def test_a_name_with_a_colon_is_a_path_all_the_same(source: str) -> None:
    assert scheme_of(source) == ""


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("https://xn--strae-oqa.de/a?b=c", "https://straße.de/a?b=c"),
        ("https://www.xn--mnchen-3ya.example:8080/", "https://www.münchen.example:8080/"),
        ("https://xn--r8jz45g.jp/", "https://例え.jp/"),
        ("https://xn--e1afmkfd.xn--p1ai/", "https://пример.рф/"),
        ("https://example.org/%C3%BCbung/100%25/a%20b", "https://example.org/übung/100%25/a%20b"),
        ("/home/ann/100%C3%BC", "/home/ann/100%C3%BC"),
        ("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/"),
    ],
)
def test_an_address_is_shown_as_browsers_show_it(source: str, shown: str) -> None:
    assert shown_address(source) == shown


@pytest.mark.parametrize(
    "host",
    [
        # аррӏе.com in Cyrillic, paypal.com with a Cyrillic letter, google.com with a Greek one, a dotless i.
        "xn--80ak6aa92e.com",
        "xn--pypal-4ve.com",
        "xn--ggle-0nda.com",
        "xn--wikipeda-zkb.org",
        "xn--a.example",
        "example.org",
    ],
)
def test_a_host_that_may_look_like_another_is_shown_in_ascii(host: str) -> None:
    assert shown_host(host) == host


@pytest.mark.parametrize("path", ["%E2%80%AEgpj.exe", "%C2%A0", "%FF%FE", "%E2%80%8B"])
def test_what_cannot_be_seen_stays_escaped(path: str) -> None:
    assert shown_address(f"https://example.org/{path}") == f"https://example.org/{path}"


@given(st.sampled_from(["https://", "http://xn--", "https://a.xn--", "javascript:", "a:", ""]), st.text(max_size=40))
def test_any_text_is_told_and_shown(start: str, rest: str) -> None:
    assert scheme_of(start + rest) == scheme_of(start + rest).lower()
    assert isinstance(shown_address(start + rest), str)


SOURCES = [file for package in (core, gui) for file in sorted(Path(package.__file__).parent.rglob("*.py"))]
#: These take addresses apart, which are known to be some by then.
FETCH = Path(core.__file__).parent / "fetch"
OWN = Path(core.addresses.__file__)


@pytest.mark.parametrize("file", [file for file in SOURCES if file != OWN and FETCH not in file.parents], ids=str)
def test_nobody_else_tells_addresses_from_paths(file: Path) -> None:
    asks = re.findall(r"startswith\([^)]*(?:https?:|file:)|scheme\(\)[^\n]*\bhttp", file.read_text("utf-8"))
    assert asks == [], "ask core.addresses: is_web_address or scheme_of"
