"""What a method of ranking is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from core.ranking.base import Explained

#: What a method does, in one English line for people. The calls of it in the source are what the window's translations
#: are made of, so it takes nothing but what stands there in quotes.
Description = NewType("Description", str)


@dataclass(frozen=True, slots=True)
class Method:
    """A way to rank: its name, what it does, the paper or page it comes from, and what does it.

    ``summarizer`` makes the summarizer for a language, an ISO 639-1 code. It imports that only when it is called: the
    methods are listed wherever a reader may choose one, and sumy takes too long to import there.
    """

    title: str
    description: Description
    citation: str
    summarizer: Callable[[str], Explained]
