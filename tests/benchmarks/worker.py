"""The worker process: how soon after its start it answers, and how soon it explains a sentence of a book."""

from __future__ import annotations

import subprocess
import time
from functools import partial
from itertools import count

from msgspec import Raw

import core
from core.service.messages import (
    Explain,
    Explained,
    Job,
    Load,
    Loaded,
    LoadText,
    Rank,
    Ranked,
    decode_reply,
    encode_article,
)
from gui.client.launch import WORKER
from gui.data import SAMPLE
from tests.benchmarks.book import ask
from tests.benchmarks.measuring import tell, timed
from tests.benchmarks.texts import text

_ROUNDS = 5
_SENTENCES = 31_000
_READY_AGAIN = 1.0
_EXPLAINED = 0.05


def main() -> None:
    """Measures new workers with a short article, then one with a book."""
    starts()
    explanations()


def starts() -> None:
    """Tells times from the start of a worker: to its greeting, to an article and its ranking, to a ranking alone.

    The last is what a reader waits for who gave up a ranking and wants another.
    """
    article = Raw(encode_article(core.load(SAMPLE)))
    greetings, loads, ranks, ranks_alone = [], [], [], []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        with subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
            assert worker.stdout is not None
            decode_reply(worker.stdout.readline())
            greetings.append(time.perf_counter() - began)
            loaded = ask(worker, Job(1, Load(str(SAMPLE))))
            assert isinstance(loaded, Loaded)
            loads.append(time.perf_counter() - began)
            assert isinstance(ask(worker, Job(2, Rank("standfirst"), loaded.article)), Ranked)
            ranks.append(time.perf_counter() - began)
            worker.kill()
        began = time.perf_counter()
        with subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
            assert isinstance(ask(worker, Job(1, Rank("standfirst"), article)), Ranked)
            ranks_alone.append(time.perf_counter() - began)
            worker.kill()
    tell("from a worker's start to its greeting", greetings)
    tell("from a worker's start to an article", loads)
    tell("from a worker's start to the article's ranking", ranks)
    tell("from a worker's start to a ranking alone", ranks_alone, _READY_AGAIN)


def explanations() -> None:
    """Tells how long a book's sentences take to be explained after the book was ranked."""
    with subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        jobs = count(1)
        loaded = ask(worker, Job(next(jobs), LoadText(text(_SENTENCES))))
        assert isinstance(loaded, Loaded)
        ask(worker, Job(next(jobs), Rank("standfirst"), loaded.article))
        seconds = []
        for index in range(0, _SENTENCES, _SENTENCES // 20):
            taken, reply = timed(partial(ask, worker, Job(next(jobs), Explain(index), loaded.article)))
            assert isinstance(reply, Explained)
            seconds.append(taken)
        worker.kill()
    tell(f"explain a sentence of {_SENTENCES:,}", seconds, _EXPLAINED)


if __name__ == "__main__":
    main()
