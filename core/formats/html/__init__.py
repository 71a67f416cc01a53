"""HTML: the article of a page, without what surrounds it."""

from core.formats.html.inline import differs_from_plain
from core.formats.html.reader import html_pieces, is_html, read, read_html, sniff, tree_pieces

__all__ = ["differs_from_plain", "html_pieces", "is_html", "read", "read_html", "sniff", "tree_pieces"]
