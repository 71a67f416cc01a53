"""Pictures of the window: python -m tests.screenshots [FOLDER [LANGUAGE]].

Without a folder the pictures of the README and the guide, in docs; with one, every state of the window, light, dark and
high in contrast, to look at. QT_SCALE_FACTOR makes them larger, as everywhere in Qt.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from gui.app.application import make_application
from gui.client.client import WorkerClient
from gui.i18n.translating import install
from gui.settings.settings import Settings
from gui.theme.brightness import BRIGHTNESSES
from gui.window.main_window import MainWindow
from tests.states import states

#: The states that the README and the guide have pictures of: the names of the files, light and dark.
_GUIDE = {
    ("chosen", "light"): "light",
    ("chosen", "dark"): "dark",
    ("folded-open", "light"): "folded",
    ("choices", "light"): "choices",
    ("find", "light"): "find",
    ("compare", "light"): "compare",
}
_DOCS = Path(__file__).parent.parent / "docs"


def main(folder: Path | None, language: str = "en") -> None:
    """Writes PNG files: those of the guide into docs, or one a state and theme into the folder."""
    settings = tempfile.mkdtemp(prefix="standfirst-screenshots-")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
    application = make_application()
    application.setStyle("Fusion")
    install(application, language)
    client = WorkerClient()
    client.start()
    for theme in ("light", "dark") if folder is None else ("light", "dark", "contrast"):
        _keep(theme)
        window = MainWindow(client)
        if theme == "contrast":
            # After the window, which takes up what is kept.
            application.setPalette(_high_in_contrast())
        window.show()
        for state, shown in states(client, window):
            if folder is not None:
                _save(shown, folder / f"{state}-{theme}.png")
            elif (state, theme) in _GUIDE:
                _save(shown, _DOCS / f"{_GUIDE[state, theme]}.png")
        window.close()
    client.stop()


def _keep(theme: str) -> None:
    """Has the next window be light or dark, or else as the system is."""
    settings = Settings()
    brightness = theme if theme in BRIGHTNESSES else "system"
    settings.keep_preferences(replace(settings.preferences, theme=brightness))  # type: ignore[arg-type]


def _high_in_contrast() -> QPalette:
    """White on black, as such themes of desktops have it."""
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    roles = QPalette.ColorRole
    palette = QPalette(black, black)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.BrightText, roles.Light, roles.Mid, roles.Dark):
        palette.setColor(role, white)
    for role, colour in ((roles.Base, black), (roles.HighlightedText, black), (roles.Highlight, QColor("#1aebff"))):
        palette.setColor(role, colour)
    return palette


def _save(widget: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} can't be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, *sys.argv[2:3])
