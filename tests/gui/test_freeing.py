"""What is closed is let go of: no object of it stays, in Python or in Qt, though nobody collects garbage."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument, QUndoStack
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import METHODS, Article, Ranking, Sentence, Summary
from gui.client.client import WorkerClient
from gui.documents.document import Document
from gui.features.comparison.dialog import CompareDialog
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow
from tests.gui.hands import Page

TEXT = """# {word} {number}

The tide turns twice a day at mark {number}. Nobody looks at a clock. The boats know when to leave.

## Harbour

The harbour {number} fills before noon. Children count the boats. The last one is late.

Share on Facebook
"""
#: More than can be opened again.
MANY = 14
KINDS = (Document, Article, Ranking, Summary, Sentence)


class Keeping(Page):
    """A window that keeps what is open; a word stands in all texts of one test, and in no other."""

    def __init__(self, client: WorkerClient, bot: QtBot, folder: Path) -> None:
        self.store = SessionStore(folder / "session")
        window = MainWindow(client, self.store)
        bot.addWidget(window)
        window.show()
        super().__init__(window, client, bot)
        self.word = folder.name

    @property
    def current(self) -> Document:
        document = self.window.documents.current
        assert document is not None
        return document

    def open_numbered(self, number: int) -> None:
        self.open_text(TEXT.format(word=self.word, number=number))

    def close_last(self) -> None:
        """Closes the last tab and waits until Qt has deleted what it was to delete."""
        self.window.documents.close(len(self.window.documents.titles) - 1)
        self.settle()
        self.bot.wait(50)

    def is_free(self) -> bool:
        """Whether all of it is let go of, as soon as what the worker was doing for it has ended."""
        self.wait_for(lambda: not self.counted())
        return True

    def counted(self) -> Counter[str]:
        """How many objects there are of each kind, of this test alone."""
        # What was set apart from the collection of garbage would not be found.
        gc.unfreeze()
        things = [thing for thing in gc.get_objects() if type(thing) in KINDS and self.word in text_of(thing)]
        return Counter(type(thing).__name__ for thing in things)

    def counted_in_qt(self) -> tuple[int, int, int]:
        """How many objects belong to the window, and how many of them are texts and stacks."""
        kinds = (QObject, QTextDocument, QUndoStack)
        objects, texts, stacks = (len(self.window.findChildren(kind)) for kind in kinds)
        return objects, texts, stacks

    def end(self) -> None:
        self.window.close()
        assert self.store.close()


def text_of(thing: Document | Article | Ranking | Summary | Sentence) -> str:
    if isinstance(thing, Document):
        return thing.title
    if isinstance(thing, Sentence):
        return thing.source
    return thing.text if isinstance(thing, Article) else thing.article.text


@pytest.fixture
def keeping(client: WorkerClient, qtbot: QtBot, tmp_path: Path) -> Iterator[Keeping]:
    page = Keeping(client, qtbot, tmp_path)
    yield page
    page.end()


def use(page: Keeping) -> None:
    """Does all that makes something of an article: chooses, takes back, searches, compares and explains."""
    document = page.current
    assert document.article is not None
    document.pin([1])
    document.exclude([0])
    document.undo_stack.undo()
    document.put_furniture_back([(span.start, span.end) for span in document.article.furniture])
    page.settle()
    document.set_part((0, 100))
    page.settle()
    document.set_part(None)
    page.settle()
    document.set_view("folded")
    page.window.reading_page.go_to_sentence(1)
    page.window.reading_page.explanation.expanded = True
    page.action("findAction").trigger()
    page.find(QLineEdit, "findEdit").setText("boats")
    page.action("compareAction").trigger()
    page.wait_for(lambda: all(document.rankings.by(method) is not None for method in METHODS))
    dialog = page.window.findChild(CompareDialog)
    assert dialog is not None
    dialog.close()
    document.set_language("fr")
    page.settle()


def test_documents_that_can_be_opened_again_are_no_objects_meanwhile(keeping: Keeping) -> None:
    keeping.open_numbered(0)
    keeping.close_last()
    before = keeping.counted_in_qt()
    for number in range(MANY):
        keeping.open_numbered(number)
        keeping.close_last()
    assert keeping.is_free()
    assert keeping.counted_in_qt() == before


def test_nothing_that_was_made_of_an_article_holds_it_once_it_is_closed(keeping: Keeping) -> None:
    for number in range(2):
        keeping.open_numbered(number)
        use(keeping)
        keeping.close_last()
        assert keeping.is_free()


def test_a_comparison_that_stays_open_shows_nothing_of_what_was_closed(keeping: Keeping) -> None:
    keeping.open_numbered(1)
    keeping.action("compareAction").trigger()
    keeping.close_last()
    dialog = keeping.window.findChild(CompareDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert keeping.is_free()


def test_what_is_closed_beside_others_goes_and_they_stay(keeping: Keeping) -> None:
    for number in range(3):
        keeping.open_numbered(number)
    keeping.close_last()
    keeping.close_last()
    one_each = {"Document": 1, "Article": 1, "Ranking": 1}
    keeping.wait_for(
        lambda: {kind: number for kind, number in keeping.counted().items() if kind in one_each} == one_each
    )


def test_what_is_opened_again_is_as_it_was(keeping: Keeping) -> None:
    keeping.open_numbered(1)
    document = keeping.current
    document.pin([2])
    document.set_view("folded")
    document.history.jump(5)
    key, article = document.key, document.article
    keeping.close_last()
    keeping.action("reopenTabAction").trigger()
    keeping.settle()
    again = keeping.current
    assert (again.key, again.article, again.pinned, again.view) == (key, article, (2,), "folded")
    assert again.history.can_go_back
    keeping.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.pinned == ()


def test_of_all_that_were_closed_the_last_ten_can_be_opened_again(keeping: Keeping) -> None:
    for number in range(MANY):
        keeping.open_numbered(number)
        keeping.close_last()
    while keeping.window.documents.can_reopen:
        keeping.window.documents.reopen()
        keeping.settle()
    titles = [title for title, _ in keeping.window.documents.titles]
    assert sorted(titles) == sorted(f"{keeping.word} {number}" for number in range(MANY - 10, MANY))


def test_the_texts_of_closed_documents_are_not_on_the_disk_after_the_end(
    client: WorkerClient, qtbot: QtBot, tmp_path: Path
) -> None:
    page = Keeping(client, qtbot, tmp_path)
    page.open_numbered(1)
    page.close_last()
    page.open_numbered(2)
    page.end()
    (kept,) = (tmp_path / "session").rglob("articles/*")
    assert f"{page.word} 2" in kept.read_text("utf-8")


def test_what_is_closed_while_it_is_ranked_goes_too(keeping: Keeping) -> None:
    keeping.open_numbered(1)
    keeping.current.set_method("kl")
    keeping.close_last()
    assert keeping.is_free()


def test_what_is_closed_while_it_is_read_again_goes_too(keeping: Keeping, tmp_path: Path) -> None:
    file = tmp_path / "marigold.md"
    file.write_text(TEXT.format(word=keeping.word, number=1), "utf-8")
    keeping.open_path(file)
    keeping.window.documents.reload()
    keeping.window.documents.close(0)
    assert not keeping.client.busy
    keeping.bot.wait(50)
    assert keeping.is_free()
