"""Lengths, rankings and the summaries cut from them."""

from __future__ import annotations

import math
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.bonds import Bond
from core.languages import reading_speed
from core.summary import LENGTH_UNITS, Ranking

METHOD_IDS = tuple(core.METHODS)
LENGTHS = st.one_of(
    st.builds(core.Length, st.integers(1, 30) | st.floats(0.1, 30), st.just("sentences")),
    st.builds(core.Length, st.floats(0, 100, exclude_min=True), st.just("percent")),
    st.builds(core.Length, st.integers(1, 600), st.just("words")),
    st.builds(core.Length, st.floats(0, 5, exclude_min=True), st.just("minutes")),
)


@pytest.fixture(scope="module")
def ranking(story: core.Article) -> Ranking:
    return core.rank(story)


def by_hand(article: core.Article, order: tuple[int, ...], topic: str = "") -> Ranking:
    """A ranking in a given order, without a method."""
    scores = [0.0] * len(order)
    for place, index in enumerate(order):
        scores[index] = float(-place)
    return Ranking(article, "luhn", order, tuple(scores), {"density": tuple(scores)}, topic)


def most_words(article: core.Article, length: core.Length) -> float:
    """How many words a summary of that length may have."""
    return {
        "sentences": math.inf,
        "percent": article.words * length.value / 100,
        "words": length.value,
        "minutes": length.value * reading_speed(article.language),
    }[length.unit]


#: Sentences of 1, 2, 3 and 4 words.
TEN_WORDS = core.load_text("One. One two. One two three. One two three four.", language="en")


@pytest.mark.parametrize("unit", LENGTH_UNITS)
@pytest.mark.parametrize("value", [0, -1, math.nan, math.inf, -math.inf])
def test_a_length_is_a_number_above_0(value: float, unit: str) -> None:
    with pytest.raises(ValueError, match="above 0"):
        core.Length(value, unit)  # type: ignore[arg-type]


@pytest.mark.parametrize("unit", ["pages", "", "Sentences", "%"])
def test_a_length_in_an_unknown_unit_is_refused(unit: str) -> None:
    with pytest.raises(ValueError, match="sentences, percent, words, minutes"):
        core.Length(1, unit)  # type: ignore[arg-type]


def test_more_than_the_whole_is_refused() -> None:
    core.Length(100, "percent")
    with pytest.raises(ValueError, match="at most 100"):
        core.Length(100.1, "percent")


def test_a_length_is_in_sentences_unless_said_otherwise() -> None:
    assert core.Length(3) == core.Length(3, "sentences")


@pytest.mark.parametrize(
    ("length", "picked"),
    [
        (core.Length(1), 1),
        (core.Length(3), 3),
        (core.Length(3.9), 3),
        (core.Length(0.5), 1),
        (core.Length(99), 4),
        (core.Length(10**30), 4),
        (core.Length(1, "words"), 1),
        (core.Length(2, "words"), 1),
        (core.Length(3, "words"), 2),
        (core.Length(9, "words"), 3),
        (core.Length(10, "words"), 4),
        (core.Length(10, "percent"), 1),
        (core.Length(30, "percent"), 2),
        (core.Length(59, "percent"), 2),
        (core.Length(60, "percent"), 3),
        (core.Length(100, "percent"), 4),
        (core.Length(3 / reading_speed("en"), "minutes"), 2),
        (core.Length(1, "minutes"), 4),
    ],
    ids=str,
)
def test_a_summary_is_the_longest_prefix_that_fits(length: core.Length, picked: int) -> None:
    assert by_hand(TEN_WORDS, (0, 1, 2, 3)).summary(length).indices == tuple(range(picked))


@pytest.mark.parametrize("length", [core.Length(1, "words"), core.Length(1, "percent"), core.Length(0.001, "minutes")])
def test_a_summary_has_a_sentence_even_where_none_fits(length: core.Length) -> None:
    assert by_hand(TEN_WORDS, (3, 2, 1, 0)).summary(length).indices == (3,)


