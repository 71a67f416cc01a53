"""The worker as a real process, spoken to through its pipes."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import pairwise, product
from pathlib import Path

import pytest
from msgspec import Raw

import core
from core.article import Article, Block, Sentence
from core.limits import ADDRESS_SPACE, OVER_MEMORY
from core.service.messages import (
    VERSION,
    Begun,
    Explain,
    Explained,
    Failed,
    InLanguage,
    Job,
    Load,
    Loaded,
    LoadText,
    Progress,
    PutBack,
    Rank,
    Ranked,
    Ready,
    Reply,
    Unchanged,
    decode_article,
    decode_reply,
    encode,
    encode_article,
)
from core.service.worker import Articles
from tests.patience import PATIENCE

WORKER = (sys.executable, "-P", "-m", "core.service.worker")
#: A worker in which a library greets on standard output, through Python and past it, when it is first used.
CHATTY_WORKER = """
import os, sys

def greet(event, arguments):
    if event == "import" and arguments[0] == "lxml":
        print("a greeting", flush=True)
        os.write(1, b"another greeting\\n")

sys.addaudithook(greet)
from core.service.worker import main
main()
"""
#: A worker that crashes when it is given work, as a library would crash it: in its main thread.
CRASHING_WORKER = """
import faulthandler
from core.service import worker

worker.decode_job = lambda line: faulthandler._sigsegv()
worker.main()
"""
TEXT = "The ferry sails again from Monday. It lay in dock for nine weeks. The harbour paid for the repair."

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell or signals")


class Worker:
    """A worker process; whatever it is waited for, it is killed once it counts as hung."""

    def __init__(self, command: tuple[str, ...], folder: Path | None) -> None:
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.requests, self.replies = self.process.stdin, self.process.stdout
        self.first = self.read()

    @contextmanager
    def _patience(self) -> Iterator[None]:
        guard = threading.Timer(PATIENCE, self.process.kill)
        guard.start()
        try:
            yield
            assert guard.is_alive(), "the worker hung"
        finally:
            guard.cancel()
            guard.join()

    def send(self, *lines: bytes | Job) -> None:
        with self._patience():
            for line in lines:
                self.requests.write(line if isinstance(line, bytes) else encode(line))
            self.requests.flush()

    def read(self) -> Reply | None:
        """The next reply; None where the worker ended."""
        with self._patience():
            line = self.replies.readline()
        return decode_reply(line) if line else None

    def begun(self) -> Reply | None:
        """The next reply that says more of a job than that it has begun."""
        while isinstance(reply := self.read(), Begun):
            pass
        return reply

    def answer(self) -> Reply | None:
        """The next reply that is neither progress nor that a job has begun."""
        while isinstance(reply := self.begun(), Progress):
            pass
        return reply

    def ask(self, request: bytes | Job) -> Reply | None:
        self.send(request)
        return self.answer()

    def end(self) -> int:
        """The exit status, once the worker has ended by itself."""
        with self._patience():
            return self.process.wait()

    def errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()

    @contextmanager
    def running(self) -> Iterator[Worker]:
        try:
            yield self
        finally:
            self.process.kill()
            # What was not sent has nowhere to go.
            with self.process, suppress(BrokenPipeError):
                self.requests.close()


Start = Callable[..., Worker]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts workers that end with the test."""
    with ExitStack() as stack:

        def start_one(*command: str, folder: Path | None = None) -> Worker:
            return stack.enter_context(Worker(command or WORKER, folder).running())

        yield start_one


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """One worker for all tests that it is to survive."""
    with Worker(WORKER, None).running() as worker:
        yield worker


def encoded(article: Article) -> Raw:
    return Raw(encode_article(article))


def large(sentences: int) -> Article:
    """An article of so many sentences, in which any two have words in common."""
    chance = random.Random(1)
    terms = ["".join(letters) for letters in product("abcdefghijklmno", repeat=3)]
    lines = [" ".join(chance.choices(terms, k=15)) for _ in range(sentences)]
    spans: list[tuple[int, int]] = []
    for line in lines:
        start = spans[-1][1] + 1 if spans else 0
        spans.append((start, start + len(line)))
    text = "\n".join(lines)
    blocks = tuple(Block(text, *span) for span in spans)
    return Article(text, "", "en", blocks, tuple(Sentence(text, *span, at, 15) for at, span in enumerate(spans)), ())


