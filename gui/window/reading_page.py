"""The reading page in action: a document shown, explored and changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import Article, Ranking, Summary
from core.addresses import is_web_address, shown_address
from gui.client.client import WorkerClient
from gui.documents.document import NOTHING, Document
from gui.documents.travelling import sentence_from
from gui.documents.views import View
from gui.features.explanation.presenter import Explaining
from gui.features.outline.presenter import Outlining
from gui.i18n.amounts import amount
from gui.i18n.format import duration
from gui.window.page_furniture import PageFurniture
from gui.window.page_links import PageLinks
from gui.window.reading_panes import ReadingPanes
from gui.window.sentence_choices import SentenceChoices
from gui.window.travels import Travels
from gui.window.web_links import open_link


class ReadingPage(QWidget):
    """Shows a document, and lets the reader change it.

    Its widgets are in ``panes``; navigation is handled by ``travels``, the reader's choices of sentences and
    furniture by ``choices`` and ``furniture``, links by ``links``.

    ``refreshed()`` when all changes of the document are shown; ``summary_changed()`` when there is another
    summary, or none; ``current_changed()`` when another sentence is current; ``sentence_menu(QPoint)`` for the menu
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

    def __init__(self, client: WorkerClient, parent: QWidget | None = None) -> None:
        """``client`` is asked for what an explanation takes."""
        super().__init__(parent)
        self.panes = ReadingPanes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.article_view, self.summary_view = self.panes.article_view, self.panes.summary_view
        self.controls, self.explanation, self.language = (
            self.panes.controls,
            self.panes.explanation,
            self.panes.language,
        )
        self.document: Document | None = None
        self.article: Article | None = None
        self.ranking: Ranking | None = None
        self.summary: Summary | None = None
        self.explaining = Explaining(self.explanation, self.article_view, client)
        self.travels = Travels(self)
        self.choices = SentenceChoices(self)
        self.furniture = PageFurniture(self)
        self.links = PageLinks(self)
        self._outlining = Outlining(self.panes.outline)
        self._connect()

    def _connect(self) -> None:
        article, summary, panes = self.article_view, self.summary_view, self.panes
        for signal, slot in (
            (panes.views.view_chosen, self.set_view),
            (panes.summary_pane.dragged, self._drag_summary),
            (panes.heatmap.jump_begun, self.travels.leave_place),
            (panes.heatmap.position_chosen, self.travels.stand_in_the_middle),
            (article.sentence_clicked, self._chosen_in_article),
            (article.sentence_menu, self._sentence_menu_in_article),
            (article.furniture_clicked, self.furniture.look_at),
            (article.furniture_menu, self.furniture.ask_for_menu),
            (article.sentences_dropped, self.choices.exclude),
            (article.gestures.link_clicked, open_link),
            (article.watcher.view_changed, self._view_changed),
            (article.watcher.eye_moved, panes.outline.set_place),
            (summary.gestures.link_clicked, open_link),
            (summary.sentence_chosen, self._chosen_in_summary),
            (summary.sentence_menu, self._sentence_menu_in_summary),
            (summary.sentences_dropped, self.choices.pin),
            (summary.furniture_dropped, self.furniture.put_back_dropped),
            (self._outlining.position_chosen, self.travels.go_to),
            (self._outlining.sentence_chosen, self.travels.go_to_sentence_at),
            (self.travels.travelled, self.travelled),
            (self.explanation.sentence_chosen, self.travels.go_to_sentence),
            (self.explanation.compare_wanted, self.compare_opened),
        ):
            signal.connect(slot)

    def show_document(self, document: Document | None) -> None:
        """Shows a document from now on, where the reader left off, or none.

        If there is no article, nothing of the previous one remains here.
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
        """Shows what has changed in the document, once it has an article."""
        document = self.document
        if document is None or document.scope is None:
            return
        new_article = document.scope is not self.article
        if new_article:
            self._show_article(document, document.scope)
        self.controls.show_document(document)
        self.panes.views.set_view(document.view)
        if document.ranking is not self.ranking:
            self._show_ranking(document.ranking)
        self._outlining.show(document)
        self._show_view(document.view)
        self._show_summary(document)
        if new_article:
            index = document.index_at(document.current)
            if index is not None:
                self.look_at(index)
        self.refreshed.emit()

    @property
    def shows_summary_alone(self) -> bool:
        """Whether the summary is shown without the article."""
        return self.panes.shows_summary_alone

    @property
    def current(self) -> int | None:
        """The index of the current sentence."""
        return None if self.document is None else self.document.index_at(self.document.current)

    def set_view(self, view: View) -> None:
        """Shows the article whole or folded, or the summary alone."""
        if self.document is not None:
            self.document.set_view(view)

    def set_focus_mode(self, focus: bool) -> None:
        """Shows only the article, all of it dimmed except the current paragraph."""
        self.panes.focus_mode = focus
        self.article_view.set_dimmed(focus)
        if focus and self.current is None and self.article is not None and self.article.sentences:
            self.look_at(sentence_from(self.article, self.article_view.place))
        if self.document is not None:
            self._show_view(self.document.view)
        self.refreshed.emit()

    def go_to_sentence(self, index: int) -> None:
        """Goes to a sentence and makes it current."""
        self.travels.go_to_sentence(index)

    def stay(self, index: int | None, begun_at: int) -> None:
        """Makes a sentence, if there is one, current without scrolling; the reader can go back from there."""
        if self.article_view.place != begun_at:
            self.travels.leave_place(begun_at)
        if index is not None:
            self.look_at(index)

    def show_context(self) -> None:
        """Shows the sentences around the current one, in a folded article."""
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
        self.panes.fit_outline()
        self.panes.article_pane.set_title(self.tr("Article"), "")
        self.summary_changed.emit()

    def _show_article(self, document: Document, article: Article) -> None:
        # Another document begins where it was left; the same one, renumbered, stays where it is.
        place = document.place if self.article is None else self.article_view.place
        self.article, self.ranking, self.summary = article, None, None
        for view in (self.article_view, self.summary_view):
            view.page_layout.set_language(article.language)
        self.controls.show_article(article)
        self._show_text(article, place)
        opens_with_title = bool(article.blocks) and article.blocks[0].text == article.title
        title = "" if opens_with_title else article.title
        self.panes.article_pane.set_title(title or self.tr("Article"), self._detail(article))
        self.language.show_language(article.language)
        self.summary_changed.emit()

    def _show_text(self, article: Article, place: int) -> None:
        """Shows an article about which nothing else is known yet."""
        self.furniture.index = None
        self.article_view.show_article(article, place)
        self.panes.heatmap.clear()
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
            self.panes.heatmap.clear()
            return
        spans = [(sentence.start, sentence.end) for sentence in self.article.sentences]
        self.panes.heatmap.show_scores(len(self.article.text), spans, ranking.scores, text=self.article.text)

    def _show_summary(self, document: Document) -> None:
        before, summary = self.summary, document.summary
        self.summary = summary
        if summary is None:
            return
        is_another = before is None or before != summary
        if is_another:
            self.article_view.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.panes.heatmap.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.summary_view.show_summary(summary, summary.pinned)
            self.panes.summary_pane.set_draggable(self.tr("Drag the summary into another program"))
            self.controls.show_summary(summary)
        self.explaining.show(document, summary, self.current)
        if is_another:
            self.summary_changed.emit()

    def _show_view(self, view: View) -> None:
        self.panes.lay_out(view, has_parts=self._outlining.has_parts)
        if not self.shows_summary_alone:
            self.article_view.set_folded(view == "folded" and self.ranking is not None)

    def look_at(self, index: int | None) -> None:
        """Makes a sentence current, or none."""
        # A document that is still loading keeps its state: the page still shows the previous one.
        if self.document is None or self.article is None:
            return
        self.furniture.index = None
        self.document.set_current(index)
        self.article_view.set_current(index)
        self.summary_view.set_current(index)
        self.panes.heatmap.set_current(index)
        if self.summary is not None:
            self.explaining.show(self.document, self.summary, self.current)
        self.current_changed.emit()

    def _chosen_in_summary(self, index: int) -> None:
        self.travels.leave_place()
        self.look_at(index)
        self.article_view.show_sentence(index)

    def _chosen_in_article(self, index: int) -> None:
        self.look_at(index)
        self.summary_view.show_sentence(index)

    def _sentence_menu_in_article(self, index: int, place: QPoint) -> None:
        self._chosen_in_article(index)
        self.sentence_menu.emit(place)

    def _sentence_menu_in_summary(self, index: int, place: QPoint) -> None:
        self.look_at(index)
        self.sentence_menu.emit(place)

    def _view_changed(self, start: int, end: int) -> None:
        self.panes.heatmap.set_view(start, end)
        if self.document is not None and self.article is not None:
            self.document.set_place(self.article_view.place)

    def _drag_summary(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.summary_view.summary_mime())
        drag.exec(Qt.DropAction.CopyAction)
