"""Tool tips of an article's own words."""

from __future__ import annotations

from html import escape


def tool_tip(text: str) -> str:
    """A tool tip that shows this text as it stands, in lines: Qt would take for HTML what looks like it."""
    return f"<p>{escape(text)}</p>"
