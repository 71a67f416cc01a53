"""Everything the reader can ask of the window, with its words and keys."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

_Keys = QKeySequence.StandardKey


class Actions:
    """The window's actions; each belongs to the window and works wherever the keyboard is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        tr = window.tr
        self.open = self._make("openAction", tr("&Open…"), tr("Open a file"), _Keys.Open)
        self.open_address = self._make("openUrlAction", tr("Open &address…"), tr("Open a web page"), "Ctrl+L")
        self.paste = self._make("pasteAction", tr("&Paste text"), tr("Read what is on the clipboard"), _Keys.Paste)
        self.sample = self._make("sampleAction", tr("Read the &sample"), tr("See how it works on a short article"))
        self.export = self._make("exportAction", tr("&Save summary…"), tr("Save the summary as a file"), _Keys.Save)
        self.copy = self._make("copyAction", tr("&Copy summary"), tr("Copy the whole summary"), "Ctrl+Shift+C")
        self.cancel = self._make("cancelAction", tr("&Cancel"), tr("Cancel work, or dismiss a message"), "Esc")
        self.quit = self._make("quitAction", tr("&Quit"), tr("Close the window"), "Ctrl+Q")
        self.larger = self._make("zoomInAction", tr("&Larger text"), tr("Show larger type"), _Keys.ZoomIn, "Ctrl+=")
        self.smaller = self._make("zoomOutAction", tr("S&maller text"), tr("Show smaller type"), _Keys.ZoomOut)
        self.usual = self._make("zoomResetAction", tr("&Usual size"), tr("Show type in its usual size"), "Ctrl+0")
        self.encoding = self._make(
            "encodingAction", tr("Text &encoding…"), tr("Read the text again in another encoding")
        )
        self.about = self._make("aboutAction", tr("&About Standfirst"), tr("What this program is"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make(self, name: str, text: str, hint: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setToolTip(hint)
        action.setStatusTip(hint)
        sequences = [sequence for key in keys for sequence in _sequences(key)]
        action.setShortcuts(sequences)
        self._window.addAction(action)
        return action

    def fill(self, bar: QMenuBar) -> None:
        """Puts the actions into menus."""
        tr = self._window.tr
        for title, actions in (
            (tr("&File"), (self.open, self.open_address, self.sample, None, self.export, None, self.quit)),
            (tr("&Edit"), (self.paste, self.copy, None, self.cancel)),
            (tr("&View"), (self.larger, self.smaller, self.usual, None, self.encoding)),
            (tr("&Help"), (self.about,)),
        ):
            menu = bar.addMenu(title)
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)


def _sequences(key: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else list(QKeySequence.keyBindings(key))
