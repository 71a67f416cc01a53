"""Open documents at work, and what they say."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from core import Length
from gui.client.client import WorkerClient
from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments
from gui.session.store import SessionStore
from tests.gui.hands import PATIENCE

TIDES = (
    "# Tides\n\nThe tide turns twice a day. Nobody looks at a clock. The boats know when to leave.\n\nShare on Facebook"
)
WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it. Waiting is most of sailing."
GERMAN = "# Der Zug\n\nEr kommt bald. Er fährt am 3. Mai ab. Viele fahren mit, z. B. Kinder."
BULGARIAN = (
    "Нощният влак отново спира в Южната долина. Общината беше изоставила линията, защото тогава почти никой не искаше "
    "да пътува нощем. Сега тя плаща, за да може влакът да се движи."
)


class Work:
    """Open documents with what they said."""

    def __init__(self, client: WorkerClient, store: SessionStore | None, bot: QtBot) -> None:
        self.length = Length(2, "sentences")
        #: The language that new documents are taken to be in.
        self.language = ""
        self.documents = OpenDocuments(client, store, lambda: ("standfirst", self.length, self.language))
        self.client = client
        self.bot = bot
        self.refused: list[str] = []
        self.missing: list[tuple[str, str]] = []
        self.noticed: list[str] = []
        self.foreign: list[str] = []
        self.passwords: list[str] = []
        self.documents.refused.connect(self.refused.append)
        self.documents.opener.missing.connect(lambda source, why: self.missing.append((source, why)))
        self.documents.noticed.connect(self.noticed.append)
        self.documents.opener.foreign.connect(self.foreign.append)
        self.documents.opener.password_wanted.connect(self.passwords.append)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.client.busy, timeout=PATIENCE)

    def open(self, *sources: object) -> None:
        self.documents.open(*map(str, sources))
        self.settle()

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in self.documents.titles]

    @property
    def current(self) -> Document:
        assert self.documents.current is not None
        return self.documents.current

    def done(self) -> None:
        self.client.cancel()
        self.documents.deleteLater()


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def sentences(document: Document) -> list[str]:
    assert document.scope is not None
    return [sentence.text for sentence in document.scope.sentences]
