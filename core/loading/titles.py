"""Which of the titles that a file bears is one for people."""

from __future__ import annotations

import re

#: What programs put there when nobody gives a title: their own name, a number, or the name of the file.
_NO_TITLE = re.compile(
    r"(?:microsoft )?word[ -].*|(?:untitled|unbenannt|sans nom|sans titre|sin título|senza titolo|без имени)[ \d]*"
    r"|(?:document|dokument|documento|документ|doc)[ \d]*|.{1,200}\.(?:docx?|docm|dotx?|odt|fodt|rtf|pdf|txt|html?)",
    re.IGNORECASE,
)


def real_title(title: str) -> str:
    """The title that a file's properties give; "" where a program put it there."""
    return "" if _NO_TITLE.fullmatch(title.strip()) else title
