"""What the reader can choose from in the command palette, and which of it suits what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gui.i18n.matching import begins_word, match

# What it is worth if a word that was typed stands in the path or in the hint alone.
_IN_PATH, _IN_HINT = 15, 10


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    ``id`` is what the palette remembers it by, "" for what is not remembered; ``path`` names the menus that have it,
    ``keys`` is what they show beside it, ``hint`` says what it does. ``trigger`` does it. One that ``is_nested`` stands
    in a long list, such as a menu within a menu, and is offered only once something is typed.
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
        """What it is known by, whatever has become of it meanwhile."""
        return self.id, self.text, self.path


class Hit(NamedTuple):
    """A command that suits what was typed, and the characters of its text that do (code points, rising)."""

    command: Command
    characters: tuple[int, ...] = ()


def hits(typed: str, commands: Iterable[Command], recent: Sequence[str]) -> list[Hit]:
    """The commands that have every word of ``typed``, the best first; of equal ones those used last, by their ids.

    What can't be done now comes after all that can. Without a word there is everything but what is nested.
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
    # Sorting is stable: what is equal stays in the order of the menus.
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
