from __future__ import annotations

import pytest

from core.fetch import Page, fetch
from core.fetch.limits import Limits
from tests.core.fetch.servers import failure, redirect, reply


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_a_relative_redirect_is_followed(serve, status):
    server = serve({"/a/b": redirect("../c?d", status), "/c?d": reply(b"Here.")})
    assert fetch(f"{server.address}/a/b") == Page(b"Here.", f"{server.address}/c?d", "")


def test_a_redirect_to_another_server_is_followed(serve):
    other = serve({"/new": reply(b"Here.")})
    server = serve(redirect(f"{other.address}/new"))
    assert fetch(server.address).address == f"{other.address}/new"


def test_a_redirect_in_bare_utf8_is_followed(serve):
    server = serve({"/": redirect("/übung"), "/%C3%BCbung": reply(b"Here.")})
    assert fetch(server.address).data == b"Here."


def test_as_many_redirects_as_allowed_are_followed_and_no_more(serve):
    pages = {f"/{number}": redirect(f"/{number + 1}") for number in range(4)}
    server = serve({**pages, "/4": reply(b"Here.")})
    assert fetch(f"{server.address}/0", Limits(redirects=4)).data == b"Here."
    assert failure(f"{server.address}/0", Limits(redirects=3)).kind == "network"


def test_a_redirect_loop_ends(serve):
    error = failure(serve({"/": redirect("/a"), "/a": redirect("/")}).address)
    assert error.kind == "network"
    assert "keeps redirecting" in str(error)


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://127.0.0.1/a", "data:text/html,a", "javascript:a", "http://[", "//a b/"],
)
def test_a_redirect_to_anything_but_a_web_page_is_refused(serve, location):
    error = failure(serve(redirect(location)).address)
    assert error.kind == "address"
    assert " redirects, and the new address" in str(error)


def test_a_redirect_with_a_password_is_refused_and_not_sent(serve):
    other = serve(reply(b"Here."))
    error = failure(serve(redirect(other.address.replace("//", "//user:secret@"))).address)
    assert error.kind == "address"
    assert "secret" not in str(error)
    assert other.heads == []


def test_a_redirect_without_a_place_is_explained(serve):
    assert failure(serve(reply(b"", status="302 Found")).address).kind == "network"


def test_a_place_named_with_an_error_is_not_gone_to(serve):
    server = serve({"/": redirect("/a", "404 Not Found"), "/a": reply(b"Here.")})
    assert failure(server.address).kind == "address"
    assert len(server.heads) == 1
