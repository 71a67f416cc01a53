"""What of open documents is written for the next start, and what is not; nobody needs a worker for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import core
from core import Article, Length
from core.service.messages import encode_article
from gui.documents.document import Document
from gui.documents.open_task import OpenTask
from gui.documents.restoring import state_of
from gui.documents.session_keeper import SessionKeeper
from gui.session.session import Session
from gui.session.store import SessionStore


@pytest.fixture
def store(qapp: QApplication, tmp_path: Path) -> Iterator[SessionStore]:
    store = SessionStore(tmp_path / "session")
    yield store
    assert store.close()


@pytest.fixture
def keeper(store: SessionStore) -> SessionKeeper:
    return SessionKeeper(store, encode_article)


@pytest.fixture
def article() -> Article:
    return core.load_text("# Tides\n\nThe tide turns. The boats leave.", language="en")


@pytest.fixture
def document(qapp: QApplication) -> Callable[..., Document]:
    def make(*, protected: bool = False) -> Document:
        document = Document(method="standfirst", length=Length(2, "sentences"), title="Tides", key="tides")
        document.protected = protected
        return document

    return make


def test_an_article_comes_back_as_it_was(
    keeper: SessionKeeper, document: Callable[..., Document], article: Article
) -> None:
    keeper.take(document(), article)
    assert keeper.kept(document()) == article
    assert keeper.has(document())


def test_a_pasted_text_is_kept_until_there_is_an_article_of_it(
    keeper: SessionKeeper, document: Callable[..., Document], article: Article
) -> None:
    keeper.take_text(OpenTask(text="Tide", html="<p>Tide</p>", key="tides"))
    assert keeper.kept(document()) == ("Tide", "<p>Tide</p>")
    assert keeper.text_of(document()) == "Tide"
    keeper.take(document(), article)
    assert keeper.text_of(document()) == ""


def test_the_text_of_a_protected_file_and_its_title_are_not_kept(
    keeper: SessionKeeper, store: SessionStore, document: Callable[..., Document], article: Article
) -> None:
    secret = document(protected=True)
    keeper.take(secret, article)
    keeper.save(Session((state_of(secret),)), ())
    assert store.flush()
    assert (keeper.kept(secret), keeper.has(secret)) == (None, False)
    assert store.article("tides") is None
    assert [tab.title for tab in store.load().tabs] == [""]


def test_they_are_kept_where_the_reader_wants_that(
    keeper: SessionKeeper, store: SessionStore, document: Callable[..., Document], article: Article
) -> None:
    keeper.keeps_protected = True
    secret = document(protected=True)
    keeper.take(secret, article)
    keeper.save(Session((state_of(secret),)), ())
    assert store.flush()
    assert keeper.kept(secret) == article
    assert [tab.title for tab in store.load().tabs] == ["Tides"]


def test_a_text_that_nobody_needs_any_more_goes_and_one_that_was_laid_aside_stays(
    keeper: SessionKeeper, store: SessionStore, document: Callable[..., Document], article: Article
) -> None:
    keeper.take(document(), article)
    keeper.save(Session(), (state_of(document()),))
    assert keeper.kept(document()) == article
    keeper.save(Session(), ())
    assert store.flush()
    assert keeper.kept(document()) is None


def test_without_a_store_nothing_is_kept_and_nothing_goes_wrong(
    qapp: QApplication, document: Callable[..., Document], article: Article, qtbot: QtBot
) -> None:
    keeper = SessionKeeper(None, encode_article)
    keeper.take(document(), article)
    keeper.save(Session((state_of(document()),)), ())
    assert (keeper.kept(document()), keeper.has(document())) == (None, False)
    with qtbot.assertNotEmitted(keeper.due, wait=400):
        keeper.soon()


def test_all_is_due_a_moment_after_a_change_and_once_for_many(keeper: SessionKeeper, qtbot: QtBot) -> None:
    times: list[int] = []
    keeper.due.connect(lambda: times.append(1))
    with qtbot.waitSignal(keeper.due):
        for _ in range(5):
            keeper.soon()
    assert times == [1]


def test_once_stopped_it_writes_no_more_and_forgets_nothing(
    keeper: SessionKeeper, store: SessionStore, document: Callable[..., Document], article: Article
) -> None:
    keeper.take(document(), article)
    keeper.stop()
    keeper.save(Session(), ())
    assert store.article("tides") == encode_article(article)
