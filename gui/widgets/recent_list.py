"""What was read before, one per line, to be opened again with a click."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from core.addresses import is_web_address, shown_address
from gui.i18n.plain import caption, plain
from gui.theme.theme import theme_for
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

# More would crowd the page, and are in the menu anyway.
_MOST = 5
_PADDING, _GAP = 10, 16
# The share of a line that the location may take.
_PLACE_SHARE = 0.45


class RecentList(QWidget):
    """Lists titles with their locations. ``source_chosen(str)`` gives the path or address of one."""

    source_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "recentList", self.tr("Recently read"))
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        heading = MutedLabel(self.tr("Recently read"))
        heading.setContentsMargins(_PADDING, 0, _PADDING, 4)
        self._column.addWidget(heading)
        self.hide()

    def show_recent(self, recent: Sequence[tuple[str, str]]) -> None:
        """Lists titles with their paths or addresses, newest first; if there are none, nothing is shown."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(title, source) for title, source in recent[:_MOST]]
        for row in self._rows:
            row.chosen.connect(self.source_chosen)
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(self._rows))


class _Row(QAbstractButton):
    """A title at the beginning of a line and, fainter, its location at the end. ``chosen(str)`` gives its source."""

    chosen = Signal(str)

    def __init__(self, title: str, source: str) -> None:
        super().__init__()
        self._source = source
        self._title, self._place = plain(title), plain(_place(source))
        self.setText(caption(title))
        self.setToolTip(tool_tip(plain(source)))
        named(self, "recentSource", f"{self._title}, {self._place}")
        # Otherwise assistive tools get the tool tip, with its marks.
        self.setAccessibleDescription(plain(source))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._source)

    def sizeHint(self) -> QSize:
        """A line with space above and below; any width is enough."""
        return QSize(0, self.fontMetrics().height() + _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Stops showing that it can be clicked."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints title and location, each elided when space runs out."""
        theme, metrics = theme_for(self.palette()), self.fontMetrics()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.outline, 1))
            painter.setBrush(theme.pick)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        room = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        place = metrics.elidedText(self._place, Qt.TextElideMode.ElideMiddle, round(_PLACE_SHARE * room.width()))
        taken = metrics.horizontalAdvance(place) + _GAP
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room.width() - taken)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, trailing if is_mirrored else leading, title)
        painter.setPen(theme.muted)
        painter.drawText(room, leading if is_mirrored else trailing, place)


def _place(source: str) -> str:
    """The folder of a file, with ~ for the reader's own, or the host of an address as browsers show it."""
    if is_web_address(source):
        return shown_address(source).split("/")[2]
    folder = Path(source).parent
    try:
        return str(Path("~", folder.relative_to(Path.home())))
    except (ValueError, RuntimeError):
        return str(folder)
