"""The parts of the reading page, and how it is laid out in each view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gui.documents.views import View
from gui.features.controls.controls import Controls
from gui.features.controls.language_button import LanguageButton
from gui.features.controls.view_switch import ViewSwitch
from gui.features.explanation.panel import ExplanationPanel
from gui.features.heatmap.view import Heatmap
from gui.features.outline.panel import OutlinePanel
from gui.textview.article_view import ArticleView
from gui.textview.summary_view import SummaryView
from gui.widgets.named import named
from gui.widgets.pane import Pane

# The page width from which there is room for the outline beside article and summary: in pixels and, if
# type is large, in characters of the interface font.
_ROOM_FOR_OUTLINE, _CHARACTERS_FOR_OUTLINE = 900, 125


class ReadingPanes(QWidget):
    """Outline, article and summary side by side, and below them the summary's controls.

    ``outline_fitted(bool)`` says whether the outline is shown, when that has changed.
    """

    outline_fitted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Whether the reader wants the outline, even if there is no room or need for it now.
        self.outline_wanted = True
        self._asked_without_room = False
        self._has_parts = False
        # Whether only the article is shown, all of it dimmed except one paragraph.
        self.focus_mode = False
        self._view: View = "article"
        self.article_view = ArticleView()
        self.heatmap = Heatmap()
        self.summary_view = SummaryView()
        self.explanation = ExplanationPanel()
        self.outline = OutlinePanel()
        self.controls = Controls()
        self.views = ViewSwitch()
        self.language = LanguageButton()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.article_view, 1)
        row.addWidget(self.heatmap)
        self.article_pane = Pane(self.tr("Article"), page, beside=self.views, after=self.language)
        self.summary_pane = Pane(self.tr("Summary"), self.summary_view, self.explanation)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        # The outline keeps its width, whatever comes and goes beside it.
        for pane, share, least in ((self.outline, 0, 160), (self.article_pane, 3, 220), (self.summary_pane, 2, 220)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.controls)

    def set_type(self, family: str, points: int, characters: int, spacing: int) -> None:
        """Sets the typeface, the size, the line width in characters and the line height in per cent."""
        for view in (self.article_view, self.summary_view):
            view.page_layout.set_type(family, points, characters, spacing)

    @property
    def shows_summary_alone(self) -> bool:
        """Whether the summary is shown without the article."""
        return self._view == "summary" and not self.focus_mode

    @property
    def can_show_outline(self) -> bool:
        """Whether there is an outline to show or hide."""
        return self._has_parts and not self.focus_mode

    def ask_for_outline(self, wanted: bool) -> None:
        """Shows the outline at the reader's request, even if there is little room for it; or hides it."""
        self.outline_wanted = wanted
        self._asked_without_room = wanted and not self._has_room
        self.fit_outline()

    def lay_out(self, view: View, *, has_parts: bool) -> None:
        """Shows what belongs to a view; in focus mode only the article."""
        self._view, self._has_parts = view, has_parts
        alone = self.focus_mode
        panes = {
            self.article_pane: view != "summary" or alone,
            self.summary_pane: view != "folded" and not alone,
        }
        for pane, is_shown in panes.items():
            if is_shown:
                pane.show()
        # The view switch is available in every view, and the reasons wherever there is room for them. Both move
        # while everything is visible, or they would lose the focus on the way.
        (self.article_pane if panes[self.article_pane] else self.summary_pane).put_beside(self.views)
        (self.article_pane if view == "folded" else self.summary_pane).put_below(self.explanation)
        for pane, is_shown in panes.items():
            pane.setVisible(is_shown)
        self.controls.setVisible(not alone)
        self.fit_outline()

    @property
    def _has_room(self) -> bool:
        least = max(_ROOM_FOR_OUTLINE, _CHARACTERS_FOR_OUTLINE * self.fontMetrics().averageCharWidth())
        return self.width() >= least

    def fit_outline(self) -> None:
        """Shows the outline if it is wanted and there is room, or if the reader asked for it anyway."""
        has_room = self._has_room
        self._asked_without_room &= not has_room
        is_shown = self.can_show_outline and self.outline_wanted and (has_room or self._asked_without_room)
        if is_shown == self.outline.isHidden():
            self.outline.setVisible(is_shown)
        self.outline_fitted.emit(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the outline automatically only if there is room for it."""
        super().resizeEvent(event)
        self.fit_outline()
