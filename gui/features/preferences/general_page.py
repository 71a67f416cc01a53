"""The preferences of the window's look and of languages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QVBoxLayout, QWidget

from gui.i18n.languages import language_names
from gui.settings.preferences import INTERFACE_LANGUAGES, Preferences
from gui.widgets.check_box import CheckBox
from gui.widgets.named import named


class GeneralPage(QWidget):
    """Brightness, languages, and what stays on the disk. ``changed()`` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = named(QComboBox(), "themeBox", self.tr("Theme"))
        self._theme.addItem(self.tr("Like the system"), "system")
        self._theme.addItem(self.tr("Light"), "light")
        self._theme.addItem(self.tr("Dark"), "dark")
        appearance = QGroupBox(self.tr("Appearance"))
        QFormLayout(appearance).addRow(self.tr("&Theme"), self._theme)
        self._interface = named(QComboBox(), "interfaceLanguage", self.tr("Language of the window"))
        self._interface.addItem(self.tr("Like the system"), "")
        # By their own names, so that a reader who can't read the window finds the way back.
        for code, name in INTERFACE_LANGUAGES.items():
            self._interface.addItem(name, code)
        self._text = named(QComboBox(), "textLanguage", self.tr("Language of texts"))
        self._text.addItem(self.tr("Detected in each text"), "")
        for code, name in language_names().items():
            self._text.addItem(name, code)
        language = QGroupBox(self.tr("Language"))
        form = QFormLayout(language)
        form.addRow(self.tr("Of the &window"), self._interface)
        form.addRow(self.tr("Of newly opened te&xts"), self._text)
        self._protected = named(CheckBox(self.tr("&Keep the text of protected files between starts")), "keepProtected")
        self._protected.setToolTip(
            self.tr("Otherwise their text never reaches the disk, and the next start asks for the password again")
        )
        privacy = QGroupBox(self.tr("Privacy"))
        QVBoxLayout(privacy).addWidget(self._protected)
        column = QVBoxLayout(self)
        column.addWidget(appearance)
        column.addWidget(language)
        column.addWidget(privacy)
        column.addStretch(1)
        for box in (self._theme, self._interface, self._text):
            box.currentIndexChanged.connect(self.changed)
        self._protected.toggled.connect(self.changed)

    def show_preferences(self, preferences: Preferences) -> None:
        """Sets the controls to these preferences."""
        for box, value in (
            (self._theme, preferences.theme),
            (self._interface, preferences.interface_language),
            (self._text, preferences.text_language),
        ):
            box.setCurrentIndex(box.findData(value))
        self._protected.setChecked(preferences.keep_protected)

    def applied_to(self, preferences: Preferences) -> Preferences:
        """The preferences with the settings of this page."""
        return replace(
            preferences,
            theme=self._theme.currentData(),
            interface_language=self._interface.currentData(),
            text_language=self._text.currentData(),
            keep_protected=self._protected.isChecked(),
        )
