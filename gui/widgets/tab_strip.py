"""The titles of the open documents, when there is more than one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QTabBar, QToolTip, QWidget

from gui.i18n.plain import caption, plain
from gui.theme.theme import theme_for
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

# The minimum and maximum width of a tab, in characters of average width.
_NARROWEST = 24
_WIDEST = 34
# The size of a tab while others are added: for each of them Qt asks for all.
_ANY_SIZE = QSize(1, 1)
_BUTTON_SIDE = QTabBar.ButtonPosition.RightSide


class TabStrip(QTabBar):
    """Shows a tab per document; hidden while there are fewer than two.

    ``chosen(int)``: the reader goes to a tab. ``close_wanted(int)``: closes one, by its button, a middle click or
    Delete; it stays until ``set_tabs`` says otherwise. ``moved(int, int)``: the tab at the first position is now at
    the second, emitted at each step while the reader drags one; the current tab stays current.
    """

    chosen = Signal(int)
    close_wanted = Signal(int)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "tabStrip", self.tr("Open articles"))
        self._pressed = -1
        self._is_adding = False
        # The close button of the current tab, which identifies it wherever it is moved.
        self._front: QWidget | None = None
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setDrawBase(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._choose)
        self.tabMoved.connect(self.moved)
        self.hide()

    def set_tabs(
        self, titles: Sequence[str], current: int, *, sources: Sequence[str] = (), marked: Collection[int] = ()
    ) -> None:
        """Shows these titles, and which is current.

        ``sources`` are the tooltips, one per title; ``marked`` are the tabs with something new to see.
        """
        with QSignalBlocker(self):
            while self.count() > len(titles):
                self.removeTab(self.count() - 1)
            self._add_tabs(len(titles) - self.count())
            for index, title in enumerate(titles):
                self._set_tab(index, title or self.tr("Untitled"), sources[index] if sources else "", index in marked)
            self.setCurrentIndex(current)
        self._front = self.tabButton(self.currentIndex(), _BUTTON_SIDE)
        self.setVisible(len(titles) > 1)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the title, within bounds."""
        if self._is_adding:
            return _ANY_SIZE
        hint = super().tabSizeHint(index)
        character = self.fontMetrics().averageCharWidth()
        return QSize(min(max(hint.width(), _NARROWEST * character), _WIDEST * character), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """If there is no room for all, the strip scrolls before titles become unreadable."""
        if self._is_adding:
            return _ANY_SIZE
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), _NARROWEST * self.fontMetrics().averageCharWidth()), hint.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where the middle button was pressed."""
        self._pressed = self.tabAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Closes the tab that the middle button was pressed and released on."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif self._pressed >= 0 and self._pressed == self.tabAt(event.position().toPoint()):
            self.close_wanted.emit(self._pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete closes the current tab; the arrow keys, as always, go to another."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self.close_wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Adds a line along the top of the current tab, and a frame while it has the focus."""
        super().paintEvent(event)
        front = self.tabRect(self.currentIndex())
        painter = QPainter(self)
        painter.fillRect(front.adjusted(2, 0, -2, 2 - front.height()), theme_for(self.palette()).accent)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(front).adjusted(3, 4, -3, -2), 3, 3)

    def event(self, event: QEvent) -> bool:
        """Claims Delete while it has the focus: elsewhere in a window it may be an action's shortcut.

        Shows where an article comes from literally; assistive tools get it without the marks for that.
        """
        claims = event.type() == QEvent.Type.ShortcutOverride
        if claims and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        index = self.tabAt(event.pos())
        QToolTip.showText(event.globalPos(), tool_tip(self.tabToolTip(index)) if index >= 0 else "", self)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for index in range(self.count()):
                if not self.tabIcon(index).isNull():
                    self.setTabIcon(index, self._mark())

    def _add_tabs(self, number: int) -> None:
        """Adds tabs, many at once without laying them all out for each."""
        if number > 1:
            self.hide()
        self._is_adding = True
        for _ in range(number):
            button = _CloseButton(self)
            button.chosen.connect(self._close_tab_of)
            self.setTabButton(self.addTab(""), _BUTTON_SIDE, button)
        self._is_adding = False

    def _set_tab(self, index: int, title: str, source: str, marked: bool) -> None:
        text, title = caption(title), plain(title)
        if text != self.tabText(index):
            self.setTabText(index, text)
        self.setTabToolTip(index, plain(source) or title)
        self.setAccessibleTabName(index, self.tr("{title}, something new").format(title=title) if marked else title)
        if marked == self.tabIcon(index).isNull():
            self.setTabIcon(index, self._mark() if marked else QIcon())
        button = self.tabButton(index, _BUTTON_SIDE)
        button.setAccessibleName(self.tr("Close {title}").format(title=title))

    def _choose(self, index: int) -> None:
        # Qt also reports another current tab when the current one was dragged elsewhere.
        front = self.tabButton(index, _BUTTON_SIDE)
        if front is not self._front:
            self._front = front
            self.chosen.emit(index)

    def _close_tab_of(self, button: _CloseButton) -> None:
        """Asks to close the tab that a button is on; tabs move, so which one that is can only be determined now."""
        for index in range(self.count()):
            if self.tabButton(index, _BUTTON_SIDE) is button:
                self.close_wanted.emit(index)
                return

    def _mark(self) -> QIcon:
        """A dot."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(16 * ratio), round(16 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_for(self.palette()).accent)
        painter.drawEllipse(QRectF(4, 4, 8, 8))
        painter.end()
        return QIcon(picture)


class _CloseButton(QAbstractButton):
    """A cross in the colour of the text. For the mouse; with the keyboard a tab is closed by the strip's own key.

    ``chosen(_CloseButton)`` says that this button was clicked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closeTab")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("Close"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(self.sizeHint())
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self)

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cross, on a background while the mouse is over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse():
            ground = self.palette().color(self.foregroundRole())
            ground.setAlphaF(0.3 if self.isDown() else 0.15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 3, 3)
        arm = box.width() * 0.2
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.3, c=Qt.PenCapStyle.RoundCap))
        for turn in (-1, 1):
            end = QPointF(arm, turn * arm)
            painter.drawLine(box.center() - end, box.center() + end)
