"""The kinds of bonds: what finds each, what it tells the reader of a sentence that lacks what it needs, its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple
from weakref import ref

from core.article import Article
from core.bonds import Bond, BondKind
from core.errors import Template
from core.notice import Notice
from core.ranking.bonds.answers import answers
from core.ranking.bonds.corrections import corrections
from core.ranking.bonds.denials import denials
from core.ranking.bonds.exceptions import exceptions
from core.ranking.bonds.hypotheticals import hypotheticals
from core.ranking.bonds.introductions import introductions
from core.ranking.bonds.passages import Passages
from core.ranking.bonds.pointing import pointing
from core.ranking.bonds.speakers import speakers

Detector = Callable[[Passages], Iterator[Bond]]


class Kind(NamedTuple):
    """A row of ``BONDS``: the kinds of bonds that a detector finds, each with its note for people, and the source."""

    detect: Detector
    notes: dict[BondKind, Template]
    source: str


_FAITHFUL = "Zhang, Wan and Bansal 2023, doi 10.18653/v1/2023.acl-long.120"

BONDS: tuple[Kind, ...] = (
    Kind(
        answers,
        {
            "question": Template("A question: the answer is in ¶ {paragraph}."),
            "answer": Template("An answer: the question is in ¶ {paragraph}."),
        },
        "adjacency pairs: Schegloff and Sacks 1973, doi 10.1515/semi.1973.8.4.289",
    ),
    Kind(
        introductions,
        {
            "introduction": Template("What it introduces is in ¶ {paragraph}."),
            "item": Template("Part of a list: it is introduced in ¶ {paragraph}."),
        },
        "elaboration: Mann and Thompson 1988, doi 10.1515/text.1.1988.8.3.243",
    ),
    Kind(
        corrections,
        {"correction": Template("Corrected in ¶ {paragraph}.")},
        "retractions: Lewandowsky et al. 2012, doi 10.1177/1529100612451018",
    ),
    Kind(
        denials,
        {
            "charge": Template("Denied in ¶ {paragraph}."),
            "denial": Template("What is denied is in ¶ {paragraph}."),
        },
        "the right of reply: Society of Professional Journalists, code of ethics",
    ),
    Kind(
        hypotheticals,
        {"hypothetical": Template("Only imagined: see ¶ {paragraph}.")},
        f"incorrect discourse: {_FAITHFUL}",
    ),
    Kind(
        speakers,
        {"speaker": Template("Part of a quotation: who says it is in ¶ {paragraph}.")},
        "attribution: Carlson and Marcu 2001, Discourse Tagging Reference Manual",
    ),
    Kind(
        pointing,
        {"pointing": Template("“{word}” points to ¶ {paragraph}.")},
        f"incorrect and incomplete coreference: {_FAITHFUL}",
    ),
    Kind(
        exceptions,
        {"exception": Template("An exception is in ¶ {paragraph}.")},
        "provisos: Driedger 1957, The Composition of Legislation",
    ),
)

_NOTES = {kind: note for row in BONDS for kind, note in row.notes.items()}
#: What may stand before or after a word and is no part of it.
_MARKS = "\"'“”„‘’«»‹›「」『』()[]*_,.:;"
#: The last words of a note for what a long list has besides.
_MORE = Template("And {more} more.")


class _Last:
    """The bonds of the last article that was asked for, told by its identity: to compare books takes long."""

    def __init__(self) -> None:
        self._last: tuple[ref[Article], tuple[Bond, ...]] | None = None

    def of(self, article: Article) -> tuple[Bond, ...]:
        last = self._last
        if last is None or last[0]() is not article:
            last = self._last = ref(article), _found(article)
        return last[1]


_last = _Last()


def bonds_of(article: Article) -> tuple[Bond, ...]:
    """The article's bonds, in the order of their sentences; those that must be kept come first among one's."""
    return _last.of(article)


def note_of(bond: Bond, article: Article) -> Notice:
    """What a reader is told beside a sentence that stands without what it needs, or with only part of a list."""
    sentences, paragraphs = article.sentences, article.paragraphs
    word = " ".join(sentences[bond.sentence].text.split()[:1]).strip(_MARKS)
    paragraph = paragraphs[bond.needs[0]] if bond.needs else paragraphs[bond.sentence]
    return Notice.of(_NOTES[bond.kind], word=word, paragraph=paragraph)


def rest_of(bond: Bond) -> Notice:
    """What a reader is told of the rest of a list of which only a part is shown."""
    return Notice.of(_MORE, more=bond.more)


def _found(article: Article) -> tuple[Bond, ...]:
    passages = Passages(article)
    found = dict.fromkeys(bond for row in BONDS for bond in row.detect(passages))
    return tuple(sorted(found, key=lambda bond: (bond.sentence, not bond.must)))
