"""Languages: which one a text is in, and where its sentences and words are."""

from core.language.counting import CountUnit, count_words, counts_in
from core.language.detection import detect
from core.language.folding import fold, straight, unify
from core.language.names import (
    LANGUAGES,
    NEUTRAL,
    OTHER_LANGUAGES,
    UNDETERMINED,
    is_named,
    is_supported,
    language_code,
    language_name,
)
from core.language.reading_speed import reading_seconds, reading_speed
from core.language.sentences import sentence_spans
from core.language.tokenizer import Tokenizer
from core.language.words import figures, word_spans, words

__all__ = [
    "LANGUAGES",
    "NEUTRAL",
    "OTHER_LANGUAGES",
    "UNDETERMINED",
    "CountUnit",
    "Tokenizer",
    "count_words",
    "counts_in",
    "detect",
    "figures",
    "fold",
    "is_named",
    "is_supported",
    "language_code",
    "language_name",
    "reading_seconds",
    "reading_speed",
    "sentence_spans",
    "straight",
    "unify",
    "word_spans",
    "words",
]
