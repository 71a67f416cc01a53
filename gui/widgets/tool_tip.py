"""Tool tips of an article's own words."""

from __future__ import annotations

from html import escape


def tool_tip(text: str, head: str = "") -> str:
    """A tool tip that shows this text as it stands, in lines, below a bold head where there is one.

    Qt would take for HTML what looks like it.
    """
    lines = ([f"<b>{escape(head)}</b>"] if head else []) + ([escape(text)] if text else [])
    return f"<p>{'<br>'.join(lines)}</p>"
