"""Recently opened files and web addresses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gui.data import DATA
from gui.settings.settings import PrivateSettings

_KEY = "recent/sources"
_MOST = 12
# The most entries read from a list, which is more than are ever written.
_MOST_READ = 100


def with_source(recent: Sequence[str], source: str) -> tuple[str, ...]:
    """The list with a newly opened source at its head, in the form of ``listed``; unchanged if it is not stored."""
    kept = listed(source)
    return (kept, *(other for other in recent if other != kept))[:_MOST] if kept else tuple(recent)


def listed(source: str) -> str:
    """A source as stored in the list; "" for what is not: a pasted text, the program's own sample, a secret."""
    if not is_lasting(source):
        return ""
    # A start with an empty list needs no core, and one that lists no address none of its patterns.
    from core.addresses import is_web_address

    if not is_web_address(source):
        return source
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


def is_lasting(source: str) -> bool:
    """Whether a source can be reopened: not a pasted text, nor an address without a host or with a password in it."""
    from core.addresses import is_web_address

    if is_web_address(source):
        from PySide6.QtCore import QUrl

        url = QUrl(source)
        return url.isValid() and bool(url.host()) and not url.userInfo()
    path = Path(source)
    return path.is_absolute() and path.parent != DATA and "\0" not in source
