"""Languages that share a script, told apart by their n-grams."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages.ngrams import DATA, LONGEST, OFFSET, UNIT, Table, normalised, tables


def table(ngrams: dict[str, tuple[int, int]]) -> Table:
    """A table of two languages, with these weights above OFFSET."""
    weights = [weight + OFFSET for row in ngrams.values() for weight in row]
    rows = b"".join(weight.to_bytes(4, "little") for weight in weights)
    return Table(("xa", "xb"), {ngram: place for place, ngram in enumerate(ngrams)}, rows)


def difference(found: Table, text: str) -> float:
    scores = found.scores(text)
    return (scores["xa"] - scores["xb"]) / UNIT


def test_an_ngram_adds_its_weight_to_each_language() -> None:
    assert difference(table({"ab": (3, -4)}), "ab") == 7


def test_of_ngrams_that_end_at_a_letter_the_longest_counts() -> None:
    assert difference(table({"b": (9, 0), "ab": (1, 0)}), "ab") == 1


def test_words_begin_and_end_with_a_space() -> None:
    assert difference(table({" a": (1, 0), "b ": (2, 0)}), "ab") == 3


@pytest.mark.parametrize(("times", "weight"), [(1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4)])
def test_an_ngram_that_comes_again_counts_less(times: int, weight: int) -> None:
    assert difference(table({"q": (1, 0)}), "q" * times) == weight


def test_a_text_without_known_ngrams_is_as_likely_in_each() -> None:
    assert difference(table({"ab": (3, -4)}), "xyz") == 0


@given(st.text())
def test_every_language_has_a_score_for_any_text(text: str) -> None:
    for found in tables().values():
        assert found.scores(text).keys() == set(found.languages)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zwei  Wörter,\n3 Zahlen", "zwei wörter zahlen"),
        ("L’été", "l'été"),
        ("İSTANBUL", "istanbul"),
        ("e\u0301te\u0301", "été"),
        ("مُحَمَّـد", "محمد"),
        ("ﬁn", "fin"),
    ],
)
def test_ngrams_are_taken_from_plain_words(text: str, plain: str) -> None:
    assert normalised(text) == plain


def test_every_ngram_is_one_that_a_text_can_have() -> None:
    for found in tables().values():
        assert [ngram for ngram in found.places if len(ngram) > LONGEST or normalised(ngram) != ngram] == []


def test_a_table_has_a_row_for_each_ngram_and_a_part_for_each_language() -> None:
    for found in tables().values():
        assert len(found.rows) == 4 * len(found.places) * len(found.languages)


def test_the_data_come_with_their_licence() -> None:
    assert "BSD 3-Clause" in (DATA.parent / "LICENSE").read_text(encoding="utf-8")
