"""The reading page at work: a document shown, looked at and changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from core import Article, Ranking, Summary, is_web_address, shown_address
from gui.documents.choices import Place
from gui.documents.document import NOTHING, Document
from gui.documents.travelling import furniture_from, pick_beyond, sentence_from
from gui.documents.views import View
from gui.features.explanation.presenter import Explaining
from gui.features.outline.presenter import Outlining
from gui.i18n.amounts import amount
from gui.i18n.format import duration
from gui.textview.anchor import Anchor
from gui.window.reading_panes import ReadingPanes


class ReadingPage(ReadingPanes):
    """Shows a document, and lets the reader change it.

    ``refreshed()`` when all that has changed of the document is shown; ``summary_changed()`` when there is another
    summary, or none; ``current_changed()`` when another sentence is looked at; ``sentence_menu(QPoint)`` for the menu
    of that sentence, ``furniture_menu(QPoint)`` for furniture's; ``compare_opened()`` for the comparison of
    methods; ``travelled()`` when there is another place to go back or forward to.
    """

    refreshed = Signal()
    summary_changed = Signal()
    current_changed = Signal()
    sentence_menu = Signal(QPoint)
    furniture_menu = Signal(QPoint)
    compare_opened = Signal()
    travelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.article: Article | None = None
        self.ranking: Ranking | None = None
        self.summary: Summary | None = None
        #: The index of the furniture that is looked at, in place of a sentence.
        self._furniture: int | None = None
        self.explaining = Explaining(self.why, self.article_view)
        self._outlining = Outlining(self.outline)
        self._connect()

    def _connect(self) -> None:
        self.views.view_chosen.connect(self.set_view)
        self.article_view.sentence_clicked.connect(self._chosen_in_article)
        self.article_view.sentence_menu.connect(self._sentence_menu_in_article)
        self.article_view.furniture_clicked.connect(self._look_at_furniture)
        self.article_view.furniture_menu.connect(self._furniture_menu)
        self.article_view.sentences_dropped.connect(self.exclude)
        self.article_view.watcher.view_changed.connect(self._view_changed)
        self.article_view.watcher.eye_moved.connect(self.outline.set_place)
        self.summary_view.sentence_chosen.connect(self._chosen_in_summary)
        self.summary_view.sentence_menu.connect(self._sentence_menu_in_summary)
        self.summary_view.sentences_dropped.connect(self.pin)
        self.summary_view.furniture_dropped.connect(self._furniture_dropped)
        self._summary_pane.dragged.connect(self._drag_summary)
        self.strip.jump_begun.connect(self._leave_place)
        self.strip.position_chosen.connect(self._stand_in_the_middle)
        self._outlining.position_chosen.connect(self.go_to)
        self._outlining.sentence_chosen.connect(self._go_to_sentence_at)
        self.why.sentence_chosen.connect(self.go_to_sentence)
        self.why.compare_wanted.connect(self.compare_opened)

    def show_document(self, document: Document | None) -> None:
        """Shows a document from now on, at the place where the reader left it, or none.

        Where there is no article, nothing is left here of the one before.
        """
        if self.document is not None:
            self.document.changed.disconnect(self.refresh)
        self.document = document
        if document is not None:
            document.changed.connect(self.refresh)
        self.article = self.ranking = self.summary = None
        if document is None or document.scope is None:
            self._show_nothing()
        self.refresh()
        self.travelled.emit()

    def refresh(self) -> None:
        """Shows what has changed of the document, once it has an article."""
        document = self.document
        if document is None or document.scope is None:
            return
        new_article = document.scope is not self.article
        if new_article:
            self._show_article(document, document.scope)
        self.controls.show_document(document)
        self.views.set_view(document.view)
        if document.ranking is not self.ranking:
            self._show_ranking(document.ranking)
        self._outlining.show(document)
        self._show_view(document.view)
        self._show_summary(document)
        if new_article:
            self._return_to_current(document)
        self.refreshed.emit()

    @property
    def current(self) -> int | None:
        """The index of the sentence that is looked at."""
        return None if self.document is None else self.document.index_at(self.document.current)

    def set_view(self, view: View) -> None:
        """Shows the article whole or folded, or the summary alone."""
        if self.document is not None:
            self.document.set_view(view)

    def set_focus_mode(self, focus: bool) -> None:
        """Shows nothing but the article, all of it dimmed but the paragraph that is looked at."""
        self._focus_mode = focus
        self.article_view.set_dimmed(focus)
        if focus and self.current is None and self.article is not None and self.article.sentences:
            self._look_at(sentence_from(self.article, self.article_view.place))
        if self.document is not None:
            self._show_view(self.document.view)
        self.refreshed.emit()

    def go_to(self, position: int) -> None:
        """Goes to a position of the text; the place that is left can be gone back to."""
        self._leave_place()
        self.article_view.show_position(position)

    def go_to_sentence(self, index: int) -> None:
        """Goes to a sentence and looks at it."""
        self._leave_place()
        self._look_at(index)
        self.article_view.show_sentence(index)
        self.summary_view.show_sentence(index)

    def stay(self, index: int | None, begun_at: int) -> None:
        """Looks at a sentence, if that is one, where the page stands; to where it came from one can go back."""
        if self.article_view.place != begun_at:
            self._leave_place(begun_at)
        if index is not None:
            self._look_at(index)

    def travel(self, by: int) -> None:
        """Goes to the next pick after the sentence that is looked at, or the one before it for -1."""
        if self.summary is None or not self.summary.indices or self.article is None:
            return
        place = self.article_view.place
        if self._furniture is not None:
            place = self.article.furniture[self._furniture].start
        self.go_to_sentence(pick_beyond(self.article, self.summary.indices, self.current, place, by))

    def go_back(self) -> None:
        """Returns from the last jump."""
        document = self.document
        if document is not None and document.history.can_go_back:
            self.article_view.show_position(document.history.back(self.article_view.place))
            self.travelled.emit()

    def go_forward(self) -> None:
        """Takes the jump again that was returned from."""
        document = self.document
        if document is not None and document.history.can_go_forward:
            self.article_view.show_position(document.history.forward(self.article_view.place))
            self.travelled.emit()

    @property
    def has_furniture(self) -> bool:
        """Whether the article that is shown has furniture."""
        return self.article is not None and bool(self.article.furniture) and not self.shows_summary_alone

    @property
    def chosen_furniture(self) -> tuple[Place, ...]:
        """The furniture that the reader selected words of, or else the passage that he looks at."""
        if not self.has_furniture:
            return ()
        looked_at = () if self._furniture is None else (self._furniture,)
        return self._furniture_at(self.article_view.selected_furniture or looked_at)

    def go_to_next_furniture(self) -> None:
        """Looks at the next passage of furniture after what is looked at, or else from the top of the page on."""
        document, article = self.document, self.article
        if document is None or article is None or not self.has_furniture:
            return
        here = self.article_view.place if document.current is None else document.current
        if self._furniture is not None:
            here = article.furniture[self._furniture].end
        index = furniture_from(article, here)
        self._look_at_furniture(index)
        self.go_to(article.furniture[index].start)

    def put_back(self) -> None:
        """Makes the furniture that is chosen part of the article, and looks at it there."""
        chosen = self.chosen_furniture
        if self.document is not None and chosen:
            self.document.current = chosen[0][0]
            self.document.put_furniture_back(chosen)

    def take_out(self) -> None:
        """Makes what is looked at, which was put back, furniture again."""
        document = self.document
        passage = document.put_back_at(document.current) if document and document.current is not None else None
        if document is not None and passage is not None:
            document.take_furniture_out([passage])

    def pin(self, indices: list[int]) -> None:
        """Pins sentences into the summary."""
        if self.document is not None:
            self.document.pin(indices)

    def exclude(self, indices: list[int]) -> None:
        """Keeps sentences out of the summary."""
        if self.document is not None:
            self.document.exclude(indices)

    def toggle_pin(self) -> None:
        """Pins the sentence that is looked at, or leaves it to the ranking again."""
        self._toggle(pinned=True)

    def toggle_exclude(self) -> None:
        """Excludes the sentence that is looked at, or leaves it to the ranking again."""
        self._toggle(pinned=False)

    def show_context(self) -> None:
        """Shows the sentences around the one that is looked at, in a folded article."""
        if self.current is not None:
            self.article_view.open_context(self.current)

    def summarise_part(self) -> None:
        """Summarises only the innermost part of the outline that the reader is in."""
        document = self.document
        if document is not None:
            here = self.article_view.places.anchor_of_eye().position
            document.set_part(self._outlining.innermost(here) or document.part)

    def summarise_whole(self) -> None:
        """Summarises the whole article again."""
        if self.document is not None:
            self.document.set_part(None)

    def _show_nothing(self) -> None:
        self._show_text(NOTHING, 0)
        self.controls.forget()
        self._outlining.forget()
        self._fit_outline()
        self._article_pane.set_title(self.tr("Article"), "")
        self.summary_changed.emit()

    def _show_article(self, document: Document, article: Article) -> None:
        # Another document begins where it was left; the same one, counted anew, stays where it is.
        place = document.place if self.article is None else self.article_view.place
        self.article, self.ranking, self.summary = article, None, None
        for view in (self.article_view, self.summary_view):
            view.page_layout.set_language(article.language)
        self.controls.show_article(article)
        self._show_text(article, place)
        opens_with_title = bool(article.blocks) and article.blocks[0].text == article.title
        title = "" if opens_with_title else article.title
        self._article_pane.set_title(title or self.tr("Article"), self._detail(article))
        self.language.show_language(article.language)
        self.summary_changed.emit()

    def _show_text(self, article: Article, place: int) -> None:
        """Shows an article of which nothing else is known yet."""
        self._furniture = None
        self.article_view.show_article(article, place)
        self.strip.clear()
        self.summary_view.clear_summary()
        self.explaining.forget()
        self.controls.show_summary(None)

    def _detail(self, article: Article) -> str:
        """Where it comes from, who wrote it and when, and how much it is."""
        is_web = is_web_address(article.source)
        source = shown_address(article.source) if is_web else Path(article.source).name
        size = self.tr("{sentences} · {words} · {time} to read").format(
            sentences=self.tr("%Ln sentence(s)", "", len(article.sentences)),
            words=amount(article.words, article.language),
            time=duration(article.seconds),
        )
        return " · ".join(part for part in (source, article.byline, article.date, size) if part)

    def _show_ranking(self, ranking: Ranking | None) -> None:
        self.ranking = ranking
        if ranking is None or self.article is None:
            self.strip.clear()
            return
        spans = [(sentence.start, sentence.end) for sentence in self.article.sentences]
        self.strip.show_scores(len(self.article.text), spans, ranking.scores, text=self.article.text)

    def _show_summary(self, document: Document) -> None:
        before, summary = self.summary, document.summary
        self.summary = summary
        if summary is None:
            return
        is_another = before is None or before != summary
        if is_another:
            self.article_view.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.strip.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.summary_view.show_summary(summary, summary.pinned)
            self._summary_pane.set_draggable(self.tr("Drag the summary into another program"))
            self.controls.show_summary(summary)
        self.explaining.show(document, summary, self.current)
        if is_another:
            self.summary_changed.emit()

    def _show_view(self, view: View) -> None:
        self._lay_out(view, has_parts=self._outlining.has_parts)
        if not self.shows_summary_alone:
            self.article_view.set_folded(view == "folded" and self.ranking is not None)

    def _return_to_current(self, document: Document) -> None:
        index = document.index_at(document.current)
        if index is not None:
            self._look_at(index)

    def _look_at(self, index: int | None) -> None:
        # A document that is yet to come has what it had: the page still shows the one before.
        if self.document is None or self.article is None:
            return
        self._furniture = None
        self.document.set_current(index)
        self.article_view.set_current(index)
        self.summary_view.set_current(index)
        self.strip.set_current(index)
        if self.summary is not None:
            self.explaining.show(self.document, self.summary, self.current)
        self.current_changed.emit()

    def _toggle(self, *, pinned: bool) -> None:
        index, document = self.current, self.document
        if index is None or document is None:
            return
        chosen = document.pinned if pinned else document.excluded
        if index in chosen:
            document.leave_to_rank([index])
        elif pinned:
            document.pin([index])
        else:
            document.exclude([index])
        self.current_changed.emit()

    def _stand_in_the_middle(self, position: int) -> None:
        """Scrolls at once and every time, as the strip is dragged."""
        if self.article_view.folded:
            self.article_view.show_position(position)
        else:
            self.article_view.places.stand(Anchor(position, self.article_view.viewport().height() / 2))

    def _leave_place(self, place: int | None = None) -> None:
        if self.document is not None and self.article is not None:
            self.document.history.jump(self.article_view.place if place is None else place)
            self.travelled.emit()

    def _chosen_in_summary(self, index: int) -> None:
        self._leave_place()
        self._look_at(index)
        self.article_view.show_sentence(index)

    def _chosen_in_article(self, index: int) -> None:
        self._look_at(index)
        self.summary_view.show_sentence(index)

    def _sentence_menu_in_article(self, index: int, place: QPoint) -> None:
        self._chosen_in_article(index)
        self.sentence_menu.emit(place)

    def _sentence_menu_in_summary(self, index: int, place: QPoint) -> None:
        self._look_at(index)
        self.sentence_menu.emit(place)

    def _furniture_menu(self, index: int, place: QPoint) -> None:
        self._look_at_furniture(index)
        self.furniture_menu.emit(place)

    def _look_at_furniture(self, index: int) -> None:
        self._look_at(None)
        self._furniture = index
        self.article_view.set_current_furniture(index)
        self.current_changed.emit()

    def _furniture_dropped(self, indices: list[int]) -> None:
        if self.document is not None:
            self.document.put_furniture_back(self._furniture_at(indices))

    def _furniture_at(self, indices: Iterable[int]) -> tuple[Place, ...]:
        furniture = () if self.article is None else self.article.furniture
        return tuple((furniture[index].start, furniture[index].end) for index in indices)

    def _go_to_sentence_at(self, start: int) -> None:
        """Goes to the sentence that starts there, which may be outside of the part that is summarised."""
        index = None if self.document is None else self.document.index_at(start)
        if index is None:
            self.go_to(start)
        else:
            self.go_to_sentence(index)

    def _view_changed(self, start: int, end: int) -> None:
        self.strip.set_view(start, end)
        if self.document is not None and self.article is not None:
            self.document.set_place(self.article_view.place)

    def _drag_summary(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.summary_view.summary_mime())
        drag.exec(Qt.DropAction.CopyAction)
