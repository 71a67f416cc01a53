"""The words of a document as numbers."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.terms import Terms

Words = list[list[str]]
STOP_WORDS = frozenset({"the", "and"})
SENTENCES = st.lists(
    st.lists(st.sampled_from(["the", "The", "Bridge", "bridges", "river", "and", "A"]), max_size=6),
    min_size=1,
    max_size=8,
)


def stem(word: str) -> str:
    return word.rstrip("s")


def terms_of(sentences: Words, headings: Words = ()) -> Terms:  # type: ignore[assignment]
    return Terms.of(sentences, headings, stem, STOP_WORDS)


def test_words_are_numbered_in_the_order_in_which_they_come() -> None:
    terms = terms_of([["The", "bridge"], ["bridge", "the", "Bridges"]], [["The", "Town"]])
    assert terms.words == ("The", "bridge", "the", "Bridges", "Town")
    assert terms.stems == ("the", "bridge", "town")
    assert terms.tokens.tolist() == [0, 1, 1, 2, 3]
    assert terms.heading_tokens.tolist() == [0, 4]


def test_a_word_has_the_stem_of_its_lower_case() -> None:
    terms = terms_of([["Bridges", "bridge"]])
    assert [terms.stems[number] for number in terms.stem_of] == ["bridge", "bridge"]


def test_a_stop_word_is_none_in_any_case() -> None:
    assert terms_of([["The", "the", "town"]]).content.tolist() == [False, False, True]


def test_the_matrix_counts_each_stem_of_each_sentence_but_those_of_stop_words() -> None:
    terms = terms_of([["bridge", "and", "Bridges", "river"], [], ["the"], ["river"]])
    of_bridge, of_river = (terms.stems.index(name) for name in ("bridge", "river"))
    assert terms.counts.toarray()[:, [of_bridge, of_river]].tolist() == [[2, 1], [0, 0], [0, 0], [0, 1]]
    assert terms.counts.sum() == 4


def test_lengths_leave_out_stop_words_and_headings() -> None:
    assert terms_of([["the", "bridge"], [], ["river", "town"]], [["River"]]).lengths.tolist() == [1, 0, 2]


def test_a_stem_is_of_content_when_any_word_brings_it_that_is_no_stop_word() -> None:
    terms = Terms.of([["ands", "the"]], [["And"]], stem, STOP_WORDS)
    assert dict(zip(terms.stems, terms.content_stems.tolist(), strict=True)) == {"and": True, "the": False}


def test_stems_are_found_among_others() -> None:
    terms = terms_of([["bridge", "river", "town"]])
    assert terms.among(["town", "bridge", "ferry"]).tolist() == [True, False, True]


def test_a_document_may_have_no_words() -> None:
    terms = terms_of([[], []])
    assert (terms.sentences, terms.words, terms.counts.shape) == (2, (), (2, 0))
    assert terms.lengths.tolist() == [0, 0]


@given(SENTENCES, SENTENCES)
def test_terms_give_back_the_words(sentences: Words, headings: Words) -> None:
    terms = terms_of(sentences, headings)
    words = [terms.words[token] for token in terms.tokens]
    assert [words[start:end] for start, end in zip(terms.offsets, terms.offsets[1:], strict=False)] == sentences
    assert [terms.words[token] for token in terms.heading_tokens] == [word for heading in headings for word in heading]
    assert [words[place] for place in range(len(words)) if terms.sentence_of[place] == 0] == sentences[0]


@given(SENTENCES)
def test_the_matrix_counts_as_python_does(sentences: Words) -> None:
    terms = terms_of(sentences)
    for row, sentence in zip(terms.counts.toarray(), sentences, strict=True):
        kept = Counter(stem(word.lower()) for word in sentence if word.lower() not in STOP_WORDS)
        assert {name: count for name, count in zip(terms.stems, row, strict=True) if count} == kept
    assert terms.lengths.tolist() == terms.counts.sum(axis=1).tolist()


@pytest.mark.parametrize("seed", range(3))
def test_numbers_do_not_depend_on_hashes(seed: int) -> None:
    shuffled = [f"{(17 * place + seed) % 101}x" for place in range(101)]
    assert terms_of([shuffled]).stems == tuple(shuffled)
