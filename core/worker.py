"""The core as a process: requests on standard input, replies on standard output, one JSON message a line.

    python -P -m core.worker

The window starts it and never imports it. A job that takes too long or too much is ended with the process.
"""

from __future__ import annotations

import os
import select
import sys
import threading
from functools import partial
from typing import BinaryIO

from core.article import Article
from core.errors import StandfirstError
from core.limits import limit_memory
from core.loading import load, load_clipping, load_text
from core.messages import (
    VERSION,
    ArticleData,
    Failed,
    Load,
    Loaded,
    LoadText,
    Progress,
    Rank,
    Ranked,
    Ready,
    Reply,
    Request,
    decode_request,
    encodable,
    encode,
)
from core.progress import Report, Step
from core.ranking import rank

_OUT_OF_MEMORY = "The text needs more memory than Standfirst allows itself. Open a shorter part of it."


class Articles:
    """The articles of requests. The last one is kept, for as the same object it need not be read for words again."""

    def __init__(self) -> None:
        self._last: tuple[ArticleData, Article] | None = None

    def of(self, data: ArticleData) -> Article:
        """The article that the data stands for."""
        if self._last is None or self._last[0] != data:
            # The one before goes first: two books at once would count towards the limit on memory.
            self._last = None
            self._last = data, data.article()
        return self._last[1]


def main() -> None:
    """Serves requests until standard input ends or nobody reads the replies any more."""
    replies = _take_standard_output()
    # Not before: the watch opens files, and where standard error is closed one would be taken for it.
    limit_memory()
    _end_with_reader(replies)
    try:
        _send(replies, Ready(VERSION))
        may_begin = _warm_up()
        articles = Articles()
        for line in sys.stdin.buffer:
            may_begin.wait()
            _write(replies, _reply(line, replies, articles))
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    # Not sys.exit: a warm-up that still imports would hold up the end.
    os._exit(0)


def _take_standard_output() -> BinaryIO:
    """The real standard output, for replies alone; whatever a library prints goes to standard error."""
    if sys.stderr is None:
        # Closed, as in a program without a terminal on Windows: the next file opened would be taken for it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return replies


def _end_with_reader(replies: BinaryIO) -> None:
    """Ends this process once nobody can read its replies any more, in the middle of a job too.

    A window that was killed would otherwise leave a ranking running for hours. On Windows that shows at the next reply.
    """
    if sys.platform == "win32":
        return
    reader_gone = select.poll()
    # Asks for nothing: that the other end is closed is told unasked (POSIX, poll).
    reader_gone.register(replies, 0)

    def wait() -> None:
        reader_gone.poll()
        os._exit(0)

    threading.Thread(target=wait, name="reader watch", daemon=True).start()


def _send(replies: BinaryIO, reply: Reply) -> None:
    _write(replies, encode(reply))


def _write(replies: BinaryIO, line: bytes) -> None:
    replies.write(line)
    replies.flush()


def _warm_up() -> threading.Event:
    """Imports what the first jobs need while the window is being built: a load's part first, then a ranking's.

    The event is set once a load's part is there. A load that did not wait for it would unpack the model of the
    language detector a second time, which takes longer than the rest of the load.
    """
    may_begin = threading.Event()

    def import_all() -> None:
        try:
            from core.language import detect

            detect("What language is this?")
        finally:
            may_begin.set()

        from core.ranking.rank import warm_up

        warm_up()

    threading.Thread(target=import_all, name="warm-up", daemon=True).start()
    return may_begin


def _reply(line: bytes, replies: BinaryIO, articles: Articles) -> bytes:
    try:
        request = decode_request(line)
    except ValueError as error:
        return encode(Failed(0, "protocol", f"The worker was sent a line that it can't read: {error}"))
    try:
        return encode(_answer(request, partial(_report, replies, request.job), articles))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault in one job must not cost the process; the reader is told of it
        return encode(_failure(request.job, error))


def _failure(job: int, error: Exception) -> Failed:
    if isinstance(error, StandfirstError):
        return Failed(job, error.kind, encodable(str(error)))
    if isinstance(error, MemoryError):
        return Failed(job, "memory", _OUT_OF_MEMORY)
    message = f"Standfirst met a fault of its own, {type(error).__name__}: {error}. Try another method or file."
    return Failed(job, "fault", encodable(message))


def _report(replies: BinaryIO, job: int, step: Step, done: int, total: int) -> None:
    _send(replies, Progress(job, step, done, total))


def _answer(request: Request, report: Report, articles: Articles) -> Reply:
    match request:
        case Load(job, source, language, encoding, password):
            article = load(source, language=language, encoding=encoding, password=password, progress=report)
            return Loaded(job, ArticleData.of(article))
        case LoadText(job, text, _, language, html) if html:
            article = load_clipping(html, text, language=language, progress=report)
            return Loaded(job, ArticleData.of(article))
        case LoadText(job, text, title, language):
            return Loaded(job, ArticleData.of(load_text(text, title=title, language=language, progress=report)))
        case Rank(job, data, method, topic):
            report("ranking", 0, 0)
            ranking = rank(articles.of(data), method=method, topic=topic)
            return Ranked(job, ranking.order, ranking.scores, dict(ranking.contributions))


if __name__ == "__main__":
    main()
