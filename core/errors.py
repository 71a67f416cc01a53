"""What can go wrong, as one tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NewType

#: English words for people, with a name in braces for each value that is filled in. The window's
#: translations are extracted from its calls in the source, so it takes nothing but a string literal.
Template = NewType("Template", str)

#: What is filled in: a number as the reader writes it, or a word, which may be a template without names.
Value = str | int

_NAME = re.compile(r"\{(\w+)\}")


class StandfirstError(Exception):
    """``kind`` is a short code for programs; the message is one line for people and says what they can do.

    The message is kept as ``templates``, a sentence or two each, and the ``values`` that fill them, so that it can
    be translated. File names and the like may hold anything; unprintable characters become spaces.
    """

    def __init__(self, kind: str, *templates: Template, **values: Value) -> None:
        self.kind = kind
        self.templates = templates
        self.values = printable(values)
        super().__init__(message(templates, self.values))


class LoadError(StandfirstError):
    """A source can't be read as an article."""


class RankError(StandfirstError):
    """An article can't be ranked as asked."""


def message(
    templates: Iterable[str],
    values: Mapping[str, Value],
    translate: Callable[[str], str] = str,
    number: Callable[[int], str] = "{:,}".format,
) -> str:
    """The templates joined, with the values filled in, in English unless ``translate`` is given.

    A name in braces that has no value stays unchanged, as do braces inside a value.
    """
    written = {name: translate(value) if isinstance(value, str) else number(value) for name, value in values.items()}
    filled = (_NAME.sub(lambda name: written.get(name[1], name[0]), translate(template)) for template in templates)
    return " ".join(filled)


def printable(values: Mapping[str, Value]) -> dict[str, Value]:
    """The values on one line each, with a space for every character that can't be printed."""
    return {name: _shown(value) if isinstance(value, str) else value for name, value in values.items()}


def _shown(value: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in value).split())
