"""Pages that send their readers on by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fetch import fetch
from core.fetch.refresh import Refresh, parse_refresh
from tests.core.fetch.servers import failure, reply

HTML = "Content-Type: text/html"
ARTICLE = "<p>The harbour was quiet, and the boats lay where they had lain all winter long.</p>" * 20


@pytest.mark.parametrize(
    ("value", "refresh"),
    [
        ("0; url=/new", Refresh(0, "/new")),
        ("0;url='/a b'; c", Refresh(0, "/a b")),
        ('5;URL="/new" ', Refresh(5, "/new")),
        ("  5 , Url = /new", Refresh(5, "/new")),
        ("5 /new", Refresh(5, "/new")),
        ("5;/new", Refresh(5, "/new")),
        ("5; 'new", Refresh(5, "new")),
        ("1.9; url=/new", Refresh(1, "/new")),
        (".5; url=/new", Refresh(0, "/new")),
        ("300", Refresh(300, "")),
        ("300;", Refresh(300, "")),
        ("0; url=", Refresh(0, "")),
        ("0; url", Refresh(0, "url")),
        ("0;url=\n/new\n", Refresh(0, "/new")),
        ("", None),
        ("url=/new", None),
        ("5url=/new", None),
        ("-1; url=/new", None),
        ("٥; url=/new", None),
    ],
)
def test_a_refresh_is_taken_apart_as_the_standard_has_it(value, refresh):
    assert parse_refresh(value) == refresh


@given(st.text(max_size=60))
def test_any_text_is_a_refresh_or_none(value):
    found = parse_refresh(value)
    assert found is None or (0 <= found.seconds < 10**9 and found.location == found.location.strip())


@given(st.integers(0, 10**8), st.sampled_from(["", "'", '"']), st.text("abc/?=&;.:%", min_size=1, max_size=20))
def test_what_is_written_into_a_refresh_comes_out(seconds, quote, location):
    assert parse_refresh(f"{seconds}; url={quote}{location}{quote}") == Refresh(seconds, location)


@pytest.mark.parametrize(
    "meta",
    [
        '<meta http-equiv="refresh" content="0; url=/new?a=1&amp;b=2">',
        "<META HTTP-EQUIV=Refresh CONTENT='3;URL=new?a=1&b=2'>",
        "<meta content='1;new?a=1&amp;b=2' http-equiv=' REFRESH '>",
        '<noscript><meta http-equiv="refresh" content="0;url=/new?a=1&amp;b=2"></noscript>',
        '<base href="/deep/"><meta http-equiv="refresh" content="0;url=../new?a=1&amp;b=2">',
        '</head><body><p>Redirecting you to the new page.<meta http-equiv="refresh" content="10;url=/new?a=1&amp;b=2">',
    ],
    ids=["usual", "capitals", "turned around", "noscript", "base", "in the body"],
)
def test_a_page_that_says_no_more_than_that_it_moved_is_followed(serve, meta):
    page = f"<html><head><title>Moved</title>{meta}</head><body><p>Redirecting you to the new page.</p></body></html>"
    server = serve({"/": reply(page.encode(), HTML), "/new?a=1&b=2": reply(b"Here.")})
    assert fetch(server.address).address == f"{server.address}/new?a=1&b=2"


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", ""])
def test_the_header_is_followed_too(serve, content_type):
    headers = [f"Content-Type: {content_type}"] if content_type else []
    server = serve({"/": reply(b"", "Refresh: 0; url=/new", *headers), "/new": reply(b"Here.")})
    assert fetch(server.address).data == b"Here."


def test_an_article_that_is_gone_before_it_can_be_read_is_left(serve):
    page = f'<meta http-equiv="refresh" content="0; url=/new">{ARTICLE}'
    server = serve({"/": reply(page.encode(), HTML), "/new": reply(b"Here.")})
    assert fetch(server.address).data == b"Here."


@pytest.mark.parametrize(
    "refresh",
    [
        '<meta http-equiv="refresh" content="5; url=/new">',
        '<meta http-equiv="refresh" content="300">',
        '<noscript><meta http-equiv="refresh" content="0; url=/new"></noscript>',
        '<!-- <meta http-equiv="refresh" content="0; url=/new"> -->',
        '<!--[if IE]><meta http-equiv="refresh" content="0; url=/new"><![endif]-->',
        '<script>document.write(\'<meta http-equiv="refresh" content="0; url=/new">\')</script>',
        '<template><meta http-equiv="refresh" content="0; url=/new"></template>',
        '<meta name="refresh" content="0; url=/new">',
        '<meta http-equiv="refresh">',
        '<meta http-equiv="refresh" content="300"><meta http-equiv="refresh" content="0; url=/new">',
    ],
)
def test_an_article_that_stays_is_read(serve, refresh):
    page = f"<html><head>{refresh}</head><body>{ARTICLE}</body></html>"
    server = serve({"/": reply(page.encode(), HTML), "/new": reply(b"Not here.")})
    assert fetch(server.address).data == page.encode()


@pytest.mark.parametrize(
    "location", ["", "/", "#top", "/#a", "javascript:a()", "ftp://a.example/", "market://a", "http://[", "http://a:25/"]
)
@pytest.mark.parametrize("text", ["", ARTICLE])
def test_a_page_that_leads_to_itself_or_to_no_page_is_read(serve, location, text):
    page = f'<meta http-equiv="refresh" content="0; url={location}"><p>News.{text}'
    server = serve({"/": reply(page.encode(), HTML)})
    assert fetch(server.address).data == page.encode()
    assert len(server.heads) == 1


def test_a_page_without_text_that_stays_for_minutes_is_read(serve):
    page = b'<meta http-equiv="refresh" content="300; url=/new"><p>Live.'
    assert fetch(serve({"/": reply(page, HTML)}).address).data == page


def test_what_only_looks_like_a_page_is_read(serve):
    text = b'A page moves by <meta http-equiv="refresh" content="0; url=/new"> in its head.'
    assert fetch(serve({"/": reply(text, "Content-Type: text/plain")}).address).data == text
    assert fetch(serve({"/": reply(text)}).address).data == text


def test_pages_that_lead_to_each_other_end_like_redirects(serve):
    def to(place: str) -> bytes:
        return reply(f'<meta http-equiv="refresh" content="0; url={place}">'.encode(), HTML)

    server = serve({"/": to("/a"), "/a": to("/")})
    assert "keeps redirecting" in str(failure(server.address))
    assert len(server.heads) == 6


def test_a_public_page_leads_to_no_private_one_so_either(serve):
    inside = serve(reply(b"Secret."), ip="127.0.0.2")
    page = f'<meta http-equiv="refresh" content="0; url=http://inside.example:{inside.port}/">'
    server = serve(reply(page.encode(), HTML), port=inside.port)
    hosts = {"news.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
    error = failure(
        f"http://news.example:{server.port}/", resolve=hosts.__getitem__, public=lambda ip: ip == "127.0.0.1"
    )
    assert "private network" in str(error)
    assert inside.heads == []


def test_a_page_of_nothing_but_beginnings_takes_no_time_that_grows_with_its_square(serve):
    page = (b"<meta " * 200_000) + b'refresh <meta http-equiv="refresh" content="0; url=/new">'
    server = serve({"/": reply(page, HTML), "/new": reply(b"Here.")})
    assert fetch(server.address).data in (b"Here.", page)
