"""Every state that the window is pictured in, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTabWidget, QWidget

from core import METHODS
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.features.comparison.dialog import CompareDialog
from gui.features.palette.view import CommandPalette
from gui.features.preferences.dialog import PreferencesDialog
from gui.features.shortcuts.dialog import ShortcutsDialog
from gui.widgets.message_bar import MessageBar
from gui.widgets.progress_row import ProgressRow
from gui.window.main_window import MainWindow

ARABIC = """صوّت سكان البلدة يوم الخميس على هدم السور البحري. قال المهندسون إن السور لم يعد يحمي البيوت من العواصف.

ستعود الأمواج إلى الحقول القديمة خلف السور. تنمو هناك أعشاب مالحة تبطئ الأمواج أفضل من الخرسانة.

يخشى المزارعون أن يفقدوا أرضهم قبل أن تصل التعويضات. وعد المجلس بأن يدفع لهم قبل بدء العمل في الربيع."""
CHINESE = """小镇居民星期四投票决定拆除海堤。工程师说，海堤已经不能再保护房屋免受风暴的侵袭。

海浪将回到堤后的旧田地。那里会长出盐沼，它比混凝土更能减缓海浪。

农民担心在赔偿到来之前就失去土地。镇议会答应在春天开工之前付款给他们。"""
#: Milliseconds in which everything that was asked for has been painted, and those in which a lit sentence fades.
_MOMENT, _WHILE = 250, 2500
_SECONDS = 60
_LARGE, _SMALL = (1280, 800), (800, 600)

Kind = TypeVar("Kind", bound=QObject)


def states(client: WorkerClient, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Brings a window that is shown from one state to the next; gives each one's name, and the window to picture."""
    window.resize(*_LARGE)
    settle()
    yield from _in_both_sizes(window, "empty")
    window.open_path("missing.txt")
    until(lambda: not client.busy)
    settle()
    yield "empty-error", window
    window.open_path(str(SAMPLE))
    until(lambda: bool(window.reading_page.summary))
    settle()
    yield from _in_both_sizes(window, "sample")
    yield from _reading(window)
    yield from _dialogs(window)
    yield from _telling(client, window)
    yield from _other_texts(window)


