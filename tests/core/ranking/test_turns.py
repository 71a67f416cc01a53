"""The methods that take one sentence after the other: SumBasic and KL-Sum."""

from __future__ import annotations

import pytest
from hypothesis import given
from sumy.models.dom import ObjectDocumentModel

import core
from core.ranking.summarizers.kl import Kl, Race, Text
from tests.core.ranking.documents import DOCUMENTS, dom_of_sentences, ordered, our_summarizer, sumys_summarizer

both = pytest.mark.parametrize("method", ["sumbasic", "kl"])


@both
@given(dom=DOCUMENTS)
def test_every_sentence_has_a_turn_of_its_own(method: str, dom: ObjectDocumentModel) -> None:
    order, ratings = ordered(our_summarizer(method, "en"), dom)
    assert [ratings[sentence] for sentence in order] == [-turn for turn in range(len(order))]


@both
def test_equal_sentences_are_taken_in_the_texts_order(method: str) -> None:
    order, _ = ordered(our_summarizer(method, "en"), dom_of_sentences(*["The bridge fell into the river."] * 5))
    assert order == [0, 1, 2, 3, 4]


def test_sumbasic_counts_a_word_less_once_it_was_used() -> None:
    text = "The bridge fell. A bridge stands. Bridge. The flood came. Flood water."
    ranking = core.rank(core.load_text(text, language="en"), "sumbasic")
    assert ranking.order[0] == 2
    assert "lood" in core.load_text(text, language="en").sentences[ranking.order[1]].text


def test_sumbasic_knows_words_whose_stem_is_a_stop_word() -> None:
    dom = dom_of_sentences("Otherness and others.", "The others looked.", "Nobody looks.")
    assert ordered(our_summarizer("sumbasic", "en"), dom) == ordered(sumys_summarizer("sumbasic", "en"), dom)


def test_kl_counts_a_stop_word_that_begins_a_sentence() -> None:
    """sumy looks it up before it puts it in lower case, and so finds it among the document's words."""
    dom = dom_of_sentences("The bridge fell.", "We saw the bridge.")
    method = Kl.for_language("en")
    terms = method.terms(dom)
    share = Text.of(terms, method.stop_words).share
    assert share[terms.words.index("the")] > 0 == share[terms.words.index("The")]


@given(DOCUMENTS)
def test_kl_reckons_a_divergence_as_sumy_does(dom: ObjectDocumentModel) -> None:
    theirs, method = sumys_summarizer("kl", "en"), Kl.for_language("en")
    text = Text.of(method.terms(dom), method.stop_words)
    candidate_of = {sentence: number for number, alike in enumerate(text.candidates.values()) for sentence in alike}
    race = Race(text)
    shares = theirs.compute_tf(dom.sentences)
    own = [theirs._get_content_words_in_sentence(sentence) for sentence in dom.sentences]
    taken: list[int] = []
    for _ in range(min(3, len(own))):
        said = theirs._get_all_words_in_doc([dom.sentences[sentence] for sentence in taken])
        for sentence in set(range(len(own))) - set(taken):
            divergence = theirs._kl_divergence(theirs._joint_freq(own[sentence], said), shares)
            assert race._sumys_divergence(candidate_of[sentence]) == divergence
        taken.append(race.take())
