"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTER_OR_DIGIT = re.compile(r"\w")
#: Dots that stand for something left out.
_DOTS = re.compile(r"[.…]")
_DOTS_LEFT_OVER = re.compile(r"(?:\.\s*){2,}")
#: Sentence ends that need no space after them, as in Chinese and Japanese.
_FULL_WIDTH_END = frozenset("。．！？｡…」』”’）")
#: sentencex is asked about this many characters at a time: in Chinese its time grows with the square of their number,
#: and in any language a quotation mark without its pair keeps it from cutting all that follows.
_WINDOW = 1000


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one block of text, as ``(start, end)`` pairs without the white space around them.

    By sentencex, with the cuts taken back that would leave a sentence beginning with dots (``. . .``), one without
    any letter or digit, or one that ends inside a word. Dots that open the block stand before its first sentence; a
    block without any letter or digit has none.
    """
    if not _LETTER_OR_DIGIT.search(text):
        return []
    spans: list[tuple[int, int]] = []
    for boundary in _boundaries(text, language):
        start, end = _trim(text, *boundary)
        if start == end:
            continue
        if spans and not _may_begin(text, spans[-1][1], start, end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if len(spans) > 1 and not _LETTER_OR_DIGIT.search(text, *spans[0]):
        spans[:2] = [(spans[0][0], spans[1][1])]
    dots = _DOTS_LEFT_OVER.match(text, *spans[0])
    if dots:
        spans[0] = (dots.end(), spans[0][1])
    return spans


def _boundaries(text: str, language: str) -> Iterator[tuple[int, int]]:
    """What sentencex finds, window by window; the last of a window may go on, so the next window begins with it."""
    from sentencex import get_sentence_boundaries

    at, window = 0, _WINDOW
    while at < len(text):
        found = [
            (at + boundary["start_index"], at + boundary["end_index"])
            for boundary in get_sentence_boundaries(language, text[at : at + window])
        ]
        if at + window >= len(text):
            yield from found
            return
        yield from found[:-1]
        if len(found) > 1:
            at, window = found[-1][0], _WINDOW
        else:
            window *= 2


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _may_begin(text: str, previous_end: int, start: int, end: int) -> bool:
    if _DOTS.match(text, start) or not _LETTER_OR_DIGIT.search(text, start, end):
        return False
    return start > previous_end or text[start - 1] in _FULL_WIDTH_END
