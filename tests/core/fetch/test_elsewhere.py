"""Addresses that are neither of a web page nor of a file."""

from __future__ import annotations

import pytest

import core


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("javascript:alert(1)", "An address that begins with javascript: is a script for a browser"),
        ("data:text/html,<p>Hello.", "An address that begins with data: is a piece of data"),
        (f"data:text/html,{'a' * 100_000}", "An address that begins with data: is a piece of data"),
        ("ftp://ftp.example.org/a.txt", "An address that begins with ftp: is a place on a file server"),
        ("mailto:ann@example.org", "a person's address"),
        ("about:blank", "a page of the browser itself"),
        ("chrome://settings", "a page of the browser itself"),
        ("view-source:https://example.org", "a page of the browser itself"),
        ("ssh://ann@example.org", "a login to another computer"),
        ("magnet:?xt=urn:btih:0", "file-sharing"),
        ("tel:+441234", "a telephone number"),
        ("zotero://select/1", "An address that begins with zotero: is an address for another program"),
    ],
)
def test_an_address_of_another_kind_is_told_as_what_it_is(source: str, part: str) -> None:
    with pytest.raises(core.LoadError) as caught:
        core.load(source)
    assert caught.value.kind == "address"
    assert part in str(caught.value)
    assert "It opens files, and web pages" in str(caught.value)
    assert len(str(caught.value)) < 250


def test_what_such_an_address_holds_is_not_repeated() -> None:
    with pytest.raises(core.LoadError) as caught:
        core.load("ftp://ann:secret@ftp.example.org/")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("source", ["http:example.org", "https:/example.org", "http:"])
def test_an_address_without_its_slashes_is_told_as_one(source: str) -> None:
    with pytest.raises(core.LoadError, match="two slashes") as caught:
        core.load(source)
    assert caught.value.kind == "address"


@pytest.mark.parametrize("name", ["data:x", "http:x", "javascript:alert(1)", "mailto:ann.txt"])
def test_a_file_of_such_a_name_is_opened(name: str, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("The harbour was quiet.")
    assert core.load(name).text == "The harbour was quiet."


@pytest.mark.parametrize("name", ["Notes: today.txt", "12:30.txt", "C:talk.txt"])
def test_a_missing_file_with_a_colon_in_its_name_is_missing(name: str) -> None:
    with pytest.raises(core.LoadError, match="There is no file") as caught:
        core.load(name)
    assert caught.value.kind == "not-found"
