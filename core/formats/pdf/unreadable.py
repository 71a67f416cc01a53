"""Text that can be seen and not read: fonts that do not tell their characters, and pages that stand for others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from unicodedata import name

from core.article import Reason
from core.errors import LoadError, Template
from core.formats.draft import Piece
from core.formats.pdf.line import Page
from core.notice import Notice

UNREADABLE = Reason("unreadable characters")
#: What fonts give that know no characters: nothing, control characters, and numbers of their own.
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff]")
#: A paragraph with this share of such characters, and so many, can't be read.
_SHARE, _FEWEST = 0.1, 5
#: A document can't be read if this share of it can't, and is told of if so many characters can't.
_MOST, _TOLD = 0.7, 40
#: Numbers of glyphs, read as if they were characters, are letters of so many scripts that none has this share.
_SCRIPTS, _MAIN_SCRIPT = 6, 0.6
_SAMPLE = 2_000
#: A page that stands for a form or for other files is short, and names the program that shows them.
_LONGEST_PLACEHOLDER = 1_500
_PROGRAM = re.compile(r"adobe (?:acrobat|reader)|acrobat|get\.adobe\.com|adobe\.com/go", re.IGNORECASE)
_FORM = re.compile(r"^\W*\w[\w\s]{2,40}(?:\.{3}|…)|requires adobe reader|\bxfa\b", re.IGNORECASE)
_FOLDER = re.compile(r"\bportfolio\b|\bpdf package\b|pdf-paket|porte-?documents pdf|portafolio", re.IGNORECASE)


def is_unreadable(text: str) -> bool:
    """Whether a paragraph has too many characters that nobody can tell."""
    if text.isascii():
        return False
    unknown = len(_UNKNOWN.findall(text))
    return unknown >= _FEWEST and unknown >= _SHARE * len(text.replace(" ", ""))


def check_readable(pieces: Sequence[Piece], pages: Sequence[Page], label: str) -> list[Notice]:
    """Tells which part of a document can't be read.

    Raises LoadError (``no-text``) if hardly any of it can.
    """
    lost = sum(len(piece.text) for piece in pieces if piece.reason == UNREADABLE)
    if lost > _MOST * sum(len(piece.text) for piece in pieces) or _is_muddled(pages):
        raise LoadError(
            "no-text",
            Template(
                "{name} can be seen but not read: its fonts do not tell which characters they show. Run OCR (text "
                "recognition) on it, save the result, and open that."
            ),
            name=label,
        )
    if lost < _TOLD:
        return []
    partly = Template(
        "A part of the text ({count} characters) can't be read: its fonts do not tell which characters they show. "
        "Run OCR (text recognition) on the file, and open the result."
    )
    return [Notice.of(partly, count=lost)]


def _is_muddled(pages: Sequence[Page]) -> bool:
    """Whether most of the text is of fonts without characters, and its letters are of scripts that no text mixes."""
    if 2 * sum(page.unmapped for page in pages) <= len(pages):
        return False
    text = "".join(line.text for page in pages for line in page.lines)[:_SAMPLE]
    scripts = Counter(name(letter, "?").split()[0] for letter in text if letter.isalpha())
    return len(scripts) >= _SCRIPTS and max(scripts.values()) < _MAIN_SCRIPT * scripts.total()


def check_not_placeholder(pages: Sequence[Page], label: str, *, is_form: bool, attached: int) -> None:
    """Raises LoadError (``format``) for a page that only says which program shows the form, or the files, behind it."""
    lines = [line.text for page in pages for line in page.lines]
    text = " ".join(lines)
    if len(pages) > 2 or len(text) > _LONGEST_PLACEHOLDER or not _PROGRAM.search(text):
        return
    if _FOLDER.search(text) or (attached and _FORM.search(text)):
        raise LoadError(
            "format",
            Template("{name} is a folder of other files. Open it in Adobe Reader, save the files, and open those."),
            name=label,
        )
    if is_form or _FORM.search(text):
        raise LoadError(
            "format",
            Template(
                "{name} is a form that only Adobe Reader shows; all that other programs see is a page that says so. "
                "Open it there, print it to a PDF, and open that."
            ),
            name=label,
        )
