"""Emphasis, code and links within the lines of an article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from core.addresses import shown_address
from core.shape import Inline
from gui.i18n.plain import plain
from gui.i18n.scripts import has_italics
from gui.widgets.tool_tip import tool_tip


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


def link_tip(address: str) -> str:
    """What the pointer tells over a link; "" for no address."""
    if not address:
        return ""
    words = QCoreApplication.translate("ArticlePassages", "Ctrl+click opens it in the browser")
    return tool_tip(words, plain(shown_address(address)))


def fixed_families() -> list[str]:
    """Typefaces whose letters are all of one width."""
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), "DejaVu Sans Mono", "monospace"]
