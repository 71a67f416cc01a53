"""Words with letters, for ranking; and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import digit, normalize

from core.languages.characters import INVISIBLE, JOINTS, UNSPACED, marks
from core.languages.folding import unified
from core.languages.registry import language_of
from core.languages.segmenting import segments

#: Not the raised figures either, which Python takes for letters: they are powers and the marks of notes.
_LETTER = r"[^\W\d_⁰¹²³⁴-⁹]"
_HAS_LETTER = re.compile(_LETTER)
_UNSPACED = re.compile(f"[{UNSPACED}]+")
#: Arabic has its own decimal and thousands separators.
_FIGURE = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")
_SEPARATORS = str.maketrans("\u066b\u066c", ".,")


def words(text: str, language: str) -> tuple[str, ...]:
    """The words of the text that have letters, in order, unified: equal words have the same lower case in Python.

    ``language`` is an ISO 639-1 code. Figures are left out, as in sumy. Combining marks are part of words in every
    script; an article joined to a word by an apostrophe is not. In scripts without spaces the words are those of
    ``segments``.
    """
    one_way = unified(language)
    ascii_alone = text.isascii()
    if ascii_alone or not _UNSPACED.search(text):
        return tuple([one_way[word] for word in _word(language, ascii_alone).findall(text)])
    return tuple([one_way[text[start:end]] for start, end in word_spans(text, language)])


def word_spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The position of each of ``words(text, language)`` in the text, in the same order.

    They overlap only if pairs of characters substitute for words, see ``segments``.
    """
    for found in _word(language, ascii_alone=False).finditer(text):
        group = found.lastindex or 0
        start = found.start(group)
        for first, end in _parts(found[group], language):
            yield start + first, start + end


def figures(text: str) -> tuple[str, ...]:
    """The figures in a text, in order: ``1953``, ``2,614``, ``71.3``; in the digits 0 to 9, whatever the script."""
    found = _FIGURE.findall(text)
    return tuple(found if text.isascii() else map(_western, found))


@cache
def _word(language: str, ascii_alone: bool) -> re.Pattern[str]:
    """Matches a word, in the group if the pattern has one; the one for ASCII text takes two thirds of the time."""
    part, joints = "[A-Za-z]+", "['-]"
    if not ascii_alone:
        part, joints = f"{_LETTER}(?:{_LETTER}|[{marks()}{INVISIBLE}])*", JOINTS
    word = f"{part}(?:(?:{joints}){part})*"
    elided = language_of(language).elided
    return re.compile(f"(?:(?i:{elided})['’])?({word})" if elided else word)


def _parts(word: str, language: str) -> Iterator[tuple[int, int]]:
    """The words in a run of letters of several scripts, as positions in it; those without letters are left out."""
    end = 0
    for run in _UNSPACED.finditer(word):
        if end < run.start() and _HAS_LETTER.search(word, end, run.start()):
            yield end, run.start()
        start, end = run.span()
        for first, last in segments(run.group(), language):
            if word[start + first].isalpha() or _HAS_LETTER.search(word, start + first, start + last):
                yield start + first, start + last
    if end < len(word) and _HAS_LETTER.search(word, end):
        yield end, len(word)


def _western(figure: str) -> str:
    plain = normalize("NFKC", figure).translate(_SEPARATORS)
    return "".join(str(digit(character, character)) for character in plain)
