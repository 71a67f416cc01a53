"""The sentences of an article's blocks."""

from __future__ import annotations

from collections.abc import Iterator

from core.article import Block, Sentence
from core.languages import count_words, sentence_spans


def sentences_of(block: Block, index: int, language: str) -> Iterator[Sentence]:
    """The sentences of the block with this index, in order; a heading has none."""
    if block.kind == "heading":
        return
    text = block.text
    for start, end in sentence_spans(text, language):
        words = count_words(text[start:end], language)
        yield Sentence(block.source, block.start + start, block.start + end, index, words)
