"""Why a sentence was picked, or was not: its rank, what its score is made of, and what it represents."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core import METHODS, Ranking
from gui.features.explanation.bars import ScoreBars
from gui.features.explanation.names import ordinal
from gui.features.explanation.pieces import ClickableLabel, ScrolledDetails
from gui.features.explanation.score import score_of
from gui.features.explanation.sentences import SentenceList
from gui.i18n.format import number
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named

# What became of a sentence.
State = Literal["picked", "left out", "pinned", "excluded"]

# The panel has at most this share of its parent's height; its content is never taller than the first number of
# pixels, and at least as tall as the second.
_SHARE = 0.45
_TALLEST, _LOWEST = 340, 90
# The height of the two header lines and the space around them, in lines.
_HEAD_LINES = 3
_WAITING = "…"


class ExplanationPanel(QWidget):
    """Explains the current sentence; says how to choose one if there is none.

    Its height is the same for every sentence, and does not change when more becomes known: what is above it must not
    move. ``sentence_chosen(int)`` gives the index of a sentence to go to, ``compare_wanted()`` says the reader wants to
    see all methods, ``expanded_changed(bool)`` that the reader opened or closed the panel at its header.
    """

    sentence_chosen = Signal(int)
    compare_wanted = Signal()
    expanded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._ranking: Ranking | None = None
        self._index = -1
        self._expanded = True
        self.setObjectName("whyPanel")
        self.setAccessibleName(self.tr("Why this sentence"))
        self._title = named(ClickableLabel(), "whyTitle")
        self._title.setWordWrap(True)
        self._title.clicked.connect(self._toggle)
        self._fate = named(MutedLabel(), "whyState")
        self._fate.setWordWrap(True)
        self._arrow = named(QToolButton(), "whyToggle", self.tr("Details of this sentence"))
        self._arrow.setAutoRaise(True)
        self._arrow.clicked.connect(self._toggle)
        self._bars = ScoreBars()
        self._agreement = named(ElidedLabel(), "whyAgreement")
        self._methods = named(ElidedLabel(muted=True), "whyMethods")
        self._compare = named(QPushButton(self.tr("Compare methods…")), "whyCompare", self.tr("Compare methods"))
        self._compare.setToolTip(self.tr("Show which sentences each method picks"))
        self._compare.clicked.connect(self.compare_wanted)
        self._words = named(QLabel(), "whyWords")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._stands_for = named(MutedLabel(), "whyStandsForCaption")
        self._list = SentenceList()
        self._list.sentence_chosen.connect(self.sentence_chosen)
        self._body = ScrolledDetails(self._details())
        self._bars.row_reached.connect(self._reveal_bar)
        self._list.row_reached.connect(self._reveal_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addLayout(self._header())
        column.addWidget(self._body)
        self.show_nothing()

    @property
    def expanded(self) -> bool:
        """Whether an explained sentence's details are shown."""
        return self._expanded

    @expanded.setter
    def expanded(self, expanded: bool) -> None:
        self._expanded = expanded
        self._show_details()

    def show_nothing(self) -> None:
        """Explains no sentence."""
        self._ranking = None
        _write(self._title, self.tr("Choose a sentence to see why it was picked."))
        self._show_details()

    def explain(
        self,
        ranking: Ranking,
        index: int,
        *,
        state: State = "picked",
        pinned: Collection[int] = (),
        excluded: Collection[int] = (),
    ) -> None:
        """Explains one sentence of a ranking; what it represents and which methods agree is shown once known.

        ``pinned`` and ``excluded`` are the sentences that the reader chose, which shift the ranks of others.
        """
        same = self._ranking is not None and self._ranking.article is ranking.article and self._index == index
        if not same:
            self._await_more(ranking)
        if not same or ranking is not self._ranking:
            self._bars.show_score(score_of(ranking, index))
        self._ranking, self._index = ranking, index
        _write(
            self._title,
            self.tr("{rank} of {total} by {method}").format(
                rank=ordinal(ranking.ranks[index]),
                total=number(len(ranking.order)),
                method=METHODS[ranking.method].title,
            ),
        )
        _write(self._fate, self._told(state, ranking.enters_at(index, pinned, excluded)))
        self._show_details()

    def show_explanation(self, words: Sequence[str], stands_for: Sequence[int]) -> None:
        """Shows the words that make the sentence central and the indices of those that it represents."""
        if self._ranking is None:
            return
        different: dict[str, str] = {}
        for word in words:
            different.setdefault(word.casefold(), word)
        shown = " · ".join(different.values())
        shown = shown or self.tr("None: it shares no important word with other sentences.")
        _write(self._words, shown, self.tr("Words that tie it to the article: {words}").format(words=shown))
        count = len(stands_for)
        if count:
            text = self.tr("Represents %Ln similar one(s)", "", count)
        else:
            text = self.tr("Represents only itself: no other is very similar")
        _write(self._stands_for, text)
        self._list.show_sentences(self._ranking.article, stands_for)

    def show_agreement(self, methods: Sequence[str], of: int) -> None:
        """Shows which methods, by their ids, pick the sentence; ``of`` is how many were asked."""
        if self._ranking is None:
            return
        if len(methods) == 0:
            text = self.tr("None of %Ln method(s) picks it", "", of)
        elif 1 < len(methods) == of:
            text = self.tr("All %Ln methods pick it", "", of)
        else:
            text = self.tr("%Ln of {of} methods pick(s) it", "", len(methods)).format(of=number(of))
        _write(self._agreement, text)
        _write(self._methods, ", ".join(METHODS[method].title for method in methods))

    def _await_more(self, ranking: Ranking) -> None:
        """Reserves the space for what comes later."""
        _write(self._agreement, _WAITING, self.tr("Asking the other methods"))
        _write(self._methods, "")
        _write(self._words, _WAITING, self.tr("Looking for words that tie it to the article"))
        _write(self._stands_for, self.tr("Represents"))
        self._list.show_sentences(ranking.article, ())
        self._body.verticalScrollBar().setValue(0)

    def _told(self, state: State, entry: int) -> str:
        if state == "pinned":
            return self.tr("Pinned by you: in every summary")
        if state == "excluded":
            return self.tr("Excluded by you: in no summary")
        if state == "left out":
            return self.tr("Left out: joins the summary at %Ln sentence(s)", "", entry)
        if entry == 1:
            return self.tr("In the summary, however short")
        return self.tr("In the summary, from %Ln sentence(s) on", "", entry)

    def _header(self) -> QHBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self._title)
        told.addWidget(self._fate)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 12, 0)
        row.addLayout(told, 1)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _details(self) -> QWidget:
        """The scrollable part. What comes later is last, so that nothing being read moves."""
        words_caption = named(MutedLabel(self.tr("Words that tie it to the article")), "whyWordsCaption")
        agreement = QHBoxLayout()
        agreement.addWidget(self._agreement, 1)
        agreement.addWidget(self._compare)
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(16, 0, 4, 0)
        column.setSpacing(2)
        column.addWidget(self._bars)
        rest = QVBoxLayout()
        rest.setContentsMargins(4, 8, 4, 0)
        rest.setSpacing(2)
        rest.addLayout(agreement)
        rest.addWidget(self._methods)
        for caption, widget in ((words_caption, self._words), (self._stands_for, self._list)):
            rest.addSpacing(8)
            caption.setWordWrap(True)
            rest.addWidget(caption)
            rest.addWidget(widget)
        column.addLayout(rest)
        column.addStretch(1)
        return details

    def _toggle(self) -> None:
        if self._ranking is not None:
            self.expanded = not self.expanded
            self.expanded_changed.emit(self.expanded)

    def _show_details(self) -> None:
        explains = self._ranking is not None
        self._weigh_title()
        self._fate.setVisible(explains)
        self._arrow.setVisible(explains)
        self._arrow.setArrowType(Qt.ArrowType.DownArrow if self._expanded else Qt.ArrowType.UpArrow)
        self._arrow.setToolTip(self.tr("Hide the details") if self._expanded else self.tr("Show the details"))
        self._title.setCursor(Qt.CursorShape.PointingHandCursor if explains else Qt.CursorShape.ArrowCursor)
        self._body.setVisible(explains and self._expanded)

    def _reveal_bar(self, rect: QRect) -> None:
        self._body.reveal(self._bars, rect)

    def _reveal_line(self, rect: QRect) -> None:
        self._body.reveal(self._list, rect)

    def showEvent(self, event: QShowEvent) -> None:
        """Watches its parent's height."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = parent
            if parent is not None:
                parent.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves room for the summary when the window becomes lower."""
        if event.type() == QEvent.Type.Resize and watched is self._watched:
            self._fit()
        return False

    def _fit(self) -> None:
        if self._watched is not None:
            room = round(_SHARE * self._watched.height()) - _HEAD_LINES * self.fontMetrics().lineSpacing()
            self._body.setFixedHeight(max(_LOWEST, min(_TALLEST, room)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line that separates it from what is above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))

    def _weigh_title(self) -> None:
        """Emphasises the title if it is about a sentence, and mutes it if it asks for one."""
        explains = self._ranking is not None
        self._title.setFont(_weighted(self.font(), QFont.Weight.DemiBold if explains else QFont.Weight.Normal))
        self._title.setForegroundRole(QPalette.ColorRole.Text if explains else QPalette.ColorRole.WindowText)


def _write(label: QLabel, text: str, heard: str = "") -> None:
    label.setText(text)
    label.setAccessibleName(heard or text)


def _weighted(font: QFont, weight: QFont.Weight) -> QFont:
    heavier = QFont(font)
    heavier.setWeight(weight)
    return heavier
