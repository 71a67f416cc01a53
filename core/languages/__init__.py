"""Languages: detecting a text's language, and finding its sentences and words."""

from typing import TYPE_CHECKING

from core.languages.counting import CountUnit, count_words, counts_in
from core.languages.names import (
    LANGUAGES,
    NEUTRAL,
    OTHER_LANGUAGES,
    UNDETERMINED,
    is_named,
    is_supported,
    language_code,
    language_name,
)
from core.languages.reading_speed import reading_seconds, reading_speed

# Not lazily: the module has the same name as one of its functions, and would hide it.
from core.languages.words import figures, word_spans, words
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.languages.detection import detect
    from core.languages.folding import fold, straight, unify
    from core.languages.sentences import sentence_spans
    from core.languages.tokenizer import Tokenizer

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

#: Imported on first use: showing an article needs none of them.
_LAZY = {
    "Tokenizer": "core.languages.tokenizer",
    "detect": "core.languages.detection",
    "fold": "core.languages.folding",
    "sentence_spans": "core.languages.sentences",
    "straight": "core.languages.folding",
    "unify": "core.languages.folding",
}

__getattr__ = lazy_import(__name__, _LAZY)
