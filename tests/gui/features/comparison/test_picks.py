"""What methods pick of an article, and how many agree."""

from __future__ import annotations

import pytest

import core
from core import METHODS, Article, Length, Ranking
from gui.features.comparison.picks import Picks


def all_cut(article: Article, rankings: dict[str, Ranking], length: Length) -> Picks:
    picks = Picks(article, length)
    for method, ranking in rankings.items():
        picks.add(method, ranking)
    return cut(picks)


def cut(picks: Picks) -> Picks:
    while picks.is_due:
        picks.cut_next()
    return picks


def test_agreement_is_what_the_core_counts(sample: Article, rankings: dict[str, Ranking]) -> None:
    length = Length(6)
    picks = all_cut(sample, rankings, length)
    for sentence, methods in enumerate(core.agreement(sample, length)):
        assert picks.agreement(sentence) == len(methods)
        assert [method for method in METHODS if picks.picked(method, sentence)] == list(methods)


def test_picks_follow_the_length(sample: Article, rankings: dict[str, Ranking]) -> None:
    picks = all_cut(sample, rankings, Length(6))
    for length in (Length(12), Length(2), Length(50, "percent")):
        picks.set_length(length)
        cut(picks)
        fresh = all_cut(sample, rankings, length)
        for sentence in range(len(sample.sentences)):
            assert picks.agreement(sentence) == fresh.agreement(sentence)


def test_nothing_is_known_of_a_method_until_its_summary_is_cut(sample: Article, rankings: dict[str, Ranking]) -> None:
    picks = Picks(sample, Length(1))
    picks.add("kl", rankings["kl"])
    assert picks.picked("kl", 0) is None
    picks.cut_next()
    assert picks.picked("kl", rankings["kl"].order[0]) is True
    assert not picks.is_due


def test_a_method_that_failed_is_not_awaited(sample: Article, rankings: dict[str, Ranking]) -> None:
    picks = Picks(sample, Length(1))
    picks.add("kl", rankings["kl"])
    picks.failed.add("lsa")
    assert picks.awaited == len(METHODS) - 2
    picks.add("lsa", rankings["lsa"])
    assert picks.failed == set()


def test_what_most_methods_pick_comes_first_and_equals_in_reading_order(
    sample: Article, rankings: dict[str, Ranking]
) -> None:
    picks = all_cut(sample, rankings, Length(6))
    order = picks.order(by_agreement=True, picked_only=False)
    assert list(order) == sorted(range(len(sample.sentences)), key=lambda index: (-picks.agreement(index), index))


@pytest.mark.parametrize("by_agreement", [False, True])
def test_only_what_some_method_picks_is_left(sample: Article, rankings: dict[str, Ranking], by_agreement: bool) -> None:
    picks = all_cut(sample, rankings, Length(12))
    picks.set_length(Length(3))
    cut(picks)
    everything = picks.order(by_agreement=by_agreement, picked_only=False)
    left = picks.order(by_agreement=by_agreement, picked_only=True)
    assert list(left) == [sentence for sentence in everything if picks.agreement(sentence)]
    assert 0 < len(left) < len(everything)


def test_what_is_known_already_is_not_cut_again(sample: Article, rankings: dict[str, Ranking]) -> None:
    picks = all_cut(sample, rankings, Length(6))
    picks.set_length(Length(6))
    picks.add("kl", rankings["kl"])
    assert not picks.is_due
