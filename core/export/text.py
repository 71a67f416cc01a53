"""Plain text: the sentences, one a line."""

from __future__ import annotations

from core.summary import Summary


def to_text(summary: Summary) -> str:
    """The picked sentences word for word, one a line."""
    return f"{summary.text}\n"
