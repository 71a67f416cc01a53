"""What is only imagined, and the sentence that says so."""

from __future__ import annotations

from collections.abc import Iterator

from core.bonds import Bond
from core.ranking.bonds.passages import Passages

#: A sentence that says that what stands before is imagined reaches so many paragraphs back.
_PARAGRAPHS = 3
#: One that opens what is imagined speaks of so many sentences.
_FAR = 15


def hypotheticals(passages: Passages) -> Iterator[Bond]:
    """Each sentence that tells what is only imagined as if it were so, with the one that says that it is imagined.

    Without it the sentence asserts what its text does not: incorrect discourse (Zhang, Wan and Bansal 2023).
    """
    words = passages.words
    for index, text in enumerate(passages.texts):
        if index and words.imagined.match(text):
            for each in passages.before(index, _PARAGRAPHS):
                yield Bond("hypothetical", each, (index,))
                if each == index - 1:
                    yield Bond("pointing", index, (each,))
        elif words.imagines.match(text):
            for each in _after(index, passages):
                yield Bond("hypothetical", each, (index,))
    yield from _below_title(passages)


def _after(index: int, passages: Passages) -> range:
    """The other sentences of a paragraph; where it has no more, those of the next."""
    block = passages.block_of[index]
    rest = range(index + 1, passages.sentences(block)[-1] + 1)
    return (rest or (passages.sentences(block + 1) if passages.begins(index) else rest))[:_FAR]


def _below_title(passages: Passages) -> Iterator[Bond]:
    """What stands right below a heading that begins with "Imagine" is shown with it."""
    for block in range(len(passages.blocks)):
        if passages.kind(block) == "heading" and passages.words.imagines.match(passages.blocks[block].text):
            for index in passages.sentences(block + 1):
                yield Bond("hypothetical", index, lines=(block,))
