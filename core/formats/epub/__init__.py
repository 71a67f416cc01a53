"""EPUB: a book, chapter by chapter."""

from core.formats.epub.reader import is_epub, read_epub

__all__ = ["is_epub", "read_epub"]
