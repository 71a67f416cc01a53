"""Typefaces for long reading, by the language of the text.

A Chinese character is drawn one way in China and another in Japan, and only the typeface decides which. A serif of a
script comes before Latin ones, so that quotation marks and figures in a text are its own too.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# Those of macOS, Windows and free systems; what is not installed is skipped.
_LATIN = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif")
_ARABIC = ("Geeza Pro", "Sakkal Majalla", "Noto Naskh Arabic", "Noto Sans Arabic")
_HEBREW = ("New Peninim MT", "David", "Noto Serif Hebrew", "Noto Sans Hebrew")
_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": _ARABIC,
        "fa": _ARABIC,
        "he": _HEBREW,
        "ja": ("Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Source Han Serif JP", "Noto Sans CJK JP"),
        "ko": ("AppleMyungjo", "Batang", "Noto Serif CJK KR", "Source Han Serif K", "Noto Sans CJK KR"),
        "th": ("Thonburi", "Leelawadee UI", "Noto Serif Thai", "Noto Sans Thai"),
        "zh": ("Songti SC", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC"),
    }
)


def reading_families(language: str = "", family: str = "") -> list[str]:
    """The families for a text in a language, an ISO 639-1 code, best first, beginning with the requested one."""
    families = (*_BY_LANGUAGE.get(language, ()), *_LATIN)
    return [family, *families] if family else list(families)
