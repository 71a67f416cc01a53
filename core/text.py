"""Turns text from anywhere into text that can be shown."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PLANES = range(0x10000, 0x110000, 0x10000)
#: What can't be shown in a text, or is reserved by Qt's text documents: control characters, lone surrogates, Unicode
#: noncharacters and the object replacement character.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in _PLANES)
    + "]"
)

#: What may need changing. Searching for all but the usual ranges is several times faster than searching for the rest.
#: Possessive: backtracking through a run of millions would take gigabytes.
_SUSPECT = re.compile(
    "(?:\r\n|[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffb"
    + "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in _PLANES)
    + "])++"
)


def clean(text: str) -> str:
    """The text with every kind of line break as LF, no byte order mark, and U+FFFD for what can't be shown."""
    return _SUSPECT.sub(_cleaned, text.removeprefix("\ufeff"))


def _cleaned(suspects: re.Match[str]) -> str:
    return _UNSHOWABLE.sub("\ufffd", _LINE_BREAKS.sub("\n", suspects.group()))


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def is_east_asian(character: str) -> bool:
    """Whether a character is Chinese or Japanese, which are written without spaces; Korean is not."""
    return east_asian_width(character) in "WF" and not "\uac00" <= character <= "\ud7a3"
