"""Real PDFs, made by several programs, beside the text that stands in them (``tests/data/pdf/README.md``)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from core.formats import pdf as pdf_format
from core.formats.source import Source
from tests.benchmarks.pdf_order import share, triples, words

FOLDER = Path(__file__).parents[2] / "data" / "pdf"


class Bound(NamedTuple):
    """The least share of words that is found, of words found that belong, and of triples of words in their order."""

    recall: float = 1
    precision: float = 1
    order: float = 1


#: Those that are not read as they should be.
SHORT_OF = {
    # Some spaces that are not drawn are not seen, and the head of a single page repeats nothing.
    "manual": Bound(0.949, 0.917, 0.898),
    "newsletter": Bound(precision=0.987),
    "report": Bound(precision=0.976),
    # A box of facts beside the text is read row by row with it.
    "page": Bound(order=0.907),
}


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.pdf")))
def test_the_words_of_a_page_are_read_in_their_order(name: str) -> None:
    draft = pdf_format.read(Source((FOLDER / f"{name}.pdf").read_bytes()))
    lines = [
        draft.text[draft.text.rfind("\n", 0, block.start) + 1 : block.end]
        for index, block in enumerate(draft.blocks)
        if index not in draft.furniture
    ]
    read = words("\n".join(lines))
    wanted = words((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    found = Bound(
        share(Counter(wanted), Counter(read)),
        share(Counter(read), Counter(wanted)),
        share(Counter(triples(wanted)), Counter(triples(read))),
    )
    bound = SHORT_OF.get(name, Bound())
    assert all(value >= least for value, least in zip(found, bound, strict=True)), found


def test_every_page_has_its_text_and_is_small() -> None:
    files = sorted(FOLDER.glob("*.pdf"))
    assert files
    assert all(file.with_suffix(".txt").exists() for file in files)
    assert sum(file.stat().st_size for file in files) < 400_000
