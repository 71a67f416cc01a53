"""The encodings of an RTF file's bytes: of the file, and of each font (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

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
    """The fonts of a file, met while it is read; ``ansi`` is the codec of what is in no font."""

    def __init__(self) -> None:
        self.ansi = _ANSI
        self._fonts: dict[int, _Font] = {}
        self._codecs: dict[int, str] = {}

    def __getitem__(self, number: int) -> _Font:
        """A font, to be filled in while the table of fonts is read."""
        self._codecs.clear()
        return self._fonts.setdefault(number, _Font())

    def name(self, number: int) -> str:
        """The name of a font."""
        font = self._fonts.get(number)
        return font.name if font else ""

    def decode(self, data: bytes, number: int) -> str:
        """The text that bytes in a font stand for; U+FFFD for what its encoding does not have."""
        font = self._fonts.get(number)
        if font and font.charset == _SYMBOL:
            return "".join(symbol(code, font.name) for code in data)
        if data.isascii():
            return data.decode("ascii")
        codec = self._codecs.get(number)
        if codec is None:
            codec = self._codecs[number] = self._codec(font) if font else self.ansi
        return data.decode(codec, errors="replace")

    def _codec(self, font: _Font) -> str:
        if font.page:
            return page_codec(font.page)
        if font.charset == 0 and self._are_told_apart():
            return _ANSI
        return _CHARSETS.get(font.charset, self.ansi)

    def _are_told_apart(self) -> bool:
        """Whether the file names the character set of its own page with a font.

        Its set 0 is then Western. Many programs write 0 with every font, and the bytes are in the file's own page.
        """
        return any(_CHARSETS.get(font.charset) == self.ansi for font in self._fonts.values())


def page_codec(number: int) -> str:
    """Python's codec for the number of a code page; that of Western Windows where there is none."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        # Some numbers name codecs that are none of text.
        b"a".decode(name)
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return _ANSI
