"""How the n-grams that languages are told by are made from py3langid's."""

from __future__ import annotations

import numpy as np

from core.languages.ngrams import OFFSET, UNIT
from tests.language_model import in_script, reduced, telling


def test_only_ngrams_of_whole_letters_of_the_script_are_taken() -> None:
    ngrams = ["né".encode(), "né".encode()[:-1], "né".encode()[1:], "жа".encode(), b"1, "]
    found, probabilities = in_script("LATIN", ngrams, np.arange(10.0).reshape(5, 2))
    assert found == ["né", "é"]
    assert probabilities.tolist() == [[0, 1], [4, 5]]


def test_ngrams_that_become_one_share_their_probability() -> None:
    found, probabilities = in_script("LATIN", [b"Ab", b"ab"], np.array([[0.1], [0.2]]))
    assert found == ["ab"]
    assert np.allclose(probabilities, [[0.3]])


def test_what_tells_most_is_chosen() -> None:
    table = np.full((2000, 2), 1 / 2000)
    table[7] = 0.2, 0.01
    table[9] = 0.01, 0.2
    assert {7, 9} <= telling(table / table.sum(0))


def test_an_ngram_that_is_not_kept_gives_its_probability_to_what_it_ends_with(monkeypatch) -> None:
    monkeypatch.setattr("tests.language_model.telling", lambda table: {1})
    table = np.array([[0.3, 0.1], [0.1, 0.7], [0.6, 0.2]])
    languages, ngrams, weights = reduced(["xa", "xb"], ["xa", "xb"], ["ab", "b", "c"], table)
    assert (languages, ngrams) == (["xa", "xb"], ["b"])
    difference = (int(weights[0]) - OFFSET) - (int(weights[1]) - OFFSET)
    assert abs(difference * UNIT - np.log(0.4 / 0.8)) <= UNIT


def test_a_variety_counts_as_its_language() -> None:
    table = np.array([[0.4, 0.2], [0.6, 0.8]])
    _, ngrams, weights = reduced(["no"], ["no", "nn"], ["ab", "cd"], table)
    assert ngrams == ["ab", "cd"]
    assert set(weights) == {OFFSET}
