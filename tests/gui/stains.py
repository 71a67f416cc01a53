"""Stains: what the screen shows of a window though the window, painted anew, would not have it there.

``QWidget.grab()`` paints for the picture that it gives, so it never shows any. Here the screen itself is asked.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def stains(window: QWidget) -> QRect:
    """The rectangle, in pixels of the screen, that has all stains of a window in it; empty if there are none.

    What the window has yet to paint it paints first, so the answer does not depend on when it is asked. There are no
    stains afterwards.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    before = on_screen(window)
    # By itself the window paints its own ground, and not what stands on that.
    for widget in window.findChildren(QWidget):
        widget.update()
    window.repaint()
    return difference(before, on_screen(window))


def on_screen(window: QWidget) -> QImage:
    """What the screen shows of a window, of 32 bits a pixel."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> QRect:
    """The rectangle in which two pictures of one size, of 32 bits a pixel, differ; empty if they are the same."""
    first, second = (
        np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width())
        for picture in (one, other)
    )
    rows, columns = np.nonzero(first != second)
    if not rows.size:
        return QRect()
    return QRect(int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