@pytest.mark.parametrize("unit", LENGTH_UNITS)
def test_an_article_without_sentences_has_an_empty_summary(unit: core.summary.LengthUnit) -> None:
    summary = core.rank(core.load_text("# Heading")).summary(core.Length(5, unit))
    assert (len(summary), summary.text, summary.words, summary.seconds, summary.share) == (0, "", 0, 0, 0)


@pytest.mark.parametrize("method", METHOD_IDS)
@given(data=st.data())
def test_a_longer_summary_keeps_what_a_shorter_had(seed: core.Article, method: str, data: st.DataObject) -> None:
    ranking = _ranking(seed, method)
    first, second = (ranking.summary(data.draw(LENGTHS)) for _ in range(2))
    shorter, longer = sorted((set(first.indices), set(second.indices)), key=len)
    assert shorter <= longer


@pytest.mark.parametrize("method", METHOD_IDS)
@given(length=LENGTHS)
def test_a_summary_is_a_prefix_of_the_order_within_its_length(
    seed: core.Article, method: str, length: core.Length
) -> None:
    ranking = _ranking(seed, method)
    summary = ranking.summary(length)
    assert summary.indices == tuple(sorted(ranking.order[: len(summary)]))
    limit = most_words(seed, length)
    units = ranking.units or (1,) * len(ranking.order)
    assert len(summary) == units[0] or summary.words <= limit
    assert len(summary) in accumulate(units)
    if len(summary) < len(ranking.order) and length.unit != "sentences":
        next_one = units[list(accumulate(units)).index(len(summary)) + 1]
        coming = ranking.order[len(summary) :][:next_one]
        assert summary.words + sum(seed.sentences[index].words for index in coming) > limit


PICKED_BY_HAND = [
    (core.Length(2), (0,), (), (0, 3)),
    (core.Length(3), (0,), (3,), (0, 1, 2)),
    (core.Length(1), (1,), (), (1,)),
    (core.Length(1), (0, 1), (), (0, 1)),
    (core.Length(2), (), (3, 1), (0, 2)),
    (core.Length(9), (), (3,), (0, 1, 2)),
    (core.Length(5, "words"), (0,), (), (0, 3)),
    (core.Length(4, "words"), (0,), (), (0,)),
    (core.Length(4, "words"), (0,), (3,), (0, 2)),
    (core.Length(1, "words"), (2,), (), (2,)),
    (core.Length(1, "words"), (), (3,), (2,)),
    (core.Length(70, "percent"), (0, 1), (), (0, 1, 3)),
    (core.Length(3 / reading_speed("en"), "minutes"), (0,), (3, 2), (0, 1)),
    (core.Length(100, "percent"), (), (0, 1, 2, 3), ()),
    (core.Length(1), (0, 1, 2, 3), (), (0, 1, 2, 3)),
]


@pytest.mark.parametrize(("length", "pinned", "excluded", "indices"), PICKED_BY_HAND)
def test_pinned_sentences_are_in_excluded_ones_out_and_the_rest_fills_up(
    length: core.Length, pinned: tuple[int, ...], excluded: tuple[int, ...], indices: tuple[int, ...]
) -> None:
    summary = by_hand(TEN_WORDS, (3, 2, 1, 0)).summary(length, pinned, excluded)
    assert summary.indices == indices


@given(data=st.data())
def test_pinned_and_excluded_sentences_are_honoured_at_any_length(seed: core.Article, data: st.DataObject) -> None:
    ranking = _ranking(seed, "lexrank")
    pinned, excluded = data.draw(_choices(len(seed.sentences)))
    length = data.draw(LENGTHS)
    summary = ranking.summary(length, pinned, excluded)
    assert pinned <= set(summary.indices)
    assert excluded.isdisjoint(summary.indices)
    free = [index for index in ranking.order if index not in pinned | excluded]
    taken = [index for index in free if index in summary.indices]
    assert taken == free[: len(taken)]
    if taken and len(summary) > 1:
        assert summary.words <= most_words(seed, length)
        assert length.unit != "sentences" or len(summary) <= length.value


