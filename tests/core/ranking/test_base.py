"""What every method has in common."""

from __future__ import annotations

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

import core
from core.languages import Tokenizer
from core.ranking.dom import document
from core.ranking.summarizers.luhn import Luhn
from tests.core.ranking.documents import SUMY, our_summarizer, silence, sumys_summarizer

every_method_of_sumys = pytest.mark.parametrize("method", SUMY)
COUNTS = (0, 1, 2, 3, 10, 1000, "20%", "100%")


@every_method_of_sumys
@pytest.mark.parametrize("count", COUNTS)
def test_called_as_a_summarizer_it_gives_sumys_sentences(method: str, count: int | str, story: core.Article) -> None:
    dom = document(story)
    with silence():
        theirs = sumys_summarizer(method, "en")(dom, count)
    ours = our_summarizer(method, "en")(dom, count)
    assert type(ours) is tuple
    # sumy's LSA chooses by rounding between sentences of equal rating.
    assert len(ours) == len(theirs)
    assert ours == theirs or method == "lsa"


@every_method_of_sumys
def test_a_summarizer_picks_what_a_ranking_does(method: str, seed: core.Article) -> None:
    picked = our_summarizer(method, "en")(document(seed), 4)
    assert [str(sentence) for sentence in picked] == core.rank(seed, method).summary(core.Length(4)).text.split("\n")


@pytest.mark.parametrize("method", core.METHODS)
def test_a_document_without_sentences_gives_none(method: str) -> None:
    heading = Sentence("Bridges", Tokenizer("en"), is_heading=True)
    assert our_summarizer(method, "en")(ObjectDocumentModel([Paragraph([heading])]), 3) == ()


@every_method_of_sumys
def test_of_equal_sentences_each_counts_for_itself(method: str) -> None:
    texts = ["The bridge fell.", "The flood came by night.", "The bridge fell.", "It rained."]
    sentences = [Sentence(text, Tokenizer("en")) for text in texts]
    picked = our_summarizer(method, "en")(ObjectDocumentModel([Paragraph(sentences)]), 4)
    assert [id(sentence) for sentence in picked] == list(map(id, sentences))


def test_the_ratings_of_equal_sentences_do_not_add_up() -> None:
    texts = ["The old bridge fell.", "The old bridge and the town.", "The old bridge fell.", "The town."]
    dom = ObjectDocumentModel([Paragraph([Sentence(text, Tokenizer("en")) for text in texts])])
    sumys = sumys_summarizer("reduction", "en").rate_sentences(dom)
    scores = core.rank(core.load_text(" ".join(texts), language="en"), "reduction").scores
    assert scores[0] == scores[2] > 0
    assert sumys[dom.sentences[0]] == pytest.approx(scores[0] + scores[2])


@every_method_of_sumys
def test_methods_read_an_article_once(method: str, seed: core.Article) -> None:
    reading = Luhn.for_language("en").read(seed)
    assert our_summarizer(method, "en").read(seed) is reading


def test_stems_leave_out_stop_words_and_keep_the_order() -> None:
    assert Luhn.for_language("en").stems(("The", "bridges", "and", "the", "River")) == ["bridg", "river"]
