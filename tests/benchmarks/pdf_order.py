"""PDF: words kept, words added and the order of words in real files, beside poppler's pdftotext, in one run.

Files are looked for in the folders given, or where systems keep documentation: ``python -m tests.benchmarks.pdf_order
[FOLDER ...]``. Both texts are folded to lower-case words; words that are hyphenated at a line's end are joined in both.
Recall and precision count words, order counts triples of neighbours of pdftotext's that ours has, too.
"""

from __future__ import annotations

import re
import shutil
import site
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple
from unicodedata import normalize

from core.errors import LoadError
from core.formats import pdf as pdf_format
from core.formats.source import Source

FOLDERS = (
    Path("/usr/share/doc"),
    Path("/usr/share/texmf"),
    Path("/usr/share/texlive"),
    *map(Path, site.getsitepackages()),
)
_TARGET = 0.95
#: Shorter texts say little about order.
_FEWEST_WORDS = 300
_LARGEST = 20_000_000
_SECONDS = 60
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad\ufffe]\s*\n\s*(?=\w)")
_WORD = re.compile(r"[^\W_]+")


class Kept(NamedTuple):
    """How much of one file's words is kept, how much of ours is theirs, how much of their order is kept."""

    file: str
    words: int
    recall: float
    precision: float
    order: float
    seconds: float


def main(folders: Sequence[Path]) -> None:
    """Prints each file below the target, then the figures of all."""
    if not shutil.which("pdftotext"):
        print("  pdftotext is not installed: nothing to compare with")
        return
    files = sorted({file.resolve() for folder in folders for file in folder.rglob("*.pdf") if file.is_file()})
    with ProcessPoolExecutor(2) as processes:
        kept = [found for found in processes.map(_kept, files) if found]
    if not kept:
        print(f"  no PDF of {_FEWEST_WORDS} words in {', '.join(map(str, folders))}")
        return
    for found in sorted(kept, key=lambda found: found.order):
        if found.order < _TARGET:
            print(f"  {found.recall:.3f} {found.precision:.3f} {found.order:.3f} {found.words:8,} words  {found.file}")
    for name in ("recall", "precision", "order"):
        values = [getattr(found, name) for found in kept]
        verdict = f"   target {_TARGET}: {'met' if median(values) >= _TARGET else 'MISSED'}" if name == "order" else ""
        print(f"  {name:<12} median {median(values):.3f}, mean {mean(values):.3f}, {len(values)} files{verdict}")
    seconds, total = sum(found.seconds for found in kept), sum(found.words for found in kept)
    print(f"  {seconds:.1f} s of processor time for {total:,} words")


def _kept(file: Path) -> Kept | None:
    """None for what is too large, not read, or says too little."""
    if file.stat().st_size > _LARGEST:
        return None
    try:
        peer = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True, timeout=_SECONDS).stdout
    except (subprocess.SubprocessError, OSError):
        return None
    theirs = words(peer.decode("utf-8", "replace"))
    if len(theirs) < _FEWEST_WORDS:
        return None
    start = time.process_time()
    try:
        ours = words(pdf_format.read(Source(file.read_bytes(), file.name)).text)
    except LoadError:
        return None
    seconds = time.process_time() - start
    recall = share(Counter(theirs), Counter(ours))
    precision = share(Counter(ours), Counter(theirs))
    order = share(Counter(triples(theirs)), Counter(triples(ours)))
    return Kept(str(file), len(theirs), recall, precision, order, seconds)


def words(text: str) -> list[str]:
    """The words of a text in lower case, those that a line's end breaks as one."""
    return _WORD.findall(_BROKEN.sub("", normalize("NFKC", text)).casefold())


def triples(text: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each three neighbours among the words of a text."""
    return zip(text, text[1:], text[2:], strict=False)


def share(wanted: Counter[object], found: Counter[object]) -> float:
    """Which share of what is wanted was found."""
    return (wanted & found).total() / max(wanted.total(), 1)


if __name__ == "__main__":
    main([Path(folder) for folder in sys.argv[1:]] or FOLDERS)
