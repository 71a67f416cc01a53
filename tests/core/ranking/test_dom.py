"""An article as sumy's document."""

from __future__ import annotations

import core
from core.ranking.dom import document


def test_the_documents_sentences_are_the_articles(story: core.Article) -> None:
    assert [str(sentence) for sentence in document(story).sentences] == [sentence.text for sentence in story.sentences]


def test_title_and_headings_stand_as_headings_once(story: core.Article) -> None:
    assert [str(heading) for heading in document(story).headings] == [
        "Harbour city bets on tidal power",
        "What the fishermen fear",
    ]


def test_a_title_that_is_no_heading_of_the_text_comes_first() -> None:
    article = core.load_text("It stands. It holds.\n\n# Costs\n\nIt cost much.", title="The bridge")
    assert [str(heading) for heading in document(article).headings] == ["The bridge", "Costs"]


def test_furniture_is_neither_sentence_nor_heading() -> None:
    article = core.load_text("The bridge stands.\n\n# Related articles\n\nIt holds.\n\nShare this article")
    dom = document(article)
    assert [str(part) for part in (*dom.headings, *dom.sentences)] == ["The bridge stands.", "It holds."]


def test_a_paragraph_keeps_its_sentences_together(seed: core.Article) -> None:
    in_dom = [len(paragraph.sentences) for paragraph in document(seed).paragraphs]
    in_article = [sum(s.block == index for s in seed.sentences) for index, _ in enumerate(seed.blocks)]
    assert in_dom == [count for count in in_article if count]


def test_two_equal_sentences_are_two() -> None:
    first, second = document(core.load_text("It stands. It stands.")).sentences
    assert (str(first), first.words) == (str(second), second.words)
    assert first != second
    assert first == first
    assert len({first: 1, second: 2}) == 2
