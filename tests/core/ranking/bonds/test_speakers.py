"""Quotations and whose they are."""

from __future__ import annotations

from tests.core.ranking.bonds.bonded import bonded

LONG = (
    "It is over now, for the state has sold the house to a hotel chain, "
    + "and the light, and the pier, " * 5
    + "and all."
)
REST = " The island has a school. The ferry runs until midnight. Nobody knows who had the idea. The wind is strong."


def test_a_quotation_that_fills_its_paragraph_needs_who_said_something_before_it() -> None:
    text = f"It rained. Marta Lind says that she left.\n\n“The vote was not decent.”\n\n{REST}"
    assert bonded(text, "speaker") == {2: (1,)}


def test_it_needs_the_sentence_behind_it_that_speaks_of_it() -> None:
    text = f"It rained.\n\n“Every study shows that they are harmless.”\n\nThis stands in the firm's brochure.{REST}"
    assert bonded(text, "speaker") == {1: (2,)}


def test_within_a_paragraph_it_needs_the_nearest_sentence_that_says_who_speaks() -> None:
    text = f"“A machine never hears a ship.” Such is the view of Per Hallin.{REST}"
    assert bonded(text, "speaker") == {0: (1,)}


def test_the_parts_of_a_quotation_need_each_other() -> None:
    text = f"The keeper said: “{LONG} Nobody will come. We shall leave in the spring of next year.”{REST}"
    found = bonded(text, "speaker")
    assert set(found) == {0, 1, 2}
    assert found[0] == (1, 2)


def test_a_sentence_that_says_itself_who_speaks_needs_nothing() -> None:
    assert bonded(f"“The vote was not decent,” says Marta Lind.{REST}", "speaker") == {}


def test_a_word_in_quotation_marks_is_no_quotation() -> None:
    assert bonded(f"The “wall” fell. The town calls it a “dam”.{REST}", "speaker") == {}


def test_where_nobody_says_anything_the_one_before_should_stand_with_it() -> None:
    text = f"The eagles are gone.\n\n“There were never forty eagles.”\n\n{REST}"
    assert bonded(text, "speaker") == {}
    assert bonded(text, "speaker", must=False) == {1: (0,)}


def test_a_dialogue_is_left_alone() -> None:
    lines = "\n\n".join(f"“I saw {number} of them,” said he. “Did you?”\n\n“No, never.”" for number in "abcdefghijk")
    assert bonded(lines, "speaker") == bonded(lines, "speaker", must=False) == {}
