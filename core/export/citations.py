"""A summary for quoting elsewhere: its sentences with their paragraphs, and their source."""

from __future__ import annotations

from html import escape

from core.export.html import linked_steps
from core.export.summary_facts import byline_and_date, source_name, title_line
from core.export.text import numbered_steps
from core.export.wording import ENGLISH, Wording
from core.steps import Steps, finish
from core.summary import Summary


def citation(summary: Summary) -> str:
    """One line with no words but the article's own: title, byline and date, source, as far as they are known."""
    title = title_line(summary)
    of_whom = ", ".join(filter(None, byline_and_date(summary)))
    return " ".join(filter(None, (_stopped(title), _stopped(of_whom), source_name(summary))))


def cited_text_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """One sentence per line with the number of its paragraph, then an empty line and the citation, if there is one."""
    lines = yield from numbered_steps(summary, wording)
    return "\n".join([*lines, "", citation(summary)]).rstrip("\n")


def cited_html_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """The same as paragraphs of HTML, every sentence linked to itself if the article is from the web."""
    paragraphs = yield from linked_steps(summary, wording)
    told = escape(citation(summary))
    return "\n".join(f"<p>{words}</p>" for words in [*paragraphs, told] if words)


def cited_text(summary: Summary) -> str:
    """What ``cited_text_steps`` gives, all at once."""
    return finish(cited_text_steps(summary))


def cited_html(summary: Summary) -> str:
    """What ``cited_html_steps`` gives, all at once."""
    return finish(cited_html_steps(summary))


def _stopped(words: str) -> str:
    return words if not words or words.endswith(tuple(".?!…。？！؟")) else f"{words}."
