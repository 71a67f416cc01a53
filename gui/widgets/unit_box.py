"""A choice of the unit for lengths of summaries."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import LENGTH_UNITS, LengthUnit
from core.languages import CountUnit
from gui.widgets.choice_box import ChoiceBox
from gui.widgets.named import named

# The initial length in each unit.
USUAL_LENGTHS: dict[LengthUnit, float] = {"sentences": 5, "percent": 15, "words": 150, "minutes": 1}


class UnitBox(ChoiceBox):
    """Offers the units of ``core.LENGTH_UNITS`` by their names in the reader's language."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, self.tr("Unit of the length"))
        titles = {
            "sentences": self.tr("sentences"),
            "percent": self.tr("per cent"),
            "words": self.tr("words"),
            "minutes": self.tr("minutes"),
        }
        for unit in LENGTH_UNITS:
            self.addItem(titles[unit], unit)

    def show_words_as(self, counted: CountUnit) -> None:
        """Names the unit of words after what it counts in an article's language: words or characters."""
        titles = {"words": self.tr("words"), "characters": self.tr("characters")}
        self.setItemText(LENGTH_UNITS.index("words"), titles[counted])

    @property
    def unit(self) -> LengthUnit:
        """The chosen unit."""
        unit: LengthUnit = self.currentData()
        return unit

    @unit.setter
    def unit(self, unit: LengthUnit) -> None:
        self.setCurrentIndex(LENGTH_UNITS.index(unit))
