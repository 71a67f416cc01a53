"""The table of what the worker can be asked: every request is in it, and only an answer that fits is read."""

from __future__ import annotations

import subprocess
import sys
from typing import get_args

import pytest
from msgspec import Raw

import core
from core.progress import silent
from core.service.messages import (
    Answer,
    Explain,
    Explained,
    FindPhrases,
    InLanguage,
    Load,
    Loaded,
    LoadText,
    PhrasesFound,
    PutBack,
    Rank,
    Ranked,
    Request,
    Unchanged,
    encode_article,
)
from core.service.verbs import VERBS, LoadedArticle, Task, value_of

TEXT = "The ferry sails again from Monday. It lay in dock for nine weeks. The harbour paid for the repair."
ANSWERS: tuple[Answer, ...] = (
    Loaded(1, Raw(encode_article(core.load_text(TEXT)))),
    Unchanged(1),
    Ranked(1, (0, 1, 2), (1.0, 0.5, 0.2), {}),
    Explained(1, ((4, 9),), (1,)),
    PhrasesFound(1, (("ferry", 1.5, ((4, 9),)),)),
)
REQUESTS: tuple[Request, ...] = (
    Load("ferry.txt"),
    LoadText(TEXT),
    PutBack(()),
    InLanguage("de"),
    Rank("luhn"),
    Explain(0),
    FindPhrases(3),
)


@pytest.fixture
def article() -> core.Article:
    return core.load_text(TEXT, language="en")


def test_every_request_is_a_verb() -> None:
    assert set(VERBS) == set(get_args(Request)) == set(map(type, REQUESTS))


def test_every_answer_is_one_to_some_request() -> None:
    assert {kind for verb in VERBS.values() for kind in verb.answers} == set(get_args(Answer))


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: type(request).__name__)
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: type(answer).__name__)
def test_only_an_answer_to_the_question_is_read(article: core.Article, request_: Request, answer: Answer) -> None:
    if type(answer) in VERBS[type(request_)].answers:
        value_of(request_, answer, article)
    else:
        with pytest.raises(ValueError, match="another question"):
            value_of(request_, answer, article)


def test_what_the_worker_makes_is_what_the_window_reads(article: core.Article) -> None:
    task = Task(1, lambda: article, silent)

    def asked(request: Request) -> object:
        return value_of(request, VERBS[type(request)].run(request, task), article)

    assert asked(LoadText(TEXT, language="en")) == LoadedArticle(article, 0.0)
    assert asked(InLanguage("de")) == LoadedArticle(core.in_language(article, "de"), 0.0)
    assert asked(PutBack(())) == LoadedArticle(article, 0.0)
    assert asked(Rank("luhn", "ferry")) == core.rank(article, "luhn", "ferry")
    assert asked(Explain(1)) == core.explain(core.rank(article), 1)
    assert asked(FindPhrases(2)) == core.keywords(article, 2)


def test_a_file_that_is_as_it_was_stands_for_no_article() -> None:
    assert value_of(Load("ferry.txt", known=1.5), Unchanged(1), None) is None


@pytest.mark.parametrize(
    ("request_", "answer"),
    [(Rank("luhn"), ANSWERS[2]), (Explain(0), ANSWERS[3]), (FindPhrases(3), ANSWERS[4])],
    ids=["Rank", "Explain", "FindPhrases"],
)
def test_what_is_told_of_an_article_makes_no_sense_without_one(request_: Request, answer: Answer) -> None:
    with pytest.raises(ValueError, match="about no article"):
        value_of(request_, answer, None)


def test_an_explanation_that_names_a_sentence_that_is_not_there_is_refused(article: core.Article) -> None:
    with pytest.raises(ValueError, match="a sentence that is not there"):
        value_of(Explain(0), Explained(1, (), (3,)), article)
    with pytest.raises(ValueError, match="not there"):
        value_of(Explain(0), Explained(1, (), (), (3,)), article)


def test_an_explanation_whose_words_lie_beyond_the_text_is_refused(article: core.Article) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        value_of(Explain(0), Explained(1, ((90, 900),), ()), article)


def test_phrases_that_lie_beyond_the_text_are_refused(article: core.Article) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        value_of(FindPhrases(1), PhrasesFound(1, (("ferry", 1.0, ((90, 900),)),)), article)


def test_the_window_can_import_the_table_without_what_the_verbs_need() -> None:
    asks = "import core.service.verbs, sys; print([m for m in sys.modules if m.startswith(('core.loading', 'numpy'))])"
    done = subprocess.run([sys.executable, "-P", "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
