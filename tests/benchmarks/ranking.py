"""sumy's methods and ours side by side, a book by every method, and how the time grows with the length of a text.

python -m tests.benchmarks.ranking [FOLDER]     writes the picture of the growth into FOLDER, else into a new one
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

import core
from core.languages.registry import language_of
from core.ranking.base import total
from core.ranking.dom import document
from core.ranking.rank import warm_up
from core.ranking.stop_words import stop_words_for
from core.ranking.term_cache import terms_of
from core.ranking.terms import Vector
from core.util.memo import Memo
from tests.benchmarks.curves import picture
from tests.benchmarks.measuring import tell, tell_size, timed
from tests.benchmarks.texts import text

NEWS = Path(core.__file__).parents[2] / "shared" / "data" / "eval" / "news.jsonl"
_ROUNDS = 5
#: Calls of ours in a round.
_CALLS = 20
_BOOK = 31_000
_SIZES = (1_000, 3_000, 10_000, 31_000, 100_000)
#: A method that takes longer than this many seconds for a text is not asked for a longer one.
_PATIENCE = 120
_MEMORY = 1e9
_LOAD_TARGET = 1.5


class Rival(NamedTuple):
    """A method of sumy's: its class, the sentences to compare with, and how many times sooner ours is to be."""

    implementation: str
    sentences: int
    target: int


RIVALS = {
    "lexrank": Rival("lex_rank.LexRankSummarizer", 400, 40),
    "textrank": Rival("text_rank.TextRankSummarizer", 400, 100),
    "lsa": Rival("lsa.LsaSummarizer", 400, 100),
    "reduction": Rival("reduction.ReductionSummarizer", 400, 100),
    "sumbasic": Rival("sum_basic.SumBasicSummarizer", 400, 10),
    "luhn": Rival("luhn.LuhnSummarizer", 400, 10),
    "edmundson": Rival("edmundson.EdmundsonSummarizer", 400, 0),
    "kl": Rival("kl.KLSummarizer", 200, 300),
}
#: Seconds that a book may take: ten where nothing else is said.
_BOOK_TARGETS = {"textrank": 1.0, "lexrank": 3.0}


def main(folder: str = "") -> None:
    """Tells the three tables, and where the picture is."""
    warm_up()
    side_by_side()
    with tempfile.TemporaryDirectory() as texts:
        files = {size: Path(texts, f"{size}.txt") for size in _SIZES}
        for size, file in files.items():
            file.write_text(text(size), encoding="utf-8")
        in_a_book(files[_BOOK])
        growth(files, Path(folder or tempfile.mkdtemp(prefix="standfirst-ranking-")))


def side_by_side() -> None:
    """Each of sumy's methods against ours, in turn, on a document whose words are there already.

    sumy stems with its own stemmer. Ours makes its terms of the words anew at each call, but has the stems from the
    first; the last column is what remains for a method that comes after another, when the terms are there too.
    """
    source = "news" if NEWS.exists() else "invented"
    print(f"  {'':<33}{'sumy':>12}{'ours':>11}{'ratio':>10}{'terms at hand':>56}")
    for method, rival in RIVALS.items():
        dom = tokenised(rival.sentences)
        theirs, ours = sumys_summarizer(rival), our_summarizer(method)
        terms = ours.terms(dom)
        compared = Compared.of(partial(theirs, dom, 10), partial(ours, dom, 10), partial(ours.rate, dom, terms))
        ratio = compared.theirs / compared.ours
        verdict = f"target {rival.target} x: {'met' if ratio >= rival.target else 'MISSED'}" if rival.target else ""
        print(
            f"  {core.METHODS[method].title:<12}{len(dom.sentences):>4} {source + ' sentences':<16}"
            f"{1000 * compared.theirs:9,.1f} ms{1000 * compared.ours:8,.2f} ms{ratio:8,.0f} x   {verdict:<21}"
            f"{compared.likeness(dom, total(ours.rate(dom, terms))):<22}{1000 * compared.rate:7,.2f} ms",
            flush=True,
        )
    dom, stemmer, stop_words = tokenised(400), Stemmer("english"), stop_words_for("en")
    anew = [timed(lambda: terms_of(dom, Memo(stemmer).__getitem__, stop_words))[0] for _ in range(_ROUNDS)]
    tell("terms of 400 sentences, every word stemmed anew", anew)


