"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from core.export.wording import ENGLISH, Wording
from core.ranking.methods import METHODS
from core.summary import Summary
from core.text import clean, one_line

#: ISO 639-1 codes of languages whose script runs from right to left.
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def headline(summary: Summary, wording: Wording = ENGLISH) -> str:
    """The article's title on one line, or a word that stands for it."""
    return title_line(summary) or wording.untitled


def title_line(summary: Summary) -> str:
    """The article's title on one line, "" where it has none."""
    return _line(summary.article.title)


def topic_line(summary: Summary) -> str:
    """The topic that the summary leans towards, on one line, "" for none."""
    return _line(summary.ranking.topic)


def facts(summary: Summary, wording: Wording = ENGLISH) -> tuple[tuple[str, str], ...]:
    """Pairs of a label and a value on one line: of the article first, then of how it was summarised.

    What is not known, and what there is none of, is not among them.
    """
    return tuple((label, value) for label, value in _facts(summary, wording) if value)


def fact_lines(summary: Summary, wording: Wording = ENGLISH) -> tuple[str, ...]:
    """The facts, each as one line."""
    return tuple(wording.fact.format(label=label, value=value) for label, value in facts(summary, wording))


def source_name(summary: Summary) -> str:
    """An address, or a file's name without its folders, which say more of the reader than of the text."""
    source = summary.article.source
    # A file's name may hold line breaks and bytes that are no characters.
    return _line(source if "://" in source else PurePath(source).name)


def byline_and_date(summary: Summary) -> tuple[str, str]:
    """Who wrote it and when, each on one line, "" where that is not known."""
    return _line(summary.article.byline), _line(summary.article.date)


def is_right_to_left(summary: Summary) -> bool:
    """Whether the article's language is written from right to left."""
    return summary.article.language in _RIGHT_TO_LEFT


def _facts(summary: Summary, wording: Wording) -> Iterator[tuple[str, str]]:
    byline, date = byline_and_date(summary)
    yield wording.byline, byline
    yield wording.date, date
    yield wording.source, source_name(summary)
    yield wording.part, _part(summary, wording)
    yield wording.method, METHODS[summary.ranking.method].title
    yield wording.topic, _topic(summary, wording)
    yield wording.length, _extent(summary, wording)
    yield wording.pinned, str(len(summary.pinned) or "")
    yield wording.excluded, str(len(summary.excluded) or "")


def _part(summary: Summary, wording: Wording) -> str:
    paragraphs = summary.article.paragraphs
    if not paragraphs or paragraphs[0] == 1:
        return ""
    return wording.paragraphs.format(first=paragraphs[0], last=paragraphs[-1])


def _topic(summary: Summary, wording: Wording) -> str:
    topic = topic_line(summary)
    return topic if not topic or summary.ranking.topic_occurs else wording.absent.format(topic=topic)


def _extent(summary: Summary, wording: Wording) -> str:
    article = summary.article
    return wording.extent.format(
        sentences=len(summary), all_sentences=len(article.sentences), words=summary.words, all_words=article.words
    )


def _line(text: str) -> str:
    return one_line(clean(text))
