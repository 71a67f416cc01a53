"""What is to be opened, and the form in which a pasted text is saved until it is an article."""

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
    """What is to be opened: a path or address, or else a text, and the document to load it into; None for a new one.

    ``html`` is the text as HTML, if available. ``known`` is the modification time of the file when that document was
    read: it is read again only after a change. ``protected`` says that it is opened with a password. ``key`` identifies
    the resulting document in the session, and ``tried`` is how often reading it was begun without finishing.
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
        """The task to open a text."""
        return cls(text=encodable(text), html=encodable(html), language=language)

    def request(self, password: str = "") -> Load | LoadText:
        """The request to the worker."""
        if self.source:
            return Load(self.source, self.language, self.encoding, encodable(password), self.known)
        return LoadText(self.text, language=self.language, html=self.html)


class _KeptText(msgspec.Struct, frozen=True, tag="LoadText"):
    """A text on the disk until there is an article of it; ``job`` and the tag keep older versions compatible."""

    text: str
    html: str = ""
    language: str = ""
    job: int = 0


def text_as_bytes(task: OpenTask) -> bytes:
    """The text of a task as bytes, to be saved while there is no article of it; ``text_of`` decodes them."""
    return msgspec.json.encode(_KeptText(task.text, task.html, task.language))


def text_of(data: bytes) -> tuple[str, str] | None:
    """The text in these bytes, and the same as HTML; None if they contain none."""
    try:
        kept = msgspec.json.decode(data, type=_KeptText)
    except (ValueError, RecursionError):
        return None
    return kept.text, kept.html
