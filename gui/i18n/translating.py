"""The language of the window: its own translation files, Qt's, and how numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.data import TRANSLATIONS

# One file for each language, made by ``make translations``. The English one has only plurals, and is always
# there: the source text replaces what another language lacks, but "%Ln sentence(s)" is not English.

# By these names, the children of the application that the next language replaces are found.
_ENGLISH, _QT, _OWN = "englishTranslator", "qtTranslator", "standfirstTranslator"


def install(application: QCoreApplication, language: str) -> None:
    """Sets the language of everything made from now on by its ISO 639-1 code; "" is the system's.

    Existing widgets keep their words. A language without a file gets English words and its own numbers.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    code = language or locale.name().partition("_")[0]
    for name in (_OWN, _QT, _ENGLISH):
        _remove(application, name)
    # Qt consults the last one first.
    _add(application, _ENGLISH, "standfirst_en", str(TRANSLATIONS))
    if code != "en":
        _add(application, _QT, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _add(application, _OWN, f"standfirst_{code}", str(TRANSLATIONS))


def spoken_language() -> str:
    """The language of the window's words, an ISO 639-1 code."""
    application = QCoreApplication.instance()
    own = None if application is None else application.findChild(QTranslator, _OWN)
    return "en" if own is None else own.language()


def _remove(application: QCoreApplication, name: str) -> None:
    translator = application.findChild(QTranslator, name)
    if translator is not None:
        application.removeTranslator(translator)
        translator.setParent(None)


def _add(application: QCoreApplication, name: str, file: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(name)
    if translator.load(file, folder):
        application.installTranslator(translator)
    else:
        translator.setParent(None)
