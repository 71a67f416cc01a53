"""The features that the default method uses for each sentence: numbers from 0 to 1, unweighted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import numpy as np

from core.languages import fold
from core.languages.registry import language_of
from core.ranking.features.headings import sums_up
from core.ranking.features.structure import Layout
from core.ranking.quotation_marks import QUOTATION_MARK
from core.ranking.terms import Terms, Vector

#: With fewer content words than this a sentence hardly says anything.
_SAYS_SOMETHING = 3
#: From this many content words up a sentence counts as long enough to say something.
_LONG_ENOUGH = 10
#: How fast the value of a position falls: the second sentence has 1 / (1 + 0.3) of the first's.
_FALL = 0.3
#: How many sentences open a text; relative to the whole text their centrality is at most the first number if they stand
#: apart from the rest, and at least the second if they represent it.
_OPENING = 3
_APART, _TOGETHER = 0.7, 0.9
#: The value of a position in a text whose opening stands apart, and how much of the rest the first sentence keeps.
_ASIDE = 0.4
_FIRST = 0.3
#: The value of the first position in a paragraph relative to the first in the text.
_BEGINS = 0.15
#: Half for what an author announces, half for what was found; each in full from two such words up.
_CUES = 0.5

#: The marks at the end of a sentence, with what may stand behind them: closing marks, and those of notes.
_END = re.compile(
    r"[.!?…‥:;。！？｡؟۔।॥។።։](?:[\"'’”»)\]}›」』）】〉》*_]|\s?\[[^\[\]]{1,12}\]|[¹²³⁰⁴-⁹]|\s[:;]-?[()DP])*\s*$"
)
#: So many sentences of a text, and such a share of them, must end with marks before it tells that some do not.
_FEWEST_ENDED = 2
_LEAST_ENDED = 0.2
#: ``(Erkan and Radev, 2004)``, ``[12]``, ``et al.``
_REFERENCE = re.compile(r"\([^()]*\b(?:19|20)\d\d[a-z]?\s*\)|\[\d+(?:\s*[,–-]\s*\d+)*\]|\bet al\b")


def position(terms: Terms, layout: Layout, central: Vector) -> Vector:
    """How early a sentence comes; less if it says little, a little more if it begins a paragraph.

    An opening that is less central than the rest, such as a scene or an anecdote, makes the beginning worth less, and
    the sentences after the first still less. ``central`` has the centralities, shape (sentences,).
    """
    said = np.minimum(1.0, terms.lengths / _SAYS_SOMETHING)
    place = said / (1 + _FALL * np.arange(terms.sentences))
    trust = _ASIDE + (1 - _ASIDE) * _speaks_for_the_rest(central)
    place *= trust
    place[0] += _FIRST * (1 - trust) * said[0]
    return np.asarray((place + _BEGINS * layout.begins) / (1 + _BEGINS), dtype=np.float64)


def _speaks_for_the_rest(central: Vector) -> float:
    """From 0 to 1, how close the first sentences are to being as central as the whole text."""
    whole = float(central.mean())
    share = float(central[:_OPENING].mean()) / whole if whole else 1.0
    return float(np.clip((share - _APART) / (_TOGETHER - _APART), 0.0, 1.0))


def vocabulary(terms: Terms) -> Vector:
    """How often, on average, the whole text uses the sentence's words, including stop words; the greatest is 1."""
    stems = terms.stem_of[terms.tokens]
    often = np.bincount(stems, minlength=len(terms.stems))[stems].astype(np.float64)
    summed = np.bincount(terms.sentence_of, weights=often, minlength=terms.sentences)
    return to_one(summed / np.maximum(np.diff(terms.offsets), 1))


def title(terms: Terms, stems: Iterable[str]) -> Vector:
    """The share of the title's stems that a sentence has."""
    wanted = set(stems)
    if not wanted:
        return np.zeros(terms.sentences)
    found = terms.counts[:, np.flatnonzero(terms.among(wanted))] > 0
    return np.asarray(found.sum(axis=1), dtype=np.float64) / len(wanted)


