"""Tells which titles and names in a file are meant for people."""

from __future__ import annotations

import re
from dataclasses import replace

from core.formats.draft import Draft
from core.formats.limits import LIMITS
from core.formats.names import named
from core.text import one_line

#: What programs put there when no title is given: their own name, a number, an identifier, or the name of the file.
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel|office)\b.*|word -.*|word document\b.*|powerpoint presentation\b.*"
    r"|(?:untitled|no title|unbenannt|kein titel|sans nom|sans titre|sin t[ií]tulo|senza titolo|без имени"
    r"|documento?|dokument|документ|doc|presentation|slide|layout|print|title)[\s\d_-]*"
    r"|.*\.(?:docx?|docm|dotx?|f?odt|rtf|pdf|te?xt?|html?|pages|wpd|pptx?|xlsx?|dvi|e?ps|indd|qxd|pub|p65|fm|cdr|ai)"
    r"|(?:paper|article|document|report) title\b.*"
    r"|(?:insert|enter|type|click|your|add) .{0,20}\btitle\b.*|title of .{1,30}"
    r"|(?:pii|doi)[:/\s].*|(?:https?|file):.*|[\w.-]*[\d_][\w.-]*|\W*",
    re.IGNORECASE,
)
#: What programs put there for an author that they don't know.
_NO_NAME = re.compile(
    r"(?:microsoft |ms )?(?:office|windows) user|microsoft(?: office| word)?|python-docx|apache poi|libreoffice"
    r"|admin(?:istrator)?|user|owner|author|unknown|unspecified|\(anonymous\)|\W*",
    re.IGNORECASE,
)

#: A name in capitals without a space is more likely a login: "JOHNSCA". Shorter ones are those of organisations.
_IN_CAPITALS = re.compile(r"[A-Z]{4,}")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|\w{3,}")
#: A title of which fewer words than this share stand near the beginning of the text is another text's.
_OF_THE_TEXT = 0.34
#: How much of a text is searched for its title, in characters.
_BEGINNING = 900


def real_title(title: str) -> str:
    """The title that a file's properties give; "" if a program put it there."""
    return "" if _NO_TITLE.fullmatch(one_line(title)[: LIMITS.given_name]) else title


def real_name(name: str) -> str:
    """The author that a file's properties give, or several separated by semicolons; "" if a program put it there.

    A login or an address does not count.
    """
    names = (named(part) for part in name.split(";"))
    return "; ".join(name for name in names if name and not _NO_NAME.fullmatch(name[: LIMITS.given_name]))


def belied(draft: Draft, heading: str = "") -> Draft:
    """A draft whose title and author come from a file's properties, without those that its text shows to be wrong.

    A title of which hardly a word stands where the text begins was left by a template or by another text: the
    ``heading`` set largest wins, where there is one. A login is dropped unless the text has it.
    """
    about = draft.about
    if heading and not _speaks_of(about.title, f"{heading} {draft.text[:_BEGINNING]}"):
        about = replace(about, title=heading)
    names = [name for name in about.byline.split("; ") if not _IN_CAPITALS.fullmatch(name) or name in draft.text]
    return replace(draft, about=replace(about, byline="; ".join(names)))


def _speaks_of(title: str, text: str) -> bool:
    words = set(_WORD.findall(title.casefold()))
    there = set(_WORD.findall(text.casefold()))
    return not words or len(words & there) >= _OF_THE_TEXT * len(words)
