"""What the reader wants to know about."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.widgets.line_edit import LineEdit
from gui.widgets.named import named

# Milliseconds without a key press after which the topic is applied.
_PAUSE = 400


class TopicControl(QWidget):
    """Lets the reader name a topic. ``topic_changed(str)`` follows a pause in typing, or Enter."""

    topic_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = named(LineEdit(), "topicEdit", self.tr("Topic"))
        self._edit.setPlaceholderText(self.tr("What about …"))
        self._edit.setToolTip(self.tr("Sentences with these words come first"))
        self._edit.setClearButtonEnabled(True)
        self._edit.setMaxLength(200)
        label = QLabel(self.tr("&Topic"))
        label.setBuddy(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self._edit, 1)
        self._topic = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._take_up)
        self._edit.textChanged.connect(self._pause.start)
        self._edit.returnPressed.connect(self._take_up)

    @property
    def topic(self) -> str:
        """The current topic; "" for none."""
        return " ".join(self._edit.text().split())

    def set_topic(self, topic: str) -> None:
        """Sets the topic without a signal."""
        self._topic = topic
        blocked = self._edit.blockSignals(True)
        self._edit.setText(topic)
        self._edit.blockSignals(blocked)
        self._pause.stop()

    def _take_up(self) -> None:
        self._pause.stop()
        if self.topic != self._topic:
            self._topic = self.topic
            self.topic_changed.emit(self._topic)
