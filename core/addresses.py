"""Addresses as readers give them and as they are shown: which are web pages and which are not.

Everything that asks whether a source is an address or a path asks here. A source is an address by how it is written;
a file may still have such a name, so code that opens paths checks first whether one exists.
"""

from __future__ import annotations

import re

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]+):(//)?", re.IGNORECASE | re.ASCII)
#: Schemes that occur without slashes after them; with slashes any word is one. One letter is a Windows drive.
_BARE = frozenset(
    (
        *("about", "blob", "chrome", "data", "doi", "facetime", "feed", "file", "ftp", "geo", "http", "https", "im"),
        *("intent", "ipfs", "javascript", "magnet", "mailto", "mid", "moz-extension", "news", "resource", "sip"),
        *("sips", "skype", "sms", "smsto", "spotify", "ssh", "steam", "tel", "urn", "vbscript", "view-source"),
        *("whatsapp", "xmpp"),
    )
)
_ESCAPED = re.compile(r"(?:%[89a-f][0-9a-f])+", re.IGNORECASE)
_HOST = re.compile(r"(?<=//)[^/?#:]*\bxn--[^/?#:]*", re.IGNORECASE)
_WORD_OF_LATIN = re.compile(r"[a-z0-9_\u00df-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e-]*")
#: Scripts without letters that look like Latin ones, by the first word of their characters' Unicode names.
_UNLIKE_LATIN = (
    frozenset(("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC")),
    frozenset(("CJK", "HANGUL")),
    *(
        frozenset((name,))
        for name in ("ARABIC", "BENGALI", "DEVANAGARI", "GEORGIAN", "GUJARATI", "HEBREW", "TAMIL", "TELUGU", "THAI")
    ),
)
_LIKE_LATIN = (frozenset(("CYRILLIC",)), frozenset(("GREEK",)), frozenset(("ARMENIAN",)))


def is_web_address(source: str) -> bool:
    """Whether a source is an http or https address and not a path."""
    return source.lstrip()[:8].lower().startswith(("http://", "https://"))


def scheme_of(source: str) -> str:
    """The scheme that a source is written with, in lower case without its colon; "" if it can only be a path."""
    found = _SCHEME.match(source)
    scheme = found[1].lower() if found else ""
    return scheme if found and (found[2] or scheme in _BARE) else ""


def shown_address(source: str) -> str:
    """A web address as browsers show it: names and words in their own script. Any other source is unchanged.

    What is shown need not open the same page; links and opening use the source itself.
    """
    if not is_web_address(source):
        return source
    return _ESCAPED.sub(_unescaped, _HOST.sub(lambda host: shown_host(host[0]), source, count=1))


def shown_host(host: str) -> str:
    """A host in the letters of its language, if no other host could look like it; else unchanged.

    A name is shown in its own letters if all of them are plain Latin, or of one script that has no letters like
    Latin ones, or if its top-level domain is in that script too: a Cyrillic name under ``.com`` may be made to look
    like another. Browsers use longer tables to much the same effect (Unicode Technical Standard 39).
    """
    if "xn--" not in host.lower():
        return host
    import idna

    try:
        labels = [idna.decode(label) if label.startswith("xn--") else label for label in host.lower().split(".")]
    except ValueError:
        return host
    ending = _script(labels[-1])
    return ".".join(labels) if all(_is_plain(label, ending) for label in labels) else host


def _is_plain(label: str, ending: frozenset[str]) -> bool:
    if _WORD_OF_LATIN.fullmatch(label):
        return True
    script = _script(label)
    return any(script <= scripts for scripts in _UNLIKE_LATIN) or (script in _LIKE_LATIN and script == ending)


def _script(label: str) -> frozenset[str]:
    """The scripts of a label's letters, by the first words of their names; any other sign is its own script."""
    from unicodedata import name

    return frozenset(
        name(letter, "?").split()[0] for letter in label if not (letter.isascii() and not letter.isalpha())
    )


def _unescaped(escapes: re.Match[str]) -> str:
    from urllib.parse import unquote_to_bytes

    try:
        word = unquote_to_bytes(escapes[0]).decode()
    except UnicodeDecodeError:
        return escapes[0]
    # Invisible characters stay escaped: they may reverse the rest of the line.
    return word if word.isprintable() and not any(map(str.isspace, word)) else escapes[0]
