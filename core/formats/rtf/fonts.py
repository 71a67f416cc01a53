"""The encodings of an RTF file's bytes: of the file, and of each font (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from core.formats.limits import LIMITS
from core.formats.rtf.state import State, Words
from core.formats.symbols import symbol

#: Python's codecs for the numbers of Windows' character sets (``\\fcharset``).
_CHARSETS = {
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gbk",
    81: "cp950",
    83: "mac_greek",
    84: "cp1255",
    85: "mac_turkish",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_SYMBOL = 2
_PAGES = {65001: "utf-8", 10000: "mac_roman", 10001: "cp932", 10006: "mac_greek", 10007: "mac_cyrillic", 936: "gbk"}
_ANSI = "cp1252"


@dataclass(slots=True)
class _Font:
    name: str = ""
    charset: int = 1
    page: int = 0


class Fonts:
    """The fonts of a file, collected as it is read."""

    def __init__(self) -> None:
        #: The codec of text without a font, and the font of text that names none.
        self._ansi = _ANSI
        self._default = 0
        self._fonts: dict[int, _Font] = {}
        self._codecs: dict[int, str] = {}

    @property
    def words(self) -> Words:
        """The file's control words for fonts."""
        return {
            **dict.fromkeys((b"f", b"af", b"rtlch", b"ltrch"), _use),
            **dict.fromkeys((b"fcharset", b"cpg"), self._describe),
            **dict.fromkeys((b"ansicpg", b"mac", b"pc", b"pca"), self._set_page),
            b"deff": self._set_default,
        }

    def add_name(self, text: str, number: int) -> None:
        """Adds a part of the name of a font, while the table of fonts is read."""
        self._new(number).name += text[: LIMITS.rtf_name].rstrip(";")

    def name(self, number: int) -> str:
        """The name of a font."""
        font = self._fonts.get(number)
        return font.name if font else ""

    def decode_in(self, state: State, data: bytes) -> str:
        """The text that bytes encode in the current font."""
        font = state.other_font if state.rtl and state.other_font >= 0 else state.font
        return self.decode(data, font if font >= 0 else self._default)

    def decode(self, data: bytes, number: int = -1) -> str:
        """The text that bytes encode in a font, or in none; U+FFFD for what its encoding does not have."""
        font = self._fonts.get(number)
        if font and font.charset == _SYMBOL:
            return "".join(symbol(code, font.name) for code in data)
        if data.isascii():
            return data.decode("ascii")
        codec = self._codecs.get(number)
        if codec is None:
            codec = self._codecs[number] = self._codec(font) if font else self._ansi
        return data.decode(codec, errors="replace")

    def _new(self, number: int) -> _Font:
        """A font to be filled in."""
        self._codecs.clear()
        return self._fonts.setdefault(number, _Font())

    def _set_default(self, _state: State, _word: bytes, number: int | None) -> None:
        self._default = number or 0

    def _describe(self, state: State, word: bytes, number: int | None) -> None:
        if state.to == "fonts" and word == b"fcharset":
            self._new(state.font).charset = number or 0
        elif state.to == "fonts":
            self._new(state.font).page = number or 0

    def _set_page(self, _state: State, word: bytes, number: int | None) -> None:
        pages = {b"mac": 10000, b"pc": 437, b"pca": 850}
        self._ansi = _page_codec(pages.get(word, number or 0))

    def _codec(self, font: _Font) -> str:
        if font.page:
            return _page_codec(font.page)
        if font.charset == 0 and self._are_told_apart():
            return _ANSI
        return _CHARSETS.get(font.charset, self._ansi)

    def _are_told_apart(self) -> bool:
        """Whether the file names the character set of its own page with a font.

        Its set 0 is then Western. Many programs write 0 with every font, and the bytes are in the file's own page.
        """
        return any(_CHARSETS.get(font.charset) == self._ansi for font in self._fonts.values())


def _use(state: State, word: bytes, number: int | None) -> None:
    """Sets the font of the text that follows: one of the two that a run may have."""
    if word == b"f":
        state.font = number or 0
    elif word == b"af":
        state.other_font = number or 0
    else:
        state.rtl = word == b"rtlch"


def _page_codec(number: int) -> str:
    """Python's codec for the number of a code page; that of Western Windows if there is none."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        # Some numbers name codecs that are not for text.
        b"a".decode(name)
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return _ANSI