def section(layout: Layout) -> Vector:
    """1 in the section that opens the text and in those that sum up, else 0; 0 throughout if there are not two."""
    sections = len(layout.headings)
    if sections < 2:
        return np.zeros(len(layout.texts))
    telling = np.array([number == 0 or sums_up(heading) for number, heading in enumerate(layout.headings)])
    return telling[layout.section].astype(np.float64)


def cues(terms: Terms, language: str, stem: Callable[[str], str]) -> Vector:
    """How much a sentence announces what was done or tells what was found (cue words, Edmundson 1969)."""
    known = language_of(language).cues
    if known is None:
        return np.zeros(terms.sentences)

    def occurrences(words: str) -> Vector:
        found = terms.among(stem(fold(word, language)) for word in words.split())[terms.stem_of[terms.tokens]]
        return np.bincount(terms.sentence_of[found], minlength=terms.sentences).astype(np.float64)

    announced = occurrences(known.announcing) > 0
    found = np.minimum(2.0, occurrences(known.finding)) / 2
    return np.asarray(_CUES * announced + (1 - _CUES) * found, dtype=np.float64)


def length(terms: Terms) -> Vector:
    """A sentence's content words as a share of a full sentence's, at most 1."""
    return np.asarray(np.minimum(1.0, terms.lengths / _LONG_ENOUGH), dtype=np.float64)


def speech(layout: Layout) -> Vector:
    """The share of a sentence within quotation marks, including ones opened earlier in the paragraph."""
    spoken = np.zeros(len(layout.texts))
    opened = False
    for index, text in enumerate(layout.texts):
        opened = opened and not layout.begins[index]
        start, within = 0, 0
        for mark in QUOTATION_MARK.finditer(text):
            within += mark.start() - start if opened else 0
            # Languages differ in which marks open; these never do if none is open.
            start, opened = mark.end(), not opened and mark.group() not in "”」』"
        within += len(text) - start if opened else 0
        spoken[index] = within / len(text)
    return spoken


def references(layout: Layout) -> Vector:
    """1 if a sentence cites other works, as scholars do, else 0."""
    return np.array([bool(_REFERENCE.search(text)) for text in layout.texts], dtype=np.float64)


def cut_open(layout: Layout) -> Vector:
    """1 if a sentence has an unpaired quotation mark: shown alone it would misquote; else 0."""
    return np.array([not _paired(text) for text in layout.texts], dtype=np.float64)


def unended(layout: Layout, language: str) -> Vector:
    """1 if a passage ends as no sentence does: a heading that was not told, a row, a label; else 0.

    0 throughout in a language that has no marks at the ends of sentences, and in a text that hardly uses them.
    """
    ended = np.array([bool(_END.search(text)) for text in layout.texts], dtype=np.bool_)
    rules = language_of(language).sentences
    count = int(ended.sum())
    if (rules is not None and rules.spaced) or count < _FEWEST_ENDED or count < _LEAST_ENDED * len(ended):
        return np.zeros(len(ended))
    return np.asarray(~ended, dtype=np.float64)


def _paired(text: str) -> bool:
    marks = "".join(QUOTATION_MARK.findall(text))
    if not marks:
        return True
    curly, angled, corner = ([mark for mark in marks if mark in kind] for kind in ("“”„", "«»", "「」『』"))
    turned = curly[:1] == ["”"] and "“" in curly
    return not turned and all(len(of_kind) % 2 == 0 for of_kind in (curly, angled, corner, ['"'] * marks.count('"')))


def to_one(values: Vector) -> Vector:
    """The values scaled so that the greatest is 1; all 0 if it is not above 0."""
    greatest = values.max(initial=0.0)
    return np.asarray(values / greatest if greatest > 0 else np.zeros(len(values)), dtype=np.float64)
