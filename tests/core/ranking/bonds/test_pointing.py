"""What pronouns, connectives and the like point to."""

from __future__ import annotations

import pytest

from tests.core.ranking.bonds.bonded import bonded


@pytest.mark.parametrize("start", ["He", "“He", "HIS boat", "He’s tired and"])
def test_a_person_is_the_nearest_who_is_named(start: str) -> None:
    text = f"Marta Lind spoke. Johan Hallin kept the light. It rained. {start} sold it."
    assert bonded(text, "pointing")[3] == (1,)


def test_sentences_between_that_name_nobody_are_passed_over() -> None:
    text = "Johan Hallin kept the light. He was old. He sold it. His boat was new."
    assert bonded(text, "pointing") == {1: (0,), 2: (0,), 3: (0,)}


def test_a_place_is_no_person() -> None:
    text = "Johan Hallin kept the light. Ships came from New Dunmore. He sold it."
    assert bonded(text, "pointing") == {2: (0,)}


def test_a_person_may_be_named_by_the_surname_alone() -> None:
    text = "Johan Hallin kept the light. It rained. Hallin was old. The sea rose. He sold it."
    assert bonded(text, "pointing")[4] == (2,)


def test_a_person_may_be_told_by_what_they_are() -> None:
    assert bonded("The keeper slept. The old man woke up. It rained. He sold it.", "pointing")[3] == (1,)


def test_where_nobody_is_named_the_one_before_should_stand_with_it() -> None:
    text = "The light went out. He sold it."
    assert bonded(text, "pointing") == {}
    assert bonded(text, "pointing", must=False) == {1: (0,)}


def test_a_person_in_a_part_above_is_not_told_with_certainty() -> None:
    text = "Johan Hallin kept the light.\n\n## The sale\n\nHe sold it."
    assert bonded(text, "pointing") == {}


def test_a_thing_is_named_before_all_that_speak_of_it() -> None:
    text = "The harbour authority runs four piers. It employs 61 people. Its board meets every month."
    assert bonded(text, "pointing") == {1: (0,), 2: (0,)}


@pytest.mark.parametrize("start", ["But", "However,", "This", "For example,", "As a result,", "So"])
def test_what_continues_a_sentence_needs_it(start: str) -> None:
    assert bonded(f"The mayor came.\n\n{start} the crew fell asleep.", "pointing") == {1: (0,)}


def test_chains_of_such_sentences_are_cut() -> None:
    text = "The mayor came. But it rained hard. So nobody saw him. This was sad. Yet all was well."
    assert bonded(text, "pointing") == {1: (0,)}
    assert bonded(text, "pointing", must=False) == {2: (1,), 3: (2,), 4: (3,)}


def test_both_need_the_two_sentences_that_name_them() -> None:
    text = "The town says that the wall is safe. The firm says that it leaks. Both are wrong."
    assert bonded(text, "pointing")[2] == (0, 1)


def test_both_need_one_sentence_that_names_two() -> None:
    assert bonded("It rained. Oslo and Bergen agreed. Neither has signed.", "pointing")[2] == (1,)


@pytest.mark.parametrize(
    "sentence",
    [
        "This week the crew fell asleep.",
        "It is clear that they slept.",
        "It rained.",
        "So far nobody has come.",
        "Both the crew and the mayor slept.",
        "The man slept.",
        "Itself is a word.",
        "Buttons were lost.",
        "Those who slept were fined.",
        "That said, it was late.",
        "Each member paid a fine.",
    ],
)
def test_what_looks_like_it_points_to_nothing(sentence: str) -> None:
    text = f"Johan Hallin came. {sentence}"
    assert bonded(text, "pointing") == bonded(text, "pointing", must=False) == {}


def test_the_first_sentence_has_nothing_to_point_to() -> None:
    assert 0 not in bonded("But it rained. But it poured.", "pointing")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le pont tomba. Mais il pleuvait."),
        ("es", "El puente cayó. Pero llovía."),
        ("ru", "Мост упал. Но шёл дождь."),
    ],
)
def test_in_other_languages_the_one_before_should_stand_with_what_points_back(language: str, text: str) -> None:
    assert bonded(text, "pointing", language=language, must=False) == {1: (0,)}


def test_a_language_without_words_that_point_back_has_none() -> None:
    assert bonded("Silta kaatui. Mutta satoi.", "pointing", language="fi", must=False) == {}


def test_the_former_and_the_latter_point_past_each_other() -> None:
    text = "The mayor says yes. The insurer says no. Both are sure. The former smiles. The latter frowns."
    assert bonded(text, "pointing") == {2: (0, 1), 3: (0, 1), 4: (0, 1)}


def test_a_german_article_before_a_noun_points_to_nothing() -> None:
    text = "Der Tanker lief auf. Das Öl treibt. Das ist schlimm."
    assert bonded(text, "pointing", language="de") == {2: (1,)}
