"""Formats that are not read: each is called by its name, with what to do about it, and never shown as an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.unread.archives import refuse_archive
from core.formats.unread.binary import refuse_binary
from core.formats.unread.code import notices_of_marks, refuse_code

if TYPE_CHECKING:
    from core.formats.source import Source

__all__ = ["notices_of_marks", "refuse_code", "refuse_unread"]


def refuse_unread(source: Source) -> None:
    """Raises LoadError (``format``) for a source that shows by its bytes, or its members, that it is in one of them."""
    if source.is_archive:
        refuse_archive(source)
    else:
        refuse_binary(source)
