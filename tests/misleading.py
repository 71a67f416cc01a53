"""The misleading set: texts whose sentences mislead when they stand alone, and what each must not be shown without.

Its form is told in tests/data/misleading/README.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import core

FOLDER = Path(__file__).parent / "data" / "misleading"
#: What holds sentences together, and "none" for texts that only look as if something did.
KINDS = (
    "question",
    "introduction",
    "item",
    "correction",
    "denial",
    "hypothetical",
    "speaker",
    "pronoun",
    "exception",
    "none",
)

#: A character that Markdown has to be told to leave alone.
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Bond:
    """A sentence, and what has to be shown with it: of each of the ``needs``, any one.

    All are given by the words with which a sentence or line of the text begins, and which it has only there.
    """

    pick: str
    needs: tuple[tuple[str, ...], ...]


class Shown:
    """What a reader sees of a summary: its sentences, and lines of the text that its export shows beside them."""

    def __init__(self, summary: core.Summary) -> None:
        self._summary = summary
        self._picked = {sentence.start for sentence in summary}
        self._sentences = {sentence.start for sentence in summary.article.sentences}

    def has(self, beginning: str) -> bool:
        """Whether the sentence or line that begins with these words is among it."""
        start = place_of(beginning, self._summary.article)
        return start in self._picked or (start not in self._sentences and beginning in self._export)

    @cached_property
    def _export(self) -> str:
        return _ESCAPED.sub(r"\1", str(core.export_summary(self._summary, "markdown")))


@dataclass(frozen=True)
class MisleadingText:
    """A text of the set: its file, the kind of its bonds, and they."""

    file: Path
    kind: str
    bonds: tuple[Bond, ...]

    @classmethod
    def of(cls, file: Path, description: Mapping[str, Any]) -> MisleadingText:
        """What the JSON file beside a text says of it."""
        bonds = (Bond(bond["pick"], tuple(map(tuple, bond["needs"]))) for bond in description["bonds"])
        return cls(file, description["kind"], tuple(bonds))

    @property
    def name(self) -> str:
        """Its language and the name of its file."""
        return f"{self.language}/{self.file.name}"

    @property
    def language(self) -> str:
        """The ISO 639-1 code of the language it is written in."""
        return self.file.parent.name

    @cached_property
    def article(self) -> core.Article:
        """The text as a reader would open it."""
        return core.load(self.file)

    def broken(self, summary: core.Summary) -> list[tuple[Bond, tuple[str, ...]]]:
        """The bonds that a summary of the text breaks, each with one of its needs of which nothing is shown."""
        shown = Shown(summary)
        return [
            (bond, need)
            for bond in self.bonds
            if shown.has(bond.pick)
            for need in bond.needs
            if not any(map(shown.has, need))
        ]


def misleading_texts(folder: Path = FOLDER) -> Iterator[MisleadingText]:
    """The texts of the set, by language and name."""
    for description in sorted(folder.glob("*/*.json")):
        (file,) = set(description.parent.glob(f"{description.stem}.*")) - {description}
        yield MisleadingText.of(file, json.loads(description.read_text(encoding="utf-8")))


def place_of(beginning: str, article: core.Article) -> int:
    """Where the sentence or line begins that has these words first, behind the label that says who speaks."""
    start = article.text.index(beginning)
    return next((turn.words for turn in article.turns if turn.start == start), start)


def first_sentences(article: core.Article) -> core.Ranking:
    """The sentences in the order of the text, as a ranking."""
    count = len(article.sentences)
    # An export tells the title of the method, so it has to be one that there is; this one's picks are left as they are.
    return core.Ranking(article, "lexrank", tuple(range(count)), (0.0,) * count, {})


def beginnings(bonds: Iterable[Bond]) -> Iterator[str]:
    """Everything that the bonds name."""
    for bond in bonds:
        yield bond.pick
        for need in bond.needs:
            yield from need
