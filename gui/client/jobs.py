"""What the window asks of the worker: a request, how its answer is read, and whom it is told."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance

import core
from core import Article, Ranking, Span
from core.service.messages import Explained, Loaded, Ranked, Reply, Request, Unchanged, decode_article


@dataclass(frozen=True, slots=True)
class Job:
    """A request, what makes its answer the arguments of a signal, and the signal that tells them.

    ``read`` raises ValueError for an answer to something else, and for one that does not fit. Nobody waits for a
    ``quiet`` job: it gives way to every other.
    """

    request: Request
    read: Callable[[Reply], tuple[object, ...]]
    tell: SignalInstance
    quiet: bool = False


def read_loaded(reply: Reply) -> tuple[Article, float] | tuple[()]:
    """The article of a Loaded and when its file was last changed; nothing for an Unchanged."""
    if isinstance(reply, Unchanged):
        return ()
    return (*read_article(reply), reply.modified if isinstance(reply, Loaded) else 0.0)


def read_article(reply: Reply) -> tuple[Article]:
    """The article of a Loaded."""
    if not isinstance(reply, Loaded):
        raise _another_question()
    article = decode_article(bytes(reply.article))
    # What was read is no garbage. Python would look through all sentences again and again, 50 ms at a time for a book.
    gc.freeze()
    return (article,)


def reader_of_ranking(article: Article, method: str, topic: str) -> Callable[[Reply], tuple[Ranking]]:
    """Reads a Ranked as the ranking of this article."""

    def read(reply: Reply) -> tuple[Ranking]:
        if not isinstance(reply, Ranked):
            raise _another_question()
        return (reply.ranking(article, method, topic),)

    return read


def reader_of_explanation(article: Article, index: int) -> Callable[[Reply], tuple[Article, int, core.Explanation]]:
    """Reads an Explained as the explanation of a sentence of this article."""

    def read(reply: Reply) -> tuple[Article, int, core.Explanation]:
        if not isinstance(reply, Explained):
            raise _another_question()
        if any(not 0 <= other < len(article.sentences) for other in reply.stands_for):
            raise ValueError("an explanation that names a sentence that is not there")
        words = tuple(Span(article.text, start, end) for start, end in reply.words)
        return article, index, core.Explanation(words, reply.stands_for)

    return read


def _another_question() -> ValueError:
    return ValueError("an answer to another question")
