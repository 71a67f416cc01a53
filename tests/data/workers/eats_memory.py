"""A good worker with a low memory limit, to which every long text is too much."""

from functools import partial

import core.worker
from core.article import Article
from core.limits import limit_memory
from core.loading import load_text

LIMIT = 800_000_000
LONG = 1_000


def load(text: str, **options: object) -> Article:
    """Takes for a long text as much memory as the limit is, on top of what the process has."""
    if len(text) > LONG:
        bytearray(LIMIT)
    return load_text(text, **options)


core.worker.limit_memory = partial(limit_memory, LIMIT)
core.worker.load_text = load
core.worker.main()
