"""What is being done, its progress, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from gui.widgets.named import named

# Work that ends sooner than this, in milliseconds, is not announced: a bar that only flickers says nothing.
_PATIENCE = 150
# Pixels between the row and the edges of the window, as in the panes above it.
_MARGIN = 20
# Pixels that a button is higher than its text, above and below together.
_AROUND = 4


class ProgressRow(QWidget):
    """Shown while work runs. ``cancelled()`` when the reader stops it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = named(QLabel(), "progressLabel", self.tr("Current step"))
        self._bar = named(QProgressBar(), "progressBar", self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setMaximumHeight(12)
        self._cancel = named(_LowButton(self.tr("Cancel")), "cancelButton", self.tr("Cancel"))
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._cancel.setToolTip(self.tr("Cancel this and keep what is shown (Esc)"))
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addStretch(1)
        for widget in (self._label, self._bar, self._cancel):
            row.addWidget(widget)
        keep_room = self.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)
        keep_room.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(keep_room)
        self._delay = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._delay.timeout.connect(self.show)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Appears a moment after work begins, and goes when it ends."""
        if busy:
            self._label.setText(self.tr("Working…"))
            self._bar.setRange(0, 0)
            self._delay.start()
        else:
            self._delay.stop()
            self.hide()

    def show_progress(self, step: str, done: int, total: int) -> None:
        """Shows how far a step is; with total 0 only that it is running."""
        steps = {
            "reading": self.tr("Reading…"),
            "sentences": self.tr("Finding sentences…"),
            "ranking": self.tr("Ranking sentences…"),
            "writing": self.tr("Writing the summary…"),
        }
        self._label.setText(steps.get(step, self.tr("Working…")))
        # QProgressBar counts in 32 bits; thousandths are finer than it can show.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)


class _LowButton(QPushButton):
    """A button hardly higher than its text, for a row that keeps its height."""

    def sizeHint(self) -> QSize:
        """As wide as any button."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _AROUND)

    def minimumSizeHint(self) -> QSize:
        """The same; the style would make it higher."""
        return self.sizeHint()
