"""The reading page: article and summary side by side, and below them what decides the summary."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core import METHODS, Article, Explanation, Length, Ranking, Summary, outline
from gui.article_view import ArticleView
from gui.core_words import language_name
from gui.document import Document, View
from gui.format import counted, duration
from gui.length_control import LengthControl
from gui.method_control import MethodControl
from gui.named import named
from gui.outline_panel import OutlinePanel
from gui.pane import Pane
from gui.rank_strip import RankStrip
from gui.reading_view import Place
from gui.summary_view import SummaryView
from gui.topic_control import TopicControl
from gui.view_switch import ViewSwitch
from gui.why_panel import State, WhyPanel

_WHOLE = Length(100, "percent")
#: The width of the page in pixels from which there is room for the outline beside article and summary.
_ROOM_FOR_OUTLINE = 900
#: Beyond so many sentences the other methods take too long to be run unasked, just to tell which agree.
_QUICKLY_COMPARED = 2_000


class Reader(QWidget):
    """Shows a document, and lets the reader change it.

    ``summary_changed()`` when there is another summary, or none; ``current_changed()`` when another sentence is looked
    at; ``sentence_menu(QPoint)`` for the menu of that sentence, ``furniture_menu(QPoint, place)`` for furniture's;
    ``explanation_wanted(Article, index)`` and ``comparison_wanted()`` ask for what takes a while; ``compare_opened()``
    for the comparison in full; ``travelled()`` when there is another place to go back or forward to.
    """

    summary_changed = Signal()
    current_changed = Signal()
    sentence_menu = Signal(QPoint)
    furniture_menu = Signal(QPoint, object)
    explanation_wanted = Signal(object, int)
    comparison_wanted = Signal()
    compare_opened = Signal()
    travelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.article: Article | None = None
        self.ranking: Ranking | None = None
        self.summary: Summary | None = None
        self._outline_of: Article | None = None
        self._outline_ranking: Ranking | None = None
        self._parts: tuple[tuple[int, int], ...] = ()
        self._topic = ""
        #: What the panel explains: the ranking, the sentence, what became of it, and the choices that decided it.
        self._explained: tuple[Ranking, int, State, tuple[int, ...], tuple[int, ...]] | None = None
        self._explanation: tuple[Article, int, Explanation] | None = None
        self.outline_wanted = True
        self._focus_mode = False
        self.article_view = ArticleView()
        self.strip = RankStrip()
        self.summary_view = SummaryView()
        self.why = WhyPanel()
        self.outline = OutlinePanel()
        self.length = LengthControl()
        self.method = MethodControl()
        self.topic = TopicControl()
        self.views = ViewSwitch()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.article_view, 1)
        row.addWidget(self.strip)
        self._article_pane = Pane(self.tr("Article"), page, beside=self.views)
        self._summary_pane = Pane(self.tr("Summary"), self.summary_view, self.why)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for pane, share, least in ((self.outline, 1, 160), (self._article_pane, 3, 220), (self._summary_pane, 2, 220)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), share)
        self._controls = QWidget()
        controls = QHBoxLayout(self._controls)
        controls.setContentsMargins(20, 12, 20, 4)
        controls.setSpacing(32)
        controls.addWidget(self.length, 3)
        controls.addWidget(self.method, 3)
        self.method.add_beside(self.topic)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self._controls)
        self._connect()

    def _connect(self) -> None:
        self.length.length_changed.connect(self._length_changed)
        self.method.method_changed.connect(self._method_changed)
        self.method.method_chosen.connect(self._method_chosen)
        self.topic.topic_changed.connect(self._topic_changed)
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
        self.outline.part_chosen.connect(self._part_chosen)
        self.outline.sentence_chosen.connect(self._outline_sentence_chosen)
        self.outline.part_wanted.connect(self._part_wanted)
        self.outline.whole_wanted.connect(self.summarise_whole)
        self.why.sentence_chosen.connect(self.go_to_sentence)
        self.why.compare_wanted.connect(self.compare_opened)

    def show_document(self, document: Document) -> None:
        """Shows a document from now on, at the place where the reader left it."""
        if self.document is not None:
            self.document.changed.disconnect(self.refresh)
        self.document = document
        document.changed.connect(self.refresh)
        self.article = self.ranking = self.summary = None
        self._topic = document.topic
        self.topic.set_topic(document.topic)
        self.refresh()
        self.travelled.emit()

    def refresh(self) -> None:
        """Shows what has changed of the document."""
        document = self.document
        if document is None or document.scope is None:
            return
        new_article = document.scope is not self.article
        if new_article:
            self._show_article(document, document.scope)
        self._show_controls(document)
        ranking = document.ranking
        if ranking is not self.ranking:
            self.ranking = ranking
            self._show_ranking(document)
        self._show_view(document.view)
        self._show_summary(document)
        self._show_outline(document)
        if new_article:
            self._return_to_current(document)

    @property
    def current(self) -> int | None:
        """The index of the sentence that is looked at."""
        return None if self.document is None else self.document.index_at(self.document.current)

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
        self._controls.setVisible(not focus)
        if self.document is not None:
            self._show_view(self.document.view)
            self._fit_outline()

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
        position = self.article_view.place
        if self.document is not None and self.document.current is not None:
            position = self.document.current
        around = [part for part in self._parts if part[0] <= position < part[1]]
        if self.document is not None and around:
            self.document.set_part(min(around, key=lambda part: part[1] - part[0]))

    def summarise_whole(self) -> None:
        """Summarises the whole article again."""
        if self.document is not None:
            self.document.set_part(None)

    def show_explanation(self, article: Article, index: int, explanation: Explanation) -> None:
        """Shows what ties a sentence to the others, if it is still the one that is looked at."""
        if article is self.article and index == self.current:
            self._explanation = (article, index, explanation)
            self.article_view.show_words([(word.start, word.end) for word in explanation.words])
            words = dict.fromkeys(word.text for word in explanation.words)
            self.why.show_explanation(list(words), explanation.stands_for)

    def show_agreement(self) -> bool:
        """Tells which methods pick the sentence that is looked at; False while not all have ranked the article."""
        document, index = self.document, self.current
        if document is None or index is None or self.summary is None:
            return False
        rankings = [ranking for method in METHODS if (ranking := document.ranking_by(method)) is not None]
        if len(rankings) < len(METHODS):
            return False
        picking = [ranking.method for ranking in rankings if index in ranking.summary(document.length).indices]
        self.why.show_agreement(picking, len(rankings))
        return True

    def _show_article(self, document: Document, article: Article) -> None:
        # Another document begins where it was left; the same one, counted anew, stays where it is.
        place = document.place if self.article is None else self.article_view.place
        self.article, self.ranking, self.summary = article, None, None
        self.article_view.show_article(article, place)
        self.strip.clear()
        self.summary_view.clear_summary()
        self.why.show_nothing()
        self.length.clear_facts()
        opens_with_title = bool(article.blocks) and article.blocks[0].text == article.title
        title = "" if opens_with_title else article.title
        self._article_pane.set_title(title or self.tr("Article"), self._detail(article))
        self.summary_changed.emit()

    def _detail(self, article: Article) -> str:
        """Where it comes from, who wrote it and when, and how much it is."""
        source = Path(article.source).name if "://" not in article.source else article.source
        size = self.tr("{sentences} · {words} · {time} to read").format(
            sentences=counted(len(article.sentences), self.tr("sentence"), self.tr("sentences")),
            words=counted(article.words, self.tr("word"), self.tr("words")),
            time=duration(article.seconds),
        )
        language = language_name(article.language)
        return " · ".join(part for part in (source, article.byline, article.date, language, size) if part)

    def _show_controls(self, document: Document) -> None:
        self.method.set_method_silently(document.method)
        self.length.set_wanted(document.length)
        if document.topic != self._topic:
            self._topic = document.topic
            self.topic.set_topic(document.topic)
        self.views.set_view(document.view)

    def _show_ranking(self, document: Document) -> None:
        if self.ranking is None or self.article is None:
            self.strip.clear()
            return
        self.length.set_whole(self.ranking.summary(_WHOLE))
        spans = [(sentence.start, sentence.end) for sentence in self.article.sentences]
        self.strip.show_scores(len(self.article.text), spans, self.ranking.scores, text=self.article.text)

    def _show_summary(self, document: Document) -> None:
        before, self.summary = self.summary, document.summary
        summary = self.summary
        if summary is None:
            return
        if before is None or before != summary:
            self.article_view.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.strip.show_picks(summary.indices, summary.pinned, summary.excluded)
            self.summary_view.show_summary(summary, summary.pinned)
            self._summary_pane.set_draggable(self.tr("Drag the summary into another program"))
            if summary.indices:
                self.length.show_facts(summary)
        self._explain()
        if before is None or before != summary:
            self.summary_changed.emit()

    def _show_outline(self, document: Document) -> None:
        whole, ranking = document.whole, document.whole_ranking
        if whole is None:
            return
        if whole is not self._outline_of or (ranking is not None and ranking is not self._outline_ranking):
            self._outline_of, self._outline_ranking = whole, ranking
            parts = outline(whole)
            self._parts = tuple((part.start, part.end) for part in parts)
            best = [None if ranking is None else ranking.best(part.first, part.last) for part in parts]
            self.outline.show_outline(parts, best, ["" if i is None else whole.sentences[i].text for i in best])
        self.outline.show_part(self._parts.index(document.part) if document.part in self._parts else None)
        self._fit_outline()

    def _show_view(self, view: View) -> None:
        alone = self._focus_mode
        has_article = view != "summary" or alone
        pane = self._article_pane if has_article else self._summary_pane
        if not pane.isAncestorOf(self.views):
            pane.put_beside(self.views)
        self._article_pane.setVisible(has_article)
        self._summary_pane.setVisible(view != "folded" and not alone)
        self.article_view.set_folded(view == "folded" and self.summary is not None)

    def _fit_outline(self) -> None:
        room = self.width() >= _ROOM_FOR_OUTLINE and not self._focus_mode
        self.outline.setVisible(self.outline_wanted and room and len(self._parts) > 1)

    def _return_to_current(self, document: Document) -> None:
        index = document.index_at(document.current)
        if index is not None:
            self._look_at(index)

    def _look_at(self, index: int | None) -> None:
        if self.document is None:
            return
        self.document.set_current(index)
        self.article_view.set_current(index)
        self.summary_view.set_current(index)
        self.strip.set_current(index)
        self._explain()
        self.current_changed.emit()

    def _explain(self) -> None:
        """Explains the sentence that is looked at, as far as that is known, and asks for the rest."""
        index, ranking, summary, article = self.current, self.ranking, self.summary, self.article
        if ranking is None or summary is None or article is None:
            return
        if index is None:
            self._explained = None
            self.why.show_nothing()
            self.article_view.show_words(())
            return
        told = (ranking, index, self._state(index), summary.pinned, summary.excluded)
        if told != self._explained:
            self._explained = told
            self.why.explain(ranking, index, state=told[2], pinned=told[3], excluded=told[4])
            if self._explanation is not None and self._explanation[:2] == (article, index):
                self.show_explanation(*self._explanation)
            elif self.why.expanded:
                self.article_view.show_words(())
                self.explanation_wanted.emit(article, index)
        self._compare_quietly()

    def _compare_quietly(self) -> None:
        """Tells which methods agree, and asks the others where that takes no time to speak of."""
        if self.article is None or self.show_agreement() or not self.why.expanded:
            return
        if len(self.article.sentences) <= _QUICKLY_COMPARED:
            self.comparison_wanted.emit()

    def _state(self, index: int) -> State:
        if self.summary is None:
            return "left out"
        if index in self.summary.excluded:
            return "excluded"
        if index in self.summary.pinned:
            return "pinned"
        return "picked" if index in self.summary.indices else "left out"

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
            self.article_view.stand(Place(position, self.article_view.viewport().height() / 2))

    def _leave_place(self) -> None:
        if self.document is not None:
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

    def _part_chosen(self, number: int) -> None:
        self.go_to(self._parts[number][0])

    def _outline_sentence_chosen(self, index: int) -> None:
        """Goes to a sentence of the whole article, which a part may count otherwise or not have."""
        if self.document is None or self._outline_of is None:
            return
        start = self._outline_of.sentences[index].start
        here = self.document.index_at(start)
        if here is None:
            self.go_to(start)
        else:
            self.go_to_sentence(here)

    def _part_wanted(self, number: int) -> None:
        if self.document is not None:
            self.document.set_part(self._parts[number])

    def _view_changed(self, start: int, end: int) -> None:
        self.strip.set_view(start, end)
        self.outline.set_place(start)
        if self.document is not None and self.article is not None:
            self.document.set_place(self.article_view.place)

    def _length_changed(self) -> None:
        if self.document is not None:
            self.document.set_length(self.length.wanted)

    def _method_changed(self, method: str) -> None:
        if self.document is not None:
            self.document.set_method(method)

    def _method_chosen(self) -> None:
        """Also the same again, where ranking by it failed before."""
        if self.document is not None and self.document.ranking is None:
            self.document.set_method(self.method.method)

    def _topic_changed(self, topic: str) -> None:
        if self.document is not None:
            self._topic = topic
            self.document.set_topic(topic)

    def _drag_summary(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.summary_view.summary_mime())
        drag.exec(Qt.DropAction.CopyAction)

    def resizeEvent(self, event: object) -> None:
        """Shows the outline only where there is room for it."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_outline()
