"""Values made once per process, even if several threads ask for them at the same time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from threading import Lock
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")


def cached_once(make: Callable[Arguments, Value]) -> Callable[Arguments, Value]:
    """The function with its values kept, as by functools.cache; but callers wait while one is being made.

    functools.cache would make it again, and return two.
    """
    kept: Callable[..., Value] = cache(make)
    making = Lock()

    @wraps(make)
    def get(*arguments: Arguments.args, **options: Arguments.kwargs) -> Value:
        with making:
            return kept(*arguments, **options)

    return get
