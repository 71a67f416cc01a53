"""Tool tips of an article's own words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, Qt, QTextCursor, QTextDocument

from gui.widgets.tool_tip import tool_tip


@pytest.mark.parametrize("text", ["The tide <b>turns</b>.", "<img src='x.png'>", "Salt & sea &amp; sand", "Plain."])
def test_a_text_is_shown_as_it_stands(text: str) -> None:
    assert Qt.mightBeRichText(tool_tip(text))
    document = QTextDocument()
    document.setHtml(tool_tip(text))
    assert document.toPlainText() == text


@pytest.mark.parametrize(("text", "lines"), [("a <i>b</i>", ["50% <", "a <i>b</i>"]), ("", ["50% <"])])
def test_a_head_stands_bold_above_the_text(text: str, lines: list[str]) -> None:
    document = QTextDocument()
    document.setHtml(tool_tip(text, "50% <"))
    assert document.toPlainText().split("\n") == lines
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Bold
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert (cursor.charFormat().fontWeight() == QFont.Weight.Bold) == (not text)
