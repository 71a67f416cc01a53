"""What this program is, of what it is made, and where it keeps its log."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.diagnostics.details import details, versions
from gui.diagnostics.log import log_folder
from gui.widgets.clipboard import CopiedText
from gui.widgets.named import named

#: Pixels of the icon, and how wide the text is.
_ICON, _WIDTH = 64, 420


def show_about(parent: QWidget) -> None:
    """Opens a box that says what this program is; nobody has to wait for it."""
    dialog = AboutDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class AboutDialog(QDialog):
    """Names the versions, in words that can be copied, and opens the folder of the log."""

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
        text.addWidget(self._selectable("aboutVersions", self.tr("Versions"), "\n".join(others)))
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
            "",
            # Where translators have found these words for long.
            QCoreApplication.translate(
                "dialogs",
                "Shows the sentences that carry an article, word for word, each in its place and with the reason it "
                "was picked. Nothing you read leaves this computer.\n\nBuilt on sumy and Qt. Apache License 2.0.",
            ),
        )

    def _where_the_log_is(self) -> QLabel:
        folder = log_folder()
        address = QUrl.fromLocalFile(str(folder)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        # By what stands before the link one can hear what it is.
        link = f'<a href="{escape(address)}">{escape(str(folder))}</a>'
        said = escape(self.tr("What the program does is noted here, without anything of what you read:"))
        label = self._selectable("aboutLog", self.tr("Folder of the log"), f"{said}<br>{link}")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.setOpenExternalLinks(True)
        return label

    def _selectable(self, name: str, accessible: str, text: str) -> QLabel:
        label = named(QLabel(text), name, accessible)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(_WIDTH)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = named(buttons.button(QDialogButtonBox.StandardButton.Close), "closeAbout")
        close.setText(self.tr("&Close"))
        self._copy = named(QPushButton(self.tr("Copy &details for a report")), "copyDetails")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_details)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        return buttons

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setMimeData(CopiedText(details()))
        self._copy.setText(self.tr("Details copied"))
