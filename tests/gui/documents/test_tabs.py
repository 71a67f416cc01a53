"""The tabs: their order, and which of them is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import Length
from gui.documents.document import Document
from gui.documents.tabs import Tabs


def document(source: str) -> Document:
    return Document(method="standfirst", length=Length(2, "sentences"), source=source)


def sources(tabs: Tabs) -> list[str | None]:
    return [each.source if each is not None else None for each in tabs]


@pytest.fixture
def tabs(qapp: QApplication) -> Tabs:
    """Three, of which the second is shown."""
    tabs = Tabs()
    tabs.fill([document("a"), document("b"), document("c")], 1)
    return tabs


def shown(tabs: Tabs) -> str | None:
    return tabs.current.source if tabs.current is not None else None


def test_the_one_that_was_shown_is_shown_again(tabs: Tabs) -> None:
    assert (sources(tabs), shown(tabs), tabs.current_tab, tabs.active) == (["a", "b", "c"], "b", 1, 1)


@pytest.mark.parametrize("active", [-5, 99])
def test_an_index_that_is_none_shows_one_all_the_same(qapp: QApplication, active: int) -> None:
    tabs = Tabs()
    tabs.fill([document("a"), document("b")], active)
    assert shown(tabs) in {"a", "b"}


@pytest.mark.parametrize(("closed", "left", "then"), [(0, ["b", "c"], "b"), (1, ["a", "c"], "c"), (2, ["a", "b"], "b")])
def test_closing_shows_the_same_or_its_neighbour(tabs: Tabs, closed: int, left: list[str], then: str) -> None:
    tabs.remove(closed)
    assert (sources(tabs), shown(tabs)) == (left, then)


def test_the_last_one_has_its_neighbour_before_it(tabs: Tabs) -> None:
    tabs.choose(2)
    tabs.remove(2)
    assert shown(tabs) == "b"


def test_nothing_is_shown_once_all_are_closed(tabs: Tabs) -> None:
    for _ in range(3):
        tabs.remove(0)
    assert (len(tabs), tabs.current, tabs.current_tab, tabs.active) == (0, None, 0, 0)


def test_a_document_that_is_closed_is_told_of_and_deleted(tabs: Tabs, qtbot: QtBot) -> None:
    closed = tabs.current
    assert closed is not None
    with qtbot.waitSignals([tabs.removed, closed.destroyed]):
        tabs.remove(1)


def test_there_is_one_empty_tab_at_most_and_it_takes_the_next_document(tabs: Tabs) -> None:
    tabs.add_empty()
    tabs.choose(0)
    tabs.add_empty()
    assert (sources(tabs), tabs.current) == (["a", "b", "c", None], None)
    tabs.insert(1, document("d"))
    assert (sources(tabs), shown(tabs)) == (["a", "b", "c", "d"], "d")


def test_a_window_without_documents_needs_no_empty_tab(qapp: QApplication) -> None:
    tabs = Tabs()
    tabs.add_empty()
    assert len(tabs) == 0


def test_stepping_goes_round(tabs: Tabs) -> None:
    tabs.step(2)
    assert shown(tabs) == "a"
    tabs.step(-1)
    assert shown(tabs) == "c"


@pytest.mark.parametrize("index", [-1, 3])
def test_what_is_not_there_is_not_shown(tabs: Tabs, index: int) -> None:
    tabs.choose(index)
    assert shown(tabs) == "b"


def test_moving_shows_the_same(tabs: Tabs) -> None:
    tabs.move(0, 2)
    assert (sources(tabs), shown(tabs)) == (["b", "c", "a"], "b")


def test_a_change_of_any_document_is_told(tabs: Tabs, qtbot: QtBot) -> None:
    last = tabs[2]
    assert last is not None
    with qtbot.waitSignal(tabs.document_changed):
        last.set_method("luhn")
    with qtbot.waitSignal(tabs.document_moved):
        last.set_place(3)
