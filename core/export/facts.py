"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from pathlib import PurePath

from core.ranking.methods import METHODS
from core.summary import Summary
from core.text import clean, one_line


def describe(summary: Summary) -> str:
    """One line: how many of how many sentences, by which method, from where, by whom and of when."""
    article = summary.article
    by = " ".join(part for part in (f"by {article.byline}" if article.byline else "", article.date) if part)
    source = f" of {_source_name(article.source)}" if article.source else ""
    source += f" ({by})" if by else ""
    count, total = len(summary), len(article.sentences)
    topic = f", leaning towards “{one_line(clean(summary.ranking.topic))}”" if summary.ranking.topic else ""
    method = METHODS[summary.ranking.method].title
    return f"{count} of {total} sentences{source}, word for word, picked by {method}{topic}"


def _source_name(source: str) -> str:
    """An address, or a file's name without its folders, which say more of the reader than of the text."""
    name = source if "://" in source else PurePath(source).name
    # A file's name may hold line breaks and bytes that are no characters.
    return one_line(clean(name))
