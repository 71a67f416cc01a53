"""The dialogs in which the window asks for a file, an address, a password or an encoding."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QWidget

import core
from gui.i18n.encodings import encodings
from gui.i18n.plain import caption, plain, short_words

translate = QCoreApplication.translate


def ask_for_file(parent: QWidget) -> str:
    """Asks for a file to open; returns its path, "" for none."""
    patterns = " ".join(f"*{suffix}" for known in core.FORMATS for suffix in known.suffixes)
    readable = translate("dialogs", "Documents ({patterns})").format(patterns=patterns)
    everything = translate("dialogs", "All files (*)")
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("dialogs", "Open an article"), "", f"{readable};;{everything}"
    )
    return path


def ask_for_address(parent: QWidget) -> str:
    """Asks for a web page to open; returns its address with its scheme, "" for none."""
    word, accepted = QInputDialog.getText(
        parent,
        translate("dialogs", "Open a web page"),
        translate("dialogs", "Address:"),
        QLineEdit.EchoMode.Normal,
        "https://",
    )
    address = word.strip()
    if not accepted or not address:
        return ""
    return address if core.addresses.scheme_of(address) else f"https://{address}"


def ask_for_password(parent: QWidget, why: str) -> str:
    """Asks for the password of a file, below a line that says why it is needed; returns "" for none."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(translate("dialogs", "Password"))
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    # The label has the mnemonic of the field beside it.
    dialog.setLabelText(caption(short_words(plain(why))))
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
    accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue() if accepted else ""


def ask_for_encoding(parent: QWidget) -> str | None:
    """Asks for an encoding; returns Python's name of it, "" for the one detected from the text, None for no choice."""
    names = encodings()
    name, accepted = QInputDialog.getItem(
        parent,
        translate("dialogs", "Text encoding"),
        translate("dialogs", "Read the text again as:"),
        list(names),
        editable=False,
    )
    return names[name] if accepted else None
