"""What of a text is shown, and where: held against the text itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.textview.projection import LONGEST, Projection

TEXTS = st.text(st.sampled_from("abc \n😀é"), min_size=1, max_size=60)


@st.composite
def folded(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], Projection]:
    text = draw(TEXTS)
    places = st.integers(0, len(text) - 1)
    shown = [(min(a, b), max(a, b) + 1) for a, b in draw(st.lists(st.tuples(places, places), max_size=5))]
    return text, shown, Projection.folded(text, shown)


@given(folded())
def test_every_character_of_the_document_is_the_one_of_the_text_that_it_stands_for(
    case: tuple[str, list[tuple[int, int]], Projection],
) -> None:
    text, _, projection = case
    for index in range(len(projection)):
        start, end = projection.piece(index)
        for position in range(start, end):
            place = projection.to_document(position)
            assert place is not None
            assert projection.text[place] == text[position]
            assert projection.to_article(place) == position


@given(folded())
def test_every_character_that_is_to_be_shown_is_shown_but_spaces(
    case: tuple[str, list[tuple[int, int]], Projection],
) -> None:
    text, shown, projection = case
    visible = {position for start, end in shown for position in range(start, end) if not text[position].isspace()}
    assert all(projection.to_document(position) is not None for position in visible)


@given(folded())
def test_a_gap_hides_something_other_than_spaces(case: tuple[str, list[tuple[int, int]], Projection]) -> None:
    text, _, projection = case
    for index in range(len(projection) + 1):
        hidden = projection.hidden(index)
        if hidden is not None:
            assert text[slice(*hidden)].strip()


def test_sentences_of_one_line_without_anything_between_them_are_one_piece() -> None:
    projection = Projection.folded("One. Two. Three.", [(0, 4), (5, 9)])
    assert [projection.piece(index) for index in range(len(projection))] == [(0, 9)]


def test_sentences_of_two_lines_are_two_pieces_that_touch() -> None:
    projection = Projection.folded("One.\n\nTwo. Three.", [(0, 4), (6, 10)])
    assert projection.text == "One.\nTwo."
    assert list(projection.touching()) == [0]


def test_the_nearest_position_shown_is_found_on_either_side() -> None:
    projection = Projection.folded("One. Two. Three. Four.", [(0, 4), (17, 22)])
    assert [projection.nearest(at) for at in (2, 6, 15, 22)] == [2, 0, 17, 22]


def test_nothing_shown_is_an_empty_document_with_one_gap() -> None:
    projection = Projection.folded("One. Two.", [])
    assert (projection.text, projection.hidden(0), projection.to_document(3)) == ("", (0, 9), None)
    assert (projection.nearest(5), projection.to_article(0)) == (0, 0)


#: A line that is longer than a paragraph may be, of letters, words or sentences, between two short ones.
LONG = st.builds(
    lambda part, count: f"One.\n{part * (count // len(part))}\nTwo.",
    st.sampled_from(["a", "word ", "A sentence. ", "文字。", "e\u0301", "👩\u200d🚀", "\n\n"]),
    st.integers(LONGEST - 50, 3 * LONGEST),
)


@given(LONG)
def test_no_line_is_longer_than_may_be_and_none_of_its_characters_is_lost(text: str) -> None:
    projection = Projection.whole(text)
    assert max(map(len, projection.text.split("\n"))) <= LONGEST
    assert projection.copied(0, len(projection.text)) == text
    pieces = [projection.piece(index) for index in range(len(projection))]
    assert "".join(text[start:end] for start, end in pieces) == text


@given(LONG, st.data())
def test_positions_hold_on_both_sides_of_a_seam(text: str, data: st.DataObject) -> None:
    projection = Projection.whole(text)
    position = data.draw(st.integers(0, len(text) - 1))
    place = projection.to_document(position)
    assert place is not None
    assert projection.text[place] == text[position]
    assert projection.to_article(place) == position


@given(LONG, st.data())
def test_a_range_is_shown_in_all_its_parts_and_copied_as_the_text_has_it(text: str, data: st.DataObject) -> None:
    projection = Projection.whole(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shown = list(projection.shown_ranges(start, end))
    assert "".join(projection.text[first:last] for first, last in shown) == text[start:end]
    assert projection.copied(shown[0][0], shown[-1][1]) == text[start:end]


@pytest.mark.parametrize(
    ("part", "end"),
    [("A sentence. ", ". "), ("word ", " "), ("文字。", "。"), ("e\u0301", "\u0301"), ("👩\u200d🚀", "🚀")],
)
def test_a_long_line_is_parted_after_a_sentence_or_a_word_and_never_in_a_character(part: str, end: str) -> None:
    text = part * (3 * LONGEST // len(part))
    projection = Projection.whole(text)
    assert len(projection) > 2
    assert all(text[: projection.piece(index)[1]].endswith(end) for index in range(len(projection)))


def test_what_is_folded_is_parted_too_and_hides_nothing_at_a_seam() -> None:
    text = "word " * 8_000
    projection = Projection.folded(text, [(0, len(text))])
    assert len(projection) > 2
    assert all(projection.hidden(index) is None for index in range(len(projection) + 1))
    assert not list(projection.touching())


def test_a_part_of_a_text_stands_where_it_does_in_the_text() -> None:
    projection = Projection.part("One.\nTwo.\nThree.", 5, 9)
    assert (projection.text, projection.to_article(0), projection.to_document(6)) == ("Two.", 5, 1)
    assert projection.to_document(0) is None
