"""The outline of a long text: its parts, where the reader is among them, and the option to summarise one alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core import Part
from gui.features.outline.tree import OutlineTree
from gui.i18n.format import number
from gui.theme.theme import theme_for
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named
from gui.widgets.pane import MARGIN, PaneTitle

# Pixels around the button, which is as wide as the panel allows.
_FOOT = 12
# Characters of average width in a line.
_WIDTH = 28
# The most characters of a title in the banner.
_LONGEST = 60


class OutlinePanel(QWidget):
    """Shows an outline.

    ``part_chosen(int)`` gives the index of a part, and ``sentence_chosen(int)`` the index in the article of a sentence,
    that the reader wants to go to. ``part_wanted(int)`` gives the part to be summarised alone, and
    ``whole_wanted()`` asks for the whole article again.
    """

    part_chosen = Signal(int)
    sentence_chosen = Signal(int)
    part_wanted = Signal(int)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: Sequence[str] = ()
        named(self, "outlinePanel", self.tr("Outline of the article"))
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 8, MARGIN, 8)
        head.addWidget(PaneTitle(self.tr("Outline")))
        self._banner = _Banner()
        self._tree = OutlineTree()
        self._nothing = named(MutedLabel(self.tr("This text is too short for an outline.")), "outlineNothing")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(MARGIN, 0, MARGIN, 8)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._only = named(QPushButton(), "summarisePartButton", self._tree.only_action.text())
        self._only.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # As wide as the panel, however long its text is.
        self._only.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keys = self._tree.only_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._only.setToolTip(
            self.tr("Summarise the part that is selected, or else the one being read ({keys})").format(keys=keys)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._tree, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_FOOT, 8, _FOOT, 10)
        foot.addWidget(self._only)
        column.addLayout(foot)
        self._tree.part_chosen.connect(self.part_chosen)
        self._tree.sentence_chosen.connect(self.sentence_chosen)
        self._tree.part_wanted.connect(self.part_wanted)
        self._tree.only_action.changed.connect(self._offer)
        self._only.clicked.connect(self._tree.only_action.trigger)
        self._banner.whole.clicked.connect(self.whole_wanted)
        self._offer()
        self.show_outline((), (), ())
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_outline(self, parts: Sequence[Part], best: Sequence[int | None], texts: Sequence[str]) -> None:
        """Shows parts, each with the index of its best sentence, None if it has none, and that sentence's words.

        If the parts are those shown before, what is collapsed, selected and visible stays so.
        """
        self._titles = [self._title(parts, index) for index in range(len(parts))]
        self._tree.show_parts(parts, self._titles, best, [" ".join(text.split()) for text in texts])
        self._nothing.setVisible(not parts)
        self._tree.setVisible(bool(parts))
        self._only.setVisible(bool(parts))
        if not parts:
            self.show_part(None)

    def show_part(self, index: int | None) -> None:
        """Says that only this part is being summarised, or with None that it is the whole article."""
        if index is not None:
            self._banner.show_title(self._titles[index])
        self._banner.setVisible(index is not None)

    def set_place(self, position: int) -> None:
        """Marks the part that holds this position of the text as the one being read."""
        self._tree.set_place(position)

    def _title(self, parts: Sequence[Part], index: int) -> str:
        title = " ".join(parts[index].title.split())
        if title:
            return title
        if any(part.title for part in parts):
            return self.tr("Beginning")
        return self.tr("Part {number}").format(number=number(index + 1))

    def _offer(self) -> None:
        self._only.setEnabled(self._tree.only_action.isEnabled())

    def sizeHint(self) -> QSize:
        """As wide as a short line of text, however high."""
        return QSize(_WIDTH * self.fontMetrics().averageCharWidth() + 2 * MARGIN, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elides the button's text if it does not fit."""
        super().resizeEvent(event)
        room = self.width() - 2 * _FOOT - 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin)
        text = self._tree.only_action.text()
        self._only.setText(self._only.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))


class _Banner(QWidget):
    """Says which part alone is being summarised, with a button that ends it."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "outlineBanner")
        self._text = named(QLabel(), "outlineBannerText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        # A long word in a title is cut off rather than make the panel wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = named(QPushButton(self.tr("Whole article")), "wholeArticleButton")
        self.whole.setToolTip(self.tr("Summarise the whole article again"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 8)
        column.addWidget(self._text)
        column.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_title(self, title: str) -> None:
        """Names the part."""
        short = title if len(title) <= _LONGEST else title[:_LONGEST].rstrip() + "…"
        self._text.setText(self.tr("Only “{title}” is summarised").format(title=short))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the background of a notice."""
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.notice)
        painter.setPen(theme.outline)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