class Compared(NamedTuple):
    """The median seconds of a call of sumy's, of ours and of our rating alone, and what the first two picked."""

    theirs: float
    ours: float
    rate: float
    their_picks: tuple[Any, ...]
    our_picks: tuple[Any, ...]

    @classmethod
    def of(cls, theirs: Callable[[], Any], ours: Callable[[], Any], rate: Callable[[], Any]) -> Compared:
        """Calls them in turn; the first round does not count.

        A call of ours is the mean of many: for some milliseconds the processor is busy with what sumy left in its
        caches.
        """
        rounds = []
        for _ in range(_ROUNDS + 1):
            seconds, their_picks = timed(theirs)
            many_seconds, our_picks = timed(partial(_many, ours))
            rounds.append((seconds, many_seconds / _CALLS, timed(partial(_many, rate))[0] / _CALLS))
        return cls(*map(median, zip(*rounds[1:], strict=True)), their_picks, our_picks)

    def likeness(self, dom: ObjectDocumentModel, ratings: Vector) -> str:
        """Whether both picked the same; ``ratings`` are ours."""
        if self.their_picks == self.our_picks:
            return "the same picks"
        rated = dict(zip(dom.sentences, ratings.tolist(), strict=True))
        worth = [sorted(rated[sentence] for sentence in picks) for picks in (self.their_picks, self.our_picks)]
        return "picks of equal rating" if np.allclose(*worth, rtol=1e-12) else "OTHER PICKS"


def _many(call: Callable[[], Any]) -> Any:
    for _ in range(_CALLS):
        result = call()
    return result


def tokenised(sentences: int) -> ObjectDocumentModel:
    """A document of so many sentences: shared news articles one after the other, else an invented text."""
    whole = text(sentences)
    if NEWS.exists():
        lines = NEWS.read_text(encoding="utf-8").splitlines()
        whole = "\n\n".join(json.loads(line)["text"] for line in lines)
    article = core.load_text(whole, language="en")
    end = article.sentences[min(sentences, len(article.sentences)) - 1].end
    dom = document(core.load_text(whole[:end], language="en"))
    # sumy keeps the words of a document's parts once they were asked for.
    assert dom.words
    return dom


def sumys_summarizer(rival: Rival) -> Any:
    """sumy's own, as its users have it."""
    module, _, name = rival.implementation.partition(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    if name == "EdmundsonSummarizer":
        summarizer.null_words = get_stop_words("english")
        cues = language_of("en").edmundson
        assert cues
        summarizer.bonus_words, summarizer.stigma_words = cues.bonus.split(), cues.stigma.split()
    return summarizer


def our_summarizer(method: str) -> Any:
    """Ours, by its id."""
    return core.METHODS[method].summarizer("en")


class Measured(NamedTuple):
    """What ``ranked`` prints."""

    sentences: int
    load: float
    rank: float
    memory: float


def ranked(method: str, file: Path) -> Measured:
    """How long a fresh process takes to load and rank a file."""
    command = (sys.executable, "-m", "tests.benchmarks.ranked", method, str(file))
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return Measured(int(told[0]), *map(float, told[1:]))


def in_a_book(file: Path) -> None:
    """Every method on a book, each time in a fresh process."""
    loads, most = [], []
    for method in core.METHODS:
        rounds = [ranked(method, file) for _ in range(_ROUNDS)]
        loads += [one.load for one in rounds]
        most += [one.memory for one in rounds]
        tell(
            f"{rounds[0].sentences:,} sentences by {core.METHODS[method].title}",
            [one.rank for one in rounds],
            _BOOK_TARGETS.get(method, 10.0),
        )
    tell("load and segment", loads, _LOAD_TARGET)
    tell_size(f"most memory held, at most {_MEMORY / 1e6:,.0f} MB: {'met' if max(most) < _MEMORY else 'MISSED'}", most)


def growth(files: dict[int, Path], folder: Path) -> None:
    """The seconds of every method for longer and longer texts, as a table and as a picture."""
    curves: dict[str, list[tuple[float, float]]] = {}
    print(f"  {'seconds to rank':<16}" + "".join(f"{size:>10,}" for size in files) + "   sentences")
    for method in core.METHODS:
        curve = curves.setdefault(core.METHODS[method].title, [])
        for size, file in files.items():
            if not curve or curve[-1][1] <= _PATIENCE:
                curve.append((size, ranked(method, file).rank))
        print(f"  {core.METHODS[method].title:<16}" + "".join(f"{seconds:10.2f}" for _, seconds in curve), flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "growth.svg"
    file.write_text(picture("Ranking by every method", "sentences", "seconds", curves), encoding="utf-8")
    print(f"  picture: {file}")


if __name__ == "__main__":
    main(*sys.argv[1:])
