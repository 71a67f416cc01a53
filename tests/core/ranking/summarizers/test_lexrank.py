"""sumy's LexRank by products of rows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from sumy.models.dom import ObjectDocumentModel

import core
from core.ranking.summarizers import lexrank
from core.ranking.summarizers.lexrank import LexRank
from core.ranking.terms import Vector
from tests.core.ranking.documents import DOCUMENTS, dom_of, ordered, silence, sumys_summarizer


def matrix_of(dom: ObjectDocumentModel) -> Vector:
    method = LexRank.for_language("en")
    return method.ties(method.terms(dom)).matrix()


def sumys_matrix(dom: ObjectDocumentModel) -> Vector:
    theirs = sumys_summarizer("lexrank", "en")
    sentences = [theirs._to_words_set(sentence) for sentence in dom.sentences]
    matrix: Vector = theirs._create_matrix(
        sentences, theirs.threshold, theirs._compute_tf(sentences), theirs._compute_idf(sentences)
    )
    return matrix


@given(DOCUMENTS)
def test_the_matrix_is_sumys_to_the_last_bit(dom: ObjectDocumentModel) -> None:
    assert matrix_of(dom).tolist() == sumys_matrix(dom).tolist()


@given(DOCUMENTS)
def test_a_step_without_the_matrix_goes_where_one_with_it_does(dom: ObjectDocumentModel) -> None:
    method = LexRank.for_language("en")
    ties = method.ties(method.terms(dom))
    walk = np.linspace(0.1, 1, len(dom.sentences))
    assert ties.step(walk) == pytest.approx(ties.matrix().T @ walk)


def exact_tenths() -> ObjectDocumentModel:
    """Pairs of sentences of ten words of which they share one, while every word comes in two sentences."""
    names = [f"{one}{two}{three}" for one in "bdfgklmn" for two in "aeiou" for three in "klmnprst"]
    rows = [names[10 * row : 10 * row + 10] for row in range(10)]
    columns = [[row[place] for row in rows] for place in range(10)]
    return dom_of([[(" ".join(sentence), False) for sentence in (*rows, *columns)]])


def test_a_cosine_that_is_the_threshold_is_what_sumys_rounding_makes_of_it() -> None:
    dom = exact_tenths()
    method = LexRank.for_language("en")
    terms = method.terms(dom)
    assert method._sumys_cosine(terms, 0, 10) == pytest.approx(method.threshold, abs=1e-15)
    assert matrix_of(dom).tolist() == sumys_matrix(dom).tolist()


def test_the_ties_are_the_same_when_they_are_found_in_parts(
    monkeypatch: pytest.MonkeyPatch, seed: core.Article
) -> None:
    method = LexRank.for_language("en")
    terms = method.read(seed).terms
    whole = method.ties(terms)
    monkeypatch.setattr(lexrank, "_ROWS", 4)
    parts = method.ties(terms)
    assert len(parts.blocks) > 2
    assert parts.degrees.tolist() == whole.degrees.tolist()
    walk = np.linspace(0.1, 1, terms.sentences)
    assert parts.step(walk) == pytest.approx(whole.step(walk))


def test_where_no_sentence_resembles_any_all_are_equal() -> None:
    assert core.rank(core.load_text("Ferries sail. Bridges stand.", language="en"), "lexrank").scores == (0.0, 0.0)


def test_where_no_sentence_resembles_any_sumy_keeps_the_texts_order() -> None:
    dom = dom_of([[("Ferries sail.", False), ("Bridges stand.", False)]])
    with silence():
        assert ordered(sumys_summarizer("lexrank", "en"), dom)[0] == [0, 1]
