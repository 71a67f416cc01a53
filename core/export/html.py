"""HTML: a page that stands alone, with no script, style sheet or picture from elsewhere."""

from __future__ import annotations

from html import escape
from itertools import repeat

from core.article import Article, Sentence
from core.direction import is_right_to_left
from core.export.fragments import link_steps
from core.export.places import place_of
from core.export.set_apart import runs_of
from core.export.set_beside import beside
from core.export.summary_facts import facts, headline
from core.export.wording import ENGLISH, Wording
from core.steps import Steps, between
from core.summary import Summary

_TAGS = {"code": "code", "emphasis": "em", "strong": "strong"}
_STYLE = """\
:root { color-scheme: light dark }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, "Noto Serif", serif }
h1 { line-height: 1.25 }
dl { display: grid; grid-template-columns: max-content auto; gap: 0 1em; font-size: .85em; opacity: .8 }
dd { margin: 0; overflow-wrap: anywhere }
ul { padding: 0; list-style: none }
li { margin: 1em 0 }
a { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em }
a:is(:hover, :focus) { text-decoration-style: solid }
small { white-space: nowrap; opacity: .8 }"""


def html_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[str]:
    """A page with the title, the facts, and one list item per sentence with its place and paragraph number.

    If the article is from the web, every sentence links to itself there.
    """
    language = escape(summary.article.language)
    linked = yield from between(0, 0.9, linked_steps(summary, wording))
    title = escape(headline(summary, wording))
    told = "\n".join(
        f"<dt>{escape(fact.label)}</dt><dd><bdi>{_linked(fact.value, fact.link)}</bdi></dd>"
        for fact in facts(summary, wording)
    )
    direction = "rtl" if is_right_to_left(summary.article.text) else "ltr"
    pieces = [
        f"""<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<h1><bdi>{title}</bdi></h1>
<dl>
{told}
</dl>
<ul>"""
    ]
    for done, (sentence, words) in enumerate(zip(summary, linked, strict=True), start=1):
        pieces.append(f'<li data-start="{sentence.start}" data-end="{sentence.end}">{words}</li>')
        yield 0.9 + 0.1 * done / len(summary)
    yield 1
    pieces.append("</ul>\n</body>\n</html>\n")
    return "\n".join(pieces)


def linked_steps(summary: Summary, wording: Wording = ENGLISH) -> Steps[list[str]]:
    """The sentences in HTML, each with its paragraph's number, linked to itself on the web if it is from there.

    What stands beside a sentence is in italics on lines of its own.
    """
    links = yield from between(0, 0.8, link_steps(summary))
    items, asides = list[str](), beside(summary, wording)
    places = zip(summary.indices, summary, summary.paragraphs, links or repeat(""), strict=False)
    for index, sentence, number, link in places:
        aside = asides[index]
        # Isolated from its surroundings: a sentence may run in the opposite direction to its text.
        words = _set(summary.article, sentence, link)
        above, after = (map(_aside, lines) for lines in (aside.above, aside.after))
        place = escape(place_of(summary.article, sentence, number))
        items.append("<br>".join((*above, f"<bdi>{words}</bdi> <small>{place}</small>", *after)))
        yield 0.8 + 0.2 * len(items) / len(summary)
    return items


def _aside(line: str) -> str:
    return f"<i><bdi>{escape(line)}</bdi></i>"


def _set(article: Article, sentence: Sentence, link: str) -> str:
    """A sentence with its emphasis, and with its links unless it is one itself: no link can be in another."""
    if not article.inlines:
        return _linked(sentence.text, link)
    parts = []
    for run in runs_of(article, sentence):
        words = _linked(run.text, "" if link else run.link)
        for kind, tag in _TAGS.items():
            words = f"<{tag}>{words}</{tag}>" if kind in run.kinds else words
        parts.append(words)
    return f'<a href="{escape(link)}">{"".join(parts)}</a>' if link else "".join(parts)


def _linked(words: str, link: str) -> str:
    return f'<a href="{escape(link)}">{escape(words)}</a>' if link else escape(words)
