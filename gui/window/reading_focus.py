"""Where the keyboard focus belongs: in the text being read, unless the reader moved it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid


class ReadingFocus(QObject):
    """Keeps a window's focus where the reader put it, and returns it to the text whenever it is lost.

    The widget in focus may be hidden, disabled or deleted; Qt then gives the focus to the next widget in tab order,
    be it a slider or a text. Here it returns instead to the one of ``texts`` that the reader was in last.
    While that one is hidden another one substitutes for it. While none is shown, the first to appear gets the focus.
    """

    def __init__(self, window: QWidget, texts: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._texts = tuple(texts)
        # The text that the reader was in last, even if it is hidden now.
        self._chosen = self._texts[0]
        # The widget that has the focus by the reader's choice or by ours, never by Qt's.
        self._here: QWidget | None = None
        self._is_going = False
        for text in self._texts:
            text.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def go_home(self) -> None:
        """Gives the focus to the text being read; does nothing while none is shown."""
        home = next((text for text in (self._chosen, *self._texts) if text.isVisible()), None)
        if home is not None:
            self._here, self._is_going = home, True
            home.setFocus(Qt.FocusReason.OtherFocusReason)
            self._is_going = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gives the focus to a text that appears, if nothing has it or only a substitute for this text."""
        if event.type() == QEvent.Type.Show:
            is_awaited = watched is self._chosen and self._here in self._texts
            if is_awaited or self._is_lost():
                self.go_home()
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # While a window is being deleted, its remaining children still get signals of those deleted before.
        if self._is_going or not isValid(self._window):
            return
        # A menu returns the focus by itself, and so does another window.
        if isinstance(now, QMenuBar) or not self._window.isActiveWindow():
            return
        if self._is_lost() or now is None:
            self.go_home()
        elif now is not self._here and now.window() is self._window:
            self._here = now
            if now in self._texts:
                self._chosen = now

    def _is_lost(self) -> bool:
        here = self._here
        return here is None or not isValid(here) or not here.isVisible() or not here.isEnabled()
