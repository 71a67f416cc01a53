"""A bond: one sentence must not, or should not, be shown without another.

``note_of`` and ``rest_of`` give what a reader is told of one, see core.ranking.bonds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.ranking.bonds import note_of, rest_of

__all__ = ["Bond", "BondKind", "note_of", "rest_of"]

#: What holds two sentences together; ``core.ranking.bonds.registry`` says what finds each kind, and its source.
BondKind = Literal[
    "question",
    "answer",
    "introduction",
    "item",
    "correction",
    "charge",
    "denial",
    "hypothetical",
    "speaker",
    "pointing",
    "exception",
]


@dataclass(frozen=True, slots=True)
class Bond:
    """What a sentence needs, by the indices of sentences (``needs``) and of blocks that have none (``lines``).

    All of them together are needed. A face shows the ``lines`` wherever it shows the sentence, so that only the
    ``needs`` can be missing. If ``must`` is False, the sentence is merely better understood with them. ``more`` is how
    many others belong to them and are not asked for: the rest of a long list.
    """

    kind: BondKind
    sentence: int
    needs: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    must: bool = True
    more: int = 0

    def __post_init__(self) -> None:
        if not (self.needs or self.lines) or self.sentence in self.needs:
            raise ValueError("a bond is to another sentence or line")


#: Imported on first use: an article's bonds are found by the worker, and most sentences need no note.
_LAZY = {"note_of": "core.ranking.bonds", "rest_of": "core.ranking.bonds"}

__getattr__ = lazy_import(__name__, _LAZY)
