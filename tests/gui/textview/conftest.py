"""Views of articles to look at."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.textview.article_view import ArticleView


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """A view that is shown, without an article."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view
