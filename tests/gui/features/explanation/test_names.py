"""What contributions and ranks are called in front of a reader."""

from __future__ import annotations

import pytest

import core
from core import METHODS
from gui.data import SAMPLE
from gui.features.explanation.names import ordinal, words_for


@pytest.mark.parametrize("topic", ["", "marsh"])
@pytest.mark.parametrize("method", METHODS)
def test_every_contribution_of_every_method_has_a_name_and_an_explanation(method: str, topic: str) -> None:
    contributions = core.rank(core.load(SAMPLE), method, topic).contributions
    assert contributions
    for contribution in contributions:
        words = words_for(contribution)
        assert words.name != contribution, "this is a name for programs"
        assert words.explanation.endswith(".")


def test_every_weight_of_the_default_method_has_a_name() -> None:
    from core.ranking.features.weights import WEIGHTS

    assert all(words_for(contribution).explanation for contribution in WEIGHTS)


def test_no_two_contributions_of_the_default_method_have_the_same_name() -> None:
    from core.ranking.features.weights import WEIGHTS

    assert len({words_for(contribution).name for contribution in WEIGHTS}) == len(WEIGHTS)


def test_a_contribution_that_is_not_known_keeps_its_name() -> None:
    assert words_for("novelty") == ("novelty", "")


@pytest.mark.parametrize(
    ("rank", "text"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (22, "22nd"),
        (103, "103rd"),
        (111, "111th"),
        (30_001, "30,001st"),
    ],
)
def test_a_rank_is_told_in_words(rank: int, text: str) -> None:
    assert ordinal(rank) == text
