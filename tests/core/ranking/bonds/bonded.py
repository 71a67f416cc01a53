"""What tests of bonds ask: which sentences of a text need which others."""

from __future__ import annotations

import core
from core.bonds import BondKind
from core.ranking.bonds import bonds_of


def bonded(text: str, *kinds: BondKind, language: str = "en", must: bool = True) -> dict[int, tuple[int, ...]]:
    """By the index of a sentence, the sentences that it needs by bonds of these kinds."""
    return bonds_in(core.load_text(text, language=language), *kinds, must=must)


def bonds_in(article: core.Article, *kinds: BondKind, must: bool = True) -> dict[int, tuple[int, ...]]:
    """The same of an article."""
    return {
        bond.sentence: bond.needs
        for bond in bonds_of(article)
        if bond.kind in kinds and bond.must == must and bond.needs
    }


def lines_in(article: core.Article, *kinds: BondKind) -> dict[int, tuple[str, ...]]:
    """By the index of a sentence, the lines without sentences that stand with it."""
    return {
        bond.sentence: tuple(article.blocks[line].text for line in bond.lines)
        for bond in bonds_of(article)
        if bond.kind in kinds and bond.lines
    }
