"""What an RTF document says about itself (Rich Text Format Specification 1.9.1, information group)."""

from __future__ import annotations

from core.formats.limits import LIMITS
from core.formats.rtf.state import State, Words


class Info:
    """The title, the author and the date of a document, collected as it is read."""

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._date: dict[bytes, int] = {}

    @property
    def title(self) -> str:
        """The title; "" if there is none."""
        return self._said.get("title", "")

    @property
    def author(self) -> str:
        """The author; "" if there is none."""
        return self._said.get("author", "")

    @property
    def date(self) -> str:
        """The day on which the document was made (ISO 8601), its year alone, or ""."""
        year, month, day = (self._date.get(part, 0) for part in (b"yr", b"mo", b"dy"))
        return f"{year:04}-{month:02}-{day:02}" if month and day else f"{year:04}" if year else ""

    @property
    def words(self) -> Words:
        """The file's control words about the document."""
        return {
            **dict.fromkeys((b"title", b"author", b"creatim", b"revtim"), _start),
            **dict.fromkeys((b"yr", b"mo", b"dy"), self._set_date),
        }

    def add(self, text: str, name: str) -> None:
        """Adds a part of the value under a name."""
        if name in ("title", "author"):
            self._said[name] = (self._said.get(name, "") + text)[: LIMITS.rtf_name]

    def _set_date(self, state: State, word: bytes, number: int | None) -> None:
        if state.to == "creatim":
            self._date[word] = number or 0


def _start(state: State, word: bytes, _number: int | None) -> None:
    if state.to == "info":
        state.to = word.decode()
