"""The reader's preferences in action: stored, set in a dialog, and applied at once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.settings.settings import Settings
from gui.theme.theme import apply_theme

if TYPE_CHECKING:
    from core import Length
    from gui.settings.preferences import Preferences


class Preferring(QObject):
    """Holds the preferences of a window. ``applied(Preferences)`` when the reader changed any."""

    applied = Signal(object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        apply_theme(settings.theme)

    @cached_property
    def current(self) -> Preferences:
        """The current preferences."""
        return self._settings.preferences

    @property
    def for_new_articles(self) -> tuple[str, Length, str]:
        """The method and length they start with, and the language they are assumed to be in."""
        return self.current.method, self.current.length, self.current.text_language

    def apply(self, preferences: Preferences) -> None:
        """Makes these the preferences, here and now and for the next start."""
        self.current = preferences
        self.keep()
        apply_theme(preferences.theme)
        self.applied.emit(preferences)

    def keep(self) -> None:
        """Stores them for the next start."""
        self._settings.keep_preferences(self.current)

    def enlarge(self, by: int) -> None:
        """Sets the type this many points larger."""
        self.set_points(self.current.points + by)

    def set_points(self, points: int) -> None:
        """Sets the type this many points larger than usual, within the limits."""
        from gui.settings.preferences import LIMITS

        least, most = LIMITS["points"]
        # Importing this takes longer than all of the window's preferences.
        from dataclasses import replace

        self.apply(replace(self.current, points=max(least, min(most, points))))

    def open(self) -> None:
        """Opens the dialog beside the window."""
        from gui.features.preferences.dialog import PreferencesDialog

        dialog = self._window.findChild(PreferencesDialog)
        if dialog is None:
            dialog = PreferencesDialog(self.current, self._window)
            dialog.changed.connect(self.apply)
        dialog.show_preferences(self.current)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
