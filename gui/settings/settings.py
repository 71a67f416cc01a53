"""What is stored between runs."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

from gui.client.launch import DEFAULT_MEMORY
from gui.session.private import make_private_file
from gui.theme.brightness import BRIGHTNESSES, Brightness

if TYPE_CHECKING:
    from gui.settings.preferences import Preferences

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"
_OUTLINE = "window/outline"
_WHY = "window/why"
_COMMANDS = "window/commands"
# Where each preference is kept, by the names that gui.settings.preferences gives them in words.
_KEYS: Mapping[str, str] = {
    "family": "reading/family",
    "points": "reading/zoom",
    "characters": "reading/characters",
    "spacing": "reading/spacing",
    "theme": "window/theme",
    "method": "summary/method",
    "length": "summary/length",
    "unit": "summary/unit",
    "interface_language": "language/interface",
    "text_language": "language/text",
    "seconds": "limits/seconds",
    "memory": "limits/memory",
    "keep_protected": "session/protected",
}


class PrivateSettings(QSettings):
    """Settings in a file that only the reader may access: it shows what was read.

    Qt leaves a file's permissions unchanged, and creates a new one with the system's defaults.
    """

    def __init__(self) -> None:
        super().__init__()
        self._narrow()

    def setValue(self, key: str, value: Any) -> None:
        """Stores a value; Qt writes it when idle."""
        # The file may have been removed meanwhile.
        self._narrow()
        super().setValue(key, value)

    def sync(self) -> None:
        """Writes what is pending, and reads what another window wrote."""
        self._narrow()
        super().sync()

    def _narrow(self) -> None:
        # Windows has a registry instead, and on macOS a service makes the file.
        if sys.platform not in ("win32", "darwin"):
            make_private_file(Path(self.fileName()))


class Settings:
    """The reader's choices. What can't be understood, from a newer version or a damaged file, counts as missing."""

    def __init__(self) -> None:
        self._store = PrivateSettings()

    @property
    def geometry(self) -> QByteArray | None:
        """The position of the window."""
        return self._bytes(_GEOMETRY)

    @property
    def splitter(self) -> QByteArray | None:
        """How the window was divided."""
        return self._bytes(_SPLITTER)

    @property
    def outline_shown(self) -> bool:
        """Whether the outline was open."""
        return self._flag(_OUTLINE)

    @property
    def why_shown(self) -> bool:
        """Whether the panel with the reasons was open."""
        return self._flag(_WHY)

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """The ids of what was chosen last in the command palette, newest first."""
        value = self._store.value(_COMMANDS, [])
        # A list of one comes back as a string.
        ids = value if isinstance(value, list) else [value]
        return tuple(command_id for command_id in ids if command_id and isinstance(command_id, str))

    def keep_recent_commands(self, ids: Sequence[str]) -> None:
        """Stores what was chosen last in the command palette; Qt writes it when idle."""
        self._store.setValue(_COMMANDS, list(ids))

    @property
    def theme(self) -> Brightness:
        """The window's colour scheme, as in the preferences."""
        kept = str(self._store.value(_KEYS["theme"]))
        return next((brightness for brightness in BRIGHTNESSES if brightness == kept), BRIGHTNESSES[0])

    @property
    def interface_language(self) -> str:
        """The language of the window, as in the preferences; "" for the system's."""
        return str(self._store.value(_KEYS["interface_language"], ""))

    @property
    def has_other_memory(self) -> bool:
        """Whether the preferences may set an unusual memory limit."""
        return str(self._store.value(_KEYS["memory"], DEFAULT_MEMORY)) != str(DEFAULT_MEMORY)

    @property
    def preferences(self) -> Preferences:
        """What the reader wants in every window and for every article."""
        # Not at start-up: this needs the core, to know the methods and languages.
        from gui.settings.preferences import from_words

        return from_words({name: self._store.value(key) for name, key in _KEYS.items() if self._store.contains(key)})

    def keep_preferences(self, preferences: Preferences) -> None:
        """Stores what the reader wants; Qt writes it when idle."""
        from gui.settings.preferences import as_words

        for name, word in as_words(preferences).items():
            self._store.setValue(_KEYS[name], word)

    def keep_window(self, *, geometry: QByteArray, splitter: QByteArray, outline: bool, why: bool) -> None:
        """Stores the window's state: its position, how it was divided, and which panels were open."""
        for key, value in (
            (_GEOMETRY, geometry),
            (_SPLITTER, splitter),
            (_OUTLINE, outline),
            (_WHY, why),
        ):
            self._store.setValue(key, value)
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def _flag(self, key: str) -> bool:
        """A panel is open until the reader closes it."""
        return str(self._store.value(key)).lower() != "false"
