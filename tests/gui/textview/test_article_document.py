"""The look of an article's passages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF, QTextBlock

import core
from core import Furniture
from gui.textview.article_view import ArticleView
from gui.theme.theme import theme_for


def block_of(view: ArticleView, text: str) -> QTextBlock:
    block = view.document().begin()
    while block.isValid() and block.text() != text:
        block = block.next()
    assert block.isValid(), text
    return block


@pytest.mark.parametrize(
    ("caption", "slants"), [("A night train.", True), ("夜行列车。", False), ("قطار الليل.", False)]
)
def test_furniture_slants_only_where_its_script_does(view: ArticleView, caption: str, slants: bool) -> None:
    article = core.load_text(f"The train leaves at night.\n\n{caption}", language="en")
    start = article.text.index(caption)
    passage = Furniture(article.text, start, start + len(caption), "caption")
    view.show_article(replace(article, sentences=article.sentences[:1], furniture=(passage,)))
    letters = block_of(view, caption).begin().fragment().charFormat()
    assert letters.fontItalic() is slants
    assert letters.foreground().color() == theme_for(view.palette()).muted


@pytest.mark.parametrize(("reason", "struck"), [("struck out", True), ("caption", False)])
def test_what_its_author_struck_out_is_shown_struck(view: ArticleView, reason: str, struck: bool) -> None:
    article = core.load_text("The train leaves at night.\n\nIt leaves at noon.", language="en")
    passage = Furniture(article.text, article.text.index("It"), len(article.text), reason)
    view.show_article(replace(article, sentences=article.sentences[:1], furniture=(passage,)))
    assert block_of(view, passage.text).begin().fragment().charFormat().fontStrikeOut() is struck


def test_an_article_is_set_in_the_face_of_its_language_and_the_next_one_in_another(view: ArticleView) -> None:
    for language, wanted in (("ja", True), ("en", False)):
        view.page_layout.set_language(language)
        view.show_article(core.load_text("夜行列車。The night train.", language=language))
        assert ("Noto Serif CJK JP" in view.document().defaultFont().families()) is wanted
        assert view.document().defaultFont() == view.font()


def test_a_face_that_is_chosen_comes_before_that_of_the_language(view: ArticleView) -> None:
    view.page_layout.set_language("ja")
    view.show_article(core.load_text("夜行列車。"))
    view.page_layout.set_type("Liberation Serif", 2)
    families = view.document().defaultFont().families()
    assert families[0] == "Liberation Serif"
    assert "Noto Serif CJK JP" in families


def test_the_measure_is_the_same_in_every_language(view: ArticleView) -> None:
    widths = set()
    for language in ("en", "ja", "ar", "th"):
        view.page_layout.set_language(language)
        view.show_article(core.load_text("夜行列車。The night train.", language=language))
        view.page_layout.set_zoom(view.page_layout.zoom + 1)
        view.page_layout.set_zoom(0)
        widths.add(view.lineWrapColumnOrWidth())
    assert len(widths) == 1


def test_lines_are_as_far_apart_in_every_language_but_never_nearer_than_the_face_needs(view: ArticleView) -> None:
    spacings = {}
    for language in ("en", "ar", "th"):
        view.page_layout.set_language(language)
        view.show_article(core.load_text("The night train. It runs.", language=language))
        spacing = view.document().begin().blockFormat().lineHeight()
        spacings[language] = spacing * QFontMetricsF(view.font()).height() / 100
        assert spacing >= 100
    english = spacings.pop("en")
    assert all(english - 1 <= spacing for spacing in spacings.values())
    assert min(spacings.values()) < 1.1 * english
