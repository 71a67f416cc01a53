"""What is to be opened, and a text of it as the bytes that are kept until it is an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import uuid4

import msgspec

from core.service.messages import Load, LoadText, encodable
from gui.documents.document import Document


def _new_key() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class OpenTask:
    """What is opened: its path or address, or else a text, and the document that takes it; None for a new one.

    ``html`` is the text with its marks, where there is such. ``known`` is when its file had last been changed when that
    document was read, to be read again only after a change. ``protected`` says that it is opened with a password.
    ``key`` names what comes of it in the session, and ``tried`` is how often it was begun to be read without an end.
    """

    source: str = ""
    text: str = ""
    html: str = ""
    encoding: str = ""
    language: str = ""
    into: Document | None = None
    known: float = 0.0
    protected: bool = False
    key: str = field(default_factory=_new_key)
    tried: int = 0

    @classmethod
    def of_text(cls, text: str, html: str, language: str) -> OpenTask:
        """The task of opening a text."""
        return cls(text=encodable(text), html=encodable(html), language=language)

    def request(self, password: str = "") -> Load | LoadText:
        """What the worker is asked for."""
        if self.source:
            return Load(self.source, self.language, self.encoding, encodable(password), self.known)
        return LoadText(self.text, language=self.language, html=self.html)


class _KeptText(msgspec.Struct, frozen=True, tag="LoadText"):
    """A text on the disk until there is an article of it; ``job`` and the tag are there for what reads older ones."""

    text: str
    html: str = ""
    language: str = ""
    job: int = 0


def text_as_bytes(task: OpenTask) -> bytes:
    """The text of a task, to be kept while there is no article of it; ``text_of`` reads them."""
    return msgspec.json.encode(_KeptText(task.text, task.html, task.language))


def text_of(data: bytes) -> tuple[str, str] | None:
    """The text that some bytes hold, and the same with its marks; None where they hold none."""
    try:
        kept = msgspec.json.decode(data, type=_KeptText)
    except (ValueError, RecursionError):
        return None
    return kept.text, kept.html
