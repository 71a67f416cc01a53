"""Loads articles into documents: new documents for what is opened, and existing ones that have no article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core import Article, Length
from core.languages import is_supported
from gui.client.client import WorkerClient
from gui.documents.document import Document, Failure, name_of
from gui.documents.open_queue import OpenQueue
from gui.documents.open_task import OpenTask
from gui.documents.recent import is_lasting
from gui.documents.restoring import take_kept
from gui.documents.session_keeper import SessionKeeper
from gui.documents.tabs import Tabs
from gui.i18n.amounts import for_language

# How often reading a text is attempted if the program ended during each attempt.
_TRIES = 2


class Opener(QObject):
    """Opens documents into tabs. Articles are saved when read, and before that the fact that reading began.

    ``opened(Document)`` once a text has been loaded; ``refused(str)`` and ``noticed(str)`` with a line for the reader,
    ``unread(source, str)`` with one about what can't be read, ``missing(source, str)`` about a missing file,
    ``faulty(source, str)`` about an internal error, ``foreign(str)`` with the code of a text's unsupported language;
    ``password_wanted(str)`` with the reason. ``failed(Document)`` for one without an article, and ``ended()`` when a
    reading had no result.
    """

    opened = Signal(object)
    refused = Signal(str)
    noticed = Signal(str)
    unread = Signal(str, str)
    missing = Signal(str, str)
    faulty = Signal(str, str)
    foreign = Signal(str)
    password_wanted = Signal(str)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        client: WorkerClient,
        tabs: Tabs,
        keeper: SessionKeeper,
        defaults: Callable[[], tuple[str, Length, str]],
        parent: QObject | None = None,
    ) -> None:
        """``defaults`` is as for OpenDocuments."""
        super().__init__(parent)
        self._tabs = tabs
        self._keeper = keeper
        self._defaults = defaults
        self._why_locked = ""
        self._queue = OpenQueue(client, self._into_open, self)
        self._queue.begun.connect(self._begun)
        self._queue.loaded.connect(self._loaded)
        self._queue.unchanged.connect(self.ended)
        self._queue.failed.connect(self._not_loaded)
        self._queue.locked.connect(self._ask_for_password)
        tabs.removed.connect(self._queue.drop)

    @property
    def unfinished(self) -> tuple[OpenTask, ...]:
        """The task in progress, and then all that are waiting."""
        return self._queue.unfinished

    @property
    def is_reading(self) -> bool:
        """Whether an article is being read."""
        return self._queue.is_reading

    @property
    def to_keep(self) -> Iterator[OpenTask]:
        """The tasks that will get their own tab, each once; not addresses with a password, which are refused."""
        tasks = {
            task.source or task.key: task
            for task in self.unfinished
            if task.into is None and (not task.source or is_lasting(task.source))
        }
        return (task for source, task in tasks.items() if self._tabs.with_source(source) is None)

    def open(self, tasks: Iterable[OpenTask]) -> None:
        """Opens something after everything that is waiting."""
        self._queue.add(tasks)

    def try_password(self, password: str) -> None:
        """Opens what needs a password once more, with this one."""
        self._queue.try_password(password)

    def open_text(self, text: str, html: str) -> None:
        """Opens a text before everything that is waiting; it is saved before anything is done with it."""
        task = OpenTask.of_text(text, html, self._defaults()[2])
        self._keeper.take_text(task)
        self._queue.read_now(task)

    def read_again(self, document: Document, encoding: str) -> None:
        """Reads the source of a document again, or the pasted text of one that never became an article."""
        if document.source:
            self._queue.read_now(self._of_source(document, encoding))
        elif document.failure is not None:
            document.ask_again()

    def wake(self, document: Document) -> bool:
        """Gives a document its saved article, if there is one; returns whether there is."""
        kept = self._keeper.kept(document) if document.article is None else None
        if isinstance(kept, Article):
            take_kept(document, kept)
        return isinstance(kept, Article)

    def read(self, document: Document) -> None:
        """Loads the article of a document that has none, if that is not in progress already."""
        if self._queue.is_for(document):
            return
        if document.tried >= _TRIES:
            self._fail(document, Failure("died", self._why_not_again(document)))
            return
        task = self._of_source(document) if document.source else self._of_text(document)
        if task is not None:
            self._queue.read_now(replace(task, tried=document.tried))
        else:
            self._tabs.remove(self._tabs.index_of(document))
            self.refused.emit(self.tr("A pasted text could not be saved and is lost."))

    def give_up_password(self) -> None:
        """Abandons what needs a password."""
        task = self._queue.give_up()
        if task is not None:
            self._not_loaded(task, "password", self._why_locked)
        self._queue.go_on()

    def cancel(self) -> bool:
        """Abandons what is being read and everything that is waiting; returns whether there was anything."""
        self._queue.forget_waiting()
        task = self._queue.give_up()
        if task is not None:
            self._not_read(task, Failure("cancelled", self.tr("Loading was cancelled.")))
        return task is not None

    def end(self) -> None:
        """Stops in an orderly way: the task in progress is saved as if it had not been begun."""
        for task in self._queue.unfinished:
            if task.into is not None:
                task.into.tried = 0
        self._queue.rest()

    def _into_open(self, task: OpenTask) -> OpenTask:
        """Shows the document that has the source already, if any; the task is then to reload it if it has changed."""
        if not task.source or task.into is not None:
            return task
        document = self._tabs.with_source(task.source)
        if document is None:
            return replace(task, language=self._defaults()[2])
        self._tabs.choose(self._tabs.index_of(document))
        known = document.modified if document.article is not None else 0.0
        return replace(task, encoding=document.encoding, language=document.language, into=document, known=known)

    def _of_source(self, document: Document, encoding: str = "") -> OpenTask:
        encoding = encoding or document.encoding
        return OpenTask(document.source, encoding=encoding, language=document.language, into=document)

    def _of_text(self, document: Document) -> OpenTask | None:
        """The task for the text that was saved for a document; None if that is gone."""
        kept = self._keeper.kept(document)
        return replace(OpenTask.of_text(*kept, document.language), into=document) if isinstance(kept, tuple) else None

    def _begun(self, task: OpenTask) -> None:
        """Records on the disk that reading was begun, in case it crashes the program."""
        document = task.into
        if document is not None and document.article is not None:
            return
        if document is not None:
            document.tried, document.failure = task.tried, None
        self._keeper.now()
        if task.text or task.tried > 1:
            self._keeper.wait()

    def _loaded(self, task: OpenTask, article: Article, modified: float) -> None:
        if not article.blocks:
            # The reader keeps the current article.
            self._not_loaded(task, "empty", self._nothing_in_it(task))
            return
        document = task.into or self._new_document(task)
        before = document.article.language if document.article is not None else ""
        if document.is_new:
            document.length = for_language(document.length, article.language)
        document.title = article.title
        document.encoding = task.encoding
        document.modified = modified
        document.protected = task.protected
        self._keeper.take(document, article)
        # A different document may be shown by now, and remains.
        document.take_article(article, language=task.language)
        if task.into is None:
            self._tabs.insert(self._tabs.current_tab + 1, document)
        self.opened.emit(document)
        if document is self._tabs.current and not is_supported(article.language) and article.language != before:
            self.foreign.emit(article.language)
        if not article.sentences:
            self.noticed.emit(
                self.tr(
                    "There is no sentence to summarise in this text, only headings and text that is not part of "
                    "an article."
                )
            )

    def _nothing_in_it(self, task: OpenTask) -> str:
        if task.source:
            return self.tr(
                "There is no text in it. If it is a page that needs a browser, copy its text there and paste it."
            )
        return self.tr("There is no text to read here. Copy or drop a text, a file or an address.")

    def _not_loaded(self, task: OpenTask, kind: str, message: str) -> None:
        failure = Failure(kind, message)
        if self._not_read(task, failure):
            return
        if failure.is_fault:
            self.faulty.emit(task.source, message)
        elif kind == "not-found":
            self.missing.emit(task.source, message)
        elif task.source:
            self.unread.emit(task.source, message)
        else:
            self.refused.emit(message)

    def _not_read(self, task: OpenTask, failure: Failure) -> bool:
        """Records a failure; returns whether a document without an article has it, which reports it when shown."""
        document = task.into
        is_asleep = document is not None and document.article is None
        if document is not None and is_asleep:
            document.tried = 0
            self._fail(document, failure)
        # Requests for the document that is shown had to wait for this one, and have not failed.
        self.ended.emit()
        return is_asleep

    def _fail(self, document: Document, failure: Failure) -> None:
        document.failure = failure
        self.failed.emit(document)

    def _ask_for_password(self, task: OpenTask, why: str) -> None:
        self._why_locked = why
        self.password_wanted.emit(why)

    def _why_not_again(self, document: Document) -> str:
        why = self.tr(
            "Standfirst closed unexpectedly %Ln time(s) while reading {name}, and will not reopen it by itself. Reload "
            "tries once more.",
            "",
            document.tried,
        )
        return why.format(name=name_of(document) or self.tr("this text"))

    def _new_document(self, task: OpenTask) -> Document:
        method, length, _ = self._defaults()
        document = Document(method=method, length=length, source=task.source, key=task.key)
        document.language = task.language
        document.is_new = True
        return document
