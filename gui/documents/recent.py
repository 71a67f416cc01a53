"""Recently opened files and web addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

import core
from gui.data import DATA
from gui.i18n.plain import caption, plain
from gui.settings.settings import PrivateSettings
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

_KEY = "recent/sources"
_MOST = 12
# The most entries read from a list, which is more than are ever written.
_MOST_READ = 100
# The greatest width of a name, in characters of average width.
_WIDTH = 48


def with_source(recent: Sequence[str], source: str) -> tuple[str, ...]:
    """The list with a newly opened source at its head, in the form of ``listed``; unchanged if it is not stored."""
    kept = listed(source)
    return (kept, *(other for other in recent if other != kept))[:_MOST] if kept else tuple(recent)


def listed(source: str) -> str:
    """A source as stored in the list; "" for what is not: a pasted text, the program's own sample, a secret."""
    if not is_lasting(source):
        return ""
    if not core.addresses.is_web_address(source):
        return source
    # A start that lists no address needs none of its patterns.
    from gui.documents.without_secrets import without_secrets

    return without_secrets(source)


def without_source(recent: Sequence[str], source: str) -> tuple[str, ...]:
    """The list without this source, such as a file that turned out to be missing."""
    return tuple(other for other in recent if other != source)


class RecentSources:
    """The list as stored between runs, newest first; read anew each time, since another window may write it."""

    def __init__(self) -> None:
        self._store = PrivateSettings()
        if (known := self._known()) and list(self.sources) != known:
            # Earlier versions stored whole addresses.
            self._keep(self.sources)

    @property
    def sources(self) -> tuple[str, ...]:
        """Paths and addresses, newest first. Invalid entries count as missing."""
        self._store.sync()
        sources = (listed(source) for source in self._known() if isinstance(source, str))
        return tuple(dict.fromkeys(filter(None, sources)))[:_MOST]

    def add(self, source: str) -> None:
        """Puts a newly opened source at the head."""
        self._keep(with_source(self.sources, source))

    def drop(self, source: str) -> None:
        """Removes what can no longer be opened."""
        self._keep(without_source(self.sources, source))

    def clear(self) -> None:
        """Removes everything."""
        self._store.remove(_KEY)
        self._store.sync()

    def _known(self) -> list[object]:
        """The stored entries, whatever they are."""
        value = self._store.value(_KEY, [])
        # QSettings returns a list of one as a string.
        return value[:_MOST_READ] if isinstance(value, list) else [value]

    def _keep(self, sources: tuple[str, ...]) -> None:
        self._store.setValue(_KEY, list(sources))
        self._store.sync()


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
            place = (
                core.addresses.shown_address(source)
                if core.addresses.is_web_address(source)
                else str(Path(source).parent)
            )
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
        if core.addresses.is_web_address(source):
            return core.addresses.shown_address(source)
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
    if core.addresses.is_web_address(source):
        return core.addresses.shown_address(source).partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/")
    return Path(source).name


def is_lasting(source: str) -> bool:
    """Whether a source can be reopened: not a pasted text, nor an address without a host or with a password in it."""
    if core.addresses.is_web_address(source):
        url = QUrl(source)
        return url.isValid() and bool(url.host()) and not url.userInfo()
    path = Path(source)
    return path.is_absolute() and path.parent != DATA and "\0" not in source
