"""What of a text is shown, and where: held against the text itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.text.projection import Projection

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
