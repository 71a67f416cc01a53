"""Tables of contents that someone typed, or that lost what told them: the lines that name the parts of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article import Block, Reason
from core.furniture.sections import is_chapter, is_headed

CONTENTS = Reason("table of contents")

_LONGEST = 140
_FEWEST = 3
#: Of the lines at least this part have a page's number, or come again as headings.
_MOST = 0.5
#: A page's number at a line's end, behind dots, a dash, or spaces that were collapsed to one.
_PAGE = re.compile(r".*\S(?:\s?[.·…_ ]{2,}|\s|\t|\s?[–—-]\s?)(?:\d{1,4}|[ivxlc]{1,7}|[\dA-Z]{1,2}-\d{1,3})")
_LEADERS = re.compile(r".*\S\s?(?:\.\s?){4,}\s?(?:\d{1,4}|[ivxlc]{1,7}|[\dA-Z]{1,2}-\d{1,3})")
_WORD = re.compile(r"\w+")
_END_OF_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?。！？]$")


def typed_contents(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The blocks of each table of contents with its heading, as find_furniture gives them."""
    found: dict[int, str] = {}
    places = _places(blocks)
    at = 0
    while at < len(blocks):
        text = blocks[at].text
        if is_headed(text, "contents", language):
            end = _end(blocks, at + 1, language)
            end = _without_first_heading(blocks, at + 1, end)
            if _are_entries(blocks, range(at + 1, end), places, language):
                found |= dict.fromkeys(range(at, end), CONTENTS)
                at = end
                continue
        elif len(text) <= _LONGEST and _LEADERS.fullmatch(text):
            end = at
            while end < len(blocks) and len(blocks[end].text) <= _LONGEST and _LEADERS.fullmatch(blocks[end].text):
                end += 1
            if end - at >= _FEWEST:
                found |= dict.fromkeys(range(at, end), CONTENTS)
            at = end
            continue
        at += 1
    return found


def _places(blocks: Sequence[Block]) -> dict[tuple[str, ...], int]:
    """The last place of each short line, by its words."""
    return {_words(block.text): at for at, block in enumerate(blocks) if len(block.text) <= _LONGEST}


def _end(blocks: Sequence[Block], begin: int, language: str) -> int:
    """The block after the short lines that begin here, as far as they do not come to the first part itself."""
    first = _words(blocks[begin].text) if begin < len(blocks) else ()
    for at in range(begin, len(blocks)):
        text = blocks[at].text
        if len(text) > _LONGEST or not (
            _PAGE.fullmatch(text) or is_chapter(text, language) or not _END_OF_SENTENCE.search(text)
        ):
            return at
        if at > begin + 1 and _is_within(first, _words(text)):
            return at
    return len(blocks)


def _without_first_heading(blocks: Sequence[Block], begin: int, end: int) -> int:
    """The end, moved above the heading of the first part where that is none of the entries, but repeats one."""
    if end - begin <= _FEWEST or _PAGE.fullmatch(blocks[end - 1].text):
        return end
    last = _words(blocks[end - 1].text)
    above = range(begin, end - 1)
    is_again = any(_is_within(last, _words(blocks[at].text)) for at in above)
    is_heading = blocks[end - 1].kind == "heading" and any(_PAGE.fullmatch(blocks[at].text) for at in above)
    return end - 1 if is_again or is_heading else end


def _is_within(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the words of one line stand in another in a row; which of them has more does not matter."""
    fewer, more = sorted((some, others), key=len)
    if not any(len(word) > 2 or not word.isascii() for word in fewer):
        return False
    return any(more[at : at + len(fewer)] == fewer for at in range(len(more) - len(fewer) + 1))


def _are_entries(blocks: Sequence[Block], entries: range, places: dict[tuple[str, ...], int], language: str) -> bool:
    """Whether lines are entries: most have a page's number, name a chapter, or come again further down."""
    if len(entries) < _FEWEST:
        return False
    texts = [blocks[at].text for at in entries]
    paged = sum(bool(_PAGE.fullmatch(text)) for text in texts)
    chapters = sum(is_chapter(text, language) for text in texts)
    again = sum(places.get(_words(text), -1) >= entries.stop for text in texts)
    return max(paged, chapters, again) >= _MOST * len(entries)


def _words(text: str) -> tuple[str, ...]:
    """The words of a line, whatever their capitals, without the number of a page at its end."""
    words = tuple(_WORD.findall(text.casefold()))
    return words[:-1] if _PAGE.fullmatch(text) and len(words) > 1 else words