def endless() -> Job:
    """A job that takes many times as long as anyone waits here: KL grows with the cube."""
    return Job(1, Rank("kl"), encoded(large(1000)))


def test_the_first_line_is_ready_with_the_version_of_the_messages(worker: Worker) -> None:
    assert worker.first == Ready(VERSION)


def test_a_file_is_loaded_as_core_loads_it(worker: Worker, data: Path) -> None:
    path = data / "article.md"
    reply = worker.ask(Job(3, Load(str(path))))
    assert isinstance(reply, Loaded)
    assert reply.job == 3
    assert decode_article(reply.article) == core.load(path)


def test_a_language_and_an_encoding_that_are_given_are_used(worker: Worker, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes("Der Fluß ist breit.".encode("cp850"))
    reply = worker.ask(Job(4, Load(str(file), language="de", encoding="cp850")))
    assert isinstance(reply, Loaded)
    article = decode_article(reply.article)
    assert (article.text, article.language) == ("Der Fluß ist breit.", "de")


def test_a_text_is_loaded_as_core_loads_it(worker: Worker) -> None:
    reply = worker.ask(Job(5, LoadText(TEXT, title="Ferry", language="en")))
    assert reply == Loaded(5, encoded(core.load_text(TEXT, title="Ferry", language="en")))


@pytest.mark.parametrize("method", core.METHODS)
def test_an_article_is_ranked_as_core_ranks_it(worker: Worker, story: core.Article, method: str) -> None:
    reply = worker.ask(Job(6, Rank(method, topic="harbour"), encoded(story)))
    assert isinstance(reply, Ranked)
    expected = core.rank(story, method, "harbour")
    assert reply.contributions.keys() == expected.contributions.keys()
    # Not to the last bit: LSA adds up in the order of a set, which is another in each process.
    assert reply.scores == pytest.approx(expected.scores)
    assert reply.ranking(story, method, "harbour").order[0] == expected.order[0]


def test_furniture_is_put_back_as_core_does_it(worker: Worker, story: core.Article) -> None:
    spans = tuple((span.start, span.end) for span in story.furniture)
    assert spans
    assert worker.ask(Job(7, PutBack(spans), encoded(story))) == Loaded(7, encoded(core.put_back(story, spans)))


def test_an_article_is_put_into_another_language_as_core_does_it(worker: Worker, story: core.Article) -> None:
    german = core.in_language(story, "de")
    assert german != story
    assert worker.ask(Job(7, InLanguage("de"), encoded(story))) == Loaded(7, encoded(german))


def test_a_sentence_is_explained_as_core_explains_it(worker: Worker, story: core.Article) -> None:
    expected = core.explain(core.rank(story), 3)
    assert expected.words
    assert worker.ask(Job(7, Explain(3), encoded(story))) == Explained(
        7, tuple((word.start, word.end) for word in expected.words), expected.stands_for, expected.brings
    )


@pytest.mark.parametrize(
    "job",
    [
        Job(9, Explain(3), encoded(core.load_text(TEXT))),
        Job(9, PutBack(((0, 3),)), encoded(core.load_text(TEXT))),
        Job(9, Rank("standfirst"), Raw(b'{"text":"x"}')),
    ],
)
def test_what_does_not_fit_the_article_is_told_as_a_fault_and_the_next_job_is_done(worker: Worker, job: Job) -> None:
    reply = worker.ask(job)
    assert isinstance(reply, Failed)
    assert (reply.job, reply.kind) == (9, "fault")
    assert isinstance(worker.ask(Job(2, LoadText(TEXT))), Loaded)


def test_a_fault_tells_where_it_arose_and_nothing_of_the_text(worker: Worker) -> None:
    data = encode_article(core.load_text(TEXT)).replace(b'"ferry', b'"')
    for request in (Explain(300), PutBack(((0, 3),))):
        reply = worker.ask(Job(9, request, Raw(data)))
        assert isinstance(reply, Failed)
        assert reply.trace.startswith("  core/service/worker.py:")
        assert reply.trace.endswith("ValueError")
        assert not {"ferry", "dock", "harbour"} & set(reply.trace.lower().split())


def test_a_refusal_is_no_fault_and_tells_no_place_in_the_code(worker: Worker, tmp_path: Path) -> None:
    reply = worker.ask(Job(9, Load(str(tmp_path / "gone.txt"))))
    assert isinstance(reply, Failed)
    assert (reply.kind, reply.trace) == ("not-found", "")


@on_posix
def test_a_crash_tells_on_standard_error_in_which_function_it_was(start: Start) -> None:
    worker = start(sys.executable, "-P", "-c", CRASHING_WORKER)
    worker.send(Job(1, LoadText(TEXT)))
    assert worker.end() == -signal.SIGSEGV
    errors = worker.errors()
    assert "Segmentation fault" in errors
    assert "worker.py" in errors


def test_a_file_is_read_with_the_time_of_its_last_change(worker: Worker, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8")
    os.utime(file, (1, 1.5))
    reply = worker.ask(Job(3, Load(str(file))))
    assert isinstance(reply, Loaded)
    assert reply.modified == 1.5


def test_a_file_is_read_again_only_after_a_change(worker: Worker, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8")
    os.utime(file, (1, 1.5))
    assert worker.ask(Job(3, Load(str(file), known=1.5))) == Unchanged(3)
    assert isinstance(worker.ask(Job(4, Load(str(file), known=1.4))), Loaded)


def test_a_file_that_is_known_and_gone_is_told_of(worker: Worker, tmp_path: Path) -> None:
    reply = worker.ask(Job(3, Load(str(tmp_path / "gone.txt"), known=1.5)))
    assert isinstance(reply, Failed)
    assert reply.kind == "not-found"


@pytest.mark.parametrize(
    ("job", "kind", "words"),
    [
        (Job(9, Load("no such file.txt")), "not-found", "no such file.txt"),
        (Job(9, Load(".")), "not-a-file", "folder"),
        (Job(9, Load(__file__, encoding="klingon")), "encoding", "klingon"),
        (Job(9, Load(__file__, language="xx")), "language", "xx"),
        (Job(9, LoadText(TEXT, language="xx")), "language", "xx"),
        (Job(9, LoadText("x" * 10_000_001)), "too-large", "10,000,001"),
        (Job(9, Rank("astrology"), encoded(large(2))), "method", "astrology"),
    ],
)
def test_what_can_not_be_done_is_told_with_its_kind_and_one_line(
    worker: Worker, job: Job, kind: str, words: str
) -> None:
    reply = worker.ask(job)
    assert isinstance(reply, Failed)
    assert (reply.job, reply.kind) == (9, kind)
    assert words in reply.message()
    assert "\n" not in reply.message()


def test_an_article_whose_spans_do_not_fit_its_text_is_told_as_a_fault(worker: Worker) -> None:
    data = encode_article(core.load_text("Short.", language="en")).replace(b"[0,6,0,1]", b"[0,600,0,1]")
    reply = worker.ask(Job(9, Rank("standfirst"), Raw(data)))
    assert isinstance(reply, Failed)
    assert (reply.job, reply.kind) == (9, "fault")
    assert "span [0, 600) does not fit" in reply.message()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"\n", id="an empty line"),
        pytest.param(b"rubbish\n", id="no JSON"),
        pytest.param(bytes(range(11, 256)) + b"\n", id="any bytes"),
        pytest.param(b"\0" * 100 + b"\n", id="NUL bytes"),
        pytest.param(b'{"number":1,"request":{"type":"Load","source":"\xff\xfe"}}\n', id="invalid UTF-8 in a text"),
        pytest.param(b'{"number":1,"request":{"type":"LoadText","text":"\\ud800"}}\n', id="half of a surrogate pair"),
        pytest.param(b'{"number":1,"request":{"type":"Load","source":\n', id="JSON that is cut short"),
        pytest.param(b'{"number":1,"request":{"type":"Load","source":"x"}} {}\n', id="two objects"),
        pytest.param(b"[1]\n", id="an array"),
        pytest.param(b'{"number":1,"request":{"source":"x"}}\n', id="no type"),
        pytest.param(b'{"number":1,"request":{"type":"Burn"}}\n', id="an unknown type"),
        pytest.param(b'{"type":"Ready","version":1}\n', id="a reply"),
        pytest.param(b'{"number":1,"request":{"type":"Load"}}\n', id="a field left out"),
        pytest.param(b'{"number":-1,"request":{"type":"Load","source":"x"}}\n', id="a negative job"),
        pytest.param(b'{"number":"1","request":{"type":"Load","source":"x"}}\n', id="a job that is no number"),
        pytest.param(b'{"more":' + b"[" * 200_000 + b"]" * 200_000 + b"}\n", id="deep nesting"),
        pytest.param(b"x" * 20_000_000 + b"\n", id="a huge line"),
        pytest.param(
            b'{"number":1,"request":{"type":"Load","source":"' + b"x" * 20_000_000 + b'"}}\n', id="a huge name"
        ),
    ],
)
def test_a_line_that_asks_for_nothing_is_answered_and_the_next_one_is_served(worker: Worker, line: bytes) -> None:
    reply = worker.ask(line)
    assert isinstance(reply, Failed)
    assert reply.kind == ("unreadable" if b"xxx" in line and line.startswith(b"{") else "protocol")
    assert isinstance(worker.ask(Job(2, LoadText(TEXT))), Loaded)


