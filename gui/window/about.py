"""What this program is, what it is built on, and where its log is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.diagnostics.details import details, versions
from gui.diagnostics.log import log_folder
from gui.widgets.clipboard import CopiedText
from gui.widgets.named import named

# The size of the icon in pixels, and the width of the text in characters.
_ICON, _CHARACTERS = 64, 64


def show_about(parent: QWidget) -> None:
    """Opens a non-modal box that says what this program is."""
    dialog = AboutDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class AboutDialog(QDialog):
    """Shows the versions, as text that can be copied, and opens the folder of the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Standfirst"))
        self.setAccessibleName(self.tr("About Standfirst"))
        first, *others = versions().splitlines()
        icon = QLabel()
        icon.setPixmap(QGuiApplication.windowIcon().pixmap(_ICON, _ICON))
        title = named(QLabel(first), "aboutTitle")
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(1.3 * font.pointSizeF())
        title.setFont(font)
        text = QVBoxLayout()
        text.setSpacing(12)
        text.addWidget(title)
        text.addWidget(self._what_it_is())
        text.addWidget(self._selectable("aboutVersions", "\n".join(others)))
        text.addWidget(self._where_the_log_is())
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self._buttons())
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _what_it_is(self) -> QLabel:
        return self._selectable(
            "aboutText",
            # The context in which translators already have these words.
            QCoreApplication.translate(
                "dialogs",
                "Shows the sentences that carry an article, word for word, each in its place and with the reason it "
                "was picked. Nothing you read leaves this computer.\n\nBuilt on sumy and Qt. Apache License 2.0.",
            ),
        )

    def _where_the_log_is(self) -> QLabel:
        said = self.tr("What the program does is logged here, but nothing of what you read:")
        return self._selectable("aboutLog", f"{said}\n{log_folder()}")

    def _selectable(self, name: str, text: str) -> QLabel:
        label = named(QLabel(text), name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(_CHARACTERS * label.fontMetrics().averageCharWidth())
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = named(buttons.button(QDialogButtonBox.StandardButton.Close), "closeAbout")
        close.setText(self.tr("&Close"))
        self._copy = named(QPushButton(self.tr("Copy &details for a report")), "copyDetails")
        self._copy.clicked.connect(self._copy_details)
        folder = named(QPushButton(self.tr("Open &folder")), "openLogFolder")
        folder.clicked.connect(self._open_folder)
        for button in (self._copy, folder):
            # Enter closes the box.
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        return buttons

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setMimeData(CopiedText(details()))
        self._copy.setText(self.tr("Details copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