@given(data=st.data())
def test_a_longer_summary_keeps_what_a_shorter_had_whatever_is_pinned(seed: core.Article, data: st.DataObject) -> None:
    ranking = _ranking(seed, "standfirst")
    pinned, excluded = data.draw(_choices(len(seed.sentences)))
    first, second = (set(ranking.summary(data.draw(LENGTHS), pinned, excluded).indices) for _ in range(2))
    assert first <= second or second <= first


def _choices(count: int) -> st.SearchStrategy[tuple[set[int], set[int]]]:
    """Some sentences that are pinned, and some that are excluded."""
    sets = st.sets(st.integers(0, count - 1))
    return st.tuples(sets, sets).map(lambda pair: (pair[0], pair[1] - pair[0]))


def test_nothing_pinned_or_excluded_is_the_summary_without_a_choice() -> None:
    ranking = by_hand(TEN_WORDS, (3, 2, 1, 0))
    for value in (1, 2, 3, 4):
        assert ranking.summary(core.Length(value), (), ()) == ranking.summary(core.Length(value))


def test_a_summary_remembers_what_was_pinned_and_excluded() -> None:
    ranking = by_hand(TEN_WORDS, (3, 2, 1, 0))
    summary = ranking.summary(core.Length(2), pinned=[2, 0, 2], excluded=iter([3, 1]))
    assert (summary.pinned, summary.excluded) == ((0, 2), (1, 3))
    plain = ranking.summary(core.Length(2))
    assert (plain.pinned, plain.excluded) == ((), ())


def test_a_choice_that_was_made_long_ago_still_holds() -> None:
    ranking = by_hand(TEN_WORDS, (3, 2, 1, 0))
    choices = [((index,), (other,)) for index in range(4) for other in range(4) if index != other]
    first = [ranking.summary(core.Length(2), *choice) for choice in choices]
    assert [ranking.summary(core.Length(2), *choice) for choice in choices] == first


@pytest.mark.parametrize("missing", [4, -1, 10**30])
def test_a_sentence_that_is_not_there_can_be_neither_pinned_nor_excluded(missing: int) -> None:
    ranking = by_hand(TEN_WORDS, (3, 2, 1, 0))
    with pytest.raises(ValueError, match=f"no sentence {missing} among 4"):
        ranking.summary(core.Length(1), pinned=(0, missing))
    with pytest.raises(ValueError, match=f"no sentence {missing} among 4"):
        ranking.summary(core.Length(1), excluded=(missing,))


def test_a_sentence_can_not_be_pinned_and_excluded() -> None:
    with pytest.raises(ValueError, match="sentence 2 can't be both"):
        by_hand(TEN_WORDS, (3, 2, 1, 0)).summary(core.Length(1), pinned=(3, 2), excluded=(2, 0))


def test_an_index_is_a_whole_number() -> None:
    with pytest.raises(TypeError):
        by_hand(TEN_WORDS, (3, 2, 1, 0)).summary(core.Length(1), pinned=(1.0,))  # type: ignore[arg-type]


_RANKINGS: dict[tuple[core.Article, str], Ranking] = {}


def _ranking(article: core.Article, method: str) -> Ranking:
    key = (article, method)
    if key not in _RANKINGS:
        _RANKINGS[key] = core.rank(article, method)
    return _RANKINGS[key]


def test_ranks_are_places_in_the_order(ranking: Ranking) -> None:
    assert [ranking.ranks[index] for index in ranking.order] == list(range(1, len(ranking.order) + 1))


