"""Tool tips of an article's own words, and of names from outside."""

from __future__ import annotations

from html import escape

from gui.i18n.plain import breakable

# Characters that stand on one line; Qt would make of them a block that is hardly wider than its longest word.
_ONE_LINE = 64


def tool_tip(text: str, head: str = "") -> str:
    """A tool tip that shows this text as it stands, in lines, below a bold head where there is one.

    Qt would take for HTML what looks like it.
    """
    lines = ([f"<b>{_shown(head)}</b>"] if head else []) + ([_shown(text)] if text else [])
    style = " style='white-space:pre'" if len(text) <= _ONE_LINE else ""
    return f"<p{style}>{'<br>'.join(lines)}</p>"


def _shown(text: str) -> str:
    return escape(breakable(text))
