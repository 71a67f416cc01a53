"""The languages a text may be in: those that Standfirst supports, and those that it can only name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from core.languages.registry import SUPPORTED

#: ISO 639-1 code -> English name of each language that ``detect`` may return.
_NAMES = {
    "af": "Afrikaans",
    "am": "Amharic",
    "ar": "Arabic",
    "as": "Assamese",
    "az": "Azerbaijani",
    "ba": "Bashkir",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "bn": "Bangla",
    "bo": "Tibetan",
    "br": "Breton",
    "ca": "Catalan",
    "cs": "Czech",
    "cy": "Welsh",
    "da": "Danish",
    "de": "German",
    "dv": "Divehi",
    "el": "Greek",
    "en": "English",
    "eo": "Esperanto",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fo": "Faroese",
    "fr": "French",
    "fy": "Western Frisian",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "gl": "Galician",
    "gu": "Gujarati",
    "ha": "Hausa",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "ht": "Haitian Creole",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "ig": "Igbo",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "jv": "Javanese",
    "ka": "Georgian",
    "kk": "Kazakh",
    "km": "Khmer",
    "kn": "Kannada",
    "ko": "Korean",
    "ku": "Kurdish",
    "ky": "Kyrgyz",
    "la": "Latin",
    "lb": "Luxembourgish",
    "lg": "Ganda",
    "ln": "Lingala",
    "lo": "Lao",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "mg": "Malagasy",
    "mk": "Macedonian",
    "ml": "Malayalam",
    "mn": "Mongolian",
    "mr": "Marathi",
    "ms": "Malay",
    "mt": "Maltese",
    "my": "Burmese",
    "ne": "Nepali",
    "nl": "Dutch",
    "no": "Norwegian",
    "oc": "Occitan",
    "om": "Oromo",
    "or": "Odia",
    "pa": "Punjabi",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "qu": "Quechua",
    "ro": "Romanian",
    "ru": "Russian",
    "rw": "Kinyarwanda",
    "sa": "Sanskrit",
    "se": "Northern Sami",
    "si": "Sinhala",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sn": "Shona",
    "so": "Somali",
    "sq": "Albanian",
    "sr": "Serbian",
    "st": "Southern Sotho",
    "sv": "Swedish",
    "sw": "Swahili",
    "ta": "Tamil",
    "te": "Telugu",
    "tg": "Tajik",
    "th": "Thai",
    "tk": "Turkmen",
    "tl": "Tagalog",
    "tr": "Turkish",
    "tt": "Tatar",
    "ug": "Uyghur",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "wa": "Walloon",
    "xh": "Xhosa",
    "yo": "Yoruba",
    "zh": "Chinese",
    "zu": "Zulu",
}

#: ISO 639-1 code -> English name of the languages that have a file in core/languages/supported.
LANGUAGES: Mapping[str, str] = MappingProxyType({code: _NAMES[code] for code in SUPPORTED})

#: ISO 639-1 code -> English name of the languages that can be detected, but are summarised without stop words and word
#: stems.
OTHER_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {code: name for code, name in _NAMES.items() if code not in LANGUAGES}
)

#: The language assumed for a text that gives no indication (no letters at all).
NEUTRAL = "en"

#: ISO 639-2's code for an undetermined language: for a text in a script that none of the languages uses.
UNDETERMINED = "und"

#: Other codes for one of the languages: its varieties, and former ISO 639 codes.
_ALIASES = {"in": "id", "iw": "he", "nb": "no", "nn": "no"}


def is_supported(code: str) -> bool:
    """Whether Standfirst supports the language with this ISO 639-1 code: its stop words, word stems and sentences."""
    return code in LANGUAGES


def is_named(code: str) -> bool:
    """Whether ``detect`` may return this code."""
    return code in LANGUAGES or code in OTHER_LANGUAGES or code == UNDETERMINED


def language_name(code: str) -> str:
    """The English name of a language, supported or not; a code that ``detect`` never returns is its own name."""
    return {**LANGUAGES, **OTHER_LANGUAGES, UNDETERMINED: "Unknown language"}.get(code, code)


def language_code(tag: str) -> str:
    """The ISO 639-1 code of a language tag (RFC 5646): ``pt`` of ``pt-BR``, ``zh`` of ``zh_Hant``, ``no`` of ``nb``.

    For a tag of none of the languages it is the first part in lower case.
    """
    code = tag.strip().replace("_", "-").split("-", 1)[0].lower()
    return _ALIASES.get(code, code)
