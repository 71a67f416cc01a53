"""Plain text: the title, what there is to tell of it, and one sentence a line."""

from __future__ import annotations

from core.export.facts import fact_lines, headline
from core.export.wording import ENGLISH, Wording
from core.summary import Summary


def to_text(summary: Summary, wording: Wording = ENGLISH) -> str:
    """The title, a line a fact, and the sentences word for word, each with the number of its paragraph."""
    lines = [headline(summary, wording), "", *fact_lines(summary, wording), "", *numbered(summary)]
    return "\n".join(lines).rstrip("\n") + "\n"


def numbered(summary: Summary) -> list[str]:
    """The sentences word for word, each with the number of its paragraph behind it."""
    return [f"{sentence.text} (¶ {paragraph})" for sentence, paragraph in zip(summary, summary.paragraphs, strict=True)]
