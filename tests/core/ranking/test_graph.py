"""The graph of sentences that resemble one another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from core.ranking.graph import centrality, duplicates_of, similarity_graph, tf_idf_rows
from core.ranking.terms import Terms, Vector

Stems = list[list[str]]
STEMS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=6), min_size=1, max_size=12)


def counted(stems: Stems) -> sparse.csr_array:
    """The counts of terms of such sentences."""
    return Terms.of(stems, [], str, frozenset()).counts


def rows_of(stems: Stems) -> Vector:
    """One row a sentence."""
    rows: Vector = tf_idf_rows(counted(stems), np.ones(len(stems))).toarray()
    return rows


def centralities(stems: Stems) -> Vector:
    """One number a sentence."""
    counts = counted(stems)
    duplicates = duplicates_of(counts)
    graph = similarity_graph(tf_idf_rows(counts[duplicates.firsts], duplicates.sizes), 0.1)
    return centrality(graph, duplicates.sizes)[duplicates.of]


def test_sentences_with_the_same_stems_are_one_kind_in_whatever_order() -> None:
    duplicates = duplicates_of(counted([["a", "b"], ["c"], ["a", "b"], ["b", "a"], ["a", "b", "b"]]))
    assert duplicates.of.tolist() == [0, 1, 0, 0, 2]
    assert duplicates.firsts.tolist() == [0, 1, 4]
    assert duplicates.sizes.tolist() == [3, 1, 1]


def test_a_sentence_without_stems_is_a_kind_of_its_own() -> None:
    assert duplicates_of(counted([[], ["a"], []])).of.tolist() == [0, 1, 2]


@given(STEMS)
def test_the_first_sentences_of_the_kinds_give_back_the_stems_of_all(stems: Stems) -> None:
    duplicates = duplicates_of(counted(stems))
    assert [sorted(stems[duplicates.firsts[group]]) for group in duplicates.of] == [
        sorted(sentence) for sentence in stems
    ]
    assert duplicates.sizes.sum() == len(stems)


def test_a_rare_term_weighs_more_than_a_common_one() -> None:
    row = rows_of([["a", "b"], ["a", "c"], ["d"], ["e"], ["f"]])[0]
    assert 0 < row[0] < row[1]


def test_a_term_of_more_than_half_of_the_sentences_weighs_nothing() -> None:
    row = rows_of([["a", "b"], ["a", "c"], ["a"], ["e"]])[0]
    assert row.tolist()[:2] == pytest.approx([0, 1])


def test_where_all_terms_are_common_the_plain_counts_are_used() -> None:
    assert rows_of([["a"], ["a"]]).tolist() == [[1.0], [1.0]]


def test_stems_that_no_sentence_has_change_nothing() -> None:
    counts = Terms.of([["the", "a"], ["the", "a"]], [["heading"]], str, frozenset(["the"])).counts
    assert counts.shape == (2, 3)
    assert tf_idf_rows(counts, np.ones(2)).toarray().tolist() == [[0.0, 1.0, 0.0]] * 2


def test_a_row_that_stands_for_many_sentences_counts_for_as_many() -> None:
    stems = [["a", "b"], ["a", "c"], ["d"], ["e"], ["f"]]
    sizes = np.array([1.0, 2.0, 1.0, 1.0, 1.0])
    whole = rows_of([*stems[:2], stems[1], *stems[2:]])
    assert tf_idf_rows(counted(stems), sizes).toarray()[0] == pytest.approx(whole[0])


@given(STEMS)
def test_rows_are_of_unit_length_or_empty(stems: Stems) -> None:
    norms = np.linalg.norm(rows_of(stems), axis=1)
    assert all(norm == pytest.approx(1) or norm == 0 for norm in norms)


@given(STEMS, st.sampled_from([0.0, 0.1, 0.5]))
def test_the_graph_holds_the_cosines_above_the_threshold(stems: Stems, threshold: float) -> None:
    rows = tf_idf_rows(counted(stems), np.ones(len(stems)))
    graph = similarity_graph(rows, threshold).toarray()
    cosines = rows.toarray() @ rows.toarray().T
    np.fill_diagonal(cosines, 0)
    near = np.abs(cosines - threshold) < 1e-9
    assert graph[~near] == pytest.approx(np.where(cosines > threshold, cosines, 0)[~near])
    assert graph == pytest.approx(graph.T)


def test_the_graph_is_the_same_when_it_is_computed_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    stems = [[word for word in "abcdefgh" if (number * 7 + ord(word)) % 3] for number in range(20)]
    rows = tf_idf_rows(counted([*stems, ["x"], ["y"]]), np.ones(22))
    whole = similarity_graph(rows, 0.1).toarray()
    monkeypatch.setattr("core.ranking.graph._ROWS", 3)
    assert similarity_graph(rows, 0.1).toarray() == pytest.approx(whole)


@given(STEMS)
def test_centralities_add_up_to_one(stems: Stems) -> None:
    walk = centralities(stems)
    assert walk.sum() == pytest.approx(1)
    assert (walk > 0).all()


@given(STEMS)
def test_kinds_give_the_centralities_that_sentences_one_by_one_would(stems: Stems) -> None:
    rows = tf_idf_rows(counted(stems), np.ones(len(stems)))
    one_by_one = centrality(similarity_graph(rows, 0.1), np.ones(len(stems)))
    # Two sentences of one group are tied even where all their terms are too common to tie others.
    if all(row.any() or not stem for row, stem in zip(rows.toarray(), stems, strict=True)):
        assert centralities(stems) == pytest.approx(one_by_one, abs=1e-4)


def test_the_sentence_that_all_others_resemble_is_most_central() -> None:
    assert centralities([["a", "x"], ["b", "y"], ["c", "z"], ["a", "b", "c"], ["v"], ["w"], ["u"], ["t"]]).argmax() == 3


def test_sentences_without_ties_are_equally_central() -> None:
    assert centralities([["a"], ["b"], ["c"], []]) == pytest.approx([1 / 4] * 4)
