"""Names that strangers gave, of files, articles and folders: shown as they stand wherever the window tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QToolTip,
    QWidget,
)

from gui.client.client import WorkerClient
from gui.documents.recent_menu import RecentMenu
from gui.i18n.plain import plain
from gui.widgets.message_bar import MessageBar
from gui.widgets.recent_list import RecentList
from gui.widgets.tab_strip import TabStrip
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.dialogs import answered
from tests.gui.hands import Page

MARKS = "<h1>big<img src=x>&"
NAMES = [
    pytest.param(MARKS, id="HTML"),
    pytest.param("&lt;b&gt;", id="entities"),
    pytest.param("two\n<b>lines<br>\ttab", id="lines"),
    pytest.param("invoice\u202efdp.exe", id="turned"),
    pytest.param("x" * 240, id="long"),
    pytest.param("[*] &a &&b", id="Qt's marks"),
]
names = pytest.mark.parametrize("name", NAMES)


def seen(text: str, text_format: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """What Qt shows for a text, in a label or a tool tip."""
    rich = {Qt.TextFormat.PlainText: False, Qt.TextFormat.RichText: True}.get(text_format, Qt.mightBeRichText(text))
    if not rich:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText().replace("\u200b", "")


def misread(root: QWidget) -> Iterator[str]:
    """The labels and tool tips below a widget, and what assistive tools hear, in which Qt would read marks."""
    for widget in (root, *root.findChildren(QWidget)):
        shown = [(widget.toolTip(), seen(widget.toolTip()))]
        if isinstance(widget, QLabel):
            shown.append((widget.text(), seen(widget.text(), widget.textFormat())))
        if isinstance(widget, QMenu):
            shown += [(action.toolTip(), seen(action.toolTip())) for action in widget.actions()]
        for text, sight in shown:
            if "big" in text and MARKS not in sight:
                yield f"{widget.objectName()}: {sight}"
        interface = QAccessible.queryAccessibleInterface(widget)
        heard = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        if any("&lt;h1&gt;" in text for text in heard):
            yield f"{widget.objectName()} is heard with marks"


def write(folder: Path, name: str, words: str = "The tide turned at noon. The boats went out to sea.") -> Path:
    path = folder / f"{name}.txt"
    path.write_text(words)
    return path


def tip_at(widget: QWidget, place: QPoint) -> str:
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    return seen(QToolTip.text())


@names
def test_a_name_in_tabs_titles_and_the_menu_of_what_was_read(page: Page, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = write(folder, name)
    page.open_path(write(tmp_path, "Other"))
    page.open_path(path)
    assert page.window.windowHandle().title() == f"{plain(path.name)} — Standfirst"
    strip = page.find(TabStrip, "tabStrip")
    assert strip.tabText(1) == plain(path.name).replace("&", "&&")
    assert tip_at(strip, strip.tabRect(1).center()) == plain(str(path))
    tab = QAccessible.queryAccessibleInterface(strip).child(1)
    assert tab.text(QAccessible.Text.Description) == plain(str(path))
    menu = page.find(RecentMenu, "recentMenu")
    assert seen(menu.actions()[0].toolTip()) == plain(str(folder))
    assert "&" not in menu.actions()[0].text().replace("&&", "").removeprefix("&1")
    assert list(misread(page.window)) == []


@names
def test_a_name_in_the_list_of_what_was_read(
    client: WorkerClient, open_window: Callable[..., Page], tmp_path: Path, name: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = write(folder, name)
    before = open_window(client)
    before.open_path(path)
    page = open_window(client)
    rows = page.find(RecentList, "recentList").findChildren(QWidget, "recentSource")
    assert seen(rows[0].toolTip()) == plain(str(path))
    assert rows[0].accessibleName().startswith(plain(path.name))
    assert rows[0].shortcut().isEmpty()
    assert list(misread(page.window)) == []


@names
def test_a_name_in_a_message(page: Page, tmp_path: Path, name: str) -> None:
    page.open_path(tmp_path / f"{name}.pdf")
    assert page.message.isVisible()
    bar = page.window.findChild(MessageBar)
    assert bar is not None
    # Of a long path the core tells the end.
    assert plain(name)[-100:] in bar.accessibleName()
    assert "\u202e" not in page.message.text()
    assert bar.minimumSizeHint().width() < page.window.fontMetrics().averageCharWidth() * 150
    assert list(misread(page.window)) == []


@names
def test_a_name_where_a_password_is_asked_for(page: Page, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.pdf"
    path.write_bytes(locked(pdf([set_lines(["The old bridge fell."])]), "sesame"))
    found: list[tuple[list[str], int]] = []

    def answer(dialog: QDialog) -> None:
        labels = dialog.findChildren(QLabel)
        assert all(label.buddy() is not None for label in labels)
        found.append(([seen(label.text(), label.textFormat()) for label in labels], dialog.width()))
        dialog.reject()

    with answered(answer):
        page.open_path(path)
        page.wait_for(lambda: bool(found))
    page.settle()
    ((text,), width) = found[0]
    assert text.startswith(plain(name)[:32].replace("&", "&&"))
    assert not {"\n", "\u202e"} & set(text)
    assert width < page.window.fontMetrics().averageCharWidth() * 150


@names
def test_a_title_and_an_author_that_the_article_itself_tells(page: Page, tmp_path: Path, name: str) -> None:
    told = name.replace("&", "&amp;").replace("<", "&lt;")
    path = tmp_path / "page.html"
    path.write_text(
        f'<html><head><meta charset="utf-8"><title>{told}</title><meta name="author" content="{told}"></head>'
        f"<body><article><h1>{told}</h1><h2>{told}</h2><p>{'The tide turned at noon. The boats went out. ' * 9}</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    page.open_path(path)
    assert page.window.windowHandle().title().endswith(" — Standfirst")
    assert list(misread(page.window)) == []
