"""The sentences of an article's blocks."""

from __future__ import annotations

from collections.abc import Iterator

from core.article import Block, Sentence
from core.languages import count_words, sentence_spans
from core.shape import WITHOUT_SENTENCES


def sentences_of(block: Block, index: int, language: str) -> Iterator[Sentence]:
    """The sentences of the block with this index, in order; a heading, a row and the like have none."""
    if block.kind in WITHOUT_SENTENCES:
        return
    text = block.text
    for start, end in sentence_spans(text, language):
        words = count_words(text[start:end], language)
        yield Sentence(block.source, block.start + start, block.start + end, index, words)