def _reading(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    reader = window.reading_page
    view = reader.summary_view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    settle(_WHILE)
    yield from _in_both_sizes(window, "chosen")
    _action(window, "whyAction").trigger()
    settle()
    yield "why-closed", window
    _action(window, "whyAction").trigger()
    reader.set_view("folded")
    settle()
    yield from _in_both_sizes(window, "folded")
    _action(window, "contextAction").trigger()
    settle(_WHILE)
    yield "folded-open", window
    reader.set_view("summary")
    settle()
    yield from _in_both_sizes(window, "alone")
    reader.set_view("article")
    reader.choices.toggle_pin()
    reader.travels.go_to_pick(1)
    reader.choices.toggle_exclude()
    settle(_WHILE)
    yield "choices", window
    reader.summarise_part()
    until(lambda: reader.summary is not None)
    settle(_WHILE)
    yield "part", window
    reader.summarise_whole()
    until(lambda: reader.summary is not None)
    _action(window, "findAction").trigger()
    QTest.keyClicks(QApplication.focusWidget(), "wall")
    settle()
    yield from _in_both_sizes(window, "find")
    _action(window, "cancelAction").trigger()
    _action(window, "focusAction").trigger()
    settle()
    yield "focus", window
    _action(window, "focusAction").trigger()
    outline = _child(window, QAbstractItemView, "outlineTree")
    outline.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(outline, Qt.Key.Key_Down)
    settle()
    yield "outline", window


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    _action(window, "compareAction").trigger()
    dialog = _child(window, CompareDialog, "compareDialog")
    document = window.reading_page.document
    until(lambda: document is not None and all(document.rankings.by(method) for method in METHODS))
    settle()
    yield "compare", dialog
    dialog.close()
    window.show_preferences()
    preferences = _child(window, PreferencesDialog, "preferencesDialog")
    tabs = _child(preferences, QTabWidget, "preferencesTabs")
    for number, name in enumerate(("reading", "general", "summaries")):
        tabs.setCurrentIndex(number)
        settle()
        yield f"preferences-{name}", preferences
    preferences.close()
    window.show_shortcuts()
    shortcuts = _child(window, ShortcutsDialog, "shortcutsDialog")
    settle()
    yield "shortcuts", shortcuts
    shortcuts.close()
    window.command_palette.open()
    palette = _child(window, CommandPalette, "commandPalette")
    settle()
    yield from _in_both_sizes(window, "palette")
    palette.close_palette()
    menus = window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for number, menu in enumerate(menus, start=1):
        menu.popup(window.mapToGlobal(QPoint(10, 30)))
        settle()
        yield f"menu-{number}", menu
        menu.close()


def _telling(client: WorkerClient, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    messages = window.findChild(MessageBar)
    progress = window.findChild(ProgressRow)
    if messages is None or progress is None:
        raise LookupError("message bar or progress row")
    messages.show_notice("sample.md has changed on disk.", "&Reload")
    progress.set_busy(True)
    settle()
    progress.show_progress("ranking", 60, 100)
    settle()
    yield from _in_both_sizes(window, "notice")
    progress.set_busy(False)
    window.open_path("missing.txt")
    until(lambda: not client.busy)
    settle()
    yield from _in_both_sizes(window, "error")
    messages.show_lasting(
        "loss",
        "2 of the articles that were open could not be restored because the list of them was damaged. Nothing was "
        "deleted: the list and their texts are in /home/nora/.local/share/Standfirst/Standfirst/session/damaged.",
        "&Open folder",
    )
    yield from _in_both_sizes(window, "errors")
    messages.clear()
    messages.withdraw("loss")


def _other_texts(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    reader = window.reading_page
    for name, text, language in (("arabic", ARABIC, "ar"), ("chinese", CHINESE, "zh")):
        window.open_text(text)
        until(lambda code=language: reader.summary is not None and reader.summary.article.language == code)
        reader.travels.go_to_pick(1)
        settle(_WHILE)
        yield from _in_both_sizes(window, name)
    window.open_text(book())
    until(lambda: reader.summary is not None and len(reader.summary.article.sentences) > 1000)
    settle()
    yield from _in_both_sizes(window, "book")
    for number in range(1, 9):
        opened = len(window.documents.titles)
        window.open_text(f"# Report number {number} of the harbour council\n\nThe tide rises. The wall keeps it out.")
        until(lambda before=opened: len(window.documents.titles) > before and reader.summary is not None)
    settle()
    yield from _in_both_sizes(window, "tabs")


def _in_both_sizes(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    yield name, window
    window.resize(*_SMALL)
    settle()
    yield f"{name}-small", window
    window.resize(*_LARGE)
    settle()


def book() -> str:
    """A long text with chapters, of the sample's sentences in turn."""
    lines = [line for line in SAMPLE.read_text(encoding="utf-8").split("\n\n")[1:-2] if not line.startswith("#")]
    chapters = []
    for chapter in range(1, 61):
        shift = chapter % len(lines)
        chapters.append("\n\n".join([f"# Chapter {chapter}", *lines[shift:], *lines[:shift]]))
    return "\n\n".join(chapters)


def settle(milliseconds: int = _MOMENT) -> None:
    """Lets the window do what there is to do, for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Waits for something; TimeoutError after a minute."""
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: done() and loop.quit())
    poll.start(20)
    QTimer.singleShot(1000 * _SECONDS, loop.quit)
    loop.exec()
    if not done():
        raise TimeoutError("the window did not come to the state to be shown")


def _action(window: MainWindow, name: str) -> QAction:
    return _child(window, QAction, name)


def _child(parent: QObject, kind: type[Kind], name: str) -> Kind:
    child = parent.findChild(kind, name)
    if child is None:
        raise LookupError(name)
    return child
