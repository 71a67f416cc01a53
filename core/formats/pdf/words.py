"""Joins lines into running text, and words that were broken at line ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.formats.limits import LIMITS
from core.formats.pdf.line import Line
from core.text import is_east_asian

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*$")
_FIRST_WORD = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*")
_SHORTEST_WORD = 4
_HYPHENS = ("-", "‐")
_SCHEME = r"(?:https?|ftp)://"
_ADDRESS_LAST, _ADDRESS_FIRST = re.compile(rf"{_SCHEME}\S+$"), re.compile(_SCHEME)
_SENTENCE_END = re.compile(r"[.!?…:。！？؟۔]['\"’”»)\]⁰¹²³⁴-⁹*†‡]*$")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, ignoring quotation marks and note marks."""
    return bool(_SENTENCE_END.search(text[-12:]))


def list_addresses(above: str, below: str) -> bool:
    """Whether an address ends one line and another opens the next: no sentence runs through both."""
    return bool(_ADDRESS_FIRST.match(below) and _ADDRESS_LAST.search(above[-LIMITS.pdf_word :]))


class Words:
    """The words found within a document's lines, which show how a word broken at a line's end is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._known: frozenset[str] | None = None

    def joined(self, lines: Sequence[Line]) -> str:
        """The lines as one text."""
        parts: list[str] = []
        broken = False
        for line in lines:
            if not line.text:
                continue
            if parts:
                text, joint = self._joint(parts[-1], line.text, broken)
                parts[-1] = text
                parts.append(joint)
            parts.append(line.text)
            broken = line.broken
        # Where no line follows, the hyphen stands on the page.
        return "".join((*parts, "-" if broken else ""))

    def _joint(self, above: str, below: str, broken: bool) -> tuple[str, str]:
        """What remains of the line above, and what goes between it and the one below."""
        hyphen = above.endswith(_HYPHENS)
        if hyphen and len(above) > 1 and above[-2].isalnum() and (below[0].islower() or below[0].isupper()):
            above, broken = above[:-1], True
            if below[0].isupper():
                return above, "-"
        elif hyphen:
            return above, "" if len(above) > 1 and above[-2].isalnum() and below[0].isdigit() else " "
        if broken:
            return above, "-" if self._keeps_hyphen(above, below) else ""
        return above, "" if is_east_asian(above[-1]) and is_east_asian(below[0]) else " "

    def _keeps_hyphen(self, above: str, below: str) -> bool:
        """Whether the hyphen is the word's own: as the document writes it elsewhere, else whichever is likelier."""
        first, second = _LAST_WORD.search(above[-LIMITS.pdf_word :]), _FIRST_WORD.match(below[: LIMITS.pdf_word])
        if not first or not second:
            return False
        begin, end = first[0].casefold(), second[0].casefold()
        known = self._words()
        if begin + end in known:
            return False
        if f"{begin}-{end}" in known:
            return True
        # Two words of this document more likely make a compound than the halves of a third word.
        if min(len(begin), len(end)) >= _SHORTEST_WORD and begin in known and end in known:
            return True
        # A number, a capital or another hyphen occurs in compounds, not in words that were merely too long.
        return (
            begin[-1].isdigit() or not second[0][0].islower() or "-" in begin or "-" in end or begin in ("self", "non")
        )

    def _words(self) -> frozenset[str]:
        if self._known is None:
            found: set[str] = set()
            for line in self._lines:
                # The first and the last word of a line may be parts of words.
                found.update(_WORD.findall(line.casefold())[1:-1])
            self._known = frozenset(found)
        return self._known
