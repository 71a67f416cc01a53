"""The sentences of one block of text."""

from __future__ import annotations

import re
from itertools import chain

from core.languages.sentences.clauses import clause_ends
from core.languages.sentences.endless import LONG, pieces_of_endless
from core.languages.sentences.ends import ends
from core.languages.sentences.lexicon import lexicon_of

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_DOTS_LEFT_OVER = re.compile(r"(?>(?:\.\s*+){2,})")


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one block of text, as ``(start, end)`` pairs without the white space around them.

    ``language`` is an ISO 639-1 code; one without its own rules has those that apply everywhere. A sentence never
    begins with dots (``. . .``), lacks letters and digits or ends inside a word, and no quotation up to the language's
    limit that is part of a sentence is split. Dots that open the block come before its first sentence; a block without
    any letter or digit has none.
    """
    spans: list[tuple[int, int]] = []
    lexicon = lexicon_of(language)
    start = len(text) - len(text.lstrip())
    whole = len(text.rstrip())
    for end, after in chain(clause_ends(text, lexicon) if lexicon.spaced else ends(text, lexicon), ((whole, whole),)):
        if start < end:
            if spans and not _is_sentence(text, start, end):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        start = after
    if spans and not _LETTER_OR_DIGIT.search(text, *spans[0]):
        spans[:2] = [(spans[0][0], spans[1][1])] if len(spans) > 1 else []
    dots = _DOTS_LEFT_OVER.match(text, *spans[0]) if spans else None
    if dots:
        spans[0] = (dots.end(), spans[0][1])
    if lexicon.spaced or all(end - start < LONG for start, end in spans):
        return spans
    return [piece for start, end in spans for piece in pieces_of_endless(text, start, end, language)]


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether it has letters or digits and does not begin with dots."""
    return text[start] not in ".…" and (text[start].isalnum() or bool(_LETTER_OR_DIGIT.search(text, start, end)))
