"""What a reader has to know about how a text was read, although it could be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from core.errors import Template, Value, message, printable


@dataclass(frozen=True, slots=True)
class Notice:
    """That something was left out, repaired or cut, worded for people like an error: what, why, what to do.

    Code that finds such a thing makes a notice and gives it to ``core.formats.draft.assemble``; it travels with the
    article (``Article.notices``), and each face shows it. What a reader learns in another way needs none: furniture
    has its reason, and a source that can't be read is an error.
    """

    templates: tuple[Template, ...]
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    @classmethod
    def of(cls, *templates: Template, **values: Value) -> Self:
        """From a sentence or two and their values; unprintable characters become spaces."""
        return cls(templates, printable(values))

    def message(self, translate: Callable[[str], str] = str, number: Callable[[int], str] = "{:,}".format) -> str:
        """One line for people, in English unless ``translate`` is given."""
        return message(self.templates, self.values, translate, number)
