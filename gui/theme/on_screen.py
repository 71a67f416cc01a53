"""Windows that fit the screen they are on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget


def keep_on_screen(window: QWidget) -> None:
    """Makes a window no larger than what its screen has room for, frame and all, and moves it there where it juts out.

    Before it is shown its frame is taken to be a title bar of the style. What fills the screen anyway stays as it is.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    frame = window.frameGeometry()
    around = frame.size() - window.size()
    if not window.isVisible():
        around = QSize(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
    fitting = window.size().boundedTo(room.size() - around)
    if fitting != window.size():
        window.resize(fitting)
    if window.isVisible():
        place = _within(QRect(frame.topLeft(), fitting + around), room)
        if place != frame.topLeft():
            window.move(place)


def _within(frame: QRect, room: QRect) -> QPoint:
    """Where a frame that is no larger than the room stands wholly in it, as near as can be."""
    x = min(max(frame.left(), room.left()), room.right() + 1 - frame.width())
    y = min(max(frame.top(), room.top()), room.bottom() + 1 - frame.height())
    return QPoint(x, y)
