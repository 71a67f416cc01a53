"""Positions of a text and of the document that shows it: there and back, whatever the characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.textview.position_map import PositionMap
from gui.textview.projection import Projection

TEXT = "One 😀. 𐌰 two.\nThree 🎉 four."
#: "One 😀." and "Three 🎉 four.": what is between them is hidden.
SHOWN = [(0, 6), (14, 27)]
TEXTS = st.lists(st.sampled_from(["😀", "𐌰", "a", " ", "é", "文", "\n", "👩🏽‍🚀"]), max_size=40).map("".join)


@given(TEXTS)
def test_every_position_of_a_whole_text_comes_back_from_the_document(text: str) -> None:
    positions = PositionMap(Projection.whole(text))
    assert [positions.to_text(positions.to_document(place)) for place in range(len(text) + 1)] == [
        *range(len(text) + 1)
    ]


def test_a_range_stands_in_qt_s_document_where_the_map_says() -> None:
    positions = PositionMap(Projection.folded(TEXT, SHOWN))
    ((first, last),) = positions.shown_ranges(TEXT.index("Three"), TEXT.index(" four"))
    document = QTextDocument()
    document.setPlainText(positions.projection.text)
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "Three 🎉"


def test_what_is_hidden_is_not_shown_and_stands_at_the_nearest_that_is() -> None:
    positions = PositionMap(Projection.folded(TEXT, SHOWN))
    hidden = TEXT.index("two") + 2
    assert not positions.shows(hidden)
    assert positions.to_text(positions.to_document(hidden)) == TEXT.index("Three")
    assert positions.shows(TEXT.index("Three"))


def test_what_is_copied_of_a_range_in_units_is_the_words_of_the_text() -> None:
    positions = PositionMap(Projection.whole(TEXT))
    end = len("One 😀. 𐌰 two.".encode("utf-16-le")) // 2
    assert positions.copied(0, end) == "One 😀. 𐌰 two."
