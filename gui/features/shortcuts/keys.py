"""The contents of the list of keyboard shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from gui.i18n.matching import begins_word, match


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What some keys do; ``keys`` as this platform and the language of the window write them."""

    text: str
    keys: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: those of a menu, or those of a part of the window when it has the focus."""

    title: str
    rows: tuple[KeyRow, ...]

    def found(self, typed: str) -> tuple[KeyRow, ...]:
        """The rows that contain every word typed: in what they do, in their keys, or in the title above them."""
        return tuple(row for row in self.rows if all(self._has(row, word) for word in typed.split()))

    def _has(self, row: KeyRow, word: str) -> bool:
        return (
            match(word, row.text) is not None
            or word.casefold() in row.keys.casefold()
            or begins_word(word, row.hint)
            or begins_word(word, self.title)
        )


def native(*keys: QKeySequence | str) -> str:
    """Keys as this platform and the language of the window write them, without duplicates."""
    native_text = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(QKeySequence(key).toString(native_text) for key in keys))
