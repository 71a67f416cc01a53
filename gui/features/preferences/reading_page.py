"""The preferences of how texts are set, with a paragraph that shows them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSlider, QSpinBox, QTextEdit, QVBoxLayout, QWidget

from gui.features.preferences.font_box import FontBox
from gui.i18n.format import counted, percent
from gui.settings.preferences import LIMITS, Preferences
from gui.theme.theme import line_width, reading_font
from gui.widgets.named import named
from gui.widgets.slider import Slider

# Pixels around the sample.
_MARGIN = 16


class ReadingPage(QWidget):
    """Typeface, size, line length and spacing of texts. ``changed()`` follows every choice live."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = QFont(self.font())
        self._family = named(FontBox(), "readingFont", self.tr("Font of texts"))
        self._size = named(QSpinBox(), "readingSize", self.tr("Size of texts"))
        usual = round(reading_font(self._base).pointSizeF())
        least, most = LIMITS["points"]
        self._usual = usual
        self._size.setRange(max(6, usual + least), usual + most)
        self._size.setSuffix(self.tr(" pt"))
        self._characters, self._characters_value = _slider("characters", 5)
        named(self._characters, "readingWidth", self.tr("Characters in a line"))
        self._spacing, self._spacing_value = _slider("spacing", 10)
        named(self._spacing, "readingSpacing", self.tr("Line spacing in per cent"))
        # As wide as the longest value, so that both sliders end at the same place.
        for value in (self._characters_value, self._spacing_value):
            value.setMinimumWidth(value.fontMetrics().horizontalAdvance(_characters(LIMITS["characters"][1])))
        form = QFormLayout()
        form.addRow(self.tr("&Font"), self._family)
        form.addRow(self.tr("Si&ze"), self._size)
        for text, slider, value in (
            (self.tr("Line &width"), self._characters, self._characters_value),
            (self.tr("Line s&pacing"), self._spacing, self._spacing_value),
        ):
            label = QLabel(text)
            label.setBuddy(slider)
            row = QHBoxLayout()
            row.addWidget(slider, 1)
            row.addWidget(value)
            form.addRow(label, row)
        self._sample = named(_Sample(), "readingSample", self.tr("Sample"))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addSpacing(4)
        column.addWidget(self._sample, 1)
        self._family.currentIndexChanged.connect(self._chosen)
        for control in (self._size, self._characters, self._spacing):
            control.valueChanged.connect(self._chosen)
        self.show_preferences(Preferences())

    def show_preferences(self, preferences: Preferences) -> None:
        """Sets the controls to these preferences."""
        self._family.set_family(preferences.family)
        self._size.setValue(self._usual + preferences.points)
        self._characters.setValue(preferences.characters)
        self._spacing.setValue(preferences.spacing)
        self._show_sample()

    def applied_to(self, preferences: Preferences) -> Preferences:
        """The preferences with the settings of this page."""
        return replace(
            preferences,
            family=self._family.family,
            points=self._size.value() - self._usual,
            characters=self._characters.value(),
            spacing=self._spacing.value(),
        )

    def _chosen(self) -> None:
        self._show_sample()
        self.changed.emit()

    def _show_sample(self) -> None:
        characters, spacing = self._characters.value(), self._spacing.value()
        self._characters_value.setText(_characters(characters))
        self._spacing_value.setText(percent(spacing / 100))
        font = reading_font(self._base, self._size.value() - self._usual, self._family.family)
        self._sample.set_type(font, line_width(font, characters), spacing)


class _Sample(QTextEdit):
    """A paragraph to judge the choices by."""

    def __init__(self) -> None:
        super().__init__()
        self._width = 0
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)
        self.setMinimumHeight(120)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(_MARGIN)
        self.setPlainText(
            self.tr(
                "The sea took the old wall in one night, and the town did not build it again. Where it had stood, a "
                "marsh grew within five years: grass first, then mud, then birds. Nobody had planned for the birds. "
                "They came by the thousand in October, and with them the first visitors that the place had seen in "
                "the cold half of a year."
            )
        )

    def set_type(self, font: QFont, width: int, spacing: int) -> None:
        """Sets the paragraph in a font, in lines of a width in pixels and a spacing in per cent."""
        self._width = width
        self.document().setDefaultFont(font)
        self._fit_measure()
        lines = QTextBlockFormat()
        lines.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its length, or at the available width."""
        super().resizeEvent(event)
        self._fit_measure()

    def _fit_measure(self) -> None:
        self.setLineWrapColumnOrWidth(min(self._width + 2 * _MARGIN, self.viewport().width()))


def _characters(count: int) -> str:
    return counted("ReadingPage", "%Ln character(s)", count)


def _slider(name: str, step: int) -> tuple[QSlider, QLabel]:
    """A slider over a preference's limits, and the label that shows its value."""
    slider = Slider()
    slider.setRange(*LIMITS[name])
    slider.setPageStep(step)
    return slider, QLabel()
