"""What could not be opened, in one message: for several files, each with its name and the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from gui.i18n.plain import plain
from gui.widgets.message_bar import MessageBar

# This many are shown with the reason, and this many more by name.
_REASONS, _NAMES = 5, 40


class _Refusal(NamedTuple):
    name: str
    message: str


class Refusals(QObject):
    """Adds one refusal to another in the bar, until the reader dismisses them or opens something else."""

    def __init__(self, messages: MessageBar) -> None:
        super().__init__(messages)
        self._messages = messages
        self._refused: list[_Refusal] = []

    def begin(self) -> None:
        """The reader opens something: earlier refusals are forgotten."""
        self._refused.clear()
        self._messages.clear()

    def add(self, source: str, message: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Says why a path or address was not opened; with an action as in the bar, if it is the only one."""
        if self._messages.isHidden():
            self._refused.clear()
        self._refused.append(_Refusal(plain(Path(source).name or source), message))
        if len(self._refused) == 1 and act is not None:
            self._messages.show_error(self._text(), action, act)
        else:
            self._messages.show_error(self._text())

    def _text(self) -> str:
        lines = [_named(refusal) for refusal in self._refused[:_REASONS]]
        names = [refusal.name for refusal in self._refused[_REASONS:]]
        if len(names) > _NAMES:
            more = self.tr("Also not opened: {names} and %Ln more.", "", len(names) - _NAMES)
            lines.append(more.format(names=", ".join(names[:_NAMES])))
        elif names:
            lines.append(self.tr("Also not opened: {names}.").format(names=", ".join(names)))
        return "\n".join(lines)


def _named(refusal: _Refusal) -> str:
    return refusal.message if refusal.name in refusal.message else f"{refusal.name}: {refusal.message}"
