"""HTML: a page that stands alone, with no script, style sheet or picture from elsewhere."""

from __future__ import annotations

from html import escape
from itertools import zip_longest

from core.export.facts import facts, headline, is_right_to_left
from core.export.fragments import sentence_links
from core.export.wording import ENGLISH, Wording
from core.summary import Summary

_STYLE = """\
:root { color-scheme: light dark }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, "Noto Serif", serif }
h1 { line-height: 1.25 }
dl { display: grid; grid-template-columns: max-content auto; gap: 0 1em; font-size: .85em; opacity: .8 }
dd { margin: 0; overflow-wrap: anywhere }
ul { padding: 0; list-style: none }
li { margin: 1em 0 }
li a { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em }
li a:is(:hover, :focus) { text-decoration-style: solid }
small { white-space: nowrap; opacity: .8 }"""


def to_html(summary: Summary, wording: Wording = ENGLISH) -> str:
    """A page with the title, the facts, and one list item a sentence with its place and the number of its paragraph.

    Where the article is from the web, every sentence links to itself there.
    """
    title = escape(headline(summary, wording))
    told = "\n".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in facts(summary, wording))
    items = "\n".join(
        f'<li data-start="{sentence.start}" data-end="{sentence.end}">{words}</li>'
        for sentence, words in zip(summary, linked_sentences(summary), strict=True)
    )
    direction = "rtl" if is_right_to_left(summary) else "ltr"
    return f"""<!DOCTYPE html>
<html lang="{escape(summary.article.language)}" dir="{direction}">
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
<h1>{title}</h1>
<dl>
{told}
</dl>
<ul>
{items}
</ul>
</body>
</html>
"""


def linked_sentences(summary: Summary) -> list[str]:
    """The sentences in HTML, each with its paragraph's number, and where it is from the web linked to itself there."""
    linked = [
        f'<a href="{escape(link)}">{escape(sentence.text)}</a>' if link else escape(sentence.text)
        for sentence, link in zip_longest(summary, sentence_links(summary))
    ]
    return [
        f"{words} <small>¶ {paragraph}</small>" for words, paragraph in zip(linked, summary.paragraphs, strict=True)
    ]
