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


def real_title(title: str) -> str:
    """The title that a file's properties give; "" if a program put it there."""
    return "" if _NO_TITLE.fullmatch(one_line(title)[: LIMITS.given_name]) else title


def real_name(name: str) -> str:
    """The author that a file's properties give, or several separated by semicolons; "" if a program put it there.

    A login or an address does not count.
    """
    names = (named(part) for part in name.split(";"))
    return "; ".join(name for name in names if name and not _NO_NAME.fullmatch(name[: LIMITS.given_name]))


def without_logins(draft: Draft) -> Draft:
    """A draft whose authors come from a file's properties, without the logins that its text does not have."""
    about = draft.about
    names = [name for name in about.byline.split("; ") if not _IN_CAPITALS.fullmatch(name) or name in draft.text]
    return replace(draft, about=replace(about, byline="; ".join(names)))
