"""Lines that end in dots where the room ends."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.elided_label import ElidedLabel

LONG = "Harbour town votes to give its sea wall back to the sea, and the marsh that was there before comes back"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    label.show()
    return label


def picture(label: QLabel) -> bytes:
    image = label.grab().toImage()
    return bytes(image.constBits())


def shown(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def inked(label: QLabel) -> tuple[int, int]:
    """The first and last column of a label's picture that has something in it."""
    image = label.grab().toImage()
    ground: QColor = image.pixelColor(image.width() // 2, 0)
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return columns[0], columns[-1]


def test_the_whole_text_is_the_tooltip(label: ElidedLabel) -> None:
    assert shown(label.toolTip()) == label.text() == LONG


def test_a_text_that_looks_like_html_is_a_tooltip_as_it_stands(label: ElidedLabel) -> None:
    label.setText("Salt <b>&amp;</b> sand <img src='x.png'>")
    assert shown(label.toolTip()) == label.text()


def test_assistive_tools_are_told_the_text_without_marks(label: ElidedLabel) -> None:
    assert label.accessibleDescription() == LONG


def test_without_a_text_there_is_no_tooltip(label: ElidedLabel) -> None:
    label.setText("")
    assert label.toolTip() == ""


def test_a_label_may_be_narrower_than_its_text(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(LONG) / 4


def test_what_there_is_no_room_for_is_left_out_with_dots(label: ElidedLabel) -> None:
    label.resize(200, 24)
    cut = picture(label)
    label.setText(LONG[:60] + " and something else")
    assert picture(label) == cut, "only what is past the dots is another"
    label.setText("Another text altogether, as long as the one before and longer than there is room for")
    assert picture(label) != cut


@pytest.mark.parametrize(("text", "is_right"), [("Sea wall", False), ("السور البحري", True), ("«שלום» world", True)])
def test_a_text_begins_at_the_side_that_it_runs_from(label: ElidedLabel, text: str, is_right: bool) -> None:
    label.resize(400, 24)
    label.setText(text)
    first, last = inked(label)
    assert (first > 200, last < 200) == (is_right, not is_right)
