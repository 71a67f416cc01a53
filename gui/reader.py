"""The reading page: article and summary side by side, and below them what decides the summary."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core import Article, Ranking, Summary, is_web_address, shown_address
from gui.articles.document import NOTHING, Document
from gui.articles.views import View
from gui.controls.controls import Controls
from gui.controls.language_button import LanguageButton
from gui.controls.view_switch import ViewSwitch
from gui.explaining import Explaining
from gui.outline.panel import OutlinePanel
from gui.outlining import Outlining
from gui.strip.rank_strip import RankStrip
from gui.text.anchor import Anchor
from gui.text.article_view import ArticleView
from gui.text.spans import containing
from gui.text.summary_view import SummaryView
from gui.why.panel import WhyPanel
from gui.widgets.named import named
from gui.widgets.pane import Pane
from gui.words.amounts import amount
from gui.words.format import counted, duration

#: The width of the page from which there is room for the outline beside article and summary: in pixels, and, where
#: type is large, in characters of the interface.
_ROOM_FOR_OUTLINE, _CHARACTERS_FOR_OUTLINE = 900, 125


class Reader(QWidget):
    """Shows a document, and lets the reader change it.

    ``refreshed()`` when all that has changed of the document is shown; ``summary_changed()`` when there is another
    summary, or none; ``current_changed()`` when another sentence is looked at; ``sentence_menu(QPoint)`` for the menu
    of that sentence, ``furniture_menu(QPoint, place)`` for furniture's; ``compare_opened()`` for the comparison of
    methods; ``travelled()`` when there is another place to go back or forward to.
    """

    refreshed = Signal()
    summary_changed = Signal()
    current_changed = Signal()
    sentence_menu = Signal(QPoint)
    furniture_menu = Signal(QPoint, object)
    compare_opened = Signal()
    travelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.article: Article | None = None
        self.ranking: Ranking | None = None
        self.summary: Summary | None = None
        self.outline_wanted = True
        self._focus_mode = False
        self.article_view = ArticleView()
        self.strip = RankStrip()
        self.summary_view = SummaryView()
        self.why = WhyPanel()
        self.outline = OutlinePanel()
        self.controls = Controls()
        self.explaining = Explaining(self.why, self.article_view)
        self._outlining = Outlining(self.outline)
        self.views = ViewSwitch()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.article_view, 1)
        row.addWidget(self.strip)
        self.language = LanguageButton()
        self._article_pane = Pane(self.tr("Article"), page, beside=self.views, after=self.language)
        self._summary_pane = Pane(self.tr("Summary"), self.summary_view, self.why)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        # The outline stays as wide as it is, whatever comes and goes beside it.
        for pane, share, least in ((self.outline, 0, 160), (self._article_pane, 3, 220), (self._summary_pane, 2, 220)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.controls)
        self._connect()

    def _connect(self) -> None:
        self.views.view_chosen.connect(self.set_view)
        self.article_view.sentence_clicked.connect(self._chosen_in_article)
        self.article_view.sentence_menu.connect(self._sentence_menu_in_article)
        self.article_view.furniture_menu.connect(self._furniture_menu)
        self.article_view.sentences_dropped.connect(self.exclude)
        self.article_view.view_changed.connect(self._view_changed)
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
        self._show_view(document.view)
        self._show_summary(document)
        self._outlining.show(document)
        self._fit_outline()
        if new_article:
            self._return_to_current(document)
        self.refreshed.emit()

    @property
    def current(self) -> int | None:
        """The index of the sentence that is looked at."""
        return None if self.document is None else self.document.index_at(self.document.current)

    @property
    def shows_summary_alone(self) -> bool:
        """Whether there is no article beside the summary."""
        return self.document is not None and self.document.view == "summary" and not self._focus_mode

    def stay_at(self, position: int, *, in_summary: bool, begun_at: int) -> None:
        """Looks at the sentence that holds a position of the summary's text, or of the article's.

        Where the page went for it, the place where it was begun at can be gone back to.
        """
        if self.article is None or self.document is None or self.summary is None:
            return
        if in_summary:
            index: int | None = self.summary.indices[self.summary.text.count("\n", 0, position)]
        else:
            index = containing(self.article.sentences, position)
            if self.article_view.place != begun_at:
                self.document.history.jump(begun_at)
                self.travelled.emit()
        if index is not None:
            self._look_at(index)

    def set_zoom(self, points: int) -> None:
        """Shows both texts this many points larger than usual."""
        self.article_view.set_zoom(points)
        self.summary_view.set_zoom(points)

    def set_type(self, family: str, points: int, characters: int, spacing: int) -> None:
        """Sets the face, the size, the width of the line in characters and its height in per cent."""
        for view in (self.article_view, self.summary_view):
            view.set_type(family, points, characters, spacing)

    def set_view(self, view: View) -> None:
        """Shows the article whole or folded, or the summary alone."""
        if self.document is not None:
            self.document.set_view(view)

    @property
    def focus_mode(self) -> bool:
        """Whether there is nothing but the article, and all of it dimmed but one paragraph."""
        return self._focus_mode

    def set_focus_mode(self, focus: bool) -> None:
        """Shows nothing but the article, all of it dimmed but the paragraph that is looked at."""
        self._focus_mode = focus
        self.article_view.set_dimmed(focus)
        if focus and self.current is None and self.article is not None and self.article.sentences:
            self._look_at(self._sentence_after(self.article_view.place))
        self.controls.setVisible(not focus)
        if self.document is not None:
            self._show_view(self.document.view)
            self._fit_outline()
        self.refreshed.emit()

    def set_outline_wanted(self, wanted: bool) -> None:
        """Shows the outline where there is one and room for it, or does not."""
        self.outline_wanted = wanted
        self._fit_outline()

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

    def travel(self, by: int) -> None:
        """Goes to the next pick after the sentence that is looked at, or the one before it for -1."""
        if self.summary is None or not self.summary.indices or self.article is None:
            return
        picks = self.summary.indices
        here = self.current
        if here is None:
            place = self.article_view.place
            after = [index for index in picks if self.article.sentences[index].start >= place]
            target = (after or picks)[0] if by > 0 else picks[max(0, len(picks) - len(after) - 1)]
        elif by > 0:
            target = next((index for index in picks if index > here), picks[0])
        else:
            target = next((index for index in reversed(picks) if index < here), picks[-1])
        self.go_to_sentence(target)

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
            here = self.article_view.place if document.current is None else document.current
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
            view.set_language(article.language)
        self.controls.show_article(article)
        self._show_text(article, place)
        opens_with_title = bool(article.blocks) and article.blocks[0].text == article.title
        title = "" if opens_with_title else article.title
        self._article_pane.set_title(title or self.tr("Article"), self._detail(article))
        self.language.show_language(article.language)
        self.summary_changed.emit()

    def _show_text(self, article: Article, place: int) -> None:
        """Shows an article of which nothing else is known yet."""
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
            sentences=counted(len(article.sentences), self.tr("sentence"), self.tr("sentences")),
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
        alone = self._focus_mode
        has_article = view != "summary" or alone
        panes = {self._article_pane: has_article, self._summary_pane: view != "folded" and not alone}
        for pane, is_shown in panes.items():
            if is_shown:
                pane.show()
        # The switch of views is in reach in every one, and the reasons are wherever there is room for them. Both move
        # while all is in sight, for else they would lose the keyboard on their way.
        (self._article_pane if has_article else self._summary_pane).put_beside(self.views)
        (self._article_pane if view == "folded" else self._summary_pane).put_below(self.why)
        for pane, is_shown in panes.items():
            pane.setVisible(is_shown)
        self.article_view.set_folded(view == "folded" and self.ranking is not None)

    def _fit_outline(self) -> None:
        least = max(_ROOM_FOR_OUTLINE, _CHARACTERS_FOR_OUTLINE * self.fontMetrics().averageCharWidth())
        room = self.width() >= least and not self._focus_mode
        self.outline.setVisible(self.outline_wanted and room and self._outlining.has_parts)

    def _return_to_current(self, document: Document) -> None:
        index = document.index_at(document.current)
        if index is not None:
            self._look_at(index)

    def _look_at(self, index: int | None) -> None:
        # A document that is yet to come has what it had: the page still shows the one before.
        if self.document is None or self.article is None:
            return
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
            self.article_view.stand(Anchor(position, self.article_view.viewport().height() / 2))

    def _leave_place(self) -> None:
        if self.document is not None and self.article is not None:
            self.document.history.jump(self.article_view.place)
            self.travelled.emit()

    def _sentence_after(self, position: int) -> int:
        sentences = self.article.sentences if self.article is not None else ()
        return next((i for i, sentence in enumerate(sentences) if sentence.end > position), len(sentences) - 1)

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
        if self.article is not None:
            passage = self.article.furniture[index]
            self.furniture_menu.emit(place, (passage.start, passage.end))

    def _furniture_dropped(self, indices: list[int]) -> None:
        if self.article is not None and self.document is not None:
            passages = [self.article.furniture[index] for index in indices]
            self.document.put_furniture_back((passage.start, passage.end) for passage in passages)

    def _go_to_sentence_at(self, start: int) -> None:
        """Goes to the sentence that starts there, which may be outside of the part that is summarised."""
        index = None if self.document is None else self.document.index_at(start)
        if index is None:
            self.go_to(start)
        else:
            self.go_to_sentence(index)

    def _view_changed(self, start: int, end: int) -> None:
        self.strip.set_view(start, end)
        self.outline.set_place(start)
        if self.document is not None and self.article is not None:
            self.document.set_place(self.article_view.place)

    def _drag_summary(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.summary_view.summary_mime())
        drag.exec(Qt.DropAction.CopyAction)

    def resizeEvent(self, event: object) -> None:
        """Shows the outline only where there is room for it."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_outline()
