"""An export's own words, so that faces can supply them in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wording:
    """English by default; names in braces are filled in and must be kept.

    ``translate`` gives the core's own messages, such as the notes on bonds, in the reader's language.
    """

    untitled: str = "Summary"
    byline: str = "By"
    date: str = "Date"
    source: str = "Source"
    part: str = "Part"
    method: str = "Method"
    topic: str = "Topic"
    length: str = "Length"
    pinned: str = "Pinned sentences"
    excluded: str = "Excluded sentences"
    fact: str = "{label}: {value}"
    extent: str = "{sentences} of {all_sentences} sentences, {words} of {all_words} words, word for word"
    extent_in_characters: str = (
        "{sentences} of {all_sentences} sentences, {words} of {all_words} characters, word for word"
    )
    paragraphs: str = "paragraphs {first} to {last}"
    absent: str = "{topic} (does not occur)"
    translate: Callable[[str], str] = field(default=str, compare=False)


ENGLISH = Wording()
