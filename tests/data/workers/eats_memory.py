"""A good worker with a low memory limit, to which every long text is too much."""

import sys

import core.loading
import core.service.worker
from core.article import Article
from core.limits import MemoryWatch, limit_memory
from core.loading import load_text

LIMIT = 800_000_000
LONG = 1_000


def load(text: str, **options: object) -> Article:
    """Takes for a long text as much memory as the limit is, on top of what the process has."""
    if len(text) > LONG:
        bytearray(LIMIT)
    return load_text(text, **options)


def limit(**_: int) -> MemoryWatch:
    """The low limit, whatever is asked for."""
    return limit_memory(LIMIT)


# The log of starts and their number, which only the others need.
del sys.argv[1:3]
core.service.worker.limit_memory = limit
core.loading.load_text = load
core.service.worker.main()
