"""Texts as blocks, and what of them is furniture."""

from __future__ import annotations

from core.formats.plain import read_plain
from core.furniture import find_furniture


def marked(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each block of a plain text with its reason, "" for the article."""
    blocks = read_plain(text).blocks
    found = find_furniture(blocks, language)
    return [(block.text, found.get(index, "")) for index, block in enumerate(blocks)]


def texts(text: str, reason: str, language: str = "en") -> list[str]:
    """The blocks of a plain text that are furniture for this reason."""
    return [line for line, why in marked(text, language) if why == reason]


def kept(text: str, language: str = "en") -> list[str]:
    """The blocks of a plain text that are the article."""
    return texts(text, "", language)
