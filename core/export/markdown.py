"""Markdown: the title, what is known about it, and a list of the sentences with their paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat

from core.export.fragments import link_steps
from core.export.markdown_words import escaped, linked, sentence_in_markdown
from core.export.places import place_of
from core.export.set_beside import beside
from core.export.summary_facts import facts, headline
from core.export.wording import ENGLISH, Wording
from core.steps import Steps, between
from core.summary import Summary


def markdown_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """A heading, one line per fact, and one list item per sentence with its emphasis, links and paragraph number.

    If the article is from the web, the number links to the sentence there. What stands beside a sentence is emphasised.
    """
    links = yield from between(0, 0.6, link_steps(summary))
    told = [
        wording.fact.format(label=f"**{escaped(fact.label)}**", value=linked(escaped(fact.value), fact.link))
        for fact in facts(summary, wording)
    ]
    # A backslash at the end of a line keeps the break.
    lines = [f"# {escaped(headline(summary, wording))}", "", "\\\n".join(told), ""]
    asides = beside(summary, wording)
    places = zip(summary.indices, summary, summary.paragraphs, links or repeat(""), strict=False)
    for done, (index, sentence, number, link) in enumerate(places, start=1):
        aside = asides[index]
        above, after = (_emphasised(each) for each in (aside.above, aside.after))
        place = linked(escaped(place_of(summary.article, sentence, number)), link)
        item = (*above, f"{sentence_in_markdown(summary.article, sentence)} ({place})", *after)
        lines.append("- " + "\\\n  ".join(item))
        yield 0.6 + 0.4 * done / len(summary)
    return "\n".join(lines).rstrip("\n") + "\n"


def _emphasised(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"*{escaped(line)}*" for line in lines)
