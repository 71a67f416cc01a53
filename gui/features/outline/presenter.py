"""Keeps the outline in step with the document, and passes on its requests."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core import Article, Part, Ranking, outline
from gui.documents.choices import TextSpan
from gui.documents.document import Document
from gui.features.outline.panel import OutlinePanel
from gui.features.outline.tree import part_at


class Outlining(QObject):
    """Connects the panel to the document.

    ``position_chosen(int)`` and ``sentence_chosen(int)`` give positions of the text to go to: of a part, and of a
    sentence's start.
    """

    position_chosen = Signal(int)
    sentence_chosen = Signal(int)

    def __init__(self, panel: OutlinePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._document: Document | None = None
        self._article: Article | None = None
        self._ranking: Ranking | None = None
        self._parts: tuple[Part, ...] = ()
        panel.part_chosen.connect(self._choose_part)
        panel.sentence_chosen.connect(self._choose_sentence)
        panel.part_wanted.connect(self._want_part)
        panel.whole_wanted.connect(self._want_whole)

    @property
    def has_parts(self) -> bool:
        """Whether there is an outline."""
        return len(self._parts) > 1

    def show(self, document: Document) -> None:
        """Shows the parts of the whole article, whatever part of it is summarised."""
        self._document = document
        whole, ranking = document.whole, document.rankings.of_whole(document.method)
        if whole is None:
            return
        if whole is not self._article or (ranking is not None and ranking is not self._ranking):
            self._article, self._ranking = whole, ranking
            self._parts = parts = outline(whole)
            best = [None if ranking is None else ranking.best(part.first, part.last) for part in parts]
            self._panel.show_outline(parts, best, ["" if i is None else whole.sentences[i].text for i in best])
        places = [_place(part) for part in self._parts]
        self._panel.show_part(places.index(document.part) if document.part in places else None)

    def forget(self) -> None:
        """Shows no parts: there is no article."""
        self._document = self._article = self._ranking = None
        self._parts = ()
        self._panel.show_outline((), (), ())

    def innermost(self, position: int) -> TextSpan | None:
        """The part that the outline marks as the one being read at a position."""
        number = part_at(self._parts, position)
        return None if number is None else _place(self._parts[number])

    def _choose_part(self, number: int) -> None:
        self.position_chosen.emit(self._parts[number].start)

    def _choose_sentence(self, index: int) -> None:
        if self._article is not None:
            self.sentence_chosen.emit(self._article.sentences[index].start)

    def _want_part(self, number: int) -> None:
        if self._document is not None:
            self._document.set_part(_place(self._parts[number]))

    def _want_whole(self) -> None:
        if self._document is not None:
            self._document.set_part(None)


def _place(part: Part) -> TextSpan:
    return part.start, part.end
