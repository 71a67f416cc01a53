"""Text from outside, such as a file's name, a title or an address, made safe where Qt or the eye may misread it.

Text for tool tips goes through ``gui.widgets.tool_tip``, which shows it literally.
"""

from __future__ import annotations

import re

# What becomes a space, as in the core's messages: ends of lines, control characters, surrogates that represent
# undecodable bytes; and marks that reverse the order of what follows (Unicode Standard Annex 9), with which a
# name that ends in "fdp.exe" is made to look as if it ended in "exe.pdf".
_NO_TEXT = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]+")
# Characters that a word may have before it is broken in a tool tip, or loses its middle in a label.
_BROKEN_AT, _LONGEST = 32, 64
_BREAK = re.compile(rf"\S{{{_BROKEN_AT}}}(?=\S)")
_TOO_LONG = re.compile(rf"\w{{{_LONGEST + 1},}}")


def plain(text: str) -> str:
    """The text on one line, with its characters in logical order."""
    return _NO_TEXT.sub(" ", text).strip()


def plain_lines(text: str) -> str:
    """``plain``, for our own texts of several lines; anything from outside in them is on one line already."""
    return "\n".join(map(plain, text.split("\n")))


def caption(text: str) -> str:
    """``plain``, for a menu, a tab or a button, where Qt takes ``&`` for the mark of a key."""
    return plain(text).replace("&", "&&")


def window_title(text: str) -> str:
    """``plain``, for a window's title, where Qt replaces ``[*]`` with its mark for unsaved changes."""
    return plain(text).replace("[*]", "[*][*]")


def breakable(text: str) -> str:
    """A text that may break inside a long word, for text that can't be copied: it gets invisible marks there."""
    return _BREAK.sub("\\g<0>\u200b", text)


def short_words(text: str) -> str:
    """A text with dots in place of the middle of very long words: a label is as wide as its longest word."""
    half = _LONGEST // 2
    return _TOO_LONG.sub(lambda word: f"{word[0][:half]}…{word[0][-half:]}", text)
