"""A summary to be quoted elsewhere: its sentences with their paragraphs, and where they are from."""

from __future__ import annotations

from html import escape

from core.export.facts import byline_and_date, source_name, title_line
from core.export.html import linked_sentences
from core.export.text import numbered
from core.summary import Summary


def citation(summary: Summary) -> str:
    """One line in no language but the article's: title, byline and date, source, as far as there are any."""
    title = title_line(summary)
    of_whom = ", ".join(filter(None, byline_and_date(summary)))
    return " ".join(filter(None, (_stopped(title), _stopped(of_whom), source_name(summary))))


def cited_text(summary: Summary) -> str:
    """One sentence a line with the number of its paragraph, then an empty line and the citation, if there is one."""
    return "\n".join([*numbered(summary), "", citation(summary)]).rstrip("\n")


def cited_html(summary: Summary) -> str:
    """The same as paragraphs of HTML, every sentence linked to itself where the article is from the web."""
    paragraphs = [*linked_sentences(summary), escape(citation(summary))]
    return "\n".join(f"<p>{words}</p>" for words in paragraphs if words)


def _stopped(words: str) -> str:
    return words if not words or words.endswith(tuple(".?!…。？！؟")) else f"{words}."
