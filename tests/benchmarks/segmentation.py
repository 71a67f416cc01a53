"""How fast texts are cut into sentences, language by language, beside sentencex where it is installed."""

from __future__ import annotations

import importlib
import json
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from random import Random
from statistics import median

from core.languages import LANGUAGES, sentence_spans
from tests.benchmarks.texts import text

#: As many as in a long novel.
_SENTENCES_OF_BOOK = 31_000
#: Bytes of text in every other language.
_SIZE = 400_000
_SENTENCES_IN_PARAGRAPH = 5
_ROUNDS = 3
#: Megabytes of English in a second.
_TARGET = 5.0
_DATA = Path(__file__).parents[1] / "data" / "sentences.json"


def main() -> None:
    """Cuts a book in English, then the hard sentences of the tests in each language, a paragraph at a time."""
    other = _sentencex()
    print(f"  {'':<24} {'ours':>10}" + (f" {'sentencex':>12}" if other else ""))
    book = text(_SENTENCES_OF_BOOK).split("\n\n")
    rate = _tell("English, a book", book, "en", other)
    print(f"  target {_TARGET:.0f} MB/s: {'met' if rate >= _TARGET else 'MISSED'}")
    sentences = json.loads(_DATA.read_text(encoding="utf-8"))
    for code, name in LANGUAGES.items():
        _tell(name, _paragraphs(sentences[code], "" if code in ("ja", "zh") else " "), code, other)


def _tell(name: str, paragraphs: list[str], code: str, other: Callable[[str, str], object] | None) -> float:
    """One line with the megabytes a second of UTF-8; the return value is ours."""
    ours = _rate(sentence_spans, paragraphs, code)
    # sentencex can take a quarter of a millisecond for every sentence: the first paragraphs must do.
    theirs = f" {_rate(other, paragraphs[:1000], code):9.1f} MB/s" if other else ""
    print(f"  {name:<24} {ours:5.1f} MB/s{theirs}", flush=True)
    return ours


def _rate(cut: Callable[[str, str], object], paragraphs: list[str], code: str) -> float:
    size = sum(len(paragraph.encode()) for paragraph in paragraphs)
    cut(paragraphs[0], code)
    seconds = []
    for _ in range(_ROUNDS):
        # The time of the processor: another program's share does not count.
        start = time.process_time()
        for paragraph in paragraphs:
            cut(paragraph, code)
        seconds.append(time.process_time() - start)
    return size / 1e6 / median(seconds)


def _paragraphs(sentences: list[str], space: str) -> list[str]:
    """Paragraphs of these sentences in changing order, until there is enough of them."""
    chance, paragraphs, size = Random(1), [], 0
    while size < _SIZE:
        paragraphs.append(space.join(chance.choices(sentences, k=_SENTENCES_IN_PARAGRAPH)))
        size += len(paragraphs[-1].encode())
    return paragraphs


def _sentencex() -> Callable[[str, str], object] | None:
    if not find_spec("sentencex"):
        return None
    module = importlib.import_module("sentencex")

    def cut(paragraph: str, code: str) -> object:
        return list(module.get_sentence_boundaries(code, paragraph))

    return cut


if __name__ == "__main__":
    main()
