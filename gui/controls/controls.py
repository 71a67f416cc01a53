"""What decides the summary: its length, the method, and a topic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import Length, Ranking, Summary
from gui.articles.document import Document
from gui.controls.length_control import LengthControl
from gui.controls.method_control import MethodControl
from gui.controls.topic_control import TopicControl

_WHOLE = Length(100, "percent")


class Controls(QWidget):
    """Shows how a document is summarised, and changes it as the reader wants. ``changed()`` when the reader did."""

    changed = Signal()

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
        #: What the field was set to last: a topic that is still being typed stays as it is.
        self._topic = ""
        self.length.length_changed.connect(self._set_length)
        self.method.method_changed.connect(self._set_method)
        self.method.method_chosen.connect(self._set_method_anew)
        self.topic.topic_changed.connect(self._set_topic)

    def show_document(self, document: Document) -> None:
        """Shows what a document is set to."""
        is_another, self._document = document is not self._document, document
        self.method.set_method_silently(document.method)
        if is_another or self.length.wanted != document.length:
            self.length.set_wanted(document.length)
        if is_another or document.topic != self._topic:
            self._topic = document.topic
            self.topic.set_topic(document.topic)

    def forget(self) -> None:
        """Shows nothing of an article any more, and changes none."""
        self._document = None
        self.length.forget_whole()

    def show_ranking(self, ranking: Ranking) -> None:
        """Fits the slider to what this ranking is of."""
        self.length.set_whole(ranking.summary(_WHOLE))

    def show_summary(self, summary: Summary | None) -> None:
        """Tells what the length comes to."""
        if summary is None or not summary.indices:
            self.length.clear_facts()
        else:
            self.length.show_facts(summary)

    def _set_length(self) -> None:
        if self._document is not None:
            self._document.set_length(self.length.wanted)
        self.changed.emit()

    def _set_method(self, method: str) -> None:
        if self._document is not None:
            self._document.set_method(method)
        self.changed.emit()

    def _set_method_anew(self) -> None:
        """Also the same again, where ranking by it failed before."""
        if self._document is not None and self._document.ranking is None:
            self._document.set_method(self.method.method)

    def _set_topic(self, topic: str) -> None:
        if self._document is not None:
            self._topic = topic
            self._document.set_topic(topic)
