"""Where sentences begin and end."""

from __future__ import annotations

import re

#: sencentex's answer is kept but for cuts like these.
_LETTER_OR_DIGIT = re.compile(r"\w")
_OPENING_DOTS = re.compile(r"[.…]")
#: Sentence ends that need no space after them, as in Chinese and Japanese.
_FULL_WIDTH_END = frozenset("。．！？｡…」』”’）")


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one block of text, as ``(start, end)`` pairs without the white space around them.

    By sentencex, with the cuts taken back that would leave a sentence beginning with dots (``. . .``), one without
    any letter or digit, or one that ends inside a word.
    """
    from sentencex import get_sentence_boundaries

    spans: list[tuple[int, int]] = []
    for boundary in get_sentence_boundaries(language, text):
        start, end = _trim(text, boundary["start_index"], boundary["end_index"])
        if start == end:
            continue
        if spans and not _may_begin(text, spans[-1][1], start, end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if len(spans) > 1 and not _LETTER_OR_DIGIT.search(text, *spans[0]):
        spans[:2] = [(spans[0][0], spans[1][1])]
    return spans


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _may_begin(text: str, previous_end: int, start: int, end: int) -> bool:
    if _OPENING_DOTS.match(text, start) or not _LETTER_OR_DIGIT.search(text, start, end):
        return False
    return start > previous_end or text[start - 1] in _FULL_WIDTH_END
