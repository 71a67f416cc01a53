"""A quick guess at what a start will show, before the session is read and without the imports that takes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from PySide6.QtCore import QStandardPaths

from gui.session.private import make_private_folder

# The name of a session's file in the folder of each program.
SESSION = "session.jsonl"
# Tabs and bytes that are searched for the one that is shown.
_TABS, _BYTES = 1_000, 4_000_000


def data_folder() -> Path:
    """The program's folder for the reader's data, made, or made private, if necessary."""
    ours = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    for folder in (ours.parent, ours):
        make_private_folder(folder)
    return ours


def default_folder() -> Path:
    """Where the sessions of the reader are, below folders that are made, or made private, if necessary."""
    return data_folder() / "session"


def title_to_come(folder: Path | None = None) -> str | None:
    """The title of the article that the session in a folder shows first, "" if it has none; None without a session.

    It is only a brief guess: whether the session can be restored is known once it has been.
    """
    files = sorted((folder or default_folder()).glob(f"*/{SESSION}"))
    return next((title for file in files if (title := _title(file)) is not None), None)


def _title(file: Path) -> str | None:
    try:
        with file.open("rb") as lines:
            head = _decoded(lines, _BYTES)
            if not _number(head, "tabs"):
                return None
            place = min(_number(head, "active"), _TABS)
            skipped = sum(len(lines.readline(_BYTES)) for _ in range(place) if lines.tell() < _BYTES)
            tab = _decoded(lines, _BYTES) if skipped < _BYTES else {}
    except OSError:
        return None
    title, source = tab.get("title"), tab.get("source")
    named = title if isinstance(title, str) else ""
    return named or (Path(source).name if isinstance(source, str) else "")


def _decoded(lines: IO[bytes], most: int) -> Mapping[str, Any]:
    """The object in the next line; an empty one if there is none."""
    # A first start has no session.
    import json

    try:
        value = json.loads(lines.readline(most))
    # A line of nothing but brackets exhausts the parser's stack.
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _number(values: Mapping[str, Any], name: str) -> int:
    value = values.get(name)
    return value if isinstance(value, int) and value > 0 else 0
