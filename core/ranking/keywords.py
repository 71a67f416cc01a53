"""The key phrases of an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from math import log
from typing import TYPE_CHECKING

from core.article import Article, Span
from core.ranking.nltk_import import import_nltk

if TYPE_CHECKING:
    from core.ranking.phrases import Line, Phrase

#: The value of the first sentence with a phrase; each further one counts the square of the phrase's length.
_ONCE = 0.5
#: The value of a single word's occurrence if it only modifies another word.
_AS_MODIFIER = 0.25
#: A phrase gives way to a longer one that contains this share of its occurrences.
_NEARLY_ALWAYS = 0.75
#: A last name gives way to the full name if that contains this share of its occurrences.
_FULL_NAMES = 0.25


@dataclass(frozen=True, slots=True)
class Keyword:
    """A key phrase: its ``text`` in its most frequent form, its score, and all its occurrences in reading order."""

    text: str
    score: float
    spans: tuple[Span, ...]


def keywords(article: Article, n: int = 10) -> tuple[Keyword, ...]:
    """The article's key phrases, best first; fewer than ``n`` if it has no more. Raises ValueError below 0.

    A phrase is up to four words that are adjacent in a sentence, without stop words at its ends or punctuation
    inside, in any of the forms that its stems have. As in KP-Miner (El-Beltagy and Rafea 2009, doi
    10.1016/j.is.2008.05.002) it scores by the number of its sentences, its length and how early it comes: k words in f
    sentences, the first with the index p, score (0.5 + k² (f - 1)) / (1 + ln(1 + p)), and up to twice that for
    words of the title and headings. So the length counts only for what recurs. A single word scores less if it
    only modifies others, as nested terms do in C-value (Frantzi et al. 2000, doi 10.1007/s007999900023). A phrase
    gives way to a longer one that it is nearly always part of, a last name to the full name, and what brings no new
    word after better phrases is dropped.
    """
    if n < 0:
        raise ValueError("the number of key phrases can't be below 0")
    import_nltk()
    from core.ranking.phrases import Line

    line = Line(article)
    emphasised = _heading_keys(article)
    scores = {phrase: _score(phrase, emphasised) for phrase in line.phrases()}
    for short, long in _longer(scores, line).items():
        scores[long] = max(scores[long], scores.pop(short))
    order = sorted(scores, key=lambda phrase: (-scores[phrase], phrase.places[0], -len(phrase.keys)))
    return tuple(_keyword(line.spans(phrase), scores[phrase]) for phrase in islice(_apart(order), n))


def _heading_keys(article: Article) -> frozenset[str]:
    """The stems of the title's and the headings' words."""
    from core.ranking.phrase_words import tokens

    headings = (block.text for block in article.headings.values())
    return frozenset(token.word.key for text in (article.title, *headings) for token in tokens(text, article.language))


def _score(phrase: Phrase, emphasised: frozenset[str]) -> float:
    frequency = _ONCE + len(phrase.keys) ** 2 * (phrase.sentences - 1)
    early = 1 / (1 + log(1 + phrase.first_sentence))
    emphasis = 1 + sum(key in emphasised for key in phrase.keys) / len(phrase.keys)
    own = 1 if len(phrase.keys) > 1 else _AS_MODIFIER + (1 - _AS_MODIFIER) * phrase.heads
    return frequency * early * emphasis * own


def _longer(phrases: Iterable[Phrase], line: Line) -> Mapping[Phrase, Phrase]:
    """The phrases that give way to a longer one, shorter ones first, then the more frequent."""
    by_keys = {phrase.keys: phrase for phrase in phrases}
    longer: dict[Phrase, Phrase] = {}
    for long in by_keys.values():
        for keys in _inside(long.keys):
            short = by_keys.get(keys)
            if short is None or (short in longer and len(longer[short].places) >= len(long.places)):
                continue
            if _gives_way(short, long, line):
                longer[short] = long
    return dict(sorted(longer.items(), key=lambda pair: len(pair[0].keys)))


def _gives_way(short: Phrase, long: Phrase, line: Line) -> bool:
    """Whether a phrase nearly always is part of the longer one, or is the last name of a full name."""
    share = len(long.places) / len(short.places)
    if len(short.keys) == 1 and short.keys[0] == long.keys[-1] and line.is_name(long):
        return share >= _FULL_NAMES
    # A full name stays one next to an office or a trade.
    return share >= _NEARLY_ALWAYS and (len(short.keys) == 1 or line.is_name(long) or not line.is_name(short))


def _inside(keys: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All shorter runs of the keys."""
    for length in range(1, len(keys)):
        for start in range(len(keys) - length + 1):
            yield keys[start : start + length]


def _apart(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases without those that say nothing new after the ones before them."""
    keys: set[str] = set()
    covered: set[int] = set()
    for phrase in phrases:
        length = len(phrase.keys)
        if keys.issuperset(phrase.keys):
            continue
        places = [range(at, at + length) for at in phrase.places]
        if 2 * sum(not covered.isdisjoint(place) for place in places) > len(places):
            continue
        keys.update(phrase.keys)
        if length > 1:
            covered.update(chain.from_iterable(places))
        yield phrase


def _keyword(spans: Sequence[Span], score: float) -> Keyword:
    text, _ = Counter(span.text for span in spans).most_common(1)[0]
    return Keyword(text, score, tuple(spans))
