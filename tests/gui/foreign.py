"""A language of its own for tests, in which no letter is Latin, and what a window says in it."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from html import unescape

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QTranslator
from PySide6.QtGui import QAction, QHelpEvent, QTextDocumentFragment
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QToolTip,
    QWidget,
)

from core import METHODS
from gui.settings.preferences import INTERFACE_LANGUAGES

#: What stays in a translation: what is filled in, and marks of HTML.
_KEPT = re.compile(r"(\{[^}]*\}|%Ln|<[^>]*>)")
_CYRILLIC = str.maketrans(
    string.ascii_letters, "".join(chr(0x430 + i) for i in range(26)) + "".join(chr(0x410 + i) for i in range(26))
)
#: One letter may be a key's, or a unit's.
_LATIN = re.compile(r"[A-Za-z]{2,}")
_PAINTED = re.compile(r"<text\b[^>]*>(.*?)</text>", re.DOTALL)
#: What is said in no language: names of methods, who made them, and languages by their own names.
_NAMES = frozenset(
    _LATIN.findall(
        " ".join(
            [
                *(f"{method.title} {method.citation}" for method in METHODS.values()),
                *INTERFACE_LANGUAGES.values(),
                "Standfirst",
            ]
        )
    )
)
#: A text without a Latin letter, with furniture and enough sentences for folds.
GREEK = "# Το λιμάνι\n\n" + "\n\n".join(
    f"Η παλίρροια γυρίζει δύο φορές την ημέρα στο λιμάνι {number}. Κανείς δεν κοιτάζει το ρολόι του πύργου {number}. "
    f"Οι βάρκες ξέρουν πότε πρέπει να φύγουν {number}."
    for number in range(12)
)


class Foreign(QTranslator):
    """Says all that is translated in Cyrillic letters, one for one; languages have their Russian names."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("standfirstTranslator")

    def language(self) -> str:
        return "ru"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        pieces = _KEPT.split(source)
        return "".join(piece if at % 2 else piece.translate(_CYRILLIC) for at, piece in enumerate(pieces))


@contextmanager
def foreign(application: QApplication) -> Iterator[None]:
    """Has what is made meanwhile speak so."""
    translator = Foreign(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.setParent(None)


def latin_words(text: str, data: Collection[str] = ()) -> set[str]:
    """The words of a text that no translation was made of; names and data are none."""
    return {word for word in _LATIN.findall(text) if word not in _NAMES and word not in data}


def painted(widget: QWidget) -> str:
    """All text that a widget and those in it paint, in the order in which they do."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    widget.render(picture)
    drawing = bytes(buffer.data().data()).decode()
    return "\n".join(unescape(text) for text in _PAINTED.findall(drawing))


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """What a window tells besides what it paints, each with the object that tells it: titles, tooltips, names."""
    for widget in (window, *window.findChildren(QWidget)):
        # What Qt puts into widgets of its own is Qt's to translate.
        if not widget.objectName().startswith("qt_") or isinstance(widget, QToolButton):
            for text in _texts(widget):
                yield widget.objectName() or type(widget).__name__, text
    for action in window.findChildren(QAction):
        for text in (action.text(), plain(action.toolTip()), action.statusTip()):
            yield action.objectName(), text


def tip_at(widget: QWidget, place: QPoint) -> str:
    """The tooltip that comes where the pointer rests; "" for none."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return plain(QToolTip.text())


def _texts(widget: QWidget) -> Iterator[str]:
    """All that a widget says, but for what a reader reads or writes in it."""
    yield from (widget.windowTitle(), plain(widget.toolTip()), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, (QGroupBox, QMenu)):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))


def plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText()
