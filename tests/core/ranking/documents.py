"""Documents of sumy's for comparing summarizers, from articles and from words alone."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph

import core
from core.languages import Tokenizer, counts_in, word_spans
from core.languages.registry import language_of
from core.ranking.dom import OccurringSentence, document
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for

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
EVALUATED = Path(core.__file__).parents[2] / "shared" / "data" / "eval"
#: With this variable set every text is compared, and KL on as many sentences as the others: that takes hours.
EVERY_TEXT = "STANDFIRST_EVERY_TEXT" in os.environ
#: Of the shared texts one in so many is compared, and of it so many sentences.
SAMPLE = {"news": (5, 300), "papers": (12, 200), "stories": (8, 200), "bbc-headlines": (15, 300)}
LONGEST = 300
#: sumy's KL grows with the cube of the sentences.
LONGEST_FOR_KL = 60


def shared_articles() -> Iterator[tuple[str, core.Article]]:
    """The shared texts that are compared, cut short; none where they are not there."""
    for kind, (every, longest) in SAMPLE.items():
        file = EVALUATED / f"{kind}.jsonl"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        for number in range(0, len(lines), 1 if EVERY_TEXT else every):
            article = core.load_text(json.loads(lines[number])["text"])
            yield f"{kind} {number}", shortened(article, LONGEST if EVERY_TEXT else longest)


def shortened(article: core.Article, sentences: int) -> core.Article:
    """The article up to so many sentences."""
    if len(article.sentences) <= sentences:
        return article
    end = article.sentences[sentences - 1].end
    return core.load_text(article.text[:end], title=article.title, language=article.language)


def tokenised(article: core.Article) -> ObjectDocumentModel:
    """The article's document, whose words are there already."""
    dom = document(article)
    assert len(dom.words) >= len(dom.sentences)
    return dom


def dom_of(paragraphs: Sequence[Sequence[tuple[str, bool]]], language: str = "en") -> ObjectDocumentModel:
    """A document of paragraphs, these of texts of sentences and whether they are headings."""
    tokenizer = Tokenizer(language)
    return ObjectDocumentModel(
        [
            Paragraph([OccurringSentence(text, tokenizer, is_heading=heading) for text, heading in one])
            for one in paragraphs
        ]
    )


def dom_of_sentences(*sentences: str) -> ObjectDocumentModel:
    """A document of one paragraph of these sentences."""
    return dom_of([[(sentence, False) for sentence in sentences]])


#: Words with equal stems, in several cases, stop words and cue words among them: few, so that many sentences tie.
WORDS = st.sampled_from(
    [
        "the",
        "The",
        "of",
        "Is",
        "is",
        "Bridge",
        "bridge",
        "bridges",
        "river",
        "River",
        "flood",
        "towns",
        "red",
        "perhaps",
    ]
)
_SENTENCES = st.lists(WORDS, max_size=9).map(lambda words: (" ".join(words) + ".", False))
_HEADINGS = st.lists(WORDS, max_size=4).map(lambda words: (" ".join(words), True))
#: Documents of one paragraph of sentences.
PLAIN_DOCUMENTS = st.lists(_SENTENCES, min_size=1, max_size=12).map(lambda sentences: dom_of([sentences]))
#: Documents with at least one sentence, empty paragraphs and headings among them.
DOCUMENTS = (
    st.lists(st.lists(_SENTENCES | _SENTENCES | _HEADINGS, max_size=6), min_size=1, max_size=8)
    .map(dom_of)
    .filter(lambda dom: bool(dom.sentences))
)


def written_words(text: str, language: str) -> list[str]:
    """The words of a text as they are written, those with capitals in two more ways."""
    written = [text[start:end] for start, end in word_spans(text, language)]
    return [*written, *(word.upper() for word in written[:4]), *(word.lower() for word in written[:4])]


def documents_of(words: list[str], language: str) -> st.SearchStrategy[ObjectDocumentModel]:
    """Documents in a language, of sentences of these words, headings among them."""
    space = "" if counts_in(language) == "characters" else " "
    sentences = st.lists(st.sampled_from(words), min_size=1, max_size=8).map(space.join)
    paragraphs = st.lists(st.tuples(sentences, st.sampled_from([False, False, False, True])), min_size=1, max_size=5)
    documents = st.lists(paragraphs, min_size=1, max_size=5).map(lambda found: dom_of(found, language))
    return documents.filter(lambda dom: bool(dom.sentences))


def sumys_summarizer(method: str, language: str) -> Any:
    """sumy's own summarizer, with the stemmer, stop words and cue words that ours has."""
    module, name = SUMY[method].split(".")
    implementation = getattr(import_module(f"sumy.summarizers.{module}"), name)
    stop_words = stop_words_for(language)
    if method != "edmundson":
        summarizer = implementation(stemmer_for(language))
        summarizer.stop_words = stop_words
        return summarizer
    cues = language_of(language).edmundson
    summarizer = implementation(stemmer_for(language), cue_weight=float(cues is not None))
    summarizer.null_words = stop_words or {"\x00"}
    summarizer.bonus_words = cues.bonus.split() if cues else ["\x00"]
    summarizer.stigma_words = cues.stigma.split() if cues else ["\x00"]
    return summarizer


def our_summarizer(method: str, language: str) -> Any:
    """Our summarizer of that name."""
    return core.METHODS[method].summarizer(language)


def ordered(summarizer: Callable[..., Any], dom: ObjectDocumentModel) -> tuple[list[int], list[float]]:
    """All sentences from best to worst, and each one's rating, in the document's order; none where it rates none."""
    order: list[int] = []
    ratings: dict[int, float] = {}

    def count(infos: Any) -> Any:
        order.extend(info.order for info in infos)
        ratings.update((info.order, float(info.rating)) for info in infos)
        return infos

    summarizer(dom, count)
    return order, [ratings[index] for index in range(len(order))]


@contextmanager
def silence() -> Iterator[None]:
    """sumy warns of few words and of words that it does not stem, and divides by 0 where no sentences are alike."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
