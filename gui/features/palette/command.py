"""What the reader can choose from in the command palette, and which of it matches what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gui.i18n.matching import begins_word, match

# The score of a typed word that occurs only in the path or in the hint.
_IN_PATH, _IN_HINT = 15, 10


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    ``id`` is what the palette remembers it by, "" if it is not remembered; ``path`` names the menus that have it,
    ``keys`` is the shortcut they show for it, ``hint`` says what it does. ``trigger`` does it. One that ``is_nested``
    is in a long list, such as a submenu, and is offered only once something is typed.
    """

    id: str
    text: str
    path: str
    trigger: Callable[[], object]
    keys: str = ""
    hint: str = ""
    is_enabled: bool = True
    is_checked: bool = False
    is_nested: bool = False

    @property
    def names(self) -> tuple[str, str, str]:
        """What identifies it, whatever its state."""
        return self.id, self.text, self.path


class Hit(NamedTuple):
    """A command that matches what was typed, and the characters of its text that match (code points, ascending)."""

    command: Command
    characters: tuple[int, ...] = ()


def hits(typed: str, commands: Iterable[Command], recent: Sequence[str]) -> list[Hit]:
    """The commands that match every word of ``typed``, best first; of equal ones those in ``recent`` first, by id.

    Disabled ones come after all enabled ones. Without a word, everything but what is nested is listed.
    """
    words = typed.split()
    ranks = {command_id: rank for rank, command_id in enumerate(recent)}
    found: list[tuple[tuple[bool, int, int], Hit]] = []
    for command in commands:
        if command.is_nested and not words:
            continue
        matched = _matched(words, command)
        if matched is not None:
            score, characters = matched
            key = (not command.is_enabled, -score, ranks.get(command.id, len(ranks)))
            found.append((key, Hit(command, characters)))
    # Sorting is stable: equal ones stay in the order of the menus.
    return [hit for _, hit in sorted(found, key=lambda scored: scored[0])]


def _matched(words: Sequence[str], command: Command) -> tuple[int, tuple[int, ...]] | None:
    """The score of a command, and the characters of its text that match."""
    score = 0
    characters: set[int] = set()
    for word in words:
        in_text = match(word, command.text)
        if in_text is not None:
            score += in_text.score
            characters.update(in_text.characters)
        elif begins_word(word, command.path):
            score += _IN_PATH
        elif begins_word(word, command.hint):
            score += _IN_HINT
        else:
            return None
    return score, tuple(sorted(characters))
