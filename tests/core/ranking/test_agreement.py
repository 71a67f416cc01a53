"""Which methods agree on a sentence."""

from __future__ import annotations

import pytest

import core

METHOD_IDS = tuple(core.METHODS)


def test_every_sentence_has_the_methods_that_pick_it(story: core.Article) -> None:
    length = core.Length(4)
    agreed = core.agreement(story, length)
    assert len(agreed) == len(story.sentences)
    for method in METHOD_IDS:
        picked = core.rank(story, method).summary(length).indices
        assert tuple(index for index, methods in enumerate(agreed) if method in methods) == picked


def test_methods_stand_in_their_usual_order(story: core.Article) -> None:
    for methods in core.agreement(story, core.Length(50, "percent")):
        assert list(methods) == sorted(methods, key=METHOD_IDS.index)


def test_all_methods_agree_on_the_whole_article(story: core.Article) -> None:
    assert set(core.agreement(story, core.Length(100, "percent"))) == {METHOD_IDS}


def test_only_the_methods_asked_for_are_asked(story: core.Article) -> None:
    length = core.Length(3)
    asked = core.agreement(story, length, methods=iter(["luhn", "lexrank", "luhn"]))
    everybody = core.agreement(story, length)
    assert asked == tuple(tuple(m for m in methods if m in ("lexrank", "luhn")) for methods in everybody)
    assert core.agreement(story, length, methods=()) == ((),) * len(story.sentences)


def test_an_unknown_method_is_an_error(story: core.Article) -> None:
    with pytest.raises(core.RankError, match="magic"):
        core.agreement(story, core.Length(3), methods=["lexrank", "magic"])


def test_an_article_without_sentences_has_nothing_to_agree_on() -> None:
    assert core.agreement(core.load_text("# Heading"), core.Length(3)) == ()
