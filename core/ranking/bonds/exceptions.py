"""Rules, and their exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.bonds import Bond
from core.ranking.bonds.passages import Passages

#: The number of the clause that an exception is to: "Paragraph 1", "subsection (2)"; it stands near the beginning.
_NUMBER = re.compile(
    r"^\W*(?:\(?\w{1,3}[.)]\s+)?[^\W\d_§]*\W{0,3}(?:[^\W\d_]+\s)?\(?(\d{1,3}|[a-z])\)?(?!\w)", re.IGNORECASE
)
#: The number with which a clause begins.
_CLAUSE = re.compile(r"(?:[^\W\d_]{2,}\s)?\W{0,2}(\d{1,3}|[a-z])[.)]?\)?(?:\s|$)", re.IGNORECASE)
#: The clause with that number is looked for so many blocks back.
_REACH = 12
#: A rule has at most so many sentences.
_MOST = 3


def exceptions(passages: Passages) -> Iterator[Bond]:
    """Each rule with the exception that follows it, and each exception with the rule.

    A rule without its exception claims more than the law does: lawyers read the proviso as part of the clause (Driedger
    1957, The Composition of Legislation).
    """
    for index, text in enumerate(passages.texts):
        if index == 0 or not passages.words.excepts.match(text):
            continue
        rule = _numbered(index, passages) or _before(index, passages)
        for each in rule:
            yield Bond("exception", each, (index,))
        if rule:
            yield Bond("pointing", index, rule[-1:])


def _numbered(index: int, passages: Passages) -> tuple[int, ...]:
    """The sentences of the clause whose number an exception names; none if it names none."""
    number = _NUMBER.match(passages.texts[index])
    block = passages.block_of[index]
    for at in range(block - 1, max(-1, block - 1 - _REACH), -1) if number else ():
        # A section is not meant by the number of a clause, nor a clause by "§".
        is_section = passages.blocks[at].text.startswith("§")
        if number and passages.number(at, _CLAUSE) == number[1].lower() and is_section == ("§" in number[0]):
            return tuple((passages.sentences(at) or passages.sentences(at + 1))[:_MOST])
    return ()


def _before(index: int, passages: Passages) -> tuple[int, ...]:
    return (index - 1,) if passages.adjoin(index) else ()
