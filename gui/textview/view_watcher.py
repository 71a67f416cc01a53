"""Reports what part of a text is visible, and where the eye is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.textview.spans import Range

if TYPE_CHECKING:
    from gui.textview.canvas import TextCanvas


class ViewWatcher(QObject):
    """Watches a canvas.

    Once for everything that changed in a turn, ``view_changed(start, end)`` gives the visible range of the text, and
    ``eye_moved(position)`` the position that the eye is on.
    """

    view_changed = Signal(int, int)
    eye_moved = Signal(int)

    def __init__(self, canvas: TextCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._seen: Range | None = None
        self._eye: int | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._tell)
        bar = canvas.verticalScrollBar()
        bar.valueChanged.connect(self.look_again)
        bar.rangeChanged.connect(self.look_again)
        canvas.places.arrived.connect(self.look_again)
        canvas.places.document_shown.connect(self.look_again)

    def look_again(self) -> None:
        """Reports, soon, what has changed."""
        # Not the timer's own start: it would take the scroll bar's value for its interval.
        self._timer.start()

    def _tell(self) -> None:
        if self._canvas.places.is_waiting:
            return
        eye = self._canvas.places.anchor_of_eye().position
        if eye != self._eye:
            self._eye = eye
            self.eye_moved.emit(eye)
        if not self._canvas.isVisible():
            return
        seen = self._canvas.lines.range_in_sight()
        if seen != self._seen:
            self._seen = seen
            self.view_changed.emit(*seen)
