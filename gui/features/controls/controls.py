"""The summary's settings: its length, the method, and a topic."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import Article, Summary
from gui.documents.document import Document
from gui.features.controls.length_control import LengthControl
from gui.features.controls.method_control import MethodControl
from gui.features.controls.topic_control import TopicControl

# Milliseconds without a change after which the next one is another gesture.
_PAUSE = 1500


class Controls(QWidget):
    """Shows how a document is summarised, and changes it as the reader wants.

    One gesture, such as dragging the slider or a run of key presses, is one undo step.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = LengthControl()
        self.method = MethodControl()
        self.topic = TopicControl()
        self.method.add_beside(self.topic)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(32)
        row.addWidget(self.length, 3)
        row.addWidget(self.method, 3)
        self._document: Document | None = None
        # What the field was last set to: a topic that is still being typed is left alone.
        self._topic = ""
        self._is_held = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._end_gesture)
        self.length.held.connect(self._hold)
        self.length.length_changed.connect(self._set_length)
        self.method.method_changed.connect(self._set_method)
        self.method.method_chosen.connect(self._set_method_anew)
        self.topic.topic_changed.connect(self._set_topic)

    def show_document(self, document: Document) -> None:
        """Shows a document's settings."""
        is_another = document is not self._document
        if is_another:
            self._end_gesture()
        self._document = document
        self.method.set_method_silently(document.method)
        if is_another or self.length.wanted != document.length:
            self.length.set_wanted(document.length)
        if is_another or document.topic != self._topic:
            self._topic = document.topic
            self.topic.set_topic(document.topic)

    def forget(self) -> None:
        """Shows nothing about any article, and changes none."""
        self._end_gesture()
        self._document = None
        self.length.forget_whole()

    def show_article(self, article: Article) -> None:
        """Fits the slider to an article."""
        self.length.set_whole(article)

    def show_summary(self, summary: Summary | None) -> None:
        """Shows what the length amounts to."""
        if summary is None or not summary.indices:
            self.length.clear_facts()
        else:
            self.length.show_facts(summary)

    def _set_length(self) -> None:
        if self._document is not None:
            self._document.set_length(self.length.wanted)
            self._go_on()

    def _set_method(self, method: str) -> None:
        if self._document is not None:
            self._document.set_method(method)
            self._go_on()

    def _set_method_anew(self) -> None:
        """The same one again too, if ranking with it failed before."""
        if self._document is not None and self._document.ranking is None:
            self._document.set_method(self.method.method)

    def _set_topic(self, topic: str) -> None:
        if self._document is not None:
            self._topic = topic
            self._document.set_topic(topic)
            self._go_on()

    def _hold(self, held: bool) -> None:
        self._is_held = held
        self._end_gesture()

    def _go_on(self) -> None:
        """Continues a gesture; it ends after a pause unless the mouse holds the slider."""
        if not self._is_held:
            self._pause.start()

    def _end_gesture(self) -> None:
        self._pause.stop()
        if self._document is not None:
            self._document.undo_steps.end_gesture()
