"""HTML."""

from __future__ import annotations

from functools import partial

from tests.core.loading.hostile.setting import STORY, Builder, Setting, doctype

_HALF_OPEN = "<b><i><p><table><tr><td><div><a href='><ul><li><select><svg><math><template><font><form><h1><!-- "
#: Each of these names another file, and shows or runs it in a browser of some time.
_INCLUDES = (
    '<base href="{0}"><link rel=stylesheet href="{0}"><meta http-equiv=refresh content="0;url={0}">'
    '<iframe src="{0}"></iframe><object data="{0}"></object><embed src="{0}"><img src="{0}"><script src="{0}"></script>'
    '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{0}" parse="text"/><!--#include file="{0}"-->'
    '<style>@import "{0}"; p {{ background: url({0}) }}</style><video src="{0}"></video>'
)


def page(*parts: str) -> bytes:
    return f"<!doctype html><html><body><p>{STORY}</p>{''.join(parts)}</body></html>".encode()


def _declared(setting: Setting, *, kind: str) -> bytes:
    prolog = '<?xml version="1.0"?>' + doctype(setting)[kind].replace("DOCTYPE x", "DOCTYPE html")
    return f"{prolog}<html><body><p>{STORY} &x;</p><p>{STORY}</p></body></html>".encode()


PAGES: dict[str, Builder] = {
    "nested elements": lambda setting: page("<div>" * setting(1_000_000), STORY),
    "nested tables": lambda setting: page("<table><tr><td>" * setting(300_000), STORY),
    "unclosed elements": lambda setting: page("<b><i><p><a><ul><li><table><td><h1><form>x" * setting(100_000)),
    "unclosed everything": lambda setting: page(_HALF_OPEN * setting(100_000)),
    "attributes": lambda _: page("<p ", " ".join(f"a{at}=b" for at in range(200_000)), ">", STORY),
    "elements with attributes": lambda setting: page('<p id="a" class="b" style="c:d">x' * setting(300_000)),
    "links": lambda setting: page('<a href="/a">A link</a> ' * setting(300_000)),
    "a paragraph past the limit": lambda _: page("All work and no play. " * 2_270_000),
    "a paragraph": lambda setting: page("All work and no play. " * setting(400_000)),
    "a data address": lambda setting: page('<img src="data:image/png;base64,', "A" * setting(30_000_000), '">', STORY),
    "a script without end": lambda setting: page("<script>", "if (a < b) { '</p>' } " * setting(1_000_000)),
    "comments": lambda setting: page("<!-- a " * setting(1_000_000)),
    "angle brackets": lambda setting: page("<" * setting(5_000_000)),
    "ampersands": lambda setting: page("&" * setting(3_000_000)),
    "characters by number": lambda setting: page("&#xD800;&#x110000;&#0;&#99999999999999; a. " * setting(100_000)),
    "white space": lambda setting: page("<p>a", " " * setting(9_000_000), "b.</p>"),
    "white space first": lambda setting: b" " * setting(9_000_000) + page(),
    "headings": lambda setting: page("<h1>A heading</h1>" * setting(200_000)),
    "a list": lambda setting: page("<li>One is said." * setting(300_000)),
    "choices": lambda setting: page("<select>", "<option>A choice" * setting(300_000)),
    "nested JSON": lambda setting: page('<script type="application/ld+json">', "[" * setting(1_000_000), "</script>"),
    "a number in JSON": lambda setting: page(
        '<script type="application/ld+json">{"headline": ', "9" * setting(1_000_000), "}</script>"
    ),
    "NULs": lambda _: page("<p>\0One\0 is\0 said.\0</p>" * 10_000, "<\0script>a</script>"),
    "declared encodings": lambda _: page("".join(f'<meta charset="{name}">' for name in ("hex", "utf-7", "idna"))),
    "other files": lambda setting: page(_INCLUDES.format(setting.uri)),
    **{kind: partial(_declared, kind=kind) for kind in ("external entity", "external subset", "nested entities")},
}
