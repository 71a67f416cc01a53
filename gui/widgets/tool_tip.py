"""Tool tips with an article's own words, and of names from outside."""

from __future__ import annotations

from gui.i18n.plain import breakable

# Characters that fit on one line; Qt would wrap them into a block hardly wider than the longest word.
_ONE_LINE = 64


def tool_tip(text: str, head: str = "") -> str:
    """A tool tip that shows this text literally, wrapped, below a bold heading if there is one.

    Qt would take anything that looks like HTML for HTML.
    """
    lines = ([f"<b>{_shown(head)}</b>"] if head else []) + ([_shown(text)] if text else [])
    style = " style='white-space:pre'" if len(text) <= _ONE_LINE else ""
    return f"<p{style}>{'<br>'.join(lines)}</p>"


def _shown(text: str) -> str:
    # Start-up shows no tool tip yet.
    from html import escape

    return escape(breakable(text))
