"""Languages: which one a text is in, and where its sentences and words are."""

from core.language.detection import detect
from core.language.names import LANGUAGES, NEUTRAL
from core.language.sentences import sentence_spans
from core.language.tokenizer import Tokenizer
from core.language.words import count_words, figures, straight, word_spans, words

__all__ = [
    "LANGUAGES",
    "NEUTRAL",
    "Tokenizer",
    "count_words",
    "detect",
    "figures",
    "sentence_spans",
    "straight",
    "word_spans",
    "words",
]
