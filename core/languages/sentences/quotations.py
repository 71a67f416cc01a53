"""The quotations and brackets within which no sentence ends."""

from __future__ import annotations

import re
from functools import cache

from core.languages.sentences.lexicon import Lexicon

#: The greatest length of a pair of brackets with its content.
_BRACKETED = "{1,300}+"
#: Marks around the names of works.
_TITLES = "《〈"
_END = re.compile(r"[.?!…。！？؟।][\"'’”“»«\s]{0,3}\Z")
_GOES_ON = re.compile(r"[^\w\s]{0,3}\s{0,3}(?:[,;:)\]—–，、；：-]|[^\W\d_])")
_STOP = re.compile(r"\s?[.?!…。！？]")
_OPENS = re.compile(r"(?:\A|[.?!…:。！？：])[\"'’”“»«\s)]{0,3}\Z")


def kept_whole(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The quotations and brackets that are part of a sentence, as spans with their marks, in order and apart.

    A quotation is part of a sentence if that continues after it (``“It stands. I know it,” he said``) or if it does
    not end with a sentence of its own. One made of whole sentences may be split between them and is left out, unless
    it is shorter than half the language's limit. One longer than the limit is always split: it would be too long for
    one sentence. A mark whose counterpart is not within that distance counts as unpaired. Takes linear time: from a
    mark on, the search stops at the next of its kind.
    """
    return [
        found.span()
        for found in _pairs(lexicon.quoted).finditer(text)
        if not _is_sentences(text, *found.span(), lexicon)
    ]


@cache
def _pairs(longest: int) -> re.Pattern[str]:
    quoted = f"{{1,{longest}}}+"
    # A straight mark opens if no letter or stop comes before it. Every alternative begins with its mark, so that the
    # search jumps from mark to mark.
    return re.compile(
        rf"“[^“”„]{quoted}”"
        rf"|„[^„“”]{quoted}[“”]"
        rf"|«(?<!\w«)[^«»]{quoted}»"
        rf"|»(?<!\w»)(?=\w)[^«»]{quoted}[«»](?!\w)"
        rf"|\"(?<![^\s(\[—–-]\")(?=\S)[^\"]{quoted}\"(?!\w)"
        rf"|”(?<![^\s(\[—–-]”)(?=\S)[^“”]{quoted}”(?!\w)"
        rf"|「[^「」]{quoted}」|『[^『』]{quoted}』|《[^《》]{_BRACKETED}》|〈[^〈〉]{_BRACKETED}〉"
        rf"|\([^()]{_BRACKETED}\)|（[^（）]{_BRACKETED}）|\[[^\[\]]{_BRACKETED}\]"
    )


def _is_sentences(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    if 2 * (end - start) <= lexicon.quoted or text[start] in _TITLES:
        return False
    if not _END.search(text, max(start, end - 5), end - 1):
        return bool(_STOP.match(text, end) and _OPENS.search(text, max(0, start - 5), start))
    goes_on = _GOES_ON.match(text, end)
    if not goes_on:
        return True
    if lexicon.reporting and lexicon.reporting.match(text[end : end + 120].lstrip()):
        return False
    last = text[goes_on.end() - 1]
    return last.isalpha() and not last.islower()