def test_reasons_can_be_read_like_a_list(ranking: Ranking) -> None:
    assert len(ranking.reasons) == len(ranking.scores)
    assert ranking.reasons[-1] == ranking.reasons[len(ranking.scores) - 1]
    assert list(ranking.reasons[:2]) == [ranking.reasons[0], ranking.reasons[1]]
    assert repr(ranking.reasons) == repr(list(ranking.reasons))
    with pytest.raises(IndexError):
        ranking.reasons[len(ranking.scores)]


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 1, 2, 2), (0, 1, 2, 4), (0, 1, 2, 3, 3)])
def test_an_order_that_does_not_hold_every_sentence_once_is_refused(order: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="every sentence once"):
        Ranking(TEN_WORDS, "luhn", order, (0.0,) * 4, {})


def test_scores_and_contributions_of_another_size_are_refused() -> None:
    order = (0, 1, 2, 3)
    with pytest.raises(ValueError, match="one number a sentence"):
        Ranking(TEN_WORDS, "luhn", order, (0.0,) * 3, {})
    with pytest.raises(ValueError, match="one number a sentence"):
        Ranking(TEN_WORDS, "luhn", order, (0.0,) * 4, {"density": (0.0,)})


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_are_not_finite_are_refused(number: float) -> None:
    order = (0, 1, 2, 3)
    with pytest.raises(ValueError, match="finite"):
        Ranking(TEN_WORDS, "luhn", order, (0.0, 0.0, number, 0.0), {})
    with pytest.raises(ValueError, match="finite"):
        Ranking(TEN_WORDS, "luhn", order, (0.0,) * 4, {"density": (0.0,) * 4, "topic": (number,) * 4})


def test_a_topic_that_has_no_contribution_does_not_occur() -> None:
    assert not by_hand(TEN_WORDS, (0, 1, 2, 3), topic="two").topic_occurs


@pytest.mark.parametrize(("topic", "occurs"), [("", False), ("turbines", True), ("zeppelin", False), ("the of", False)])
@pytest.mark.parametrize("method", METHOD_IDS)
def test_a_topic_occurs_where_a_sentence_has_its_words(
    story: core.Article, method: str, topic: str, occurs: bool
) -> None:
    assert core.rank(story, method, topic).topic_occurs is occurs


def test_a_summary_stands_in_reading_order_one_sentence_a_line() -> None:
    summary = by_hand(TEN_WORDS, (3, 0, 1, 2)).summary(core.Length(3))
    assert summary.text == "One.\nOne two.\nOne two three four."
    assert [sentence.text for sentence in summary] == [sentence.text for sentence in summary.sentences]
    assert len(summary) == 3


def test_a_summary_counts_its_words_share_and_seconds() -> None:
    summary = by_hand(TEN_WORDS, (3, 0, 1, 2)).summary(core.Length(2))
    assert (summary.words, summary.share) == (5, 0.5)
    assert summary.seconds == pytest.approx(60 * 5 / reading_speed("en"))
    assert summary.article is TEN_WORDS


def test_a_summary_of_a_whole_article_is_all_its_sentences(story: core.Article, ranking: Ranking) -> None:
    summary = ranking.summary(core.Length(100, "percent"))
    assert summary.sentences == story.sentences
    assert summary.share == 1


def test_paragraphs_are_counted_as_a_reader_counts_them() -> None:
    article = core.load_text("# Title\n\nBy Jane Smith\n\nFirst one. Second one.\n\n## More\n\nThird one.")
    summary = core.rank(article).summary(core.Length(3))
    assert summary.paragraphs == (1, 1, 2)


def test_the_best_of_a_range_is_the_one_that_comes_first_in_the_order() -> None:
    ranking = by_hand(TEN_WORDS, (2, 0, 3, 1))
    assert ranking.best(0, 4) == 2
    assert ranking.best(0, 2) == 0
    assert ranking.best(3, 4) == 3


