"""An article put into another language."""

from __future__ import annotations

import pytest

import core

#: German and English disagree on where its sentences end: "z. B." and "3. Mai" are no ends in German.
GERMAN = (
    "# Der Zug\n\nEr fährt am 3. Mai ab. Viele fahren mit, z. B. Kinder und Alte.\n\nShare this article on Facebook"
)


def texts(article: core.Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def test_its_sentences_are_found_as_when_it_is_loaded_in_that_language() -> None:
    english = core.load_text(GERMAN, language="en")
    german = core.in_language(english, "de")
    assert texts(german) != texts(english)
    assert german == core.load_text(GERMAN, language="de")


def test_its_text_its_title_and_its_furniture_stay() -> None:
    before = core.load_text(GERMAN, language="en")
    after = core.in_language(before, "de")
    assert before.furniture
    assert (after.text, after.title, after.blocks, after.furniture) == (
        before.text,
        before.title,
        before.blocks,
        before.furniture,
    )


def test_words_are_counted_as_the_language_counts_them() -> None:
    chinese = core.load_text("夜行列车再次停靠南谷。列车首次驶出中央车站。")
    assert core.languages.counts_in(chinese.language) == "characters"
    assert chinese.words == 20
    assert core.in_language(chinese, "ko").words == 10


def test_without_a_language_it_is_in_the_one_that_is_found() -> None:
    article = core.in_language(core.load_text(GERMAN, language="en"))
    assert article.language == "de"
    assert article == core.load_text(GERMAN)


def test_furniture_that_was_put_back_stays_part_of_it() -> None:
    article = core.load_text(GERMAN, language="en")
    back = core.put_back(article, [(span.start, span.end) for span in article.furniture])
    assert texts(core.in_language(back, "de"))[-1] == "Share this article on Facebook"


def test_an_article_in_that_language_stays_as_it_is(story: core.Article) -> None:
    assert core.in_language(story, "en-GB") is story


def test_an_unknown_language_is_refused(story: core.Article) -> None:
    with pytest.raises(core.LoadError) as refused:
        core.in_language(story, "tlh")
    assert refused.value.kind == "language"
