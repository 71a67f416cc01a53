"""Languages: which one a text is in, and where its sentences and words are."""

from typing import TYPE_CHECKING

from core.language.counting import CountUnit, count_words, counts_in
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

# At once: its module has the name of a function, which would be hidden by it.
from core.language.words import figures, word_spans, words
from core.later import later

if TYPE_CHECKING:
    from core.language.detection import detect
    from core.language.folding import fold, straight, unify
    from core.language.sentences import sentence_spans
    from core.language.tokenizer import Tokenizer

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

#: Imported when they are asked for: who shows an article needs none of it.
_LATER = {
    "Tokenizer": "core.language.tokenizer",
    "detect": "core.language.detection",
    "fold": "core.language.folding",
    "sentence_spans": "core.language.sentences",
    "straight": "core.language.folding",
    "unify": "core.language.folding",
}

__getattr__ = later(__name__, _LATER)
