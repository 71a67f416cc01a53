"""What is kept between runs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from core import METHODS, Length

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"
_LENGTH_VALUE = "summary/length"
_LENGTH_UNIT = "summary/unit"
_METHOD = "summary/method"
_ZOOM = "reading/zoom"


class Settings:
    """The reader's choices. What can't be understood, from a newer version or a damaged file, counts as not there."""

    def __init__(self) -> None:
        self._store = QSettings()

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood."""
        return self._bytes(_GEOMETRY)

    @property
    def splitter(self) -> QByteArray | None:
        """How the window was divided."""
        return self._bytes(_SPLITTER)

    @property
    def length(self) -> Length | None:
        """The length that was asked for."""
        try:
            return Length(float(str(self._store.value(_LENGTH_VALUE))), str(self._store.value(_LENGTH_UNIT)))  # type: ignore[arg-type]
        except ValueError:
            return None

    @property
    def method(self) -> str:
        """The id of the method; the default where none is kept."""
        method = str(self._store.value(_METHOD))
        return method if method in METHODS else next(iter(METHODS))

    @property
    def zoom(self) -> int:
        """How many points larger than usual the type was."""
        try:
            return max(-6, min(30, int(str(self._store.value(_ZOOM)))))
        except ValueError:
            return 0

    def keep(self, *, geometry: QByteArray, splitter: QByteArray, length: Length, method: str, zoom: int) -> None:
        """Keeps all of it for the next run."""
        for key, value in (
            (_GEOMETRY, geometry),
            (_SPLITTER, splitter),
            (_LENGTH_VALUE, length.value),
            (_LENGTH_UNIT, length.unit),
            (_METHOD, method),
            (_ZOOM, zoom),
        ):
            self._store.setValue(key, value)
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None
