"""The languages that have a file, each imported when it is first asked for.

``supported`` has a file for each language whose texts are read with all that Standfirst can do; ``others`` has one
where a single rule or two are known. A new file is found by its name: there is no list to add it to.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING

from core.languages import supported

if TYPE_CHECKING:
    from core.languages.language import Language


def _codes(package: ModuleType) -> tuple[str, ...]:
    return tuple(sorted(module.name for module in iter_modules(package.__path__)))


#: The ISO 639-1 codes of the languages that are supported, in their order.
SUPPORTED = _codes(supported)


@cache
def language_of(code: str) -> Language:
    """The language of an ISO 639-1 code; ``UNKNOWN`` where it has no file."""
    if code in SUPPORTED:
        return _declared(supported, code)
    from core.languages import others
    from core.languages.language import UNKNOWN

    return _declared(others, code) if code in _codes(others) else UNKNOWN


def supported_languages() -> Iterator[Language]:
    """All that are supported, in the order of their codes. The first to ask waits until all their files are read."""
    return map(language_of, SUPPORTED)


def _declared(package: ModuleType, code: str) -> Language:
    language: Language = import_module(f"{package.__name__}.{code}").LANGUAGE
    return language
