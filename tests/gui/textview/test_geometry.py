"""Where words stand in a document: points and heights, held against where Qt puts the characters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat
from pytestqt.qtbot import QtBot

from core.steps import finish
from gui.textview import geometry
from gui.textview.canvas import TextCanvas
from gui.textview.projection import Projection
from gui.textview.typesetting import typesetting

TEXT = "\n".join(f"Boat number {number} left early, " * 6 for number in range(3_000))
GAP = 30


@pytest.fixture
def view(qtbot: QtBot) -> TextCanvas:
    view = TextCanvas()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    lines = QTextBlockFormat()
    lines.setBottomMargin(GAP)
    view.show_typeset(finish(typesetting(Projection.whole(TEXT), lines)))
    return view


def laid_out(document: QTextDocument) -> int:
    """How many paragraphs are laid out."""
    return sum(bool(document.findBlockByNumber(n).layout().lineCount()) for n in range(document.blockCount()))


def test_the_character_at_a_point_is_the_one_that_stands_there(view: TextCanvas) -> None:
    document = view.document()
    for position in (0, 5, 150, 190, 400):
        (rect,) = geometry.line_rects(document, position, position + 1)
        assert geometry.character_at(document, rect.center()) == position


def test_between_and_beside_the_lines_there_is_no_character(view: TextCanvas) -> None:
    document = view.document()
    second = document.findBlockByNumber(1)
    above = geometry.corner(document, second) - QPointF(-20, GAP / 2)
    assert geometry.character_at(document, above) is None
    assert geometry.character_at(document, QPointF(view.lineWrapColumnOrWidth() + 50, above.y() + GAP)) is None


@pytest.mark.parametrize(("share", "number"), [(0.2, 0), (0.8, 1)])
def test_in_the_room_between_two_paragraphs_the_nearer_line_is_taken_though_little_is_laid_out(
    view: TextCanvas, share: float, number: int
) -> None:
    document = view.document()
    second = geometry.corner(document, document.findBlockByNumber(1)).y()
    assert laid_out(document) < document.blockCount() / 2
    block, line = geometry.nearest_line(document, second - GAP + share * GAP)
    assert block.blockNumber() == number
    assert line.lineNumber() == (0 if number else block.layout().lineCount() - 1)


def test_asking_for_what_is_in_sight_lays_out_no_more_than_that(view: TextCanvas) -> None:
    document = view.document()
    before = laid_out(document)
    geometry.nearest_line(document, 300)
    geometry.character_at(document, QPointF(60, 300))
    assert laid_out(document) == before


def test_above_the_text_the_first_line_is_nearest_and_below_what_is_laid_out_the_last_one(view: TextCanvas) -> None:
    document = view.document()
    block, line = geometry.nearest_line(document, -50)
    assert (block.blockNumber(), line.lineNumber()) == (0, 0)
    document.size()
    block, line = geometry.nearest_line(document, 10_000_000)
    assert block.blockNumber() == document.blockCount() - 1
    assert line.lineNumber() == block.layout().lineCount() - 1


def test_a_line_that_is_folded_away_is_nearest_to_nothing(qtbot: QtBot) -> None:
    view = TextCanvas()
    qtbot.addWidget(view)
    typeset = finish(typesetting(Projection.whole("One.\n\nTwo."), QTextBlockFormat()))
    folded = QTextBlockFormat()
    folded.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    QTextCursor(typeset.document.findBlockByNumber(1)).mergeBlockFormat(folded)
    view.show_typeset(typeset)
    bottom = geometry.corner(view.document(), view.document().lastBlock()).y()
    found = {geometry.nearest_line(view.document(), y / 4)[0].text() for y in range(round(4 * bottom) + 40)}
    assert found == {"One.", "Two."}


def test_an_empty_document_has_one_line_and_no_character(qtbot: QtBot) -> None:
    view = TextCanvas()
    qtbot.addWidget(view)
    block, _ = geometry.nearest_line(view.document(), 10)
    assert block.blockNumber() == 0
    assert geometry.character_at(view.document(), QPointF(5, 5)) is None


def test_a_document_has_room_above_its_first_and_below_its_last_line(view: TextCanvas) -> None:
    frame: QTextFrameFormat = view.document().rootFrame().frameFormat()
    assert frame.topMargin() > 0
    assert frame.bottomMargin() > frame.topMargin()
