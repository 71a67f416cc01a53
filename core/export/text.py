"""Plain text: the title, what is known about it, and one sentence per line."""

from __future__ import annotations

from core.export.places import place_of
from core.export.set_beside import beside
from core.export.summary_facts import fact_lines, headline
from core.export.wording import ENGLISH, Wording
from core.steps import Steps
from core.summary import Summary


def text_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """The title, one line per fact, and the sentences word for word, each with the number of its paragraph."""
    lines = [headline(summary, wording), "", *fact_lines(summary, wording), ""]
    yield 0
    lines += yield from numbered_steps(summary, wording)
    return "\n".join(lines).rstrip("\n") + "\n"


def numbered_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[list[str]]:
    """The sentences word for word, each with the number of its paragraph after it.

    What stands beside a sentence is in brackets on lines of its own.
    """
    lines, asides = list[str](), beside(summary, wording)
    places = zip(summary.indices, summary, summary.paragraphs, strict=True)
    for done, (index, sentence, number) in enumerate(places, start=1):
        aside = asides[index]
        lines += (f"[{line}]" for line in aside.above)
        lines.append(f"{sentence.text} ({place_of(summary.article, sentence, number)})")
        lines += (f"[{line}]" for line in aside.after)
        yield done / len(summary)
    return lines
