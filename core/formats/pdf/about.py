"""What a PDF says about itself, as far as its pages don't belie it."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.formats.draft import About
from core.formats.limits import LIMITS
from core.formats.pdf.line import Page
from core.formats.titles import real_name, real_title
from core.text import clean

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

#: D:YYYYMMDD… (ISO 32000-1, 7.9.4).
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")
#: The year in which there first was a PDF; programs without a clock write one before it.
_FIRST_YEAR = 1993
_WORD = re.compile(r"[^\W\d_]{3,}")
#: A title of this document has at least this share of its words on the first pages.
_SAID = 0.5
_FIRST_PAGES = 3


def about_of(document: PdfDocument) -> About:
    """The document's own title, authors and date, without those that a program put there."""
    made = _DATE.match(_said(document, "CreationDate"))
    known = made and _FIRST_YEAR <= int(made[1]) <= time.gmtime().tm_year + 1
    day = "-".join(part for part in made.groups() if part) if made and known else ""
    return About.of(real_title(_said(document, "Title")), real_name(_said(document, "Author")), day)


def _said(document: PdfDocument, key: str) -> str:
    try:
        return clean(document.get_metadata_value(key)).strip()
    except UnicodeDecodeError:
        return ""


def checked(about: About, pages: Sequence[Page], heading: str) -> About:
    """The same without what its pages do not bear out, and with the first page's ``heading`` where a title is missing.

    A title is that of another text, or of a template, if the pages open with a large heading and do not have its words.
    A single word is a login, and no author, if the pages do not have it.
    """
    opening = " ".join(line.text for page in pages[:_FIRST_PAGES] for line in page.lines).casefold()
    title = about.title
    if len(title) < 2 or (heading and not _occurs(title, opening)):
        title = heading
    names = about.byline.split("; ")
    return About.of(title, "; ".join(name for name in names if " " in name or _is_said(name, pages)), about.date)


def _occurs(title: str, text: str) -> bool:
    folded = title.casefold()
    words = _WORD.findall(folded[: LIMITS.given_name])
    return folded in text or not words or sum(word in text for word in words) >= _SAID * len(words)


def _is_said(name: str, pages: Sequence[Page]) -> bool:
    word = name.casefold()
    return any(word in line.text.casefold() for page in pages for line in page.lines)