def test_requests_sent_at_once_are_answered_in_their_order(worker: Worker) -> None:
    worker.send(Job(1, LoadText(TEXT)), b"rubbish\n", Job(2, Rank("luhn"), encoded(large(3))), Job(3, LoadText(TEXT)))
    answers = [worker.answer() for _ in range(4)]
    assert [(type(answer), getattr(answer, "job", None)) for answer in answers] == [
        (Loaded, 1),
        (Failed, 0),
        (Ranked, 2),
        (Loaded, 3),
    ]


def test_progress_only_grows_within_a_step_and_ends_with_all_of_it(worker: Worker, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"Sentence {number} is here. And one more." for number in range(3000)))
    worker.send(Job(8, Load(str(file))))
    told: list[Progress] = []
    while isinstance(reply := worker.begun(), Progress):
        told.append(reply)
    assert isinstance(reply, Loaded)
    assert {progress.job for progress in told} == {8}
    assert list(dict.fromkeys(progress.step for progress in told)) == ["reading", "sentences"]
    sentences = [progress for progress in told if progress.step == "sentences"]
    assert len(sentences) > 5
    assert all(earlier.done <= later.done for earlier, later in pairwise(sentences))
    assert {progress.total for progress in sentences} == {len(decode_article(reply.article).text)}
    assert sentences[-1].done == sentences[-1].total


