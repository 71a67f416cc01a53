"""All methods: the modules of this package."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from core.ranking import methods
from core.ranking.method import Method

#: Those that come first, in this order; others follow by id.
_FIRST = ("standfirst", "lexrank", "textrank", "lsa", "luhn", "edmundson", "sumbasic", "kl", "reduction")


def _found() -> dict[str, Method]:
    """The ``METHOD`` of each module except this one, by the module's name, which is the method's id."""
    ids = {module.name for module in iter_modules(methods.__path__)} - {__name__.rpartition(".")[2]}
    ordered = [*_FIRST, *sorted(ids.difference(_FIRST))]
    return {method: import_module(f"{methods.__name__}.{method}").METHOD for method in ordered}


#: Method id -> method; the first is the default.
METHODS: Mapping[str, Method] = MappingProxyType(_found())
