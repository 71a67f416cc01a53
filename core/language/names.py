"""The languages a text may be in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: ISO 639-1 code -> English name; in lower case the name is what sumy calls the language.
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "ar": "Arabic",
        "cs": "Czech",
        "da": "Danish",
        "de": "German",
        "el": "Greek",
        "en": "English",
        "es": "Spanish",
        "fi": "Finnish",
        "fr": "French",
        "he": "Hebrew",
        "hu": "Hungarian",
        "it": "Italian",
        "ja": "Japanese",
        "ko": "Korean",
        "nl": "Dutch",
        "no": "Norwegian",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "ru": "Russian",
        "sk": "Slovak",
        "sv": "Swedish",
        "th": "Thai",
        "tr": "Turkish",
        "uk": "Ukrainian",
        "zh": "Chinese",
    }
)

#: What a text is taken to be in when nothing in it tells (no letters at all).
NEUTRAL = "en"
