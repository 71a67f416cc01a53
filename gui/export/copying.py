"""What Copy puts on the clipboard."""

from __future__ import annotations

from core import Summary, cited_html, cited_text
from gui.widgets.clipboard import CopiedText


def copied_summary(summary: Summary) -> CopiedText:
    """The sentences word for word, one a line, and nothing else."""
    return CopiedText(summary.text)


def copied_with_citation(summary: Summary) -> CopiedText:
    """The sentences with the numbers of their paragraphs and one line on where they are from.

    For word processors also as HTML, in which every sentence from the web links to itself there.
    """
    copied = CopiedText(cited_text(summary))
    copied.setHtml(cited_html(summary))
    return copied
