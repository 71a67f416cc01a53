"""Labels: the few words before a colon at the beginning of a line, which say who speaks or what follows."""

from __future__ import annotations

import re

#: A label has at most so many characters and words.
_LONGEST, _MOST_WORDS = 48, 6
_LABEL = re.compile(rf"\W{{0,3}}([^\W_][^:：\n]{{0,{_LONGEST}}}?)\s?[:：](?=\s|$)")
#: What may follow the word of a label and is no part of it: a number, a date, what stands in brackets.
_TAIL = re.compile(r"[\s,–—#(-]+(?:[^\W\d_]{0,9}\.?[\s,]+){0,2}#?\d.*$|\s*\([^()]*\)$|[\s.:：*_]+$")
_SHORT = re.compile(r"\W{0,3}([^\W\d_]{1,2})[.)]\s+(?=\S)")


def label_of(text: str) -> str:
    """The label with which a line begins, without its colon; "" if there is none."""
    found = _LABEL.match(text)
    if not found or len(found[1].split()) > _MOST_WORDS or found[1][0].islower():
        return ""
    return found[1]


def short_label_of(text: str) -> str:
    """The letter or two before a full stop, as in ``Q. Did you see it?``; "" if there is none."""
    found = _SHORT.match(text)
    return found[1] if found else ""


def is_labelled(label: str, pattern: re.Pattern[str]) -> bool:
    """Whether a label or heading is one of a pattern, apart from a number or date behind it."""
    return bool(label) and (pattern.fullmatch(label) or pattern.fullmatch(_TAIL.sub("", label))) is not None
