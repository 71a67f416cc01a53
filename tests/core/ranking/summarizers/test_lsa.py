"""sumy's LSA without a decomposition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from sumy.models.dom import ObjectDocumentModel

import core
from tests.core.ranking.documents import DOCUMENTS, ordered, our_summarizer, silence, sumys_summarizer


@given(DOCUMENTS)
def test_a_rating_is_the_length_of_a_column_of_sumys_matrix(dom: ObjectDocumentModel) -> None:
    theirs = sumys_summarizer("lsa", "en")
    with silence():
        dictionary = theirs._create_dictionary(dom)
        matrix = theirs._compute_term_frequency(theirs._create_matrix(dom, dictionary)) if dictionary else 0
    lengths = np.linalg.norm(matrix, axis=0) if dictionary else np.zeros(len(dom.sentences))
    assert ordered(our_summarizer("lsa", "en"), dom)[1] == pytest.approx(lengths.tolist())


def test_sentences_of_as_many_different_words_are_equal_and_keep_the_texts_order() -> None:
    text = "Ferries sail daily. Bridges stand firmly. Rivers flow slowly. Towns sleep long tonight."
    ranking = core.rank(core.load_text(text, language="en"), "lsa")
    assert ranking.scores[0] == ranking.scores[1] == ranking.scores[2]
    assert ranking.order == (3, 0, 1, 2)


def test_a_stop_word_counts_where_another_word_has_its_stem() -> None:
    text = "Doing well. The doe sleeps. It does so. It was so."
    scores = core.rank(core.load_text(text, language="en"), "lsa").scores
    assert scores[2] > scores[3] == 0


def test_a_subclass_of_sumys_cannot_keep_fewer_topics_and_nor_can_one_of_ours() -> None:
    article = core.load_text("The bridge fell. Nobody saw the bridge or the river. It rained.", language="en")
    few = type("Few", (type(our_summarizer("lsa", "en")),), {"REDUCTION_RATIO": 0.1})
    summarizer = few.for_language("en")
    assert summarizer.contributions(article)["topics"].tolist() == list(core.rank(article, "lsa").scores)