def test_that_a_job_has_arrived_is_told_before_anything_is_done_for_it(worker: Worker) -> None:
    worker.send(Job(8, Rank("luhn"), Raw(b'{"text":"x"}')))
    assert worker.read() == Begun(8)
    assert isinstance(worker.read(), Progress)
    assert isinstance(worker.read(), Failed)


def test_a_ranking_tells_that_it_has_begun(worker: Worker) -> None:
    worker.send(Job(8, Rank("luhn"), encoded(large(3))))
    assert worker.begun() == Progress(8, "ranking", 0, 0)
    assert isinstance(worker.read(), Ranked)


def test_a_ranking_of_a_long_text_tells_how_far_it_is(worker: Worker) -> None:
    worker.send(Job(8, Rank("standfirst"), encoded(large(2000))))
    told: list[Progress] = []
    while isinstance(reply := worker.begun(), Progress):
        told.append(reply)
    assert isinstance(reply, Ranked)
    assert told[0] == Progress(8, "ranking", 0, 0)
    assert all(before.done < after.done <= after.total == 6000 for before, after in pairwise(told))
    assert told[-1].done > 5000


def test_a_package_named_core_in_the_current_folder_is_not_taken_for_ours(start: Start, tmp_path: Path) -> None:
    (tmp_path / "core").mkdir()
    for module in ("__init__", "worker"):
        (tmp_path / "core" / f"{module}.py").write_text("raise SystemExit('the wrong core')\n")
    worker = start(folder=tmp_path)
    assert worker.first == Ready(VERSION)
    assert isinstance(worker.ask(Job(1, LoadText(TEXT))), Loaded)


