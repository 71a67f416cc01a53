"""OpenDocument: the text of an .odt document or template, packed or flat."""

from core.formats.odt.reader import is_fodt, is_odt, read_fodt, read_odt

__all__ = ["is_fodt", "is_odt", "read_fodt", "read_odt"]
