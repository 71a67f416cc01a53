"""Documents and terms of articles, and how long they are kept."""

from __future__ import annotations

import gc
from weakref import ref

import core
from core.ranking.dom import document
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for
from core.ranking.term_cache import TermCache, terms_of
from tests.core.ranking.documents import dom_of

TEXT = "The bridge fell. Nobody saw it."
STEM, STOP_WORDS = stemmer_for("en"), stop_words_for("en")


def test_a_reading_has_the_articles_document_and_its_terms(story: core.Article) -> None:
    reading = TermCache().read(story, STEM, STOP_WORDS)
    dom = document(story)
    assert [str(sentence) for sentence in reading.dom.sentences] == [str(sentence) for sentence in dom.sentences]
    assert reading.terms.stems == terms_of(dom, STEM, STOP_WORDS).stems


def test_the_last_article_is_not_read_again() -> None:
    reader, article = TermCache(), core.load_text(TEXT)
    assert reader.read(article, STEM, STOP_WORDS) is reader.read(article, STEM, STOP_WORDS)


def test_another_article_takes_its_place() -> None:
    reader, one, other = TermCache(), core.load_text(TEXT), core.load_text(TEXT)
    reading = reader.read(one, STEM, STOP_WORDS)
    assert reader.read(other, STEM, STOP_WORDS) is not reading
    assert reader.read(one, STEM, STOP_WORDS) is not reading


def test_another_stemmer_or_other_stop_words_read_it_anew() -> None:
    reader, article = TermCache(), core.load_text(TEXT)
    assert "bridg" in reader.read(article, STEM, STOP_WORDS).terms.stems
    assert "bridge" in reader.read(article, stemmer_for("bg"), STOP_WORDS).terms.stems
    assert not reader.read(article, STEM, frozenset({"fell"})).terms.content.all()


def test_a_reading_goes_with_its_article() -> None:
    reader, article = TermCache(), core.load_text(TEXT)
    reading = ref(reader.read(article, STEM, STOP_WORDS))
    assert reading() is not None
    del article
    gc.collect()
    assert reading() is None


def test_an_article_that_goes_leaves_the_reading_of_another() -> None:
    reader, one, other = TermCache(), core.load_text(TEXT), core.load_text(TEXT)
    reader.read(one, STEM, STOP_WORDS)
    reading = reader.read(other, STEM, STOP_WORDS)
    del one
    gc.collect()
    assert reader.read(other, STEM, STOP_WORDS) is reading


def test_the_words_of_headings_are_not_among_those_of_sentences() -> None:
    terms = terms_of(dom_of([[("The bridge", True)], [("It fell.", False)]]), STEM, STOP_WORDS)
    assert [terms.words[token] for token in terms.tokens] == ["It", "fell"]
    assert [terms.words[token] for token in terms.heading_tokens] == ["The", "bridge"]
