"""A book of 31,000 sentences: read and ranked by the worker, shown in the window."""

from __future__ import annotations

import subprocess
import tempfile
from functools import partial
from pathlib import Path

from core.service.messages import (
    Begun,
    Job,
    Load,
    Loaded,
    LoadText,
    Progress,
    Rank,
    Ranked,
    Reply,
    decode_reply,
    encode,
)
from gui.client.launch import WORKER
from tests.benchmarks.measuring import most_resident, resident, tell, tell_size, timed
from tests.benchmarks.texts import text
from tests.benchmarks.window import Pulse, Session, settle

_SENTENCES = 31_000
_ROUNDS = 5
_TARGET = 4.5
_SILENCE = 0.1


def main() -> None:
    """Measures the worker alone, then the window with its worker."""
    book = text(_SENTENCES)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "book.txt")
        file.write_text(book, encoding="utf-8")
        print(f"  {len(book):,} characters, {_SENTENCES:,} sentences")
        in_worker(file)
        in_window(file)


def in_worker(file: Path) -> None:
    """Tells times and memory of warm workers, a new one each time, seen from the other end of their pipes."""
    loads, ranks, both, most = [], [], [], []
    for _ in range(_ROUNDS):
        with subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
            loaded = ask(worker, Job(1, LoadText("A short text. It warms the worker.")))
            assert isinstance(loaded, Loaded)
            ask(worker, Job(2, Rank("standfirst"), loaded.article))
            load_seconds, loaded = timed(partial(ask, worker, Job(3, Load(str(file)))))
            assert isinstance(loaded, Loaded)
            rank = Job(4, Rank("standfirst"), loaded.article)
            rank_seconds, ranked = timed(partial(ask, worker, rank))
            assert isinstance(ranked, Ranked)
            most.append(most_resident(worker.pid))
            worker.kill()
        loads.append(load_seconds)
        ranks.append(rank_seconds)
        both.append(load_seconds + rank_seconds)
    tell("worker: load", loads)
    tell("worker: rank by the default method", ranks)
    tell("worker: load and rank", both, _TARGET)
    tell_size("worker: most memory held", most)


def ask(worker: subprocess.Popen[bytes], job: Job) -> Reply:
    """The answer to a job; progress and what stands before it are passed over."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(encode(job))
    worker.stdin.flush()
    while True:
        reply = decode_reply(worker.stdout.readline())
        if not isinstance(reply, Begun | Progress) and getattr(reply, "job", None) == job.number:
            return reply


def in_window(file: Path) -> None:
    """Tells how long the reader waits and how long the window is silent meanwhile; then each showing for itself."""
    waits, silences, articles = [], [], []
    with Session() as session:
        reader = session.reading_page
        for _ in range(_ROUNDS):
            session.open("A short text. It stands between.")
            settle()
            pulse = Pulse()
            waits.append(session.open(file))
            settle()
            silences.append(pulse.stop())
        article = reader.article
        assert article is not None
        for _ in range(_ROUNDS):
            articles.append(timed(lambda: (reader.article_view.show_article(article), session.repaint()))[0])
            settle()
        tell("window: from opening to the text", [to_text for to_text, _ in waits])
        tell("window: from opening to the summary", [to_summary for _, to_summary in waits])
        tell("window: longest silence meanwhile", silences, _SILENCE)
        tell("window: show_article and repaint", articles, _SILENCE)
        tell_size("window: memory held", [resident()])


if __name__ == "__main__":
    main()
