"""A reader who does anything at any time, and what has to hold after each of it.

Run as a program, with seconds and a first seed, it walks for so long and tells what did not hold.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl, qInstallMessageHandler
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from core import METHODS, Length
from gui.app.application import make_application
from gui.client.client import WorkerClient
from gui.features.comparison.dialog import CompareDialog
from gui.i18n.languages import language_name
from gui.session.session import Session
from gui.session.store import SessionStore
from gui.textview.article_view import ArticleView
from gui.textview.canvas import TextCanvas
from gui.window.main_window import MainWindow
from tests.benchmarks.texts import text
from tests.gui.hands import utf16_length
from tests.states import settle, until

ARTICLES = Path(__file__).parents[1] / "data" / "articles"
#: Actions of the menus that no one has to answer for.
_ACTIONS = (
    "nextPickAction",
    "previousPickAction",
    "backAction",
    "forwardAction",
    "partAction",
    "wholeAction",
    "pinAction",
    "excludeAction",
    "contextAction",
    "putBackAction",
    "takeOutAction",
    "undoAction",
    "redoAction",
    "focusAction",
    "outlineAction",
    "whyAction",
    "findNextAction",
    "findPreviousAction",
    "cancelAction",
    "reloadAction",
    "copyAction",
    "copyCitedAction",
    "zoomInAction",
    "zoomOutAction",
    "zoomResetAction",
    "newTabAction",
    "closeTabAction",
    "reopenTabAction",
    "nextTabAction",
    "previousTabAction",
    "findAction",
)
_LANGUAGES = ("", "en", "de", "zh", "ar", "th", "ja")
#: Steps in a walk, those after which all is awaited, and those that are told of where something does not hold.
_STEPS, _STEPS_WITHOUT_REST, _STEPS_TOLD = 60, 12, 14
#: Sentences of the book, and those of an article that are looked at after each step.
_BOOK, _SENTENCES_LOOKED_AT = 8_000, 100
_VIEWS = ("article", "folded", "summary")


class Walk:
    """Takes steps in a window, chance with a seed deciding which; files are changed and written in a folder."""

    def __init__(self, window: MainWindow, client: WorkerClient, folder: Path, seed: int, book: str) -> None:
        self.window, self.client, self.folder, self.book = window, client, folder, book
        self.chance = Random(seed)
        self.done: list[str] = []
        self._changing = folder / "changing.md"
        self._changing.write_text(self._some_text(), "utf-8")
        self._saved = 0
        self._steps: tuple[tuple[int, Callable[[], str]], ...] = (
            (4, self._open_article),
            (1, self._open_book),
            (1, self._open_many),
            (1, self._open_missing),
            (1, self._open_changing),
            (1, self._open_broken),
            (1, self._change_on_disk),
            (6, self._choose_language),
            (4, self._choose_method),
            (2, self._choose_topic),
            (6, self._move_slider),
            (1, self._choose_unit),
            (6, self._choose_view),
            (14, self._trigger),
            (3, self._click_article),
            (3, self._click_summary),
            (3, self._scroll),
            (3, self._press),
            (2, self._find),
            (2, self._save),
            (2, self._switch_tab),
            (1, self._move_tab),
            (1, self._close_some),
            (1, self._resize),
            (1, self._set_look),
            (1, self._compare),
            (1, self._drop_files),
            (1, self._receive_text),
            (6, self._rest),
        )

    def step(self) -> None:
        """Does something, and looks whether all holds."""
        weights = [weight for weight, _ in self._steps]
        act = self.chance.choices([step for _, step in self._steps], weights)[0]
        self.done.append(act.__name__)
        self.done[-1] += f" {act()}"
        check(self.window)

    def end(self) -> None:
        """Waits until all is done, and looks again."""
        work = self.window.composition
        views = (self.window.reading_page.article_view, self.window.reading_page.summary_view)
        until(
            lambda: not self.client.busy and not work.output.busy and not any(view.places.is_setting for view in views)
        )
        settle(30)
        check(self.window)
        check_rest(self.window)

    def _action(self, name: str) -> QAction:
        action = self.window.findChild(QAction, name)
        assert action is not None, name
        return action

    def _some_text(self) -> str:
        name = self.chance.choice(("en", "de", "fr"))
        return "\n\n".join((ARTICLES / f"{name}.md").read_text("utf-8").split("\n\n")[: self.chance.randint(3, 40)])

    def _open_article(self) -> str:
        path = self.chance.choice(sorted(ARTICLES.glob("*.md")))
        self.window.open_path(str(path))
        return path.name

    def _open_book(self) -> str:
        self.window.open_text(self.book)
        return ""

    def _open_many(self) -> str:
        paths = self.chance.sample(sorted(ARTICLES.glob("*.md")), 5)
        self.window.open_path(*map(str, paths))
        return " ".join(path.name for path in paths)

    def _open_missing(self) -> str:
        self.window.open_path(str(self.folder / "missing.txt"))
        return ""

    def _open_changing(self) -> str:
        self.window.open_path(str(self._changing))
        return ""

    def _open_broken(self) -> str:
        text = self.chance.choice(
            ("", "\x00\x01", "# Only a heading", "%PDF-1.4 broken", "Tak. \ud800 .", "…", "☃ " * 50)
        )
        self.window.open_text(text)
        return repr(text)

    def _change_on_disk(self) -> str:
        self._changing.write_text(self.chance.choice((self._some_text(), self._some_text(), "", "One. Two.")), "utf-8")
        return ""

    def _choose_language(self) -> str:
        code = self.chance.choice(_LANGUAGES)
        action = self.window.findChild(QAction, f"languageAction-{code or 'found'}")
        if (
            action is not None
            and self.window.documents.current is not None
            and self.window.documents.current.article is not None
        ):
            action.trigger()
        return code

    def _choose_method(self) -> str:
        method = self.chance.choice(list(METHODS))
        if self.window.documents.current is not None:
            self.window.documents.current.set_method(method)
        return method

    def _choose_topic(self) -> str:
        topic = self.chance.choice(("", "sea", "water wall", "zzz", "\ud800"))
        if self.window.documents.current is not None:
            self.window.documents.current.set_topic(topic)
        return repr(topic)

    def _move_slider(self) -> str:
        slider = self.window.reading_page.controls.length._slider
        for _ in range(self.chance.randint(1, 5)):
            slider.setValue(self.chance.randint(slider.minimum(), slider.maximum()))
            if self.chance.random() < 0.3:
                self._copy_and_compare()
        return str(slider.value())

    def _copy_and_compare(self) -> None:
        summary = self.window.reading_page.summary
        if summary is not None:
            self.window.reading_page.summary_view.copy_all()
            assert QGuiApplication.clipboard().text() == summary.text, "what was copied is another summary"

    def _choose_unit(self) -> str:
        document = self.window.documents.current
        if document is None:
            return ""
        length = self.chance.choice(
            (
                Length(3, "sentences"),
                Length(100, "percent"),
                Length(100, "words"),
                Length(2, "minutes"),
                Length(20, "percent"),
            )
        )
        document.set_length(length)
        return str(length)

    def _choose_view(self) -> str:
        view = self.chance.choice(_VIEWS)
        self._action(f"{view}ViewAction").trigger()
        return view

    def _trigger(self) -> str:
        name = self.chance.choice(_ACTIONS)
        action = self._action(name)
        if action.isEnabled():
            action.trigger()
        return name

    def _click_in(self, view: TextCanvas) -> str:
        if not view.isVisible():
            return "hidden"
        area = view.viewport().rect()
        place = QPoint(self.chance.randint(0, area.width() - 1), self.chance.randint(0, area.height() - 1))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return f"{place.x()},{place.y()}"

    def _click_article(self) -> str:
        return self._click_in(self.window.reading_page.article_view)

    def _click_summary(self) -> str:
        return self._click_in(self.window.reading_page.summary_view)

    def _scroll(self) -> str:
        view = self.chance.choice((self.window.reading_page.article_view, self.window.reading_page.summary_view))
        bar = view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * self.chance.random()))
        return f"{view.objectName()} {bar.value()}"

    def _press(self) -> str:
        key = self.chance.choice(
            (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_End)
        )
        modifier = self.chance.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            )
        )
        focus = QApplication.focusWidget()
        if focus is not None and not isinstance(focus, QTabBar):
            QTest.keyClick(focus, key, modifier)
        return f"{key.name} {modifier.name} in {focus.objectName() if focus else None}"

    def _find(self) -> str:
        self._action("findAction").trigger()
        needle = self.chance.choice(("e", "the sea", "。", "ال", "", "zzzz"))
        work = self.window.composition
        if work.finder.is_open:
            work.finder._find(needle)
        return needle

    def _save(self) -> str:
        self._saved += 1
        format_id = self.chance.choice(("text", "markdown", "html", "docx", "json", "pdf"))
        self.window.save_summary(str(self.folder / f"{self._saved}.{format_id}"), format_id)
        return format_id

    def _switch_tab(self) -> str:
        place = self.chance.randrange(max(1, len(self.window.documents.titles)))
        self.window.documents.tabs.choose(place)
        return str(place)

    def _move_tab(self) -> str:
        bar = self.window.composition.tab_strip
        if bar.count() > 1:
            bar.moveTab(0, bar.count() - 1)
        return ""

    def _close_some(self) -> str:
        for _ in range(self.chance.randint(1, 3)):
            self.window.documents.close(self.chance.randrange(max(1, len(self.window.documents.titles))))
        return ""

    def _set_look(self) -> str:
        preferring = self.window.preferring
        wanted = replace(
            preferring.current,
            theme=self.chance.choice(("light", "dark", "system")),
            points=self.chance.choice((-1, 0, 3)),
            characters=self.chance.choice((60, 70, 80)),
            spacing=self.chance.choice((130, 140, 160)),
        )
        preferring.apply(wanted)
        return f"{wanted.theme} {wanted.points} {wanted.characters} {wanted.spacing}"

    def _compare(self) -> str:
        dialog = self.window.findChild(CompareDialog)
        if dialog is not None and dialog.isVisible():
            dialog.close()
            return "closed"
        action = self._action("compareAction")
        if action.isEnabled():
            action.trigger()
        return ""

    def _drop_files(self) -> str:
        data = QMimeData()
        paths = self.chance.sample(sorted(ARTICLES.glob("*.md")), 2)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        modifier, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, button, modifier)
        QApplication.sendEvent(self.window, event)
        return " ".join(path.name for path in paths)

    def _receive_text(self) -> str:
        QGuiApplication.clipboard().setText(self._some_text())
        self._action("pasteAction").trigger()
        return ""

    def _resize(self) -> str:
        size = self.chance.choice(((1280, 800), (800, 600), (640, 420)))
        self.window.resize(*size)
        return str(size)

    def _rest(self) -> str:
        milliseconds = self.chance.choice((1, 5, 20, 60, 200, 600))
        settle(milliseconds)
        return str(milliseconds)


def check(window: MainWindow) -> None:
    """What has to hold at any time."""
    documents, reader = window.documents, window.reading_page
    document = documents.current
    opened, closed = list(documents.tabs), [aside.state.key for _, aside in documents._closed]
    everything = [document.key for document in opened if document is not None] + closed
    assert len(set(everything)) == len(everything), "a document is open and closed, or open twice"
    assert window.composition.tab_strip.count() == len(opened)
    assert not opened or window.composition.tab_strip.currentIndex() == documents.current_tab
    assert 0 <= documents.current_tab < max(1, len(opened))
    if document is None:
        return
    assert reader.document is document, "the page shows another document than the tab"
    assert window.composition.undo.activeStack() is document.undo_stack
    article = reader.article
    if article is None:
        return
    assert article is document.scope
    for sentence in article.sentences[:_SENTENCES_LOOKED_AT]:
        assert article.text[sentence.start : sentence.end] == sentence.text
    assert reader.language.text() == language_name(article.language)
    summary, view = reader.summary, reader.article_view
    assert view.article_marks.article is article
    assert reader.controls.length.wanted == document.length
    assert reader.controls.method.method == document.method
    checked = window.findChild(QAction, f"languageAction-{document.language or 'found'}")
    assert checked is not None
    assert checked.isChecked(), f"the menu does not check {document.language!r}"
    current = document.index_at(document.current)
    if current is not None:
        shown_current = view.article_marks.current
        assert shown_current in (current, None), f"current {shown_current} is shown, {current} is meant"
    if summary is not None:
        wanted = document.summary
        assert wanted is not None
        assert summary.article is article
        assert summary.indices == wanted.indices, "another summary is shown than is meant"
        assert view.article_marks.picks == frozenset(summary.indices)
        assert view.article_marks.pinned == frozenset(document.pinned)
        assert view.article_marks.excluded == frozenset(document.excluded)
        assert set(document.pinned) <= set(summary.indices)
        assert not set(document.excluded) & set(summary.indices)
        shown = reader.summary_view
        assert shown.shown.wanted is not None
        assert shown.shown.wanted.indices == summary.indices
        assert shown.shown.wanted.article is article
        if not shown.places.is_setting:
            lines = "\n".join(article.sentences[index].text for index in summary.indices)
            assert shown.positions.projection.source == lines
            assert shown.document().characterCount() - 1 == utf16_length(shown.positions.projection.text)
    assert view.folded == (document.view == "folded" and reader.ranking is not None)
    if not view.places.is_setting:
        _check_page(view)


def _check_page(view: ArticleView) -> None:
    projection, article = view.positions.projection, view.article_marks.article
    assert article is not None
    assert projection.source == article.text, "the page shows another text"
    assert projection.is_folded == view.folded
    assert view.document().characterCount() - 1 == utf16_length(projection.text)
    if view.folded:
        for index in view.article_marks.picks:
            sentence = article.sentences[index]
            assert view.positions.shows(sentence.start)
    else:
        assert projection.piece(0)[0] == 0
        assert projection.piece(len(projection) - 1)[1] == len(article.text)


def check_rest(window: MainWindow) -> None:
    """What has to hold when nothing is under way."""
    document = window.documents.current
    if document is None:
        return
    assert document.article is not None, "the article that is shown was never read"
    assert document.needs == "", f"nobody sees to {document.needs}"
    assert window.reading_page.article is document.scope
    assert (
        document.scope is None
        or not document.scope.sentences
        or (document.summary is not None or document.rankings.is_given_up(document.method))
    )


def check_kept(session: Session, window: MainWindow) -> None:
    """What has to hold once another window has opened what was kept."""
    again = window.documents.session
    for before, after in zip(session.tabs, again.tabs, strict=True):
        for kept in ("key", "pinned", "excluded", "put_back", "language"):
            assert getattr(before, kept) == getattr(after, kept), f"another {kept} than was kept"


def walk_once(client: WorkerClient, folder: Path, seed: int, steps: int, book: str) -> None:
    """Walks in a window of its own, and has another one open again what that had open at the end."""
    folder.mkdir()
    store = SessionStore(folder / "session")
    window = MainWindow(client, store)
    window.show()
    walk = Walk(window, client, folder, seed, book)
    try:
        for number in range(steps):
            walk.step()
            if number % _STEPS_WITHOUT_REST == _STEPS_WITHOUT_REST - 1:
                walk.end()
    except Exception as error:
        error.add_note(f"seed {seed}:\n  " + "\n  ".join(walk.done[-_STEPS_TOLD:]))
        raise
    finally:
        session = window.documents.session
        _end(window, client, store)
    store = SessionStore(folder / "session")
    window = MainWindow(client, store)
    window.show()
    window.restore_session()
    try:
        until(lambda: not client.busy)
        check(window)
        check_rest(window)
        check_kept(session, window)
    finally:
        _end(window, client, store)


def _end(window: MainWindow, client: WorkerClient, store: SessionStore) -> None:
    client.cancel()
    work = window.composition
    until(lambda: not work.output.busy)
    window.close()
    window.deleteLater()
    settle(1)
    assert store.close()


def main() -> int:
    """Walks with one seed after the other; gives 1 where something did not hold."""
    end, seed, faults = time.monotonic() + float(sys.argv[1]), int(sys.argv[2]), 0
    make_application()
    said: list[str] = []
    qInstallMessageHandler(lambda kind, _, message: said.append(f"{kind.name}: {message}"))
    sys.excepthook = lambda kind, value, trace: said.extend(traceback.format_exception(kind, value, trace))
    client = WorkerClient()
    client.start()
    book = text(_BOOK)
    with TemporaryDirectory() as name:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        while time.monotonic() < end:
            try:
                walk_once(client, Path(name) / str(seed), seed, _STEPS, book)
            except (AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError, OSError):
                said.append(traceback.format_exc())
            said[:] = [line for line in said if "This plugin does not support" not in line]
            if said:
                faults += 1
                print(f"seed {seed}", *said, sep="\n", flush=True)
            said.clear()
            seed += 1
    client.stop()
    print(f"up to seed {seed}, {faults} with a fault")
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
