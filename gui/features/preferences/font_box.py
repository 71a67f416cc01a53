"""A choice of font families for reading."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QWidget

_Writing = QFontDatabase.WritingSystem


class FontBox(QComboBox):
    """Offers the usual serif and every family that has letters and can be scaled.

    The list is made when first needed: there may be thousands of families, and most readers never look.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filled = False
        self.addItem(self.tr("Usual serif"), "")
        # As wide as a long name, whatever the names are.
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def family(self) -> str:
        """The chosen family; "" for the usual serif."""
        family: str = self.currentData()
        return family

    def set_family(self, family: str) -> None:
        """Chooses a family, even one that is not installed here."""
        if self.findData(family) < 0:
            self.addItem(family, family)
        self.setCurrentIndex(self.findData(family))

    def showPopup(self) -> None:
        """Makes the list first, for mouse users."""
        self._fill()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Makes the list first, for keyboard users."""
        self._fill()
        super().focusInEvent(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        blocked = self.blockSignals(True)
        chosen = self.family
        while self.count() > 1:
            self.removeItem(1)
        for family in readable_families():
            self.addItem(family, family)
        self.set_family(chosen)
        self.blockSignals(blocked)


def readable_families() -> list[str]:
    """The families installed here that can be scaled and have letters, sorted by name."""
    return [
        family
        for family in QFontDatabase.families()
        if not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
        and any(system != _Writing.Symbol for system in QFontDatabase.writingSystems(family))
    ]
