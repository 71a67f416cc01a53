"""Names for widgets: one for programs, one for screen readers."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str, accessible: str = "") -> Widget:
    """The widget, with its object name and, if it is more than decoration, its accessible name."""
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
    return widget
