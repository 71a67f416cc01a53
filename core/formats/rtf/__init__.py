"""RTF: the text that its control words set."""

from core.formats.rtf.reader import is_rtf, read_rtf

__all__ = ["is_rtf", "read_rtf"]
