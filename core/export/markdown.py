"""Markdown: the title, what there is to tell of it, and a list of the sentences with their paragraphs."""

from __future__ import annotations

import re

from core.export.facts import facts, headline
from core.export.fragments import sentence_links
from core.export.wording import ENGLISH, Wording
from core.summary import Summary

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;))")
#: What would open a list or heading at the start of a line.
_OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")


def to_markdown(summary: Summary, wording: Wording = ENGLISH) -> str:
    """A heading, a line a fact, and one list item a sentence with the number of its paragraph.

    Where the article is from the web, the number links to the sentence there.
    """
    told = [
        wording.fact.format(label=f"**{_escaped(label)}**", value=_escaped(value))
        for label, value in facts(summary, wording)
    ]
    numbers = [f"¶ {paragraph}" for paragraph in summary.paragraphs]
    if links := sentence_links(summary):
        numbers = [f"[{number}](<{link}>)" for number, link in zip(numbers, links, strict=True)]
    items = [f"- {_escaped(sentence.text)} ({number})" for sentence, number in zip(summary, numbers, strict=True)]
    # A backslash at the end of a line keeps the break.
    lines = [f"# {_escaped(headline(summary, wording))}", "", "\\\n".join(told), "", *items]
    return "\n".join(lines).rstrip("\n") + "\n"


def _escaped(text: str) -> str:
    return _OPENING.sub(
        lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}", _SPECIAL.sub(r"\\\1", text)
    )
