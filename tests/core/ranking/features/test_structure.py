"""Where sentences stand."""

from __future__ import annotations

import core
from core.ranking.dom import document
from core.ranking.features.structure import Layout


def layout(text: str, title: str = "") -> Layout:
    return Layout.of(document(core.load_text(text, title=title, language="en")))


def test_it_has_the_text_of_every_sentence_as_it_stands(story: core.Article) -> None:
    assert Layout.of(document(story)).texts == tuple(sentence.text for sentence in story.sentences)


def test_the_first_sentence_of_each_paragraph_begins_one() -> None:
    assert layout("It rained. It poured.\n\nThe bridge fell. Nobody was hurt.").begins.tolist() == [True, False] * 2


def test_sentences_are_of_the_section_under_the_last_heading() -> None:
    found = layout("It rained.\n\n## Bridges\n\nOne fell. One stands.\n\n## Fish\n\nThey swim.")
    assert found.headings == ("", "Bridges", "Fish")
    assert found.section.tolist() == [0, 1, 1, 2]


def test_a_heading_without_sentences_goes_with_the_next() -> None:
    found = layout("# The town\n\n## Bridges\n\nOne fell.\n\n## Empty\n\n## Fish\n\nThey swim.")
    assert found.headings == ("The town\nBridges", "Empty\nFish")
    assert found.section.tolist() == [0, 1]


def test_a_text_without_headings_is_one_section() -> None:
    found = layout("It rained.\n\nIt poured.")
    assert (found.headings, found.section.tolist()) == (("",), [0, 0])


def test_headings_pile_up_over_the_next_sentence() -> None:
    found = layout("# A\n\n## B\n\n### C\n\nOne fell.\n\n## D\n\nOne stands.")
    assert found.headings == ("A\nB\nC", "D")
