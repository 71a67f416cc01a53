"""The reading page: article and summary side by side, and below them what decides the summary."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core import LANGUAGES, Article, Length, Ranking, Summary
from gui.article_view import ArticleView
from gui.format import counted, duration
from gui.length_control import LengthControl
from gui.method_control import MethodControl
from gui.named import named
from gui.pane import Pane
from gui.summary_view import SummaryView
from gui.topic_control import TopicControl
from gui.why_panel import WhyPanel

_WHOLE = Length(100, "percent")


class Reader(QWidget):
    """Shows an article, and once there is a ranking, its summary at the length that is set.

    ``ranking_wanted()`` when the reader asks for another method or topic.
    """

    ranking_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.ranking: Ranking | None = None
        self.summary: Summary | None = None
        self.article_view = ArticleView()
        self.summary_view = SummaryView()
        self.why = WhyPanel()
        self.length = LengthControl()
        self.method = MethodControl()
        self.topic = TopicControl()
        self._article_pane = Pane(self.tr("Article"), self.article_view)
        self._summary_pane = Pane(self.tr("Summary"), self.summary_view, self.why)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for pane, share in ((self._article_pane, 3), (self._summary_pane, 2)):
            pane.setMinimumWidth(220)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), share)
        controls = QHBoxLayout()
        controls.setContentsMargins(20, 12, 20, 4)
        controls.setSpacing(32)
        controls.addWidget(self.length, 3)
        controls.addWidget(self.method, 3)
        self.method.add_beside(self.topic)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.splitter, 1)
        page.addLayout(controls)
        self.length.length_changed.connect(self._cut)
        self.method.method_changed.connect(self.ranking_wanted)
        self.topic.topic_changed.connect(self.ranking_wanted)
        self.summary_view.sentence_chosen.connect(self._chosen_in_summary)
        self.article_view.sentence_clicked.connect(self._chosen_in_article)

    def show_article(self, article: Article) -> None:
        """Shows an article, so far without a summary."""
        self.article, self.ranking, self.summary = article, None, None
        self.article_view.show_article(article)
        self.summary_view.clear_summary()
        self.why.show_nothing()
        self.length.clear_facts()
        opens_with_title = bool(article.blocks) and article.blocks[0].text == article.title
        title = "" if opens_with_title else article.title
        self._article_pane.set_title(title or self.tr("Article"), _detail(article, self))

    def show_ranking(self, ranking: Ranking) -> None:
        """Shows the summary that this ranking gives of the article that is shown."""
        self.ranking = ranking
        self.length.set_whole(ranking.summary(_WHOLE))
        self.why.show_nothing()
        self.article_view.set_current(None)
        self.summary_view.set_current(None)
        self._cut()

    def return_to_ranking(self) -> None:
        """Sets method and topic back to what the summary that is shown was made with."""
        if self.ranking is not None:
            self.method.set_method_silently(self.ranking.method)
            self.topic.set_topic(self.ranking.topic)

    def set_zoom(self, points: int) -> None:
        """Shows both texts this many points larger than usual."""
        self.article_view.set_zoom(points)
        self.summary_view.set_zoom(points)

    def _cut(self) -> None:
        """Cuts the summary at the length that is set; the ranking stays, so this costs no round trip."""
        if self.ranking is None:
            return
        self.summary = self.ranking.summary(self.length.length)
        self.article_view.show_picks(self.summary.indices)
        self.summary_view.show_summary(self.summary)
        if self.summary.indices:
            self.length.show_facts(self.summary)

    def _chosen_in_summary(self, index: int) -> None:
        self.article_view.show_sentence(index)
        self._explain(index)

    def _chosen_in_article(self, index: int) -> None:
        self.article_view.set_current(index)
        self.summary_view.show_sentence(index)
        self._explain(index)

    def _explain(self, index: int) -> None:
        if self.ranking is not None:
            self.why.explain(self.ranking, index)


def _detail(article: Article, widget: QWidget) -> str:
    """Where it comes from, who wrote it and when, and how much it is."""
    source = Path(article.source).name if "://" not in article.source else article.source
    size = widget.tr("{sentences} · {words} · {time} to read").format(
        sentences=counted(len(article.sentences), widget.tr("sentence"), widget.tr("sentences")),
        words=counted(article.words, widget.tr("word"), widget.tr("words")),
        time=duration(article.seconds),
    )
    language = LANGUAGES.get(article.language, article.language)
    return " · ".join(part for part in (source, article.byline, article.date, language, size) if part)
