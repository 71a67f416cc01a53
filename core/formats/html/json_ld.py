"""JSON-LD in a page: what the page says of itself for search engines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.formats.limits import LIMITS


def objects(structured: Sequence[str], inner: Callable[[dict[str, Any]], Iterable[object]]) -> Iterator[dict[str, Any]]:
    """The objects in the JSON-LD texts of a page, in its order; ``inner`` gives the values to look into of each."""
    for text in structured:
        if len(text) > LIMITS.html_structured:
            continue
        try:
            nodes: list[object] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(LIMITS.html_nodes):
            if not nodes:
                break
            node = nodes.pop(0)
            if isinstance(node, dict):
                yield node
                nodes += inner(node)
            elif isinstance(node, list):
                nodes += node
