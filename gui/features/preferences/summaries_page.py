"""The preferences of summaries, and of what making them may cost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core import METHODS, Length, LengthUnit
from gui.i18n.core_words import method_description
from gui.settings.preferences import LIMITS, Preferences
from gui.widgets.named import named
from gui.widgets.unit_box import USUAL_LENGTHS, UnitBox

# Minimum, maximum and step of a length in each unit, and its decimals.
_RANGES: dict[LengthUnit, tuple[float, float, float, int]] = {
    "sentences": (1, 1_000_000, 1, 0),
    "percent": (1, 100, 1, 0),
    "words": (10, 1_000_000, 10, 0),
    "minutes": (0.25, 10_000, 0.25, 2),
}


class SummariesPage(QWidget):
    """Method and length for newly opened articles, and the limits of a job. ``changed()`` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The length last shown in each unit, for when its unit is chosen again.
        self._lengths = dict(USUAL_LENGTHS)
        self._method = named(QComboBox(), "preferredMethod", self.tr("Method for newly opened articles"))
        for method_id, method in METHODS.items():
            self._method.addItem(method.title, method_id)
            description = method_description(method.description)
            self._method.setItemData(self._method.count() - 1, description, Qt.ItemDataRole.ToolTipRole)
        self._value = named(QDoubleSpinBox(), "preferredLength", self.tr("Length for newly opened articles"))
        self._unit = UnitBox("preferredUnit")
        summaries = QGroupBox(self.tr("Newly opened articles"))
        form = QFormLayout(summaries)
        form.addRow(self.tr("&Method"), self._method)
        label = QLabel(self.tr("&Length"))
        label.setBuddy(self._value)
        row = QHBoxLayout()
        row.addWidget(self._value, 1)
        row.addWidget(self._unit, 1)
        form.addRow(label, row)
        self._seconds = named(QSpinBox(), "timeLimit", self.tr("Seconds that a job may take"))
        self._seconds.setSuffix(self.tr(" s"))
        self._memory = named(QSpinBox(), "memoryLimit", self.tr("Memory that a job may take, in megabytes"))
        self._memory.setSuffix(self.tr(" MB"))
        for box, name, step in ((self._seconds, "seconds", 10), (self._memory, "memory", 100)):
            box.setRange(*LIMITS[name])
            box.setSingleStep(step)
            box.setGroupSeparatorShown(True)
        limits = QGroupBox(self.tr("Limits"))
        form = QFormLayout(limits)
        form.addRow(self.tr("S&top a job after"), self._seconds)
        form.addRow(self.tr("Stop a &job that takes"), self._memory)
        column = QVBoxLayout(self)
        column.addWidget(summaries)
        column.addWidget(limits)
        column.addStretch(1)
        self.show_preferences(Preferences())
        self._method.currentIndexChanged.connect(self.changed)
        self._value.valueChanged.connect(self._length_chosen)
        self._unit.currentIndexChanged.connect(self._unit_chosen)
        for box in (self._seconds, self._memory):
            box.valueChanged.connect(self.changed)

    def show_preferences(self, preferences: Preferences) -> None:
        """Sets the controls to these preferences."""
        self._method.setCurrentIndex(self._method.findData(preferences.method))
        length = preferences.length
        self._lengths[length.unit] = length.value
        self._unit.unit = length.unit
        self._fit_length()
        self._seconds.setValue(preferences.seconds)
        self._memory.setValue(preferences.memory)

    def applied_to(self, preferences: Preferences) -> Preferences:
        """The preferences with the settings of this page."""
        unit = self._unit.unit
        return replace(
            preferences,
            method=self._method.currentData(),
            length=Length(self._lengths[unit], unit),
            seconds=self._seconds.value(),
            memory=self._memory.value(),
        )

    def _length_chosen(self, value: float) -> None:
        self._lengths[self._unit.unit] = value
        self.changed.emit()

    def _unit_chosen(self) -> None:
        self._fit_length()
        self.changed.emit()

    def _fit_length(self) -> None:
        """Shows the length in the chosen unit. A length beyond what can be set here stays the same."""
        unit = self._unit.unit
        least, most, step, decimals = _RANGES[unit]
        blocked = self._value.blockSignals(True)
        self._value.setDecimals(decimals)
        self._value.setRange(least, most)
        self._value.setSingleStep(step)
        self._value.setValue(self._lengths[unit])
        self._value.blockSignals(blocked)
