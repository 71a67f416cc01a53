"""The sentences of what is summarised, by where they start."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import core
from gui.documents.scope import Scope

ARTICLE = core.load_text("# Tides\n\nOne tide. Two tides.\n\n# Wind\n\nOne wind. Two winds.", language="en")
STARTS = [sentence.start for sentence in ARTICLE.sentences]
WHOLE = Scope(ARTICLE, frozenset(), None)


def test_a_part_counts_its_sentences_from_0() -> None:
    wind = core.outline(ARTICLE)[-1]
    scope = Scope(ARTICLE, frozenset(), (wind.start, wind.end))
    assert [sentence.text for sentence in scope.article.sentences] == ["One wind.", "Two winds."]
    assert scope.index_at(STARTS[3]) == 1
    assert scope.index_at(STARTS[0]) is None


@given(st.sets(st.integers(-3, 60)))
def test_only_the_starts_of_sentences_have_an_index_and_in_order(positions: set[int]) -> None:
    indices = WHOLE.indices(positions)
    assert list(indices) == sorted(indices)
    assert {STARTS[index] for index in indices} == positions & set(STARTS)


@given(st.lists(st.integers(0, 9)))
def test_a_sentence_that_is_there_starts_somewhere(indices: list[int]) -> None:
    assert WHOLE.starts(indices) == [STARTS[index] for index in indices if index < 4]
