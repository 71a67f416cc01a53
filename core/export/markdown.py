"""Markdown: the title, the sentences as quotations with their paragraph, and what they are a summary of."""

from __future__ import annotations

import re

from core.export.facts import describe
from core.summary import Summary

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;))")
#: What would open a list or heading at the start of a line.
_OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")


def to_markdown(summary: Summary) -> str:
    """A heading, one list item a sentence with the number of its paragraph, and a line on method and length."""
    lines = [f"# {_escaped(summary.article.title)}", ""] if summary.article.title else []
    for sentence, paragraph in zip(summary, summary.paragraphs, strict=True):
        lines.append(f"- {_escaped(sentence.text)} (¶ {paragraph})")
    lines += ["", f"*{_escaped(describe(summary))}*", ""]
    return "\n".join(lines)


def _escaped(text: str) -> str:
    return _OPENING.sub(
        lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}", _SPECIAL.sub(r"\\\1", text)
    )
