"""Quotations, and the sentence that says whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.bonds import Bond
from core.ranking.bonds.passages import Passages
from core.ranking.quotation_marks import QUOTATION_MARK

#: A quotation of up to so many sentences is shown whole.
_WHOLE = 3
#: So far back it is looked for who speaks.
_REACH = 4
#: With more sentences than this that are nothing but quotations, and such a share of them, a text is a dialogue.
_SAYINGS, _DIALOGUE = 10, 0.15
#: Outside the marks of a quotation that fills a sentence there are at most so many words.
_FILLED = 1
_WORD = re.compile(r"[^\W\d_]+")


class _Quotation(NamedTuple):
    """The sentences that a quotation reaches into, and those of them that have nothing else."""

    sentences: range
    filled: tuple[int, ...]


def speakers(passages: Passages) -> Iterator[Bond]:
    """Each sentence that is nothing but a quotation, or a part of one, with the rest of it and the one who says it.

    Without its speaker a quotation is read as the text's own statement: incomplete discourse, and the attribution that
    rhetorical structure treebanks mark as a relation of its own (Carlson and Marcu 2001, Discourse Tagging Manual).
    """
    found = [(span, tuple(_quotations(block, span, passages))) for block, span in passages.spans()]
    filled = [frozenset(index for quotation in of_block for index in quotation.filled) for _, of_block in found]
    # In a novel's dialogue the reader follows by turns who speaks, and half of the text would hang together.
    if sum(map(len, filled)) > max(_SAYINGS, _DIALOGUE * len(passages.texts)):
        return
    for (span, quotations), of_block in zip(found, filled, strict=True):
        for quotation in quotations:
            yield from _held(quotation.sentences)
        yield from _attributed(span, of_block, passages)


def _held(parts: range) -> Iterator[Bond]:
    """The parts of a quotation of a few sentences with each other."""
    for index in parts if len(parts) <= _WHOLE else ():
        others = tuple(other for other in parts if other != index)
        if others:
            yield Bond("speaker", index, others)


def _attributed(span: range, filled: frozenset[int], passages: Passages) -> Iterator[Bond]:
    """What is nothing but quotation, with the nearest sentence of its paragraph that says who speaks, or is none."""
    if len(filled) == len(span):
        for index in span:
            yield from _from_elsewhere(index, span, passages)
        return
    says = {index for index in span if index not in filled and passages.words.says.search(passages.texts[index])}
    for index in sorted(filled):
        near = [index + step for away in range(1, _REACH + 1) for step in (-away, away) if index + step in span]
        outside = [other for other in near if other not in filled]
        speaking = [other for other in near if other in says] or outside
        if speaking:
            yield Bond("speaker", index, (speaking[0],))


def _from_elsewhere(index: int, span: range, passages: Passages) -> Iterator[Bond]:
    """A quotation that fills its paragraph, with the sentence outside that says whose it is."""
    after = span[-1] + 1
    if after < len(passages.texts) and passages.adjoin(after) and passages.words.before.match(passages.texts[after]):
        yield Bond("speaker", index, (after,))
    elif span[0] and passages.adjoin(span[0]):
        earlier = range(span[0] - 1, max(-1, span[0] - 1 - _REACH), -1)
        told = [at for at in earlier if _leads_in(passages.texts[at], passages.words.says)]
        yield Bond("speaker", index, (told[0] if told else earlier[0],), must=bool(told))


def _leads_in(text: str, says: re.Pattern[str]) -> bool:
    """Whether a sentence ends in a colon, or says something outside the marks of a quotation."""
    return text.rstrip().endswith((":", "：")) or bool(says.search(QUOTATION_MARK.split(text)[-1]))


def _quotations(block: int, span: range, passages: Passages) -> Iterator[_Quotation]:
    if passages.kind(block) == "quote" and not QUOTATION_MARK.search(passages.blocks[block].text):
        yield _Quotation(span[:1], tuple(span))
        return
    opened, first, filled = False, -1, list[int]()
    for index in span:
        text, start, spoken, outside = passages.texts[index], 0, 0, 0
        for mark in QUOTATION_MARK.finditer(text):
            words = len(_WORD.findall(text, start, mark.start()))
            spoken, outside = (spoken + words, outside) if opened else (spoken, outside + words)
            start = mark.end()
            opens = _opens(text, mark, opened=opened)
            if opened:
                yield _Quotation(range(first, index + 1), ())
            opened, first = opens, index if opens else first
        words = len(_WORD.findall(text, start))
        spoken, outside = (spoken + words, outside) if opened else (spoken, outside + words)
        if spoken and outside <= _FILLED:
            filled.append(index)
    yield _Quotation(range(0), tuple(filled))


def _opens(text: str, mark: re.Match[str], *, opened: bool) -> bool:
    """Whether a quotation is open behind a mark.

    Languages differ in which marks open, so they do so by turns. A straight mark tells by what stands around it; where
    it opens and one is open already, a paragraph of the quotation ended without its mark.
    """
    if mark.group() == '"':
        before, after = text[: mark.start()][-1:], text[mark.end() :][:1]
        return not before.strip(" \t\u00a0([—–-") and bool(after.strip())
    return not opened and mark.group() not in "”」』"
