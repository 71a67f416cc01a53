"""Furniture put back into its article."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.languages import count_words, sentence_spans

TEXTS = st.lists(
    st.sampled_from(
        [
            "The bridge stands. It is old.",
            "# The bridge",
            "Share this article on Facebook, X or WhatsApp",
            "## Related stories",
            "You select the topics, we deliver the news.",
            "Sign up for our newsletter. You can unsubscribe at any time.",
            "* * *",
        ]
    ),
    max_size=10,
).map("\n\n".join)


def spans_of(article: core.Article) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in article.furniture]


def test_its_sentences_may_be_picked_in_the_texts_order(story: core.Article) -> None:
    pitch = next(span for span in story.furniture if "newsletter" in span.text)
    article = core.put_back(story, [(pitch.start, pitch.end)])
    assert [sentence.text for sentence in article.sentences if sentence not in story.sentences] == [
        "Enjoyed this story?",
        "Sign up for our weekly newsletter, delivered every Friday.",
    ]
    assert article.furniture == tuple(span for span in story.furniture if span != pitch)
    assert (article.text, article.blocks, article.title) == (story.text, story.blocks, story.title)


@given(TEXTS)
def test_with_all_of_it_back_the_article_has_every_sentence_of_its_blocks(text: str) -> None:
    article = core.load_text(text, language="en")
    whole = core.put_back(article, spans_of(article))
    assert whole.furniture == ()
    assert [(item.start, item.end, item.block, item.words) for item in whole.sentences] == [
        (block.start + start, block.start + end, index, count_words(block.text[start:end], article.language))
        for index, block in enumerate(article.blocks)
        if block.kind != "heading"
        for start, end in sentence_spans(block.text, "en")
    ]


@given(TEXTS, st.data())
def test_one_after_the_other_is_the_same_as_all_at_once(text: str, data: st.DataObject) -> None:
    article = core.load_text(text, language="en")
    spans = spans_of(article)
    first = data.draw(st.lists(st.sampled_from(spans), unique=True)) if spans else []
    others = [span for span in spans if span not in first]
    assert core.put_back(core.put_back(article, first), others) == core.put_back(article, spans)


def test_to_put_nothing_back_changes_nothing(story: core.Article) -> None:
    assert core.put_back(story, ()) is story


def test_a_heading_has_no_sentence_but_is_one_again() -> None:
    article = core.load_text("The bridge stands.\n\n# Related stories\n\nIt is old.", language="en")
    assert article.headings == {}
    back = core.put_back(article, spans_of(article))
    assert back.sentences == article.sentences
    assert [heading.text for heading in back.headings.values()] == ["Related stories"]


def test_sentences_are_found_by_the_articles_own_language() -> None:
    article = core.load_text("新桥很长。河流很宽。\n\nCopyright © 2024 新桥。版权所有。", language="zh")
    (span,) = spans_of(article)
    assert [sentence.text for sentence in core.put_back(article, [span]).sentences[2:]] == [
        "Copyright © 2024 新桥。",
        "版权所有。",
    ]


def test_what_is_no_furniture_is_refused(story: core.Article) -> None:
    sentence, pitch = story.sentences[0], story.furniture[0]
    for start, end in ((sentence.start, sentence.end), (pitch.start, pitch.end - 1), (0, 0), (-1, 5)):
        with pytest.raises(ValueError, match=rf"\[{start}, {end}\) is no furniture"):
            core.put_back(story, [(pitch.start, pitch.end), (start, end)])


def test_what_is_back_is_no_furniture_any_more(story: core.Article) -> None:
    pitch = [(story.furniture[0].start, story.furniture[0].end)]
    with pytest.raises(ValueError, match="no furniture"):
        core.put_back(core.put_back(story, pitch), pitch)


def test_code_that_a_reader_says_is_text_has_sentences_in_every_language(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("The bridge stands. It is old.\n\n```\nIt was built of stone. It is long.\n```\n", "utf-8")
    article = core.load(page, language="en")
    back = core.put_back(article, spans_of(article))
    texts = ["The bridge stands.", "It is old.", "It was built of stone.", "It is long."]
    assert [sentence.text for sentence in back.sentences] == texts
    assert [sentence.text for sentence in core.in_language(back, "fr").sentences] == texts
