"""Word: the text of a .docx document or template, as its author means it."""

from core.formats.docx.reader import is_docx, read_docx

__all__ = ["is_docx", "read_docx"]
