"""PDF: the text of a document made for paper, with its lines, columns and pages put together again."""

from core.formats.pdf.reader import is_pdf, read_pdf

__all__ = ["is_pdf", "read_pdf"]
