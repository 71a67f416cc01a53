"""How answers of the worker are read."""

from __future__ import annotations

import gc
from collections.abc import Callable

from gui.client.engine import Engine
from tests.gui.record import Record


def test_the_sentences_of_an_article_are_not_looked_through_for_garbage(
    engine: Engine, listen: Callable[[Engine], Record]
) -> None:
    record = listen(engine)
    engine.load_text(" ".join(f"Boat number {number} left early." for number in range(2_000)))
    record.settle()
    sentences = record.articles[-1].sentences
    assert len(sentences) == 2_000
    looked_through = {id(thing) for thing in gc.get_objects()}
    assert not any(id(sentence) in looked_through for sentence in sentences)
