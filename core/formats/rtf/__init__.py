"""RTF: the text that its control words set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.rtf.reader import read

__all__ = ["read", "sniff"]

_MARK, _MARK_WITHIN = b"{\\rtf", 100


def sniff(source: Source) -> bool:
    """Whether a source is an RTF document."""
    return source.data[:_MARK_WITHIN].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_MARK)


__getattr__ = lazy_import(__name__, {"read": "core.formats.rtf.reader"})
