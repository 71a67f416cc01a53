"""Languages by their names, in the language of the window."""

from __future__ import annotations

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
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))
