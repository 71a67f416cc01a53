"""What the parts of a Word document's parser share: the open paragraphs, and where their text goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.formats.symbols import Run, joined, symbol
from core.formats.word_layout import Face, Layout, block, run, shown

#: The characters that symbol fonts have in place of letters.
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class Field:
    """A field while it is read: first its code, then its result, which may lead somewhere."""

    code: list[str] = field(default_factory=list)
    is_code: bool = True
    target: str = ""


@dataclass(slots=True)
class Paragraph:
    """A paragraph while it is read.

    ``fields`` are the open ones, of which ``coded`` are at their codes.
    ``runs_on`` says that its end was deleted, or that it is one large first letter: its text goes to the next one.
    """

    place: int
    parts: list[Run]
    style: str
    level: int | None = None
    number: str | None = None
    depth: int | None = None
    fields: list[Field] = field(default_factory=list)
    coded: int = 0
    runs_on: bool = False


class Story:
    """The text of the body, or of the notes, while it is read.

    ``open`` are the open paragraphs, one in a text box of another. ``hidden`` and ``face`` are those of the run:
    whether it is invisible, and how it is set. ``targets`` are what the open links lead to, "" for nowhere. ``length``
    is how much text has been read.
    """

    def __init__(self, path: Sequence[str]) -> None:
        """``path`` has the names of the open elements."""
        self.path = path
        self.layout = Layout()
        self.open: list[Paragraph] = []
        self.run_on: list[Run] = []
        self.hidden = False
        self.face = Face()
        self.targets: list[str] = []
        self.length = 0

    def add(self, text: str) -> None:
        """Adds a text, unless it is hidden."""
        if not self.open or self.hidden or self.open[-1].coded:
            return
        if _PRIVATE.search(text):
            text = _PRIVATE.sub(lambda place: symbol(ord(place[0]), "Symbol"), text)
        self.open[-1].parts.append(run(text, self.face, self._target))
        self.length += len(text)

    @property
    def _target(self) -> str:
        """What the innermost open link leads to."""
        fields = self.open[-1].fields
        return next(filter(None, reversed([*self.targets, *(each.target for each in fields)])), "")

    def end(self) -> None:
        """Puts text that was to run on, but has no following paragraph, into a paragraph of its own."""
        self.layout.add(block(shown(joined(self.run_on))))
        self.run_on = []
