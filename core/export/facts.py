"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from core.ranking.methods import METHODS
from core.summary import Summary
from core.text import clean, one_line


def describe(summary: Summary) -> str:
    """One line: how many of how many sentences, by which method, from where."""
    article = summary.article
    # A file's name may hold line breaks and bytes that are no characters.
    source = f" of {one_line(clean(article.source))}" if article.source else ""
    count, total = len(summary), len(article.sentences)
    return f"{count} of {total} sentences{source}, word for word, picked by {METHODS[summary.ranking.method].title}"
