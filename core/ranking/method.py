"""What defines a ranking method."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from core.ranking.base import Explained

#: What a method does, in one English line for people. The window's translations are extracted
#: from its calls in the source, so it takes nothing but a string literal.
Description = NewType("Description", str)


@dataclass(frozen=True, slots=True)
class Method:
    """A way to rank: its name, what it does, the paper or page it comes from, and its implementation.

    ``summarizer`` makes the summarizer for a language, an ISO 639-1 code. It is imported only on that call: the
    methods are listed wherever a reader may choose one, and sumy takes too long to import for that.
    """

    title: str
    description: Description
    citation: str
    summarizer: Callable[[str], Explained]
