"""The tokenizer object that sumy's documents are built with."""

from __future__ import annotations

from core.languages.sentences import sentence_spans
from core.languages.words import words


class Tokenizer:
    """sumy's tokenizer protocol on top of our own sentences and words; sumy's own needs data from the network."""

    def __init__(self, language: str) -> None:
        self.language = language

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The sentences of one paragraph."""
        return tuple(paragraph[start:end] for start, end in sentence_spans(paragraph, self.language))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of one sentence, such that their lower case, in which sumy compares them, is the language's own."""
        return words(sentence, self.language)
