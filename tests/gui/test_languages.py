"""The language of an article in the window: shown, changed by hand, and counted in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextLayout
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton

import core
from core.direction import is_right_to_left
from gui.features.controls.language_button import LanguageButton
from gui.features.controls.language_menu import LanguageMenu
from tests.gui.hands import Page

ARTICLES = Path(__file__).parents[1] / "data" / "articles"
BULGARIAN = (
    "Нощният влак отново спира в Южната долина. Общината беше изоставила линията, защото тогава почти никой не искаше "
    "да пътува нощем. Сега тя плаща, за да може влакът да се движи."
)
CHINESE = "夜行列车再次停靠南谷。列车首次驶出中央车站。市政府每年支付费用。"
#: No line of Chinese or Japanese begins with one of these (JIS X 4051, 6.1; GB/T 15834).
NOT_FIRST = "。、，．？！」』）】”’；：・ーぁぃぅぇぉっゃゅょ"


def button(page: Page) -> LanguageButton:
    return page.find(LanguageButton, "languageButton")


def menu(page: Page) -> LanguageMenu:
    return page.find(LanguageMenu, "languageMenu")


def checked(page: Page) -> list[str]:
    return [action.text() for action in menu(page).actions() if action.isChecked()]


def choose(page: Page, code: str) -> None:
    page.action(f"languageAction-{code or 'found'}").trigger()
    page.settle()


class TestButton:
    def test_it_is_not_there_before_an_article_is(self, page: Page) -> None:
        assert button(page).isHidden()
        assert not page.action("languageAction").isEnabled()

    def test_it_says_which_language_was_found(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        assert button(page).isVisible()
        assert button(page).text() == "German"
        assert button(page).accessibleName() == "Language of the article: German"
        assert checked(page) == ["Detected: German"]

    def test_a_click_opens_the_languages(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        seen: list[bool] = []
        menu(page).aboutToShow.connect(lambda: seen.append(True))
        menu(page).aboutToShow.connect(menu(page).close, Qt.ConnectionType.QueuedConnection)
        page.bot.mouseClick(button(page), Qt.MouseButton.LeftButton)
        assert seen

    def test_it_is_reached_and_opened_with_the_keyboard(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        page.focus(page.article)
        for _ in range(40):
            page.press(Qt.Key.Key_Tab)
            if button(page).hasFocus():
                break
        assert button(page).hasFocus()
        seen: list[bool] = []
        menu(page).aboutToShow.connect(lambda: seen.append(True))
        menu(page).aboutToShow.connect(menu(page).close, Qt.ConnectionType.QueuedConnection)
        page.press(Qt.Key.Key_Space)
        assert seen

    def test_it_stays_whole_where_the_line_beside_it_is_cut(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        page.window.resize(500, 500)
        page.settle()
        assert button(page).width() == button(page).sizeHint().width()
        assert button(page).visibleRegion().boundingRect() == button(page).rect()


class TestChoosing:
    def test_the_article_is_read_in_it(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        choose(page, "fr")
        assert button(page).text() == "French"
        assert page.shown.article.language == "fr"
        assert checked(page) == ["French"]
        assert menu(page).actions()[0].text() == "Detected: German"
        choose(page, "")
        assert (button(page).text(), checked(page)) == ("German", ["Detected: German"])

    def test_every_supported_language_is_offered_in_the_order_of_the_names(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        names = [action.text() for action in menu(page).actions() if not action.isSeparator()][1:]
        assert names == sorted(core.LANGUAGES.values())

    def test_the_page_stays_where_it_was_read(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        page.window.resize(780, 420)
        heading = page.shown.article.text.index("Kritik am Fahrplan")
        page.window.reading_page.travels.go_to(heading)
        page.settle()
        place = page.article.place
        choose(page, "nl")
        page.settle()
        assert abs(page.article.place - place) < 40

    def test_each_document_has_its_own(self, page: Page) -> None:
        page.open_path(ARTICLES / "de.md")
        choose(page, "nl")
        page.open_path(ARTICLES / "el.md")
        assert (button(page).text(), checked(page)) == ("Greek", ["Detected: Greek"])
        page.window.documents.tabs.choose(0)
        page.settle()
        assert (button(page).text(), checked(page)) == ("Dutch", ["Dutch"])

    def test_it_is_in_the_menu_bar_too(self, page: Page) -> None:
        bar = [entry.menu() for entry in page.window.menuBar().actions()]
        assert any(isinstance(view, QMenu) and menu(page).menuAction() in view.actions() for view in bar)


class TestUnsupported:
    def test_it_is_said_and_the_text_is_summarised(self, page: Page) -> None:
        page.open_text(BULGARIAN)
        assert page.message.text() == (
            "This text seems to be in Bulgarian, which Standfirst does not know. It is summarised all the same, "
            "without stop words and word stems."
        )
        assert len(page.shown) == 3
        assert button(page).text() == "Bulgarian"
        assert "does not know this language" in button(page).toolTip()

    def test_a_script_that_nobody_knows_is_a_language_without_a_name(self, page: Page) -> None:
        page.open_text("ᚠᛇᚻ ᛒᛦᚦ ᚠᚱᚩᚠᚢᚱ ᚠᛁᚱᚪ ᚷᛖᚻᚹᛦᛚᚳᚢᛗ. ᛋᚳᛖᚪᛚ ᚦᛖᚪᚻ ᛗᚪᚾᚾᚪ ᚷᛖᚻᚹᛦᛚᚳ ᛗᛁᚳᛚᚢᚾ ᚻᛦᛏ ᛞᚫᛚᚪᚾ.")
        assert page.message.text().startswith("This text is in a language that Standfirst does not know.")
        assert button(page).text() == "Unknown language"

    def test_the_message_offers_to_choose_one(self, page: Page) -> None:
        page.open_text(BULGARIAN)
        seen: list[bool] = []
        menu(page).aboutToShow.connect(lambda: seen.append(True))
        menu(page).aboutToShow.connect(menu(page).close, Qt.ConnectionType.QueuedConnection)
        offer = page.find(QPushButton, "messageAction")
        assert offer.accessibleName() == "Choose language"
        page.bot.mouseClick(offer, Qt.MouseButton.LeftButton)
        assert seen
        choose(page, "uk")
        assert page.message.text() == ""
        assert "does not know" not in button(page).toolTip()

    def test_nothing_is_said_of_one_that_is_supported(self, page: Page) -> None:
        page.open_path(ARTICLES / "uk.md")
        assert page.message.text() == ""


class TestCounts:
    def test_characters_are_counted_where_there_are_no_words_to_see(self, page: Page) -> None:
        page.open_text(CHINESE)
        count = page.shown.article.words
        details = [label.text() for label in page.window.findChildren(QLabel)]
        assert any(text.startswith(f"3 sentences · {count} characters · ") for text in details)
        assert f"{page.shown.words} characters" in page.facts.text()
        assert page.unit.itemText(page.unit.findData("words")) == "characters"

    def test_words_are_counted_again_in_the_next_text(self, page: Page) -> None:
        page.open_text(CHINESE)
        page.open_path(ARTICLES / "ko.md")
        assert f"{page.shown.words} words" in page.facts.text()
        assert page.unit.itemText(page.unit.findData("words")) == "words"

    def test_a_length_that_is_preferred_in_words_is_twice_as_many_characters(self, page: Page) -> None:
        preferring = page.window.preferring
        preferring.apply(replace(preferring.current, length=core.Length(100, "words")))
        page.open_path(ARTICLES / "zh.md")
        assert page.shown.length == core.Length(200, "words")
        page.open_path(ARTICLES / "de.md")
        assert page.shown.length == core.Length(100, "words")

    def test_the_slider_begins_with_more_characters_than_words(self, page: Page) -> None:
        page.open_path(ARTICLES / "zh.md")
        page.unit.setCurrentIndex(page.unit.findData("words"))
        assert page.slider.value() == 30


class TestDirection:
    @pytest.mark.parametrize("code", ["ar", "he"])
    def test_article_and_summary_begin_at_the_right(self, page: Page, code: str) -> None:
        page.open_path(ARTICLES / f"{code}.md")
        for view in (page.article, page.summary):
            assert view.page_layout.gutter.is_right
            block = view.document().begin()
            while block.isValid():
                assert block.textDirection() == Qt.LayoutDirection.RightToLeft or not block.text()
                block = block.next()
        assert page.window.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def test_each_paragraph_runs_its_own_way(self, page: Page) -> None:
        page.open_text("# כותרת\n\nפסקה ראשונה בעברית.\n\nAn English paragraph.\n\n- פריט\n- An item in English")
        margins = {}
        block = page.article.document().begin()
        while block.isValid():
            if block.text():
                right = block.textDirection() == Qt.LayoutDirection.RightToLeft
                assert right == is_right_to_left(block.text())
                margins[block.text()] = (block.blockFormat().leftMargin(), block.blockFormat().rightMargin())
            block = block.next()
        assert margins["- פריט"][1] > margins["פסקה ראשונה בעברית."][1]
        assert margins["- An item in English"][0] > margins["An English paragraph."][0]
        assert margins["- An item in English"][1] == margins["An English paragraph."][1]


class TestType:
    @pytest.mark.parametrize("code", ["ja", "zh"])
    @pytest.mark.parametrize("width", [780, 860, 940])
    def test_no_line_begins_with_what_ends_one(self, page: Page, code: str, width: int) -> None:
        page.window.resize(width, 700)
        page.open_path(ARTICLES / f"{code}.md")
        block = page.article.document().begin()
        lines = 0
        while block.isValid():
            layout: QTextLayout = block.layout()
            for number in range(layout.lineCount()):
                start = layout.lineAt(number).textStart()
                assert block.text()[start : start + 1] not in NOT_FIRST or not block.text()
                lines += 1
            block = block.next()
        assert lines > 20

    def test_lines_are_as_wide_in_every_language(self, page: Page) -> None:
        widths = set()
        for code in ("de", "ja", "th", "ar"):
            page.open_path(ARTICLES / f"{code}.md")
            widths.add(page.article.lineWrapColumnOrWidth())
        assert len(widths) == 1

    def test_the_face_is_one_for_the_language(self, page: Page) -> None:
        for code in ("ja", "de"):
            page.open_path(ARTICLES / f"{code}.md")
            families = page.article.document().defaultFont().families()
            assert families == page.summary.document().defaultFont().families()
            assert ("Yu Mincho" in families) == (code == "ja")


def test_the_button_is_a_quiet_one(page: Page) -> None:
    page.open_path(ARTICLES / "de.md")
    assert isinstance(button(page), QToolButton)
    assert button(page).autoRaise()
    assert isinstance(page.window.findChild(QAction, "languageAction-de"), QAction)
