"""Makes windows fit the screen they are on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget


def keep_on_screen(window: QWidget) -> None:
    """Makes a window, with its frame, no larger than the space on its screen, and moves it inside if it juts out.

    Before it is shown its frame is taken to be a title bar of two lines. A window that fills the screen is left alone.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    frame = window.frameGeometry()
    around = frame.size() - window.size()
    if not window.isVisible():
        # The style knows better, but QStyle takes a twentieth of the start to import.
        around = QSize(0, 2 * window.fontMetrics().height())
    fitting = window.size().boundedTo(room.size() - around)
    if fitting != window.size():
        window.resize(fitting)
    if window.isVisible():
        place = _within(QRect(frame.topLeft(), fitting + around), room)
        if place != frame.topLeft():
            window.move(place)


def _within(frame: QRect, room: QRect) -> QPoint:
    """The nearest position at which a frame no larger than the space is entirely inside it."""
    x = min(max(frame.left(), room.left()), room.right() + 1 - frame.width())
    y = min(max(frame.top(), room.top()), room.bottom() + 1 - frame.height())
    return QPoint(x, y)