@pytest.mark.parametrize(("first", "last"), [(2, 2), (3, 1), (4, 9), (-3, 0)])
def test_a_range_without_sentences_has_no_best(first: int, last: int) -> None:
    assert by_hand(TEN_WORDS, (2, 0, 3, 1)).best(first, last) is None


@given(st.permutations(range(4)), st.integers(-2, 6), st.integers(-2, 6))
def test_no_sentence_of_a_range_ranks_before_its_best(order: list[int], first: int, last: int) -> None:
    ranking = by_hand(TEN_WORDS, tuple(order))
    inside = [index for index in order if first <= index < last]
    assert ranking.best(first, last) == (inside[0] if inside else None)


BONDED = "One two. Three four. Five six. Seven eight. Nine ten. Eleven twelve."


def bonded_by_hand() -> Ranking:
    """Sentence 4 is best and needs sentence 1; then 0, then 5 with 2 and 3, which it needs."""
    article = core.load_text(BONDED, language="en")
    bonds = (
        Bond("correction", 4, (1,)),
        Bond("answer", 5, (2, 3)),
        Bond("pointing", 0, (5,), must=False),
    )
    order = (1, 4, 0, 2, 3, 5)
    return Ranking(article, "standfirst", order, (0.0,) * 6, {}, bonds=bonds, units=(2, 1, 3))


@pytest.mark.parametrize(
    ("count", "picked"),
    [(1, (1, 4)), (2, (1, 4)), (3, (0, 1, 4)), (4, (0, 1, 4)), (5, (0, 1, 4)), (6, (0, 1, 2, 3, 4, 5))],
)
def test_a_summary_ends_between_units_and_has_at_least_one(count: int, picked: tuple[int, ...]) -> None:
    assert bonded_by_hand().summary(core.Length(count)).indices == picked
    assert bonded_by_hand().summary(core.Length(2 * count, "words")).indices == picked


def test_a_summary_of_whole_units_breaks_no_bond() -> None:
    assert all(bonded_by_hand().summary(core.Length(count)).broken == () for count in range(1, 7))


def test_a_pinned_sentence_brings_nothing_and_its_bond_is_told_as_broken() -> None:
    summary = bonded_by_hand().summary(core.Length(1), pinned=[5])
    assert summary.indices == (5,)
    assert [bond.needs for bond in summary.broken] == [(2, 3)]


def test_what_is_left_of_a_unit_is_taken_when_a_part_is_excluded_and_the_bond_is_told_as_broken() -> None:
    summary = bonded_by_hand().summary(core.Length(1), excluded=[1])
    assert summary.indices == (4,)
    assert [bond.kind for bond in summary.broken] == ["correction"]


def test_a_bond_that_should_be_kept_is_none_of_the_broken() -> None:
    summary = bonded_by_hand().summary(core.Length(3))
    assert [bond.must for bond in summary.bonds] == [True, False]
    assert not summary.keeps(summary.bonds[1])
    assert summary.broken == ()


@pytest.mark.parametrize(("index", "entry"), [(1, 1), (4, 1), (0, 3), (5, 6)])
def test_a_ranking_tells_the_least_length_at_which_a_sentence_is_shown(index: int, entry: int) -> None:
    ranking = bonded_by_hand()
    assert ranking.enters_at(index) == entry
    assert index in ranking.summary(core.Length(entry)).indices


@pytest.mark.parametrize("units", [(2, 1), (2, 1, 3, 0), (7,), (2, 2, 2, 2)])
def test_units_that_do_not_hold_every_sentence_once_are_refused(units: tuple[int, ...]) -> None:
    ranking = bonded_by_hand()
    with pytest.raises(ValueError, match="units"):
        Ranking(ranking.article, "standfirst", ranking.order, ranking.scores, {}, units=units)


def test_a_bond_to_nothing_or_to_itself_is_refused() -> None:
    for needs in ((), (3,)):
        with pytest.raises(ValueError, match="another sentence"):
            Bond("answer", 3, needs)
