"""Which language a text is in: how often it is told, how fast, and in how much memory: [FILE.jsonl].

The file has one object a line with ``lang``, a language's English name in lower case, and ``text``. The texts of a
language are cut into pieces of 200 and of 2,000 characters.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import core
from core.languages import detect
from tests.benchmarks.measuring import tell, tell_size, timed

#: Where the texts are looked for unless another file is named; they are not part of the project.
TEXTS = Path(core.__file__).parents[2] / "shared" / "data" / "segment" / "ud.jsonl"
MISSING = "  There are no texts in {}. Name a file that has them as JSON lines.\n"

#: Characters a piece -> the share of pieces whose language is to be told.
_TARGETS = {200: 0.98, 2000: 0.995}
_FIRST, _EACH = 0.1, 0.005
_ROUNDS = 5
_SHOWN = 8


def main(file: Path) -> None:
    """Tells the first detection of a process, then the pieces of each length."""
    seconds, sizes = zip(*(first() for _ in range(_ROUNDS)), strict=True)
    tell("the first text of a process", seconds, _FIRST)
    tell_size("memory that it adds", sizes)
    if not file.exists():
        sys.stderr.write(MISSING.format(file))
        return
    texts = read(file)
    for length, target in _TARGETS.items():
        tell_pieces(texts, length, target)


def first() -> tuple[float, float]:
    """Seconds and bytes that the first text costs a process with nothing but the core's public face."""
    code = (
        "from core.languages import detect; from tests.benchmarks.measuring import resident, timed\n"
        "before = resident(); print(timed(lambda: detect('Which language is it in?'))[0], resident() - before)"
    )
    answer = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout
    seconds, size = answer.split()
    return float(seconds), float(size)


def read(file: Path) -> Mapping[str, str]:
    """All text of each language, by its code."""
    codes = {name.lower(): code for code, name in {**core.languages.OTHER_LANGUAGES, **core.LANGUAGES}.items()}
    texts = defaultdict(list)
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            texts[codes[entry["lang"]]].append(entry["text"])
    return {code: "\n".join(parts) for code, parts in texts.items()}


def tell_pieces(texts: Mapping[str, str], length: int, target: float) -> None:
    """How many pieces were told right, which were taken for which, and the time a piece takes."""
    times = []
    wrong: Counter[tuple[str, str]] = Counter()
    for code, piece in pieces(texts, length):
        seconds, found = timed(lambda piece=piece: detect(piece))
        times.append(seconds)
        if found != code:
            wrong[code, found] += 1
    right = 1 - wrong.total() / len(times)
    verdict = f"target {100 * target} %: {'met' if right >= target else 'MISSED'}"
    print(f"  {length:,} characters: {100 * right:.2f} % of {len(times):,} right   {verdict}")
    for (code, found), count in wrong.most_common(_SHOWN):
        print(f"    {core.languages.language_name(code)} taken for {core.languages.language_name(found)}: {count}")
    tell(f"a text of {length:,} characters", times, _EACH)


def pieces(texts: Mapping[str, str], length: int) -> Iterator[tuple[str, str]]:
    """A language and a piece of a text in it, for each whole piece."""
    for code, text in texts.items():
        for start in range(0, len(text) - length + 1, length):
            yield code, text[start : start + length]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TEXTS)
