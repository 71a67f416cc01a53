"""The layout of a long document, in slices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextBlockFormat
from pytestqt.qtbot import QtBot

from gui.textview.canvas import TextCanvas
from gui.textview.layout_ahead import AT_ONCE
from gui.textview.projection import Projection
from gui.textview.typesetting import typesetting

TEXT = "\n".join(f"Boat number {number} left early, " * 6 for number in range(6_000))


@pytest.fixture
def view(qtbot: QtBot) -> TextCanvas:
    view = TextCanvas()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.places.replace_document(typesetting(Projection.whole(TEXT), QTextBlockFormat()), at_once=True)
    return view


def is_laid_out(view: TextCanvas) -> bool:
    return view.document().lastBlock().layout().lineCount() > 0


def test_the_rest_of_a_document_is_laid_out_by_and_by_and_the_scroll_bar_told_of_it(
    view: TextCanvas, qtbot: QtBot
) -> None:
    bar = view.verticalScrollBar()
    told: list[bool] = []
    bar.rangeChanged.connect(lambda: told.append(is_laid_out(view)))
    qtbot.waitUntil(lambda: is_laid_out(view))
    assert told.count(False) > 3
    qtbot.waitUntil(lambda: bar.maximum() == round(view.document().size().height()) - view.viewport().height())


def test_the_event_loop_turns_while_it_is_laid_out(view: TextCanvas, qtbot: QtBot) -> None:
    turns: list[bool] = []
    pulse = QTimer(view, interval=0)
    pulse.timeout.connect(lambda: turns.append(is_laid_out(view)))
    pulse.start()
    qtbot.waitUntil(lambda: is_laid_out(view))
    # Qt's own steps double up to 200,000 characters: it would take a dozen of them.
    assert turns.count(False) > 2 * len(TEXT) / AT_ONCE


def test_another_width_keeps_a_place_far_down(view: TextCanvas, qtbot: QtBot) -> None:
    position = TEXT.index("Boat number 5000 ")
    view.places.go_to(position)
    qtbot.waitUntil(lambda: not view.places.is_waiting)
    before = view.places.anchor_at(position).offset
    view.resize(400, 400)
    qtbot.waitUntil(lambda: not view.places.is_waiting and view.lineWrapColumnOrWidth() < 400)
    assert view.places.anchor_at(position).offset == pytest.approx(before, abs=1)
