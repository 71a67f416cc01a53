"""Our picks are sumy's own: the same sentences as sumy's summarizer class gives for the same document.

LSA alone is let choose between sentences of equal rating: there sumy's own choice differs from run to run.
"""

from __future__ import annotations

import math
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers._summarizer import AbstractSummarizer

import core
from core.languages import LANGUAGES, Tokenizer
from core.languages.registry import language_of
from core.ranking.stop_words import stop_words_for
from tests.core.ranking.documents import (
    DOCUMENTS,
    EVERY_TEXT,
    LONGEST_FOR_KL,
    SUMY,
    documents_of,
    ordered,
    our_summarizer,
    shared_articles,
    shortened,
    silence,
    sumys_summarizer,
    tokenised,
    written_words,
)

COUNTS = (1, 3, 10)
every_method_of_sumys = pytest.mark.parametrize("method", SUMY)


def sumys_document(article: core.Article) -> ObjectDocumentModel:
    """The article in sumy's own classes, without ours; the title stands in the first heading."""
    tokenizer = Tokenizer(article.language)
    furniture = {span.start for span in article.furniture}
    paragraphs = {
        index: [Sentence(block.text, tokenizer, is_heading=True)]
        for index, block in enumerate(article.blocks)
        if block.kind == "heading" and block.start not in furniture
    }
    for index, group in groupby(article.sentences, key=lambda sentence: sentence.block):
        paragraphs[index] = [Sentence(sentence.text, tokenizer) for sentence in group]
    return ObjectDocumentModel([Paragraph(paragraphs[index]) for index in sorted(paragraphs)])


def with_sumys_stemmer(method: str, language: str) -> Any:
    module, name = SUMY[method].split(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer(LANGUAGES[language].lower()))
    stop_words = stop_words_for(language)
    if method == "edmundson":
        summarizer.null_words = stop_words
        cues = language_of("en").edmundson
        assert cues
        summarizer.bonus_words, summarizer.stigma_words = cues.bonus.split(), cues.stigma.split()
    else:
        summarizer.stop_words = stop_words
    return summarizer


def sumys_picks(method: str, article: core.Article, count: int) -> list[int]:
    dom = sumys_document(article)
    with silence():
        picked = {id(sentence) for sentence in with_sumys_stemmer(method, article.language)(dom, count)}
    return [index for index, sentence in enumerate(dom.sentences) if id(sentence) in picked]


def rated_alike(ratings: Any, ours: Any, theirs: Any) -> bool:
    """Whether two choices of sentences have the same ratings, one by one, but for rounding."""
    return len(ours) == len(theirs) and np.allclose(
        sorted(ratings[index] for index in ours), sorted(ratings[index] for index in theirs), rtol=1e-12, atol=1e-12
    )


@pytest.fixture(scope="module")
def articles(seed: core.Article, story: core.Article, paragraphs: dict[str, str], data: Path) -> list[core.Article]:
    """Articles with and without headings, in languages with a stemmer and stop words, no two sentences equal."""
    both = core.load_text(f"{story.text}\n\n{seed.text}", language="en")
    page = core.load(data / "article.html")
    some = "\n".join(paragraphs[code] for code in ("de", "cs", "fr", "uk", "ar", "en"))
    mixed = [core.load_text(some, language=code) for code in ("de", "cs", "fr", "uk", "ar")]
    return [seed, story, both, page, *mixed]


@pytest.fixture(scope="module")
def texts(paragraphs: dict[str, str], data: Path) -> dict[str, core.Article]:
    """Every text of tests/data and, where they are there, the shared ones, by name."""
    files = {name: core.load(data / name) for name in ("article.html", "article.md", "article.txt", "seed-article.txt")}
    languages = {code: core.load_text(text, language=code) for code, text in paragraphs.items()}
    return {**files, **languages, **dict(shared_articles())}


@every_method_of_sumys
@pytest.mark.parametrize("count", COUNTS)
def test_our_picks_are_sumys(method: str, count: int, articles: list[core.Article]) -> None:
    for article in articles:
        if method == "edmundson" and article.language != "en":
            continue
        ranking = core.rank(article, method)
        ours, theirs = list(ranking.summary(core.Length(count)).indices), sumys_picks(method, article, count)
        assert ours == theirs or (method == "lsa" and rated_alike(ranking.scores, ours, theirs))


@every_method_of_sumys
def test_every_text_has_sumys_order(method: str, texts: dict[str, core.Article]) -> None:
    for name, text in texts.items():
        article = shortened(text, LONGEST_FOR_KL) if method == "kl" and not EVERY_TEXT else text
        dom = tokenised(article)
        with silence():
            theirs, _ = ordered(sumys_summarizer(method, article.language), dom)
        ours, ratings = ordered(our_summarizer(method, article.language), dom)
        if method == "lsa":
            for count in COUNTS:
                assert rated_alike(ratings, ours[:count], theirs[:count]), name
        else:
            assert ours == theirs, name


@every_method_of_sumys
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=150)
@given(dom=DOCUMENTS)
def test_any_document_has_sumys_order_and_ratings(method: str, dom: ObjectDocumentModel) -> None:
    with silence():
        theirs, sumys_ratings = ordered(sumys_summarizer(method, "en"), dom)
    ours, ratings = ordered(our_summarizer(method, "en"), dom)
    if method == "lsa" and not theirs:
        # sumy has no answer where there are no words.
        assert not any(ratings)
    elif method == "lsa":
        assert rated_alike(ratings, ours, theirs)
        assert ratings == pytest.approx(sumys_ratings, rel=1e-9, abs=1e-9)
    else:
        assert ours == theirs
        assert ratings == pytest.approx([0.0 if math.isnan(rating) else rating for rating in sumys_ratings], abs=1e-12)


@every_method_of_sumys
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_sumys_order_and_ratings(method: str, code: str, paragraphs: dict[str, str]) -> None:
    @settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12)
    @given(documents_of(written_words(paragraphs[code], code), code))
    def check(dom: ObjectDocumentModel) -> None:
        with silence():
            theirs, sumys_ratings = ordered(sumys_summarizer(method, code), dom)
        ours, ratings = ordered(our_summarizer(method, code), dom)
        if method == "lsa":
            assert rated_alike(ratings, ours, theirs) or not any(ratings)
        else:
            assert ours == theirs
            assert ratings == pytest.approx([0.0 if math.isnan(rating) else rating for rating in sumys_ratings])

    check()


def test_every_method_of_sumys_is_compared() -> None:
    made = {method: type(core.METHODS[method].summarizer("en")) for method in core.METHODS}
    of_sumy = {method for method, summarizer in made.items() if is_sumys(summarizer)}
    # Standfirst's own method takes no more than the threshold from LexRank.
    assert of_sumy == {"standfirst", *SUMY}


def is_sumys(summarizer: type) -> bool:
    """Whether it derives from more of sumy's than what all summarizers have in common."""
    modules = {base.__module__ for base in summarizer.__mro__ if base.__module__.startswith("sumy.summarizers.")}
    return modules > {AbstractSummarizer.__module__}
