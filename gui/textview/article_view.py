"""The article: whole or folded to its picks, with its sentences marked in place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core import Article
from gui.i18n.format import number
from gui.textview.article_marks import ArticleMarks
from gui.textview.article_navigator import ArticleNavigator
from gui.textview.article_passages import ArticlePassages
from gui.textview.canvas import TextCanvas
from gui.textview.dimming import Dimming
from gui.textview.gap_lines import GapLines
from gui.textview.gaps import GapNavigator
from gui.textview.gestures import Indices
from gui.textview.shown_article import ShownArticle
from gui.textview.spans import Range


class ArticleView(TextCanvas):
    """Shows one article and handles the reader's input.

    ``sentence_clicked(int)`` gives the index of a sentence that was clicked, or reached with Ctrl and an arrow key,
    ``furniture_clicked(int)`` that of furniture that was clicked, ``sentence_menu`` and ``furniture_menu`` the index of
    a passage and where on the screen its menu is wanted, ``sentences_dropped(list)`` the indices of sentences that were
    dragged here.
    """

    sentence_clicked = Signal(int)
    furniture_clicked = Signal(int)
    sentence_menu = Signal(int, QPoint)
    furniture_menu = Signal(int, QPoint)
    sentences_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.article_marks = ArticleMarks()
        self.shown = ShownArticle(self, self.article_marks)
        self.gap_lines = GapLines(self, self.shown)
        self.gaps = GapNavigator(self, self.shown, self.gap_lines)
        self.passages = ArticlePassages(self, self.article_marks, self.gap_lines)
        self._dimming = Dimming(self)
        self._navigator = ArticleNavigator(
            self,
            marks=self.article_marks,
            shown=self.shown,
            passages=self.passages,
            lines=self.gap_lines,
            gaps=self.gaps,
            set_current=self.set_current,
        )
        self.marks.show_from(self.article_marks.within)
        for layer in (self.gap_lines, self._dimming, self.gaps):
            self.marks.add_layer(layer)
        self.gestures.serve(self.passages)
        self.places.hold(lambda: self.article_marks.start_of_current)
        self.gaps.changed.connect(self._describe)
        self.passages.sentence_menu.connect(self.sentence_menu)
        self.passages.furniture_menu.connect(self.furniture_menu)
        self.passages.sentences_dropped.connect(self.sentences_dropped)
        self._navigator.sentence_clicked.connect(self.sentence_clicked)
        self._navigator.furniture_clicked.connect(self.furniture_clicked)

    @property
    def folded(self) -> bool:
        """Whether only the picks are shown."""
        return self.shown.folded

    @property
    def selected_furniture(self) -> Indices:
        """The furniture that the selected words touch."""
        cursor = self.textCursor()
        return self.passages.passages_of((cursor.selectionStart(), cursor.selectionEnd()))[1]

    def show_article(self, article: Article, place: int = 0) -> None:
        """Shows an article, without any picks, with a position of its text at the top."""
        self.gaps.forget()
        self.marks.forget_flash()
        self.article_marks.begin(article)
        self.shown.show(article, place)
        self._describe()

    def show_picks(self, indices: Iterable[int], pinned: Iterable[int] = (), excluded: Iterable[int] = ()) -> None:
        """Marks these sentences as picked, and, among all sentences, the pinned and the excluded ones."""
        before, current = self.article_marks.picks, self.article_marks.current
        self.article_marks.set_picks(indices, pinned, excluded)
        picks = self.article_marks.picks
        if current in before and current not in picks:
            self.set_current(None)
        if self.folded and picks != before:
            self.shown.refold()
        self._describe()
        self.viewport().update()

    def set_current(self, index: int | None) -> None:
        """Marks one sentence, picked or not, as the current one; it then has the focus."""
        if index is not None:
            self.gaps.leave()
        if self.article_marks.choose(index):
            self.viewport().update()
            start = self.article_marks.start_of_current
            if start is not None and self.places.is_in_sight(start):
                self.places.look_at(start)

    def set_current_furniture(self, index: int) -> None:
        """Marks one passage of furniture as the current one, in place of a sentence."""
        self.set_current(None)
        self.article_marks.current_furniture = index
        self.viewport().update()

    def show_sentence(self, index: int) -> None:
        """Scrolls to a sentence, makes it the current one and draws the eye to it."""
        article = self.article_marks.article
        if article is None:
            return
        self.set_current(index)
        sentence = article.sentences[index]
        self.show_position(sentence.start)
        self.marks.flash(sentence.start, sentence.end)

    def show_position(self, position: int, *, instead_of: Collection[Range] = ()) -> frozenset[Range]:
        """Scrolls to a position of the text; if it is folded away, it is opened with a little around it.

        Returns the ranges that were opened for that. ``instead_of`` are ranges opened that way before, to be folded
        away again.
        """
        return self.shown.show_position(position, instead_of)

    def show_words(self, spans: Sequence[Range]) -> None:
        """Underlines these ranges, in order, until another sentence is the current one."""
        self.article_marks.words = spans
        self.viewport().update()

    def show_hits(self, spans: Sequence[Range], current: int | None = None) -> None:
        """Marks search hits, in order; ``current`` is the index of the current one."""
        self.article_marks.hits, self.article_marks.hit = spans, current
        self.viewport().update()

    def set_folded(self, folded: bool) -> None:
        """Shows only the picks, each gap between them a line; or all."""
        self.gaps.forget()
        if folded != self.folded:
            self.shown.set_folded(folded)
            self._describe()

    def set_dimmed(self, dimmed: bool) -> None:
        """Dims everything except the paragraph of the current sentence, or the one that the eye is on."""
        self._dimming.turn(dimmed)

    def open_context(self, index: int) -> None:
        """Shows the sentences around one in the folded article; a second time hides them again."""
        self.shown.open_context(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Navigates the article with the keyboard."""
        if not self._navigator.press(event):
            super().keyPressEvent(event)

    def _describe(self) -> None:
        """Tells screen readers what sighted readers see at a glance."""
        parts = [self.tr("Folded to the sentences of the summary.")] if self.folded else []
        for chosen, text in (
            (self.article_marks.picks, self.tr("Sentences picked: {count}.")),
            (self.article_marks.pinned, self.tr("Pinned: {count}.")),
            (self.article_marks.excluded, self.tr("Excluded: {count}.")),
        ):
            if chosen:
                parts.append(text.format(count=number(len(chosen))))
        self.setAccessibleDescription(" ".join([*parts, *filter(None, [self.gaps.text])]))
