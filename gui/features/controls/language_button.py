"""The language that an article is read in, clickable to change it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QToolButton, QWidget

from core.languages import is_supported
from gui.i18n.languages import language_name
from gui.theme.theme import theme_for
from gui.widgets.named import named
from gui.widgets.tool_tip import tool_tip

# The size in pixels of the menu arrow, and the space around it.
_ARROW, _GAP = 8, 4


class LanguageButton(QToolButton):
    """Shows the language in the muted style of the line it ends, and opens the given menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "languageButton", self.tr("Language of the article"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_language(self, code: str) -> None:
        """Shows the language with this code, "" for none."""
        name = language_name(code)
        self.setText(name)
        self.setAccessibleName(self.tr("Language of the article: {language}").format(language=name))
        hint = self.tr("Treat the article as written in another language")
        if not is_supported(code):
            hint = self.tr(
                "Standfirst does not know this language and works without stop words and word stems. Choose another "
                "one if this is wrong."
            )
        self.setToolTip(tool_tip(hint))
        self.setAccessibleDescription(hint)
        self.setVisible(bool(code))

    def sizeHint(self) -> QSize:
        """As high as a line of the text beside it, so that the line does not grow."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _ARROW + 5 * _GAP, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """All of it: it is what can be clicked."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the name in the colour of the line beside it, and an arrow down."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        muted = theme_for(self.palette()).muted
        painter.setPen(muted)
        inside = self.rect().adjusted(2 * _GAP, 0, -2 * _GAP, 0)
        name = inside.adjusted(0, 0, -_ARROW, 0)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        arrow = inside.adjusted(inside.width() - _ARROW, 0, 0, 0)
        option.rect = arrow.adjusted(0, (arrow.height() - _ARROW) // 2, 0, 0)
        option.rect.setHeight(_ARROW)
        option.palette.setColor(QPalette.ColorRole.ButtonText, muted)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option, painter, self)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the type of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
