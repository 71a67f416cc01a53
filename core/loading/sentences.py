"""The sentences of an article's blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.article import Block, Sentence
from core.languages import count_words, sentence_spans
from core.loading.dateline import dateline_end
from core.loading.turns import words_of
from core.shape import WITHOUT_SENTENCES, Turn


def sentences_of(block: Block, index: int, language: str, turns: Sequence[Turn] = ()) -> Iterator[Sentence]:
    """The sentences of the block with this index, in order.

    A heading, a row and the like have none; a dateline belongs to none, nor does the label of one of the ``turns``.
    """
    if block.kind in WITHOUT_SENTENCES:
        return
    begin = words_of(turns, block) - block.start if turns else 0
    begin = begin or dateline_end(block.text)
    text = block.text[begin:]
    for start, end in sentence_spans(text, language):
        words = count_words(text[start:end], language)
        yield Sentence(block.source, block.start + begin + start, block.start + begin + end, index, words)
