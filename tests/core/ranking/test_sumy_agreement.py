"""Our picks are sumy's own: the same sentences as sumy's summarizer class gives for the same document."""

from __future__ import annotations

from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

import core
from core.language import LANGUAGES, Tokenizer
from core.ranking import edmundson

SUMY = {
    "lexrank": "lex_rank.LexRankSummarizer",
    "textrank": "text_rank.TextRankSummarizer",
    "lsa": "lsa.LsaSummarizer",
    "luhn": "luhn.LuhnSummarizer",
    "edmundson": "edmundson.EdmundsonSummarizer",
    "sumbasic": "sum_basic.SumBasicSummarizer",
    "kl": "kl.KLSummarizer",
    "reduction": "reduction.ReductionSummarizer",
}


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


def sumys_summarizer(method: str, language: str) -> Any:
    module, name = SUMY[method].split(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer(LANGUAGES[language].lower()))
    stop_words = get_stop_words(LANGUAGES[language].lower())
    if method == "edmundson":
        summarizer.null_words = stop_words
        summarizer.bonus_words = edmundson._BONUS["en"].split()
        summarizer.stigma_words = edmundson._STIGMA["en"].split()
    else:
        summarizer.stop_words = stop_words
    return summarizer


def sumys_picks(method: str, article: core.Article, count: int) -> list[int]:
    document = sumys_document(article)
    picked = {id(sentence) for sentence in sumys_summarizer(method, article.language)(document, count)}
    return [index for index, sentence in enumerate(document.sentences) if id(sentence) in picked]


@pytest.fixture(scope="module")
def articles(seed: core.Article, story: core.Article, paragraphs: dict[str, str], data: Path) -> list[core.Article]:
    """Articles with and without headings, in languages with a stemmer and stop words, no two sentences equal."""
    both = core.load_text(f"{story.text}\n\n{seed.text}", language="en")
    page = core.load(data / "article.html")
    some = "\n".join(paragraphs[code] for code in ("de", "cs", "fr", "uk", "ar", "en"))
    mixed = [core.load_text(some, language=code) for code in ("de", "cs", "fr", "uk", "ar")]
    return [seed, story, both, page, *mixed]


# sumy's Czech stemmer warns of every word that it leaves as it is.
@pytest.mark.filterwarnings("ignore:skipping word with mixed case")
@pytest.mark.parametrize("method", SUMY)
@pytest.mark.parametrize("count", [1, 3, 10])
def test_our_picks_are_sumys(method: str, count: int, articles: list[core.Article]) -> None:
    for article in articles:
        if method == "edmundson" and article.language != "en":
            continue
        ours = core.rank(article, method).summary(core.Length(count)).indices
        assert list(ours) == sumys_picks(method, article, count)


def test_every_method_but_our_own_is_compared() -> None:
    assert {"standfirst", *SUMY} == set(core.METHODS)
