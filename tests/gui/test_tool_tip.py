"""Tool tips of an article's own words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from gui.tool_tip import tool_tip


@pytest.mark.parametrize("text", ["The tide <b>turns</b>.", "<img src='x.png'>", "Salt & sea &amp; sand", "Plain."])
def test_a_text_is_shown_as_it_stands(text: str) -> None:
    assert Qt.mightBeRichText(tool_tip(text))
    document = QTextDocument()
    document.setHtml(tool_tip(text))
    assert document.toPlainText() == text
