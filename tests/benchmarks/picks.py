"""Picks that are no sentences, told by their form: ``python -m tests.benchmarks.picks [-v] [FOLDER ...]``.

Files of every format are looked for in the folders given, or where systems keep documentation. A summary of five
sentences is made of each, and each pick is judged by how it looks alone, apart from what the ranking thinks of it.
With ``-v`` the picks that are no sentences are printed.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import core
from core.languages.registry import language_of

FOLDERS = (Path("/usr/share/doc"),)
_SUFFIXES = frozenset((".html", ".htm", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".md", ".txt", ".eml"))
_PICKS = 5
_TARGET = 0.05
#: Shorter texts have no choice of sentences.
_FEWEST_SENTENCES = 10
_LARGEST = 3_000_000
_MOST_FILES = 600

_CLOSING = r"(?:[\"'’”»)\]}›」』）】*_]|\s?\[[^\[\]]{1,12}\]|[¹²³⁰⁴-⁹])*\s*"
_END = re.compile(rf"[.!?…:;。！？।۔؟]{_CLOSING}$")
#: How each kind looks; tried in this order.
_FORMS: Mapping[str, re.Pattern[str]] = {
    "caption": re.compile(
        r"\W*(?:fig(?:ure|\.)?|table|abb(?:ildung|\.)|tab(?:elle|leau|\.)|listing|plate|photo(?:graph)?|credit|image)"
        r"\s*(?:\d+|[ivx]+\b|:)",
        re.IGNORECASE,
    ),
    "contents": re.compile(r".*(?:\. ?){4,}\s*\d*\W*$"),
    "address": re.compile(r"\W*(?:\w[\w ]{0,20}:\s*)?(?:(?:https?|ftp)://\S+|www\.\S+|\S+@\S+\.\w+)\W*$"),
    "reference": re.compile(
        r"\W*\[?\d{1,3}[\].]\s+[^\W\d_][^.]*,.*\b(?:19|20)\d\d\b|.*\bdoi:\s?10\.|.*\bISBN\b|.*\bpp?\. ?\d+[-–]\d+"
    ),
    "code": re.compile(r"\s*(?:[$>%#]\s|//|/\*|<[?!/a-z]|\w[\w.]*\([^)]*\)\s*[;{]?$|[{}])"),
    "row": re.compile(r".*(?:\t|\S {3,}\S+ {3,}|\|.*\|)"),
}
_SIGNS = re.compile(r"[{}<>=;\\|$@&`^]")
_MOST_SIGNS = 0.06
_MOST_FIGURES = 0.5
_LONGEST_LABEL = 4
_FEWEST_REPEATS = 3


class Judged(NamedTuple):
    """One file's picks that are no sentences, with their kinds, and some picks that are."""

    file: str
    picks: int
    wrong: list[tuple[str, str]]
    right: list[str]


def main(arguments: Sequence[str]) -> None:
    """Prints the share of documents with such picks, and how many there are of each kind."""
    is_told = "-v" in arguments
    folders = [Path(each) for each in arguments if each != "-v"] or list(FOLDERS)
    with ProcessPoolExecutor(2) as processes:
        judged = [each for each in processes.map(_judged, _files(folders), chunksize=4) if each]
    if not judged:
        print(f"  no document of {_FEWEST_SENTENCES} sentences in {', '.join(map(str, folders))}")
        return
    if is_told:
        for each in judged:
            for kind, text in each.wrong:
                print(f"  {kind:<10} {text[:140]!r}  {each.file}")
    kinds = Counter(kind for each in judged for kind, _ in each.wrong)
    share = sum(bool(each.wrong) for each in judged) / len(judged)
    print(f"  {len(judged)} documents, {sum(each.picks for each in judged)} picks; {dict(kinds.most_common())}")
    verdict = "met" if share < _TARGET else "MISSED"
    print(f"  with a pick that is no sentence: {share:.1%}   target {_TARGET:.0%}: {verdict}")


def form(text: str, *, has_marks: bool = True) -> str:
    """The kind of thing that a pick is by its form; "" for a sentence.

    ``has_marks`` says whether the language has marks at the ends of sentences.
    """
    for kind, pattern in _FORMS.items():
        if pattern.match(text):
            return kind
    characters = "".join(text.split())
    if len(_SIGNS.findall(text)) > _MOST_SIGNS * len(characters):
        return "code"
    words = text.split()
    if sum(any(map(str.isdigit, word)) for word in words) > _MOST_FIGURES * len(words):
        return "row"
    if has_marks and not _END.search(text):
        return "no end"
    return "label" if text.rstrip().endswith(":") and len(words) <= _LONGEST_LABEL and text.isascii() else ""


def _files(folders: Sequence[Path]) -> list[Path]:
    """Up to so many files, an equal number of each format where there are enough; always the same ones."""
    found: dict[str, list[Path]] = {}
    for file in sorted({each.resolve() for folder in folders for each in _within(folder)}):
        found.setdefault(file.suffix.lower(), []).append(file)
    chosen = random.Random(1)
    for files in found.values():
        chosen.shuffle(files)
    each = _MOST_FILES // max(len(found), 1)
    return [file for files in found.values() for file in files[:each]]


def _within(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        if file.suffix.lower() in _SUFFIXES and file.is_file() and file.stat().st_size <= _LARGEST:
            yield file


def _judged(file: Path) -> Judged | None:
    """None for what is not read, or says too little."""
    try:
        article = core.load(file)
    except core.StandfirstError:
        return None
    if len(article.sentences) < _FEWEST_SENTENCES:
        return None
    rules = language_of(article.language).sentences
    has_marks = rules is None or not rules.spaced
    lines = Counter(block.text for block in article.blocks)
    picks = [article.sentences[at].text for at in core.rank(article).summary(core.Length(_PICKS)).indices]
    told = [
        (form(text, has_marks=has_marks) or ("page head" if lines[text] >= _FEWEST_REPEATS else ""), text)
        for text in picks
    ]
    return Judged(
        str(file), len(picks), [(kind, text) for kind, text in told if kind], [text for kind, text in told if not kind]
    )


if __name__ == "__main__":
    main(sys.argv[1:])
