"""How long the summary is: a slider, its unit, and what that amounts to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core import Article, Length, LengthUnit, Summary
from core.languages import counts_in
from gui.features.controls.scale import length_values
from gui.i18n.amounts import amount, for_language, for_words
from gui.i18n.format import duration, number, percent
from gui.widgets.muted_label import MutedLabel
from gui.widgets.named import named
from gui.widgets.slider import Slider
from gui.widgets.unit_box import USUAL_LENGTHS, UnitBox


class LengthControl(QWidget):
    """Lets the reader choose a length.

    ``length_changed(Length)`` follows the slider live, ``held(bool)`` says when the mouse grabs its handle and
    when it releases it.
    """

    length_changed = Signal(object)
    held = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: Article | None = None
        self._language = ""
        self._values: tuple[float, ...] = (1,)
        # What the reader asked for in each unit, kept even if an article is too short for it.
        self._wanted = dict(USUAL_LENGTHS)
        self._slider = named(Slider(), "lengthSlider", self.tr("Length of the summary"))
        self._slider.setMinimum(1)
        self._slider.setPageStep(5)
        self._slider.setMinimumWidth(160)
        self._unit = UnitBox("lengthUnit")
        label = QLabel(self.tr("&Length"))
        label.setBuddy(self._slider)
        self._value = QLabel()
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("00,000"))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._facts = named(MutedLabel(), "lengthFacts", self.tr("Size of the summary"))
        self._facts.setWordWrap(True)
        row = QHBoxLayout()
        for widget in (label, self._slider, self._value, self._unit):
            row.addWidget(widget, 1 if widget is self._slider else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._facts)
        column.addStretch(1)
        self._slider.valueChanged.connect(self._slider_moved)
        self._slider.sliderPressed.connect(partial(self.held.emit, True))
        self._slider.sliderReleased.connect(partial(self.held.emit, False))
        self._unit.currentIndexChanged.connect(self._unit_changed)
        self._fit_scale()

    @property
    def length(self) -> Length:
        """The current length, limited to the article's."""
        return Length(self._values[self._slider.value() - 1], self.unit)

    @property
    def unit(self) -> LengthUnit:
        """The current unit."""
        return self._unit.unit

    @property
    def wanted(self) -> Length:
        """The length the reader asked for, whatever the article's length."""
        return Length(self._wanted[self.unit], self.unit)

    def set_wanted(self, length: Length) -> None:
        """Sets the length without a signal."""
        self._wanted[length.unit] = length.value
        blocked = self._unit.blockSignals(True)
        self._unit.unit = length.unit
        self._unit.blockSignals(blocked)
        self._fit_scale()

    def set_whole(self, whole: Article) -> None:
        """Fits the slider to an article, whose longest summary has every sentence."""
        language = whole.language
        if self.unit != "words":
            # What was requested for another article is in the units of that one's language.
            words = for_words(Length(self._wanted["words"], "words"), self._language)
            self._wanted["words"] = for_language(words, language).value
        self._whole, self._language = whole, language
        self._unit.show_words_as(counts_in(language))
        self._fit_scale()

    def forget_whole(self) -> None:
        """Fits the slider to no article any more."""
        self._whole = None
        self._fit_scale()

    def show_facts(self, summary: Summary) -> None:
        """Shows what the length amounts to: sentences, words, reading time, share."""
        sentences = self.tr("{count} of %Ln sentence(s)", "", len(summary.article.sentences))
        words = amount(summary.words, summary.article.language)
        self._facts.setText(
            self.tr("{sentences} · {words} · {time} to read · {share}").format(
                sentences=sentences.format(count=number(len(summary))),
                words=words,
                time=duration(summary.seconds),
                share=percent(summary.share),
            )
        )

    def clear_facts(self) -> None:
        """Shows nothing."""
        self._facts.clear()

    def _fit_scale(self) -> None:
        self._values = length_values(self.unit, self._whole)
        wanted = self._wanted[self.unit]
        place = min(range(len(self._values)), key=lambda index: abs(self._values[index] - wanted))
        # Fitting is not the reader's choice: what was requested stays the same.
        blocked = self._slider.blockSignals(True)
        self._slider.setMaximum(len(self._values))
        self._slider.setValue(place + 1)
        self._slider.blockSignals(blocked)
        self._show_value()

    def _slider_moved(self) -> None:
        self._wanted[self.unit] = self.length.value
        self._show_value()
        self.length_changed.emit(self.length)

    def _unit_changed(self) -> None:
        self._fit_scale()
        self.length_changed.emit(self.length)

    def _show_value(self) -> None:
        self._value.setText(number(self.length.value))
