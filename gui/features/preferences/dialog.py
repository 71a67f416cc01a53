"""Every preference in one dialog, applied at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from gui.features.preferences.general_page import GeneralPage
from gui.features.preferences.reading_page import ReadingPage
from gui.features.preferences.summaries_page import SummariesPage
from gui.settings.preferences import Preferences
from gui.widgets.named import named

# Room for a line of the usual length; it fits on a screen of 800 by 600.
_SIZE = QSize(660, 500)

Page = ReadingPage | GeneralPage | SummariesPage


class PreferencesDialog(QDialog):
    """A modeless dialog. ``changed(Preferences)`` reports every choice at once."""

    changed = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setAccessibleName(self.tr("Preferences"))
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self._is_showing = False
        self._tabs = named(QTabWidget(), "preferencesTabs", self.tr("Preferences"))
        # Without a frame, which in dark themes would be the brightest background of all.
        self._tabs.setDocumentMode(True)
        titled: dict[str, Page] = {
            self.tr("&Reading"): ReadingPage(),
            self.tr("&General"): GeneralPage(),
            self.tr("&Summaries"): SummariesPage(),
        }
        self._pages = tuple(titled.values())
        for title, page in titled.items():
            self._tabs.addTab(page, title)
            page.changed.connect(self._chosen)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        restore = named(buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults), "restoreDefaults")
        restore.setText(self.tr("Restore &defaults"))
        restore.clicked.connect(self._restore)
        close = named(buttons.button(QDialogButtonBox.StandardButton.Close), "closePreferences")
        close.setText(self.tr("&Close"))
        # Enter in a field must not close the dialog.
        for button in (restore, close):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addWidget(buttons)
        self.resize(_SIZE)
        self.show_preferences(preferences)

    @property
    def preferences(self) -> Preferences:
        """The current preferences."""
        return self._preferences

    def show_preferences(self, preferences: Preferences) -> None:
        """Sets every control to these preferences, without a signal."""
        self._preferences = preferences
        # The pages signal each control that moves; together they are one change, and not the reader's.
        self._is_showing = True
        for page in self._pages:
            page.show_preferences(preferences)
        self._is_showing = False

    def _chosen(self) -> None:
        if self._is_showing:
            return
        before = self._preferences
        for page in self._pages:
            self._preferences = page.applied_to(self._preferences)
        if self._preferences != before:
            self.changed.emit(self._preferences)

    def _restore(self) -> None:
        if self._preferences != Preferences():
            self.show_preferences(Preferences())
            self.changed.emit(self._preferences)