def test_what_a_library_prints_goes_to_standard_error_and_not_among_the_replies(start: Start) -> None:
    worker = start(sys.executable, "-P", "-c", CHATTY_WORKER)
    assert isinstance(worker.ask(Job(1, LoadText(TEXT, html=f"<p>{TEXT}</p>"))), Loaded)
    worker.requests.close()
    assert worker.read() is None
    assert worker.errors().splitlines() == ["a greeting", "another greeting"]


@on_posix
def test_what_a_library_prints_is_lost_where_standard_error_is_closed(start: Start) -> None:
    worker = start("sh", "-c", 'exec "$0" "$@" 2>&-', sys.executable, "-P", "-c", CHATTY_WORKER)
    assert isinstance(worker.ask(Job(1, LoadText(TEXT, html=f"<p>{TEXT}</p>"))), Loaded)
    worker.requests.close()
    assert worker.read() is None


def test_it_ends_when_standard_input_ends_and_says_nothing_more(start: Start) -> None:
    worker = start()
    worker.requests.close()
    assert worker.end() == 0
    assert worker.replies.read() == b""
    assert worker.errors() == ""


def test_what_was_asked_before_standard_input_ended_is_answered(start: Start) -> None:
    worker = start()
    worker.send(Job(1, LoadText(TEXT)), Job(2, Rank("standfirst"), encoded(large(3))))
    worker.requests.close()
    assert isinstance(worker.answer(), Loaded)
    assert isinstance(worker.answer(), Ranked)
    assert worker.end() == 0


@on_posix
def test_it_ends_when_its_replies_are_no_longer_read(start: Start) -> None:
    worker = start()
    worker.replies.close()
    assert worker.end() == 0
    assert worker.errors() == ""


@on_posix
def test_it_ends_in_the_middle_of_a_job_when_its_replies_are_no_longer_read(start: Start) -> None:
    worker = start()
    worker.send(endless())
    assert isinstance(worker.begun(), Progress)
    worker.replies.close()
    assert worker.end() == 0


@on_posix
def test_killed_in_the_middle_of_a_job_it_leaves_no_answer(start: Start) -> None:
    worker = start()
    worker.send(endless())
    assert isinstance(worker.begun(), Progress)
    worker.process.kill()
    assert worker.end() == -signal.SIGKILL
    assert worker.replies.read() == b""


@on_linux
def test_its_address_space_is_limited_and_it_leaves_no_core_dump(worker: Worker) -> None:
    limits = Path(f"/proc/{worker.process.pid}/limits").read_text()
    soft = {line[:25].strip(): line[25:].split()[0] for line in limits.splitlines()[1:]}
    assert soft["Max address space"] == str(ADDRESS_SPACE)
    assert soft["Max core file size"] == "0"


@on_linux
def test_its_memory_limit_can_be_set_and_the_address_space_grows_with_it(start: Start) -> None:
    worker = start(*WORKER, "--memory", "4000")
    limits = Path(f"/proc/{worker.process.pid}/limits").read_text()
    assert "8000000000" in next(line for line in limits.splitlines() if line.startswith("Max address space"))
    assert isinstance(worker.ask(Job(1, LoadText(TEXT))), Loaded)


def test_a_job_that_takes_more_than_the_memory_limit_ends_the_process(start: Start) -> None:
    worker = start(*WORKER, "--memory", "200")
    with suppress(BrokenPipeError):
        worker.send(Job(1, Rank("standfirst"), encoded(large(60_000))))
    assert worker.answer() is None
    assert worker.end() == OVER_MEMORY


