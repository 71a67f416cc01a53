"""Emphasis, code and links within the lines of an article."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from core.shape import Inline
from gui.i18n.scripts import has_italics


def inline_format(inline: Inline, link: QColor) -> QTextCharFormat:
    """How words that are set apart are set; ``link`` is the colour of links, which are underlined too."""
    letters = QTextCharFormat()
    if inline.kind == "link":
        letters.setFontUnderline(True)
        letters.setForeground(link)
    elif inline.kind == "code":
        letters.setFontFamilies(fixed_families())
    elif inline.kind == "strong" or not has_italics(inline.text):
        letters.setFontWeight(QFont.Weight.Bold)
    else:
        letters.setFontItalic(True)
    return letters


def fixed_families() -> list[str]:
    """Typefaces whose letters are all of one width."""
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), "DejaVu Sans Mono", "monospace"]
