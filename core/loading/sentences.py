"""The sentences of an article's blocks."""

from __future__ import annotations

from collections.abc import Iterator

from core.article import Block, Sentence
from core.languages import count_words, sentence_spans
from core.loading.dateline import dateline_end
from core.shape import WITHOUT_SENTENCES


def sentences_of(block: Block, index: int, language: str) -> Iterator[Sentence]:
    """The sentences of the block with this index, in order.

    A heading, a row and the like have none, and a dateline belongs to none.
    """
    if block.kind in WITHOUT_SENTENCES:
        return
    begin = dateline_end(block.text)
    text = block.text[begin:]
    for start, end in sentence_spans(text, language):
        words = count_words(text[start:end], language)
        yield Sentence(block.source, block.start + begin + start, block.start + begin + end, index, words)
