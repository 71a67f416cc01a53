"""The language of the window: its own translation files, Qt's, and how numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.data import TRANSLATIONS

#: One file for each language but English, made of the source text by ``make translations``.

#: By these names the application's children are found that the next language replaces.
_QT, _OWN = "qtTranslator", "standfirstTranslator"


def install(application: QCoreApplication, language: str) -> None:
    """Has what is made from now on speak a language by its ISO 639-1 code; "" is the system's.

    Widgets that there are keep their words. A language without a file gets English words and its own numbers.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    code = language or locale.name().partition("_")[0]
    folders = {_QT: QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), _OWN: str(TRANSLATIONS)}
    for name, file in ((_QT, f"qtbase_{code}"), (_OWN, f"standfirst_{code}")):
        _replace(application, name, None if code == "en" else file, folders[name])


def _replace(application: QCoreApplication, name: str, file: str | None, folder: str) -> None:
    before = application.findChild(QTranslator, name)
    if before is not None:
        application.removeTranslator(before)
        before.setParent(None)
    if file is None:
        return
    translator = QTranslator(application)
    translator.setObjectName(name)
    if translator.load(file, folder):
        application.installTranslator(translator)
    else:
        translator.setParent(None)
