"""E-mail and RTF."""

from __future__ import annotations

from tests.core.loading.hostile.setting import STORY, Builder

_HEAD = "From: Anna <anna@example.org>\nTo: bo@example.org\nSubject: The ferry\nMIME-Version: 1.0\n"


def mail(*fields: str, body: str = STORY) -> bytes:
    return (_HEAD + "".join(f"{field}\n" for field in fields) + f"\n{body}\n").encode()


def _nested(depth: int) -> bytes:
    boundaries = (f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(depth))
    return (_HEAD + "".join(boundaries) + f"\n{STORY}\n").encode()


MAILS: dict[str, Builder] = {
    "nested parts": lambda _: _nested(5_000),
    "nested mails": lambda _: (_HEAD + "Content-Type: message/rfc822\n\n" * 5_000 + STORY).encode(),
    "parts": lambda _: mail('Content-Type: multipart/mixed; boundary="b"', body=f"--b\n\n{STORY}\n" * 200_000),
    "empty parts": lambda _: mail('Content-Type: multipart/mixed; boundary="b"', body="--b\n" * 1_000_000),
    "header fields": lambda setting: mail(*(f"X-{at}: a" for at in range(setting(300_000)))),
    "a header field": lambda setting: mail("X-Long: " + "a" * setting(10_000_000)),
    "a folded subject": lambda setting: mail("Subject: a" + "\n b" * setting(500_000)),
    "encoded words": lambda setting: mail("Subject: " + "=?utf-8?Q?a=C3=A9?= " * setting(300_000)),
    "comments in a date": lambda setting: mail("Date: " + "(" * setting(500_000)),
    "comments in a sender": lambda setting: mail(
        "Sender: " + "(" * setting(500_000), "From: " + "<" * setting(500_000)
    ),
    "addresses": lambda setting: mail("From: " + "a <a@example.org>, " * setting(300_000)),
    "parameters": lambda setting: mail(
        "Content-Type: text/plain; " + "; ".join(f"name*{at}*=a" for at in range(setting(100_000)))
    ),
    "a boundary without end": lambda setting: mail(
        f'Content-Type: multipart/mixed; boundary="{"-" * setting(1_000_000)}"', body="-" * setting(5_000_000)
    ),
    "quotes in quotes": lambda setting: mail(body="> " * setting(1_000_000) + STORY),
    "a page in base64": lambda setting: mail(
        "Content-Type: text/html", "Content-Transfer-Encoding: base64", body="PGRpdj4K" * setting(500_000)
    ),
    "quoted-printable": lambda setting: mail(
        "Content-Transfer-Encoding: quoted-printable", body="=\n=" * setting(1_000_000)
    ),
    "a charset of no text": lambda _: mail("Content-Type: text/plain; charset=unicode_escape", body="\\ud800" * 1000),
    "another file": lambda setting: mail(
        f'Content-Type: message/external-body; access-type=local-file; name="{setting.canary}"',
    ),
}


def rtf(*parts: str) -> bytes:
    return ("{\\rtf1\\ansi " + STORY + "\\par " + "".join(parts) + "}").encode()


RTFS: dict[str, Builder] = {
    "braces that open": lambda setting: rtf("{" * setting(1_000_000)),
    "braces": lambda setting: rtf("{" * setting(1_000_000), STORY, "}" * setting(1_000_000)),
    "braces that close": lambda setting: rtf("}" * setting(1_000_000), STORY),
    "binary data past the end": lambda _: rtf("\\bin2147483647 ", STORY),
    "binary data of less than nothing": lambda _: rtf("\\bin-2147483648 " * 1000, STORY),
    "a number": lambda setting: rtf("\\li", "9" * setting(1_000_000), " ", STORY),
    "characters by number": lambda setting: rtf("\\u55296?\\u-1?\\u99999999?\\'zz\\'" * setting(100_000)),
    "skipped characters": lambda setting: rtf("\\uc2147483647\\u8217 " * setting(300_000)),
    "fonts": lambda setting: rtf("{\\fonttbl", *(f"{{\\f{at} A;}}" for at in range(setting(300_000))), "}", STORY),
    "a picture": lambda setting: rtf("{\\pict\\pngblip ", "00" * setting(15_000_000), "}", STORY),
    "cells": lambda setting: rtf("\\trowd\\cellx1\\intbl a\\cell\\row " * setting(200_000)),
    "fields": lambda setting: rtf("{\\field{\\*\\fldinst X}{\\fldrslt " * setting(200_000), STORY),
    "notes": lambda setting: rtf("{\\footnote a" * setting(200_000)),
    "another file": lambda setting: rtf(
        f'{{\\field{{\\*\\fldinst INCLUDETEXT "{setting.canary}"}}}}{{\\*\\template {setting.canary}}}'
        f'{{\\field{{\\*\\fldinst INCLUDEPICTURE "{setting.uri}"}}{{\\fldrslt }}}}{STORY}'
    ),
}
