"""Why a sentence was picked, or was not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import core
from core import METHODS, Article, Ranking
from gui.data import SAMPLE
from gui.features.explanation.bars import Bar, ScoreBars
from gui.features.explanation.panel import ExplanationPanel
from gui.theme.theme import theme_for
from gui.widgets.tool_tip import tool_tip
from tests.gui.hands import Page

MANY = len(METHODS)
SUM = "Score"
NOTHING_CHOSEN = "Choose a sentence to see why it was picked."
Kind = TypeVar("Kind", bound=QWidget)


class Room:
    """A panel below a view, as it stands in the window."""

    def __init__(self, bot: QtBot, width: int = 380, height: int = 640) -> None:
        self.pane = QWidget()
        self.panel = ExplanationPanel()
        self.view = QWidget()
        column = QVBoxLayout(self.pane)
        column.addWidget(self.view, 1)
        column.addWidget(self.panel)
        bot.addWidget(self.pane)
        self.pane.resize(width, height)
        with bot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def find(self, kind: type[Kind], name: str) -> Kind:
        widget = self.panel.findChild(kind, name)
        assert widget is not None, name
        return widget

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    @property
    def list(self) -> QListWidget:
        return self.find(QListWidget, "whyStandsFor")

    def settle(self) -> None:
        """Lets everything be laid out that waits for it."""
        for _ in range(3):
            QApplication.sendPostedEvents()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


@pytest.fixture(scope="module")
def article() -> Article:
    return core.load(SAMPLE)


@pytest.fixture(scope="module")
def ranking(article: Article) -> Ranking:
    return core.rank(article)


def rows(panel: QWidget) -> dict[str, str]:
    """The names and figures that stand beside the bars, from top to bottom."""
    bars = panel.findChild(ScoreBars, "whyBars")
    assert bars is not None
    labels = [label for label in bars.findChildren(QLabel) if label.isVisible()]
    labels.sort(key=lambda label: (label.y(), label.x()))
    texts = [label.text() for label in labels]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def bars(panel: QWidget) -> list[Bar]:
    """The bars, from top to bottom."""
    return sorted((bar for bar in panel.findChildren(Bar) if bar.isVisible()), key=QWidget.y)


def inked(bar: Bar) -> tuple[int, int, str]:
    """Where a bar begins and ends, in pixels, and its colour."""
    theme = theme_for(bar.palette())
    picture = bar.grab().toImage()
    colours = [picture.pixelColor(x, bar.height() // 2).name() for x in range(bar.width())]
    ratio = picture.devicePixelRatio()
    for colour in (theme.accent, theme.error_accent, theme.muted):
        places = [round(x / ratio) for x, name in enumerate(colours) if name == colour.name()]
        if places:
            return places[0], places[-1], colour.name()
    raise AssertionError("no bar is painted")


def choose_first(page: Page) -> None:
    page.focus(page.summary)
    page.press(Qt.Key.Key_Home)


def test_with_no_sentence_chosen_the_panel_says_how_to_choose_one(room: Room) -> None:
    assert room.text("whyTitle") == NOTHING_CHOSEN
    assert not room.find(QScrollArea, "whyDetails").isVisible()
    assert not room.find(QToolButton, "whyToggle").isVisible()


def test_a_sentence_that_is_chosen_in_the_window_is_explained(page: Page) -> None:
    page.open_path(SAMPLE)
    assert page.why_title.text() == NOTHING_CHOSEN
    choose_first(page)
    ranking, index = page.shown.ranking, page.shown.indices[0]
    assert page.why_title.text() == "1st of 38 by Standfirst"
    assert rows(page.why)[SUM] == f"{ranking.scores[index]:.2f}"


def test_a_chosen_sentence_has_its_rank_and_the_parts_of_its_score(room: Room, ranking: Ranking) -> None:
    index = ranking.order[3]
    room.panel.explain(ranking, index)
    assert room.text("whyTitle") == "4th of 38 by Standfirst"
    figures = rows(room.panel)
    total = figures.pop(SUM)
    assert total == f"{ranking.scores[index]:.2f}"
    assert sum(map(float, figures.values())) == pytest.approx(float(total))
    assert list(figures.values()) == sorted(figures.values(), key=float, reverse=True)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_explains_its_picks_in_words_of_the_window(room: Room, article: Article, method: str) -> None:
    ranking = core.rank(article, method)
    room.panel.explain(ranking, ranking.order[0])
    assert room.text("whyTitle").endswith(f" by {METHODS[method].title}")
    assert rows(room.panel)
    assert not set(rows(room.panel)) & set(ranking.contributions), "these are names for programs"


def test_a_score_of_one_part_has_no_sum(room: Room, article: Article) -> None:
    ranking = core.rank(article, "lexrank")
    room.panel.explain(ranking, ranking.order[0])
    assert list(rows(room.panel)) == ["Typical of the article"]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("picked", "In the summary, from 6 sentences on"),
        ("left out", "Left out: joins the summary at 6 sentences"),
        ("pinned", "Pinned by you: in every summary"),
        ("excluded", "Excluded by you: in no summary"),
    ],
)
def test_the_panel_says_what_became_of_a_sentence(room: Room, ranking: Ranking, state: str, told: str) -> None:
    room.panel.explain(ranking, ranking.order[5], state=state)  # type: ignore[arg-type]
    assert room.text("whyState") == told


def test_the_best_sentence_is_in_the_summary_however_short(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, ranking.order[0])
    assert room.text("whyState") == "In the summary, however short"


@pytest.mark.parametrize(("pinned", "excluded"), [((), (0, 1)), ((20,), (0,)), ((20, 2), ()), ((20, 30), (3, 9))])
def test_a_sentence_joins_the_summary_at_the_length_that_is_told(
    room: Room, ranking: Ranking, pinned: tuple[int, ...], excluded: tuple[int, ...]
) -> None:
    order = ranking.order
    pins, gone = [order[rank] for rank in pinned], [order[rank] for rank in excluded]
    index = order[7]
    room.panel.explain(ranking, index, state="left out", pinned=pins, excluded=gone)
    count = next(n for n in range(1, 38) if index in ranking.summary(core.Length(n), pins, gone).indices)
    assert room.text("whyState") == f"Left out: joins the summary at {count} sentences"


def test_bars_stand_end_to_end_and_the_sum_is_as_long_as_all(room: Room, ranking: Ranking) -> None:
    index = ranking.order[0]
    room.panel.explain(ranking, index)
    room.settle()
    *parts, total = [inked(bar) for bar in bars(room.panel)]
    assert parts[0][0] <= 2
    # Parts of a pixel are rounded off, and corners are round.
    for (_, end, _), (start, _, _) in pairwise(parts):
        assert abs(start - end) <= 3
    assert total[0] <= 2
    assert abs(total[1] - parts[-1][1]) <= 3


def test_a_loss_goes_to_the_other_side_in_another_colour(room: Room, ranking: Ranking) -> None:
    index = min(ranking.order, key=lambda sentence: ranking.contributions["repetition"][sentence])
    room.panel.explain(ranking, index)
    room.settle()
    names = [name for name in rows(room.panel) if name != SUM]
    painted = dict(zip(names, map(inked, bars(room.panel)), strict=False))
    gain, loss = painted[names[0]], painted["Repeats a better one"]
    theme = theme_for(room.panel.palette())
    assert gain[2] == theme.accent.name()
    assert loss[2] == theme.error_accent.name()
    before = painted[names[names.index("Repeats a better one") - 1]]
    assert loss[0] < before[1], "it goes back from where the gains had come to"


def test_every_bar_is_heard_with_its_name_and_its_share(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, ranking.order[0])
    shown = rows(room.panel)
    total = shown.pop(SUM)
    heard = [f"{name}, {figure} of {total}" for name, figure in shown.items()]
    assert [bar.accessibleName() for bar in bars(room.panel)] == [*heard, f"{SUM}, {total}"]


def test_every_part_says_in_a_sentence_what_it_means(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, ranking.order[0])
    for bar in bars(room.panel):
        assert bar.toolTip().endswith(".")
        assert bar.accessibleDescription() == bar.toolTip()


def test_the_arrow_keys_go_through_the_parts_and_say_each(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, ranking.order[0])
    score = room.find(ScoreBars, "whyBars")
    score.setFocus()
    first, second, *_ = [bar.accessibleName() for bar in bars(room.panel)]
    assert score.accessibleDescription().startswith(first)
    QTest.keyClick(score, Qt.Key.Key_Down)
    assert score.accessibleDescription().startswith(second)
    QTest.keyClick(score, Qt.Key.Key_Up)
    assert score.accessibleDescription().startswith(first)


def test_the_words_are_shown_once_each_when_they_are_known(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    assert room.text("whyWords") == "…"
    room.panel.show_explanation(["Marsh", "sea", "marsh"], [])
    assert room.text("whyWords") == "Marsh · sea"
    assert "Marsh · sea" in room.find(QLabel, "whyWords").accessibleName()


def test_the_sentences_it_stands_for_are_listed_with_their_paragraphs(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation([], [5, 2])
    sentences, paragraphs = ranking.article.sentences, ranking.article.paragraphs
    lines = [room.list.item(row).text() for row in range(room.list.count())]
    assert lines == [f"¶ {paragraphs[index]}  {sentences[index].text}" for index in (5, 2)]
    assert room.text("whyStandsForCaption") == "Represents 2 similar ones"


def test_a_sentence_unlike_all_others_stands_for_itself(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation([], [])
    assert room.text("whyStandsForCaption").startswith("Represents only itself")
    assert room.text("whyWords").startswith("None")
    assert room.list.count() == 0


def test_a_click_on_a_sentence_it_stands_for_goes_there(room: Room, ranking: Ranking, qtbot: QtBot) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation([], [5, 2])
    room.settle()
    place = room.list.visualItemRect(room.list.item(1)).center()
    with qtbot.waitSignal(room.panel.sentence_chosen) as chosen:
        qtbot.mouseClick(room.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_enter_on_a_sentence_it_stands_for_goes_there(room: Room, ranking: Ranking, qtbot: QtBot) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation([], [5, 2])
    room.list.setFocus()
    QTest.keyClick(room.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(room.panel.sentence_chosen) as chosen:
        QTest.keyClick(room.list, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_what_looks_like_html_in_a_sentence_is_shown_as_it_stands(room: Room) -> None:
    article = core.load_text("The tide <b>turns</b> & stays. The tide turns.")
    room.panel.explain(core.rank(article), 1)
    room.panel.show_explanation([], [0])
    assert room.list.item(0).toolTip() == tool_tip("The tide <b>turns</b> & stays.")


@pytest.mark.parametrize(
    ("methods", "of", "told"),
    [
        ([], MANY, f"None of {MANY} methods picks it"),
        (["kl"], MANY, f"1 of {MANY} methods picks it"),
        (["standfirst", "kl"], 8, "2 of 8 methods pick it"),
        (list(METHODS), MANY, f"All {MANY} methods pick it"),
    ],
)
def test_the_panel_tells_which_methods_agree(
    room: Room, ranking: Ranking, methods: list[str], of: int, told: str
) -> None:
    room.panel.explain(ranking, 0)
    assert room.text("whyAgreement") == "…"
    room.panel.show_agreement(methods, of)
    assert room.text("whyAgreement") == told
    assert room.text("whyMethods") == ", ".join(METHODS[method].title for method in methods)


def test_the_button_asks_for_the_comparison(room: Room, ranking: Ranking, qtbot: QtBot) -> None:
    room.panel.explain(ranking, 0)
    with qtbot.waitSignal(room.panel.compare_wanted):
        qtbot.mouseClick(room.find(QPushButton, "whyCompare"), Qt.MouseButton.LeftButton)


def test_another_sentence_forgets_what_was_known_of_the_last(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation(["marsh"], [2])
    room.panel.show_agreement(["kl"], MANY)
    room.panel.explain(ranking, 1)
    assert [room.text(name) for name in ("whyWords", "whyAgreement", "whyMethods")] == ["…", "…", ""]
    assert room.list.count() == 0


def test_the_same_sentence_at_another_length_keeps_what_is_known(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0, state="left out")
    room.panel.show_explanation(["marsh"], [2])
    room.panel.show_agreement(["kl"], MANY)
    room.panel.explain(ranking, 0, state="picked")
    assert room.text("whyWords") == "marsh"
    assert room.text("whyMethods") == "KL-Sum"
    assert room.list.count() == 1


def test_nothing_moves_when_more_is_known(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, ranking.order[0])
    room.settle()
    names = ("whyBars", "whyAgreement", "whyCompare", "whyWords")

    def places() -> list[object]:
        room.settle()
        mapped = [(room.find(QWidget, name).mapTo(room.panel, room.panel.rect().topLeft())) for name in names]
        return [room.view.height(), room.panel.height(), room.find(QWidget, "whyBars").width(), *mapped]

    before = places()
    room.panel.show_explanation(["marsh", "sea"], list(range(2, 10)))
    room.panel.show_agreement(list(METHODS), MANY)
    assert places() == before


def test_the_panel_is_as_tall_for_every_sentence(room: Room, ranking: Ranking, article: Article) -> None:
    heights = set()
    for shown in (ranking, core.rank(article, "lexrank")):
        for index in (shown.order[0], shown.order[20]):
            room.panel.explain(shown, index)
            room.settle()
            heights.add(room.panel.height())
    assert len(heights) == 1


def test_long_names_leave_room_for_bars_and_figures(qtbot: QtBot) -> None:
    article = core.load_text("The tide turns. The marsh stays.")
    columns = {"a name that is much longer than any panel is wide, as others may be": (1.0, 0.5), "title": (0.5, 0.1)}
    room = Room(qtbot, width=300)
    room.panel.explain(Ranking(article, "standfirst", (0, 1), (1.5, 0.6), columns), 0)
    room.settle()
    details = room.find(QScrollArea, "whyDetails")
    for widget in room.find(ScoreBars, "whyBars").findChildren(QWidget):
        right = widget.mapTo(details, widget.rect().topRight()).x()
        assert right <= details.viewport().width()
    assert all(bar.width() >= 40 for bar in bars(room.panel))


@pytest.mark.parametrize("height", [360, 480, 640, 1000])
def test_the_summary_keeps_half_of_the_height(qtbot: QtBot, ranking: Ranking, height: int) -> None:
    room = Room(qtbot, height=height)
    room.panel.explain(ranking, ranking.order[0])
    room.settle()
    assert room.panel.height() <= height / 2
    assert room.view.height() >= 0.4 * height


@pytest.mark.parametrize("width", [80, 120, 160, 220])
def test_the_invitation_has_the_lines_that_it_needs_at_any_width(qtbot: QtBot, width: int) -> None:
    title = Room(qtbot, width=width).find(QLabel, "whyTitle")
    assert title.height() >= title.heightForWidth(title.width())


def test_the_panel_gives_way_when_the_window_becomes_lower(room: Room, ranking: Ranking, qtbot: QtBot) -> None:
    room.panel.explain(ranking, ranking.order[0])
    room.settle()
    before = room.panel.height()
    room.pane.resize(380, 420)
    qtbot.waitUntil(lambda: room.panel.height() < before)
    assert room.panel.height() <= 210


def test_what_has_no_room_can_be_scrolled_to_by_keyboard(qtbot: QtBot, ranking: Ranking) -> None:
    room = Room(qtbot, height=420)
    room.panel.explain(ranking, ranking.order[0])
    room.panel.show_explanation(["marsh"], list(range(2, 10)))
    room.settle()
    room.list.setFocus()
    for _ in range(7):
        QTest.keyClick(room.list, Qt.Key.Key_Down)
    details = room.find(QScrollArea, "whyDetails")
    line = room.list.visualItemRect(room.list.currentItem())
    place = room.list.viewport().mapTo(details.viewport(), line.center())
    assert details.viewport().rect().contains(place)


@pytest.mark.parametrize("by", ["arrow", "title", "keyboard"])
def test_the_header_closes_and_opens_the_panel(room: Room, ranking: Ranking, qtbot: QtBot, by: str) -> None:
    room.panel.explain(ranking, 0)
    arrow = room.find(QToolButton, "whyToggle")

    def toggle() -> None:
        if by == "keyboard":
            arrow.setFocus()
            QTest.keyClick(arrow, Qt.Key.Key_Space)
        else:
            header = arrow if by == "arrow" else room.find(QLabel, "whyTitle")
            qtbot.mouseClick(header, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(room.panel.expanded_changed) as changed:
        toggle()
    assert changed.args == [False]
    assert not room.panel.expanded
    assert not room.find(QScrollArea, "whyDetails").isVisible()
    assert room.find(QLabel, "whyState").isVisible(), "what became of it is told in any case"
    with qtbot.waitSignal(room.panel.expanded_changed) as changed:
        toggle()
    assert changed.args == [True]
    assert room.find(QScrollArea, "whyDetails").isVisible()


def test_a_closed_panel_stays_closed_for_the_next_sentence(room: Room, ranking: Ranking) -> None:
    room.panel.expanded = False
    room.panel.explain(ranking, 0)
    room.panel.show_nothing()
    room.panel.explain(ranking, 1)
    assert not room.find(QScrollArea, "whyDetails").isVisible()


def test_what_comes_late_for_no_sentence_is_not_shown(room: Room) -> None:
    room.panel.show_explanation(["marsh"], [0])
    room.panel.show_agreement(["kl"], MANY)
    assert room.text("whyTitle") == NOTHING_CHOSEN
    assert room.list.count() == 0


def test_an_article_written_from_right_to_left_has_its_sentences_at_the_right(room: Room) -> None:
    article = core.load_text("البحر يرتفع كل عام. البحر لا ينتظر أحدا.", language="ar")
    room.panel.explain(core.rank(article), 0)
    room.panel.show_explanation([], [1])
    assert room.list.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_tab_goes_through_all_that_can_be_used(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation([], [1])
    room.find(QToolButton, "whyToggle").setFocus()
    reached = []
    for _ in range(4):
        reached.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == ["whyToggle", "whyBars", "whyCompare", "whyStandsFor"]


def test_what_steps_back_follows_the_colours_of_the_system(
    room: Room, ranking: Ranking, dark: Callable[[], None], qtbot: QtBot
) -> None:
    room.panel.explain(ranking, 0)
    label = room.find(QLabel, "whyState")

    def colour() -> QColor:
        return label.palette().color(label.foregroundRole())

    before = colour()
    dark()
    qtbot.waitUntil(lambda: colour() != before)
    assert colour() == theme_for(room.panel.palette()).muted


def test_the_keyboard_passes_by_a_list_without_sentences(room: Room, article: Article, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation(["tide"], [])
    assert room.list.focusPolicy() == Qt.FocusPolicy.NoFocus
    room.panel.show_explanation(["tide"], [1, 2])
    assert room.list.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_invitation_steps_back_and_what_is_told_does_not(room: Room, ranking: Ranking) -> None:
    title = room.find(QLabel, "whyTitle")
    palette = title.palette()
    assert palette.color(title.foregroundRole()) == theme_for(palette).muted
    room.panel.explain(ranking, 0)
    palette = title.palette()
    assert palette.color(title.foregroundRole()) == palette.color(QPalette.ColorRole.Text)


def test_what_goes_on_below_fades_and_the_last_of_it_does_not(room: Room, ranking: Ranking) -> None:
    room.panel.explain(ranking, 0)
    room.panel.show_explanation(["tide"], [1, 2, 3, 4, 5, 6, 7])
    room.settle()
    fade, bar = room.find(QWidget, "whyFade"), room.find(QScrollArea, "whyDetails").verticalScrollBar()
    assert bar.maximum() > 0
    shown = []
    for value in (0, bar.maximum()):
        bar.setValue(value)
        shown.append(fade.isVisible())
    assert shown == [True, False]
