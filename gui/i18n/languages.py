"""Languages by their names, in the language of the window."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def language_names() -> dict[str, str]:
    """The name of each of core.LANGUAGES by its code, in the order of the names."""
    names = {
        "ar": translate("languages", "Arabic"),
        "cs": translate("languages", "Czech"),
        "da": translate("languages", "Danish"),
        "de": translate("languages", "German"),
        "el": translate("languages", "Greek"),
        "en": translate("languages", "English"),
        "es": translate("languages", "Spanish"),
        "fi": translate("languages", "Finnish"),
        "fr": translate("languages", "French"),
        "he": translate("languages", "Hebrew"),
        "hu": translate("languages", "Hungarian"),
        "it": translate("languages", "Italian"),
        "ja": translate("languages", "Japanese"),
        "ko": translate("languages", "Korean"),
        "nl": translate("languages", "Dutch"),
        "no": translate("languages", "Norwegian"),
        "pl": translate("languages", "Polish"),
        "pt": translate("languages", "Portuguese"),
        "ro": translate("languages", "Romanian"),
        "ru": translate("languages", "Russian"),
        "sk": translate("languages", "Slovak"),
        "sv": translate("languages", "Swedish"),
        "th": translate("languages", "Thai"),
        "tr": translate("languages", "Turkish"),
        "uk": translate("languages", "Ukrainian"),
        "zh": translate("languages", "Chinese"),
    }
    return dict(sorted(names.items(), key=lambda item: _in_order(item[1])))


def _in_order(name: str) -> str:
    """By what names are put in order: accents do not count."""
    return "".join(filter(str.isalpha, unicodedata.normalize("NFD", name))).casefold()


def language_name(code: str) -> str:
    """The name of a language that a text was found to be in; a code that core knows no name for is its own name."""
    return language_names().get(code) or _other_names().get(code, code)


def _other_names() -> dict[str, str]:
    """The name of each of core.OTHER_LANGUAGES by its code, and what is said where there is none."""
    return {
        "af": translate("languages", "Afrikaans"),
        "am": translate("languages", "Amharic"),
        "as": translate("languages", "Assamese"),
        "az": translate("languages", "Azerbaijani"),
        "ba": translate("languages", "Bashkir"),
        "be": translate("languages", "Belarusian"),
        "bg": translate("languages", "Bulgarian"),
        "bn": translate("languages", "Bengali"),
        "bo": translate("languages", "Tibetan"),
        "br": translate("languages", "Breton"),
        "ca": translate("languages", "Catalan"),
        "cy": translate("languages", "Welsh"),
        "dv": translate("languages", "Maldivian"),
        "eo": translate("languages", "Esperanto"),
        "et": translate("languages", "Estonian"),
        "eu": translate("languages", "Basque"),
        "fa": translate("languages", "Persian"),
        "fo": translate("languages", "Faroese"),
        "fy": translate("languages", "West Frisian"),
        "ga": translate("languages", "Irish"),
        "gd": translate("languages", "Scottish Gaelic"),
        "gl": translate("languages", "Galician"),
        "gu": translate("languages", "Gujarati"),
        "ha": translate("languages", "Hausa"),
        "hi": translate("languages", "Hindi"),
        "hr": translate("languages", "Croatian"),
        "ht": translate("languages", "Haitian Creole"),
        "hy": translate("languages", "Armenian"),
        "id": translate("languages", "Indonesian"),
        "ig": translate("languages", "Igbo"),
        "is": translate("languages", "Icelandic"),
        "jv": translate("languages", "Javanese"),
        "ka": translate("languages", "Georgian"),
        "kk": translate("languages", "Kazakh"),
        "km": translate("languages", "Khmer"),
        "kn": translate("languages", "Kannada"),
        "ku": translate("languages", "Kurdish"),
        "ky": translate("languages", "Kyrgyz"),
        "la": translate("languages", "Latin"),
        "lb": translate("languages", "Luxembourgish"),
        "lg": translate("languages", "Ganda"),
        "ln": translate("languages", "Lingala"),
        "lo": translate("languages", "Lao"),
        "lt": translate("languages", "Lithuanian"),
        "lv": translate("languages", "Latvian"),
        "mg": translate("languages", "Malagasy"),
        "mk": translate("languages", "Macedonian"),
        "ml": translate("languages", "Malayalam"),
        "mn": translate("languages", "Mongolian"),
        "mr": translate("languages", "Marathi"),
        "ms": translate("languages", "Malay"),
        "mt": translate("languages", "Maltese"),
        "my": translate("languages", "Burmese"),
        "ne": translate("languages", "Nepali"),
        "oc": translate("languages", "Occitan"),
        "om": translate("languages", "Oromo"),
        "or": translate("languages", "Odia"),
        "pa": translate("languages", "Punjabi"),
        "ps": translate("languages", "Pashto"),
        "qu": translate("languages", "Quechua"),
        "rw": translate("languages", "Kinyarwanda"),
        "sa": translate("languages", "Sanskrit"),
        "se": translate("languages", "Northern Sami"),
        "si": translate("languages", "Sinhala"),
        "sl": translate("languages", "Slovene"),
        "sn": translate("languages", "Shona"),
        "so": translate("languages", "Somali"),
        "sq": translate("languages", "Albanian"),
        "sr": translate("languages", "Serbian"),
        "st": translate("languages", "Southern Sotho"),
        "sw": translate("languages", "Swahili"),
        "ta": translate("languages", "Tamil"),
        "te": translate("languages", "Telugu"),
        "tg": translate("languages", "Tajik"),
        "tk": translate("languages", "Turkmen"),
        "tl": translate("languages", "Tagalog"),
        "tt": translate("languages", "Tatar"),
        "ug": translate("languages", "Uyghur"),
        "ur": translate("languages", "Urdu"),
        "uz": translate("languages", "Uzbek"),
        "vi": translate("languages", "Vietnamese"),
        "wa": translate("languages", "Walloon"),
        "xh": translate("languages", "Xhosa"),
        "yo": translate("languages", "Yoruba"),
        "zu": translate("languages", "Zulu"),
        "und": translate("languages", "Unknown language"),
    }
