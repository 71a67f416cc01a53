"""A reader's eyes and hands on a window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QProgressBar, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from core import Summary
from gui.client.client import WorkerClient
from gui.textview.article_view import ArticleView
from gui.textview.canvas import TextCanvas
from gui.textview.marks import Mark, MarkKind
from gui.textview.summary_view import SummaryView
from gui.window.main_window import MainWindow
from tests.patience import PATIENCE_MS

#: Milliseconds after which a test gives up waiting.
PATIENCE = PATIENCE_MS

Kind = TypeVar("Kind", bound=QWidget)


class Page:
    """A window as a reader has it: what is seen is found by the names of the contract, what is done is done by hand."""

    def __init__(self, window: MainWindow, client: WorkerClient, bot: QtBot) -> None:
        self.window = window
        self.client = client
        self.bot = bot
        self.article = self.find(ArticleView, "articleView")
        self.summary = self.find(SummaryView, "summaryView")
        self.slider = self.find(QSlider, "lengthSlider")
        self.unit = self.find(QComboBox, "lengthUnit")
        self.method = self.find(QComboBox, "methodBox")
        self.topic = self.find(QLineEdit, "topicEdit")
        self.why = self.find(QWidget, "whyPanel")
        self.why_title = self.find(QLabel, "whyTitle")
        self.message = self.find(QLabel, "statusMessage")
        self.progress = self.find(QProgressBar, "progressBar")
        self.cancel = self.find(QPushButton, "cancelButton")
        self.facts = self.find(QLabel, "lengthFacts")

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The widget with this object name."""
        widget = self.window.findChild(kind, name)
        assert widget is not None, name
        return widget

    def action(self, name: str) -> QAction:
        """The action with this object name."""
        action = self.window.findChild(QAction, name)
        assert action is not None, name
        return action

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self.bot.waitUntil(condition, timeout=PATIENCE)

    def settle(self) -> None:
        """Waits until no job is under way."""
        self.wait_for(lambda: not self.client.busy)

    def open_text(self, text: str) -> None:
        """Opens a text and waits for its summary, or for what is said instead."""
        self.window.open_text(text)
        self.settle()

    def open_path(self, path: str | Path) -> None:
        """Opens a file and waits for its summary, or for what is said instead."""
        self.window.open_path(str(path))
        self.settle()

    @property
    def shown(self) -> Summary:
        """The summary of the moment."""
        summary = self.window.reading_page.summary
        assert summary is not None
        return summary

    @property
    def lines(self) -> list[str]:
        """What the summary shows, a sentence a line."""
        text = self.summary.toPlainText()
        return text.split("\n") if text else []

    @property
    def highlighted(self) -> list[str]:
        """The passages that are marked in the article, read from the document that Qt shows."""
        return marked_texts(self.article)

    def focus(self, widget: QWidget) -> None:
        """Goes to a widget with the keyboard."""
        widget.setFocus()
        self.wait_for(widget.hasFocus)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key; it goes to wherever the keyboard is."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        """Presses a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Types a text, key by key."""
        for character in text:
            self.press(Qt.Key(ord(character.upper())))

    def place_of(self, view: TextCanvas, position: int) -> QPoint:
        """The middle of the character at a position of the view's document, scrolled into sight."""
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        left = view.cursorRect(cursor)
        cursor.setPosition(position + 1)
        right = view.cursorRect(cursor)
        on_one_line = right.top() == left.top()
        return QPoint((left.left() + right.left()) // 2 if on_one_line else left.left() + 2, left.center().y())

    def click(self, view: TextCanvas, position: int) -> None:
        """Clicks the character at a position, in UTF-16 units, of the view's document."""
        place = self.place_of(view, position)
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click_sentence(self, index: int, character: int = 3) -> None:
        """Clicks a character of a sentence in the article."""
        sentence = self.shown.article.sentences[index]
        self.click(self.article, utf16_length(sentence.source[: sentence.start + character]))

    def colour_left_of(self, view: TextCanvas, position: int) -> str:
        """The colour just left of a character, where no letter stands."""
        place = QPointF(self.place_of(view, position))
        left = view.cursorRect(view.textCursor()).left()
        return view.viewport().grab().toImage().pixelColor(left - 1, round(place.y())).name()


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text has, by Python's own codec."""
    return len(text.encode("utf-16-le")) // 2


def marked_texts(view: TextCanvas) -> list[str]:
    """The texts that stand in the document where a view's marks of sentences picked are painted."""
    texts = []
    for mark in sentence_marks(view):
        shown = next(view.positions.shown_ranges(mark.start, mark.end), None)
        if shown is not None:
            cursor = QTextCursor(view.document())
            cursor.setPosition(shown[0])
            cursor.setPosition(shown[1], QTextCursor.MoveMode.KeepAnchor)
            texts.append(cursor.selectedText())
    return texts


def sentence_marks(view: TextCanvas) -> list[Mark]:
    """The marks of the sentences that are picked."""
    return [mark for mark in view.marks.within(0, sys.maxsize) if mark.kind is MarkKind.PICK]
