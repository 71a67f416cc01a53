"""HTML: a page that stands alone, with no script, style sheet or picture from elsewhere."""

from __future__ import annotations

from html import escape

from core.export.facts import describe
from core.summary import Summary

_RIGHT_TO_LEFT = ("ar", "he")


def to_html(summary: Summary) -> str:
    """A page with the title, one list item a sentence with the number of its paragraph, and method and length."""
    article = summary.article
    direction = "rtl" if article.language in _RIGHT_TO_LEFT else "ltr"
    title = escape(article.title or "Summary")
    items = "\n".join(
        f'<li data-start="{sentence.start}" data-end="{sentence.end}">{escape(sentence.text)} '
        f"<small>¶ {paragraph}</small></li>"
        for sentence, paragraph in zip(summary, summary.paragraphs, strict=True)
    )
    return f"""<!DOCTYPE html>
<html lang="{escape(article.language)}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
</head>
<body>
<h1>{title}</h1>
<ul>
{items}
</ul>
<p><small>{escape(describe(summary))}</small></p>
</body>
</html>
"""
