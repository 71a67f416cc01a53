"""The menu of recently opened files and web addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.addresses import is_web_address, shown_address
from gui.i18n.plain import caption, plain
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

# The greatest width of a name, in characters of average width.
_WIDTH = 48


class RecentMenu(QMenu):
    """Recent sources, numbered for the keyboard. ``chosen(str)`` with the source, ``cleared()`` to forget them all.

    Whether a file still exists is only checked by opening it: a menu that checked would wait for a slow server.
    """

    chosen = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        named(self, "recentMenu", self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self.triggered.connect(self._choose)
        self.show_sources(())

    def show_sources(self, sources: Sequence[str]) -> None:
        """Lists paths and addresses in this order."""
        self.clear()
        times = Counter(_name(source) for source in sources)
        # Not without need: the first measuring of any text takes as long as a hundred menus.
        width = _WIDTH * self.fontMetrics().averageCharWidth() if sources else 0
        for number, source in enumerate(sources, start=1):
            name = self._name_and_folder(source) if times[_name(source)] > 1 else _name(source)
            shown = self.fontMetrics().elidedText(plain(name), Qt.TextElideMode.ElideMiddle, width)
            action = QAction(f"{_mnemonic(number)}{caption(shown)}", self)
            # Its name without the number, for lists without numbers.
            action.setIconText(plain(name))
            place = shown_address(source) if is_web_address(source) else str(Path(source).parent)
            action.setToolTip(tool_tip(plain(place)))
            action.setData(source)
            self.addAction(action)
        self.addSeparator()
        forget = QAction(self.tr("&Clear this list"), self)
        forget.setObjectName("clearRecentAction")
        forget.setEnabled(bool(sources))
        self.addAction(forget)
        self.menuAction().setEnabled(bool(sources))

    def _name_and_folder(self, source: str) -> str:
        """A file's name with its folder, to distinguish files of the same name."""
        if is_web_address(source):
            return shown_address(source)
        return self.tr("{name} in {folder}").format(name=_name(source), folder=Path(source).parent.name)

    def _choose(self, action: QAction) -> None:
        source = action.data()
        if source is None:
            self.cleared.emit()
        else:
            self.chosen.emit(source)


def _mnemonic(number: int) -> str:
    """``1`` to ``9`` and then ``0``; none for further ones."""
    if number < 10:
        return f"&{number}  "
    return "1&0  " if number == 10 else f"{number}  "


def _name(source: str) -> str:
    if is_web_address(source):
        return shown_address(source).partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/")
    return Path(source).name
