"""sumy's Luhn by the places of significant words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers.luhn import LuhnSummarizer

import core
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for
from core.ranking.summarizers.luhn import Luhn
from tests.core.ranking.documents import PLAIN_DOCUMENTS, ordered


def clusters(*sentences: str) -> tuple[float, ...]:
    return core.rank(core.load_text("\n\n".join(sentences), language="en"), "luhn").scores


def test_a_cluster_is_worth_the_square_of_its_significant_words_over_all_its_words() -> None:
    assert clusters("Bridge nobody river.", "Bridge river.")[0] == pytest.approx(4 / 3)


def test_words_around_a_cluster_do_not_count() -> None:
    assert clusters("Nobody saw bridge river falling.", "Bridge river.")[0] == 4 / 2


def test_a_significant_word_alone_is_worth_nothing() -> None:
    assert clusters("Bridge nobody.", "Bridge somebody.") == (0, 0)


@pytest.mark.parametrize(("between", "worth"), [(3, 4 / 5), (4, 0)])
def test_a_cluster_ends_where_too_many_others_follow(between: int, worth: float) -> None:
    others = ["nobody", "somebody", "anybody", "everybody"][:between]
    assert clusters(f"Bridge {' '.join(others)} river.", "Bridge river.")[0] == pytest.approx(worth)


def test_the_best_cluster_of_a_sentence_counts() -> None:
    others = "nobody somebody anybody everybody"
    assert clusters(f"Bridge river {others} bridge river bridge.", "River bridge.")[0] == 9 / 3


def test_a_cluster_does_not_go_on_in_the_next_sentence() -> None:
    assert clusters("Bridge.", "Bridge.", "Bridge.") == (0, 0, 0)


def test_a_word_may_come_again_in_a_heading() -> None:
    assert clusters("# Bridge and river", "The bridge, the river.") == (pytest.approx(4 / 3),)


class FewSignificant:
    """Settings that sumy's class has for a subclass to change."""

    significant_percentage = 0.2
    max_gap_size = 2


class OurFew(FewSignificant, Luhn):
    """Ours with these."""


class SumysFew(FewSignificant, LuhnSummarizer):  # type: ignore[misc]
    """sumy's with these."""


def summarizer(implementation: Any) -> Any:
    made = implementation(stemmer_for("en"))
    made.stop_words = stop_words_for("en")
    return made


@given(PLAIN_DOCUMENTS, st.sampled_from([0.1, 0.2, 0.5, 0.0]))
def test_a_subclass_may_want_fewer_significant_words_and_smaller_gaps(dom: ObjectDocumentModel, share: float) -> None:
    ours, theirs = summarizer(OurFew), summarizer(SumysFew)
    ours.significant_percentage = theirs.significant_percentage = share
    assert ordered(ours, dom)[1] == pytest.approx(ordered(theirs, dom)[1])
