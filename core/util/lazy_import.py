"""Names of a package that are imported on first use, so that callers wait only for those they need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_import(package: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """A package's ``__getattr__`` (PEP 562): imports a name from the module that ``modules`` gives for it.

    Where that is the package's own module of this name, it is the module that is meant.
    """

    def find(name: str) -> Any:
        if name in modules:
            module = import_module(modules[name])
            return module if modules[name] == f"{package}.{name}" else getattr(module, name)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return find
