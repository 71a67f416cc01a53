"""The terminal face and the worker fetch pages as the core does."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from core.service.messages import Failed, Job, Load, Loaded, decode_article, decode_reply, encode
from tests.core.fetch.servers import reply

PAGE = b"<html><body><article><h1>Tides</h1><p>The tide turns twice a day, and the boats know when.</p></article>"


@pytest.fixture
def proxied(serve, relay):
    """An environment with a proxy that leads to news.example."""
    server = serve(reply(PAGE, "Content-Type: text/html"))
    proxy = relay({"news.example:80": ("127.0.0.1", server.port)})
    return {**os.environ, "http_proxy": f"http://{proxy.address}"}


def test_the_terminal_face_uses_the_proxy(proxied):
    done = subprocess.run(
        [sys.executable, "-P", "-m", "core", "http://news.example/"],
        env=proxied,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "The tide turns twice a day, and the boats know when.\n"


def test_the_terminal_face_says_in_one_line_what_an_address_is():
    done = subprocess.run(
        [sys.executable, "-P", "-m", "core", "javascript:alert(1)"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("standfirst-cli: An address that begins with javascript: is a script for a browser")


def test_the_worker_uses_the_proxy(proxied):
    requests = encode(Job(1, Load("http://news.example/"))) + encode(Job(2, Load("http://other.example/")))
    done = subprocess.run(
        [sys.executable, "-P", "-m", "core.service.worker"],
        input=requests,
        env=proxied,
        capture_output=True,
        check=True,
    )
    replies = [decode_reply(line) for line in done.stdout.splitlines()]
    (loaded,) = [each for each in replies if isinstance(each, Loaded)]
    (failed,) = [each for each in replies if isinstance(each, Failed)]
    assert decode_article(loaded.article).source == "http://news.example/"
    assert failed.values["host"] == "other.example"
    assert failed.values["proxy"] == proxied["http_proxy"].removeprefix("http://")
