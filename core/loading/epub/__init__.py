"""EPUB: a book, chapter by chapter."""

from core.loading.epub.reading import is_epub, read_epub

__all__ = ["is_epub", "read_epub"]
