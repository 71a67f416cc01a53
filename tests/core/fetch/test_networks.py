from __future__ import annotations

import pytest

from core.fetch import fetch
from tests.core.fetch.servers import failure, redirect, reply


@pytest.fixture
def two_networks(serve):
    """A page on a public IP address that redirects to another host, a secret on a private one, and who is who."""
    private = serve({"/": reply(b"Secret."), "/out": b""}, ip="127.0.0.2")
    public = serve(
        {"/": redirect(f"http://inside.example:{private.port}/"), "/page": reply(b"Page.")}, port=private.port
    )
    private.answer["/out"] = redirect(f"http://outside.example:{public.port}/")
    hosts = {"outside.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
    options = {"resolve": hosts.__getitem__, "public": lambda ip: ip == "127.0.0.1"}
    return public, private, hosts, options


def test_a_redirect_from_a_public_page_to_a_private_host_is_refused_unasked(two_networks):
    public, private, _, options = two_networks
    error = failure(f"http://outside.example:{public.port}/", **options)
    assert error.kind == "address"
    assert "private network" in str(error)
    assert private.heads == []


def test_a_private_page_may_be_opened_directly(two_networks):
    _, private, _, options = two_networks
    assert fetch(f"http://inside.example:{private.port}/", **options).data == b"Secret."


def test_there_is_no_way_back_from_a_public_page_to_the_private_one_it_came_from(two_networks):
    _, private, _, options = two_networks
    assert failure(f"http://inside.example:{private.port}/out", **options).kind == "address"
    assert len(private.heads) == 1


def test_of_a_redirects_ip_addresses_only_the_public_ones_are_asked(two_networks):
    public, private, hosts, options = two_networks
    hosts["inside.example"] = ["127.0.0.2", "127.0.0.1"]
    public.answer["/"] = redirect(f"http://inside.example:{public.port}/page")
    assert fetch(f"http://outside.example:{public.port}/", **options).data == b"Page."
    assert private.heads == []


def test_a_host_that_turns_private_at_the_second_look_is_refused(two_networks):
    public, private, _, options = two_networks
    public.answer["/"] = redirect("/page")
    looks = iter([["127.0.0.1"], ["127.0.0.2"]])
    error = failure(f"http://turning.example:{public.port}/", **{**options, "resolve": lambda _host: next(looks)})
    assert error.kind == "address"
    assert private.heads == []


def test_a_host_is_looked_up_once_for_a_page(serve):
    server, hosts = serve(reply(b"Here.")), []
    fetch(f"http://news.example:{server.port}/", resolve=lambda host: hosts.append(host) or ["127.0.0.1"])
    assert hosts == ["news.example"]
