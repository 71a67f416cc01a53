"""The languages that have a file, each imported on first use.

``supported`` has a file for each language that is fully supported; ``others`` has one for each language of which only
a rule or two are known. A new file is found by its name: there is no list to add it to.
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


#: The ISO 639-1 codes of the supported languages, in alphabetical order.
SUPPORTED = _codes(supported)


@cache
def language_of(code: str) -> Language:
    """The language with an ISO 639-1 code; ``UNKNOWN`` if it has no file."""
    if code in SUPPORTED:
        return _declared(supported, code)
    from core.languages import others
    from core.languages.language import UNKNOWN

    return _declared(others, code) if code in _codes(others) else UNKNOWN


def supported_languages() -> Iterator[Language]:
    """All supported languages, in the order of their codes. The first call waits until all their files are read."""
    return map(language_of, SUPPORTED)


def _declared(package: ModuleType, code: str) -> Language:
    language: Language = import_module(f"{package.__name__}.{code}").LANGUAGE
    return language
