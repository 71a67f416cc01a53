"""What a document has to know of the page that it is made for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont

from gui.theme.theme import Theme


class Sheet(NamedTuple):
    """A page: the width of its lines with the gutter, that of the gutter, and the gap below paragraphs, in pixels."""

    font: QFont
    theme: Theme
    width: float
    gutter: float
    gap: float
    is_right_to_left: bool
