"""Servers of every kind that is met: each ends in an article or in one line for people."""

from __future__ import annotations

import gzip
import zlib

import pytest

import core
from tests.core.fetch.servers import redirect, reply

HTML = "Content-Type: text/html"
TEXT = b"<html><body><p>The harbour was quiet, and the boats lay still.</p></body></html>"
OK = b"HTTP/1.1 200 OK\r\n"

READ = {
    "plain": reply(TEXT, HTML),
    "no type": reply(TEXT),
    "wrong type": reply(TEXT, "Content-Type: application/octet-stream"),
    "picture's type": reply(TEXT, "Content-Type: image/png"),
    "broken type": reply(TEXT, "Content-Type: ;;;charset"),
    "unknown charset": reply(TEXT, "Content-Type: text/html; charset=klingon"),
    "two types": reply(TEXT, HTML, "Content-Type: text/plain"),
    "HTTP 1.0": reply(TEXT, HTML).replace(b"1.1", b"1.0", 1),
    "HTTP 3": reply(TEXT, HTML).replace(b"1.1", b"3", 1),
    "status 203": reply(TEXT, HTML, status="203 Told by others"),
    "status 299": reply(TEXT, HTML, status="299"),
    "keep alive": reply(TEXT, HTML, f"Content-Length: {len(TEXT)}", "Connection: keep-alive"),
    "hsts": reply(TEXT, HTML, "Strict-Transport-Security: max-age=1", "Alt-Svc: h3=:443", "Upgrade: h2c"),
    "location with 200": reply(TEXT, HTML, "Location: /elsewhere"),
    "refresh to itself": reply(TEXT, HTML, "Refresh: 300"),
    "refresh of nonsense": reply(TEXT, HTML, "Refresh: soon"),
    "refresh to a script": reply(TEXT, HTML, "Refresh: 0; url=javascript:a()"),
    "cookies": reply(TEXT, HTML, *[f"Set-Cookie: a{number}={number}; Domain=.example" for number in range(200)]),
    "broken cookies": reply(TEXT, HTML, "Set-Cookie: =;;=", "Set-Cookie: \xff", "Set-Cookie: a=1; Expires=never"),
    "500 headers": reply(TEXT, HTML, *["X: a"] * 500),
    "long header": reply(TEXT, HTML, f"X: {'a' * 100_000}"),
    "no colon": reply(TEXT, HTML, "X"),
    "no name": reply(TEXT, HTML, ": a"),
    "empty header": reply(TEXT, HTML, "X:"),
    "early hints": b"HTTP/1.1 103 Early Hints\r\n\r\n" + reply(TEXT, HTML),
    "length too short": reply(TEXT + b"<p>More", HTML, f"Content-Length: {len(TEXT)}"),
    "length of words": reply(TEXT, HTML, "Content-Length: many"),
    "length below 0": reply(TEXT, HTML, "Content-Length: -5"),
    "two lengths": reply(TEXT, HTML, f"Content-Length: {len(TEXT)}", f"Content-Length: {len(TEXT)}"),
    "chunked": reply(b"%x\r\n%b\r\n0\r\n\r\n" % (len(TEXT), TEXT), HTML, "Transfer-Encoding: chunked"),
    "chunked and length": reply(
        b"%x;a=b\r\n%b\r\n0\r\nA: b\r\n\r\n" % (len(TEXT), TEXT),
        HTML,
        "Transfer-Encoding: chunked",
        "Content-Length: 1",
    ),
    "gzip": reply(gzip.compress(TEXT), HTML, "Content-Encoding: gzip"),
    "gzip and more": reply(gzip.compress(TEXT) + b"more", HTML, "Content-Encoding: gzip"),
    "deflate": reply(zlib.compress(TEXT), HTML, "Content-Encoding: deflate"),
    "identity": reply(TEXT, HTML, "Content-Encoding: identity"),
    "robots": reply(TEXT, HTML, "X-Robots-Tag: none", "Content-Security-Policy: default-src 'none'"),
    "download": reply(TEXT, HTML, "Content-Disposition: attachment; filename=../../etc/passwd"),
}
EMPTY = {"no page": OK + b"\r\n", "status 204": reply(b"", status="204 No Content"), "spaces": reply(b" \n" * 99, HTML)}
REFUSED = {
    "nothing": b"",
    "a line end": b"\r\n",
    "half a line": b"HTTP/1.1",
    "half a head": OK + b"Content-Type: text/html\r\n",
    "ssh": b"SSH-2.0-OpenSSH_9.2\r\n",
    "smtp": b"220 mail.example ESMTP\r\n",
    "ftp": b"220 Welcome\r\n",
    "tls": b"\x15\x03\x01\x00\x02\x02\x28",
    "http 2": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00",
    "html without a head": TEXT,
    "zeros": bytes(100),
    "no status": b"HTTP/1.1 fine\r\n\r\n",
    "status 1": b"HTTP/1.1 1 a\r\n\r\n",
    "status 101": reply(TEXT, HTML, status="101 Switching Protocols"),
    "status 304": reply(b"", status="304 Not Modified"),
    "status 300": reply(TEXT, status="300 Choose"),
    "status 302 to nowhere": reply(TEXT, status="302 Found"),
    "status 302 to an empty place": redirect(""),
    "status 302 to itself": redirect("/"),
    "status 302 to a script": redirect("javascript:a()"),
    "status 302 to a file": redirect("file:///etc/passwd"),
    "status 302 to a port": redirect("http://127.0.0.1:25/"),
    "status 302 to nonsense": redirect("http://[::1"),
    "status 302 with cookies": reply(b"", "Location: /", "Set-Cookie: a=1", status="302 Found"),
    **{f"status {status}": reply(TEXT, HTML, status=f"{status} No") for status in (400, 401, 402, 403, 404, 405, 406)},
    **{f"status {status}": reply(TEXT, HTML, status=f"{status} No") for status in (407, 408, 410, 418, 421, 429, 451)},
    **{f"status {status}": reply(TEXT, HTML, status=f"{status} No") for status in (500, 502, 503, 504, 520, 599, 999)},
    "1001 headers": reply(TEXT, *["X: a"] * 1001),
    "half a megabyte of header": reply(TEXT, f"X: {'a' * 500_000}"),
    "broken chunks": reply(b"zz\r\na\r\n", "Transfer-Encoding: chunked"),
    "chunks that end": reply(b"5\r\nab", "Transfer-Encoding: chunked"),
    "packed transfer": reply(gzip.compress(TEXT), "Transfer-Encoding: gzip"),
    "not gzip": reply(TEXT, HTML, "Content-Encoding: gzip"),
    "half of gzip": reply(gzip.compress(TEXT)[:-12], HTML, "Content-Encoding: gzip"),
    "brotli": reply(TEXT, HTML, "Content-Encoding: br"),
    "too short": reply(TEXT, HTML, "Content-Length: 9999"),
    "too large": reply(b"", HTML, "Content-Length: 99999999"),
    "picture": reply(b"\x89PNG\r\n\x1a\n", "Content-Type: image/png"),
}


@pytest.mark.parametrize("answer", READ.values(), ids=READ.keys())
def test_an_odd_server_that_gives_its_page_is_read(serve, answer):
    article = core.load(serve(answer).address)
    assert [sentence.text for sentence in article.sentences] == ["The harbour was quiet, and the boats lay still."]


@pytest.mark.parametrize("answer", REFUSED.values(), ids=REFUSED.keys())
def test_an_odd_server_that_gives_none_is_told_in_one_line(serve, answer):
    with pytest.raises(core.LoadError) as caught:
        core.load(serve(answer).address)
    message = str(caught.value)
    assert message.isprintable()
    assert message.endswith(".")
    assert len(message) < 300


@pytest.mark.parametrize("answer", EMPTY.values(), ids=EMPTY.keys())
def test_an_odd_server_that_gives_an_empty_page_gives_an_empty_article(serve, answer):
    assert core.load(serve(answer).address).text == ""
