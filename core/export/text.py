"""Plain text: the title, what is known about it, and one sentence per line."""

from __future__ import annotations

from core.export.places import place_of
from core.export.summary_facts import fact_lines, headline
from core.export.wording import ENGLISH, Wording
from core.steps import Steps
from core.summary import Summary


def text_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """The title, one line per fact, and the sentences word for word, each with the number of its paragraph."""
    lines = [headline(summary, wording), "", *fact_lines(summary, wording), ""]
    yield 0
    lines += yield from numbered_steps(summary)
    return "\n".join(lines).rstrip("\n") + "\n"


def numbered_steps(summary: Summary) -> Steps[list[str]]:
    """The sentences word for word, each with the number of its paragraph after it."""
    lines = []
    for sentence, paragraph in zip(summary, summary.paragraphs, strict=True):
        lines.append(f"{sentence.text} ({place_of(summary.article, sentence, paragraph)})")
        yield len(lines) / len(summary)
    return lines
