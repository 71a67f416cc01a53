"""Plain text, Markdown and bytes of no format."""

from __future__ import annotations

import random

from tests.core.loading.hostile.setting import STORY, Builder

_SUFFIXES = ("txt", "md", "html", "pdf", "docx", "odt", "fodt", "epub", "rtf", "eml", "doc", "bin")
#: How files of each format begin, so that random bytes reach its reader.
_STARTS = {
    "PDF": b"%PDF-1.7\n",
    "ZIP": b"PK\x03\x04",
    "RTF": b"{\\rtf1",
    "OLE": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "e-mail": b"From: a\nSubject: b\nDate: c\n\n",
    "HTML": b"<!doctype html><p>",
    "UTF-16": b"\xff\xfe",
    "UTF-32": b"\xff\xfe\x00\x00",
}


def _random(seed: str, size: int = 100_000) -> bytes:
    return random.Random(seed).randbytes(size)


TEXTS: dict[str, Builder] = {
    "NULs": lambda setting: bytes(setting(10_000_000)),
    "NULs in a text": lambda _: STORY.replace(" ", "\0 ").encode(),
    "lone surrogates in UTF-8": lambda _: (STORY + " \ud800 \udfff. " * 1000).encode("utf-8", "surrogatepass"),
    "lone surrogates in UTF-16": lambda _: (STORY + " \udfff\ud800. " * 1000).encode("utf-16", "surrogatepass"),
    "bidi overrides": lambda _: (STORY + " \u202e\u2066\u202dright to left\u2069. " * 10_000).encode(),
    "a line past the limit": lambda _: b"Words go on and on " * 5_500_000,
    "one line": lambda setting: b"Words go on and on " * setting(500_000),
    "no space": lambda _: b"x" * 1_000_000,
    "replacement characters": lambda _: ("\ufffd" * 400_000).encode(),
    "line breaks": lambda setting: b"\n" * setting(9_000_000) + STORY.encode(),
    "short lines": lambda setting: b"a\n" * setting(1_000_000),
    "short sentences": lambda setting: b"A b. " * setting(1_000_000),
    "full stops": lambda setting: b". " * setting(1_000_000),
    "quotation marks": lambda setting: ("“(" * setting(1_000_000)).encode(),
    "combining marks": lambda setting: ("a" + "\u0301" * setting(1_000_000) + ". " + STORY).encode(),
    "figures": lambda setting: b"7" * setting(1_000_000) + b". " + STORY.encode(),
    "other words each": lambda setting: " ".join(f"w{at}x" for at in range(setting(500_000))).encode(),
    "mark-up of furniture": lambda setting: b"Share this: " * setting(500_000),
}
MARKDOWN: dict[str, Builder] = {
    "brackets": lambda setting: b"[" * setting(500_000) + STORY.encode(),
    "quotes in quotes": lambda setting: b"> " * setting(500_000) + STORY.encode(),
    "lists in lists": lambda _: "\n".join("  " * depth + "- " + STORY for depth in range(1000)).encode(),
    "emphasis": lambda setting: b"*a _b __c " * setting(300_000),
    "backticks": lambda _: " ".join("`" * at for at in range(1, 2000)).encode(),
    "references": lambda setting: "\n".join(f"[{at}]: {at}\n[{at}]" for at in range(setting(100_000))).encode(),
    "a picture of another file": lambda setting: f"![picture]({setting.uri})\n\n{STORY}".encode(),
}
RANDOM: dict[str, tuple[str, Builder]] = {
    **{f"random bytes as .{suffix}": (suffix, lambda _, suffix=suffix: _random(suffix)) for suffix in _SUFFIXES},
    **{
        f"random bytes that begin as {kind}": ("bin", lambda _, kind=kind, start=start: start + _random(kind))
        for kind, start in _STARTS.items()
    },
}
