"""What Copy puts on the clipboard."""

from __future__ import annotations

from core import Summary
from core.export import cited_html_steps, cited_text_steps
from core.steps import Steps, between
from gui.features.export.wording import wording
from gui.widgets.clipboard import CopiedText


def citing_steps(summary: Summary) -> Steps[CopiedText]:
    """The sentences with the numbers of their paragraphs and one line about their source.

    Also as HTML for word processors, in which every sentence from the web links to itself there.
    """
    words = wording()
    text = yield from between(0, 0.1, cited_text_steps(summary, words))
    html = yield from between(0.1, 1, cited_html_steps(summary, words))
    copied = CopiedText(text)
    copied.setHtml(html)
    return copied
