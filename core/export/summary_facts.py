"""What every format says about a summary besides its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from core.addresses import is_web_address, shown_address
from core.export.fragments import page_link
from core.export.wording import ENGLISH, Wording
from core.languages import counts_in
from core.ranking.methods.registry import METHODS
from core.summary import Summary
from core.text import clean, one_line


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and a value, each on one line; ``link`` is the address that the value links to, "" for none."""

    label: str
    value: str
    link: str = ""

    def line(self, wording: Wording = ENGLISH) -> str:
        """The fact as one line."""
        return wording.fact.format(label=self.label, value=self.value)

    def around(self, wording: Wording = ENGLISH) -> tuple[str, str]:
        """What its line has before the value and after it."""
        before, _, after = wording.fact.partition("{value}")
        return before.format(label=self.label), after.format(label=self.label)


def headline(summary: Summary, wording: Wording = ENGLISH) -> str:
    """The article's title on one line, or a placeholder."""
    return title_line(summary) or wording.untitled


def title_line(summary: Summary) -> str:
    """The article's title on one line, "" if it has none."""
    return _line(summary.article.title)


def topic_line(summary: Summary) -> str:
    """The topic that the summary is biased towards, on one line, "" if there is none."""
    return _line(summary.ranking.topic)


def facts(summary: Summary, wording: Wording = ENGLISH) -> tuple[Fact, ...]:
    """The facts, first about the article, then about how it was summarised.

    Unknown and empty ones are left out.
    """
    return tuple(fact for fact in _facts(summary, wording) if fact.value)


def fact_lines(summary: Summary, wording: Wording = ENGLISH) -> tuple[str, ...]:
    """The facts, one line each."""
    return tuple(fact.line(wording) for fact in facts(summary, wording))


def source_name(summary: Summary) -> str:
    """An address as browsers show it, or just a file's name: its folders say more about the reader than the text."""
    source = summary.article.source
    # A file's name may hold line breaks and undecodable bytes.
    return _line(shown_address(source) if is_web_address(source) else PurePath(source).name)


def byline_and_date(summary: Summary) -> tuple[str, str]:
    """Who wrote it and when, each on one line, "" if that is not known."""
    return _line(summary.article.byline), _line(summary.article.date)


def _facts(summary: Summary, wording: Wording) -> Iterator[Fact]:
    byline, date = byline_and_date(summary)
    yield Fact(wording.byline, byline)
    yield Fact(wording.date, date)
    yield Fact(wording.source, source_name(summary), page_link(summary))
    yield Fact(wording.part, _part(summary, wording))
    yield Fact(wording.method, METHODS[summary.ranking.method].title)
    yield Fact(wording.topic, _topic(summary, wording))
    yield Fact(wording.length, _extent(summary, wording))
    yield Fact(wording.pinned, str(len(summary.pinned) or ""))
    yield Fact(wording.excluded, str(len(summary.excluded) or ""))


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
    extent = wording.extent if counts_in(article.language) == "words" else wording.extent_in_characters
    return extent.format(
        sentences=len(summary), all_sentences=len(article.sentences), words=summary.words, all_words=article.words
    )


def _line(text: str) -> str:
    return one_line(clean(text))
