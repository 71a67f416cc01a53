"""Labels: the few words before a colon at the beginning of a line, which say what follows."""

from __future__ import annotations

import re

#: A label has at most so many characters and words.
_LONGEST, _MOST_WORDS = 48, 6
#: A heading that is a label is no longer, with what follows its word.
_LONGEST_LINE = 120
_LABEL = re.compile(rf"\W{{0,3}}([^\W_][^:：\n]{{0,{_LONGEST}}}?)\s?[:：](?=\s|$)")
#: What may follow the word of a label and is no part of it: a number, a date, what stands in brackets.
_TAIL = re.compile(r"[\s,–—#(-]++(?:[^\W\d_]{0,9}+\.?[\s,]++){0,2}#?\d.*$|\s*+\([^()]*+\)$|[\s.:：*_]++$")


def label_of(text: str) -> str:
    """The label with which a line begins, without its colon; "" if there is none."""
    found = _LABEL.match(text)
    if not found or len(found[1].split()) > _MOST_WORDS or found[1][0].islower():
        return ""
    return found[1]


def is_labelled(label: str, pattern: re.Pattern[str]) -> bool:
    """Whether a label or heading is one of a pattern, apart from a number or date behind it."""
    return 0 < len(label) <= _LONGEST_LINE and any(pattern.fullmatch(each) for each in (label, _TAIL.sub("", label)))