@pytest.mark.parametrize(
    "arguments",
    [
        ("--memory",),
        ("--memory", ""),
        ("--memory", "199"),
        ("--memory", "-500"),
        ("--memory", "1e3"),
        ("--memory", "9" * 5000),
        ("--memory", "٥٠٠"),
        ("--memory", "500", "600"),
        ("500",),
        ("--help",),
    ],
)
def test_wrong_arguments_end_it_with_status_2_and_one_line(start: Start, arguments: tuple[str, ...]) -> None:
    worker = start(*WORKER, *arguments)
    assert worker.first is None
    assert worker.end() == 2
    assert worker.errors().count("\n") == 1


@on_linux
def test_a_crash_leaves_no_core_dump(start: Start, tmp_path: Path) -> None:
    worker = start(folder=tmp_path)
    os.kill(worker.process.pid, signal.SIGABRT)
    _, status = os.waitpid(worker.process.pid, 0)
    # The report of what every thread was doing may itself crash while modules are imported.
    assert os.WTERMSIG(status) in {signal.SIGABRT, signal.SIGSEGV}
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []


def leave_room(worker: Worker, size: int) -> None:
    """Lets a worker that has all libraries loaded have ``size`` bytes more than it has, and no more."""
    import resource

    assert isinstance(worker.ask(Job(1, LoadText(TEXT))), Loaded)
    assert isinstance(worker.ask(Job(2, Rank("standfirst"), encoded(large(3)))), Ranked)
    pages = int(Path(f"/proc/{worker.process.pid}/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + size
    resource.prlimit(worker.process.pid, resource.RLIMIT_AS, (limit, limit))


@on_linux
def test_a_ranking_over_the_memory_limit_is_told_as_such_and_the_next_job_is_done(start: Start) -> None:
    worker = start()
    leave_room(worker, 50_000_000)
    reply = worker.ask(Job(7, Rank("standfirst"), encoded(large(60_000))))
    assert isinstance(reply, Failed)
    assert (reply.job, reply.kind) == (7, "memory")
    assert isinstance(worker.ask(Job(8, LoadText(TEXT))), Loaded)


@on_linux
@pytest.mark.parametrize("room", [100_000, 10_000_000])
def test_a_load_over_the_memory_limit_is_told_as_such_or_ends_the_process(start: Start, room: int) -> None:
    worker = start()
    leave_room(worker, room)
    with suppress(BrokenPipeError):
        worker.send(Job(7, LoadText(large(150_000).text)))
    reply = worker.answer()
    if reply is None:
        assert worker.end() != 0
    else:
        assert isinstance(reply, Failed)
        assert reply.kind == "memory"


def test_every_line_is_one_json_object_in_utf_8(worker: Worker) -> None:
    worker.send(Job(1, LoadText("Zoë went home.\u2028\n\n🙂 So did I.", title="two\nlines")))
    lines = [worker.replies.readline()]
    while b'"Progress"' in lines[-1] or b'"Begun"' in lines[-1]:
        lines.append(worker.replies.readline())
    assert all(isinstance(json.loads(line.decode("utf-8")), dict) for line in lines)
    assert json.loads(lines[-1])["type"] == "Loaded"


def test_the_article_of_equal_bytes_is_the_same_until_another_comes() -> None:
    one, other = (encode_article(core.load_text(text)) for text in (TEXT, f"{TEXT} It pays."))
    articles = Articles()
    first = articles.of(Raw(one))
    assert first == decode_article(one)
    assert articles.of(Raw(bytes(bytearray(one)))) is first
    assert articles.of(Raw(other)) == decode_article(other)
    assert articles.of(Raw(one)) is not first


#: Warms a worker up, and prints what has been imported when it waits for a job to end, and afterwards.
WARMING_UP = """
import sys
from contextlib import AbstractContextManager
from core.service import worker

class AtWork(AbstractContextManager):
    def __enter__(self):
        self.look()
    def __exit__(self, *error):
        self.look()
    def look(self):
        print(*(name in sys.modules for name in ("core.ranking.summarizers.standfirst", "core.formats.html.reader")))

worker._UNTIL_IDLE = 0
worker._warm_up(AtWork())
"""


def test_what_a_first_summary_may_not_need_is_prepared_last_and_not_during_a_job() -> None:
    done = subprocess.run([sys.executable, "-P", "-c", WARMING_UP], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["True False", "True True"]
