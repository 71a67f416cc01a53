"""Quotations, code, captions, emphasis and links in the view of an article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo, QTextBlock, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from gui.textview.article_view import ArticleView
from gui.theme.theme import theme_for
from tests.gui.textview.test_tables import article_of

TEXT = """The harbour 🚢 opens **a week** earlier than *the port* had said, see [its page](https://port.example/a?b=1).

> Nobody has asked for it in nine years.

```
def fee():
    return 12
```

It costs `x = 1` now."""


def block_of(view: ArticleView, text: str) -> QTextBlock:
    block = view.document().begin()
    while block.isValid() and text not in block.text():
        block = block.next()
    assert block.isValid(), text
    return block


def letters_of(view: ArticleView, words: str) -> QTextCharFormat:
    place = view.article_marks.article.text.index(words)  # type: ignore[union-attr]
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.positions.to_document(place) + 1)
    return cursor.charFormat()


def test_emphasis_is_shown(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    assert letters_of(view, "a week").font().bold()
    assert letters_of(view, "the port").fontItalic()
    assert not letters_of(view, "opens").font().bold()


def test_emphasis_in_a_script_without_italics_is_bold(view: ArticleView) -> None:
    view.show_article(article_of("小镇居民*星期四*投票决定拆除海堤。", "zh"))
    letters = letters_of(view, "星期四")
    assert (letters.font().bold(), letters.fontItalic()) == (True, False)


def test_a_quotation_is_set_in_at_both_sides(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    plain, quote = (block_of(view, words).blockFormat() for words in ("The harbour", "Nobody"))
    assert quote.leftMargin() > plain.leftMargin()
    assert quote.rightMargin() > plain.rightMargin()


def test_code_stands_in_its_lines_in_letters_of_one_width(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    assert [block_of(view, line).text() for line in ("def fee", "return")] == ["def fee():", "    return 12"]
    assert QFontInfo(letters_of(view, "return").font()).fixedPitch()
    assert QFontInfo(letters_of(view, "x = 1").font()).fixedPitch()


def test_links_are_underlined_in_the_colour_of_the_theme(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    letters = letters_of(view, "its page")
    assert letters.fontUnderline()
    assert letters.foreground().color() == theme_for(view.palette()).word


def _point_of(view: ArticleView, words: str) -> QPoint:
    place = view.article_marks.article.text.index(words)  # type: ignore[union-attr]
    return next(view.lines.rects(place, place + len(words))).center().toPoint()


@pytest.mark.parametrize(
    ("words", "modifier", "opened"),
    [
        ("its page", Qt.KeyboardModifier.ControlModifier, ["https://port.example/a?b=1"]),
        ("its page", Qt.KeyboardModifier.NoModifier, []),
        ("opens", Qt.KeyboardModifier.ControlModifier, []),
    ],
)
def test_a_link_is_followed_by_a_click_with_ctrl_alone(
    view: ArticleView, qtbot: QtBot, words: str, modifier: Qt.KeyboardModifier, opened: list[str]
) -> None:
    view.show_article(article_of(TEXT))
    links: list[str] = []
    sentences: list[int] = []
    view.gestures.link_clicked.connect(links.append)
    view.sentence_clicked.connect(sentences.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, _point_of(view, words))
    assert links == opened
    assert bool(sentences) is not bool(opened)


def test_the_tool_tip_of_a_link_tells_where_it_leads(view: ArticleView) -> None:
    view.show_article(article_of(TEXT))
    tip = view.passages.tool_tip_at(_point_of(view, "its page").toPointF())
    assert "https://port.example/a?b=1" in tip
    assert "Ctrl" in tip
