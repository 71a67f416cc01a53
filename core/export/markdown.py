"""Markdown: the title, what is known about it, and a list of the sentences with their paragraphs."""

from __future__ import annotations

import re
from itertools import repeat

from core.export.fragments import link_steps
from core.export.places import place_of
from core.export.summary_facts import facts, headline
from core.export.wording import ENGLISH, Wording
from core.steps import Steps, between
from core.summary import Summary

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;))")
#: What would open a list or heading at the start of a line.
_OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")


def markdown_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """A heading, one line per fact, and one list item per sentence with its paragraph number.

    If the article is from the web, the number links to the sentence there.
    """
    links = yield from between(0, 0.6, link_steps(summary))
    told = [
        wording.fact.format(label=f"**{_escaped(fact.label)}**", value=_linked(_escaped(fact.value), fact.link))
        for fact in facts(summary, wording)
    ]
    # A backslash at the end of a line keeps the break.
    lines = [f"# {_escaped(headline(summary, wording))}", "", "\\\n".join(told), ""]
    places = zip(summary, summary.paragraphs, links or repeat(""), strict=False)
    for done, (sentence, number, link) in enumerate(places, start=1):
        lines.append(
            f"- {_escaped(sentence.text)} ({_linked(_escaped(place_of(summary.article, sentence, number)), link)})"
        )
        yield 0.6 + 0.4 * done / len(summary)
    return "\n".join(lines).rstrip("\n") + "\n"


def _linked(words: str, link: str) -> str:
    return f"[{words}](<{link}>)" if link else words


def _escaped(text: str) -> str:
    return _OPENING.sub(
        lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}", _SPECIAL.sub(r"\\\1", text)
    )
