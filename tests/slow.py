"""The slow tests: which they are, and how the list of them is made.

    python -m pytest --junitxml=REPORT.xml ...
    python -m tests.slow REPORT.xml [SECONDS]

writes the list, tests/slow.txt: of the functions that took longest, as many as must be left out for all others to take
no more than so many seconds in the same run, on one processor. conftest.py marks them ``slow``.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

LIST = Path(__file__).with_suffix(".txt")
ROOT = Path(__file__).parents[1]
#: What the daily tests may take on one processor: two run them in under a minute, with Python's start.
SECONDS = 42.0
_HEAD = """\
# The tests that `make test-fast` leaves out: their seconds, all parameters together, file and function.
# Measured; `python -m tests.slow` writes this list anew.
"""


def durations(report: Path) -> Counter[str]:
    """The seconds that each function took, with its fixtures and all its parameters, from a report of pytest's."""
    taken: Counter[str] = Counter()
    for case in ET.parse(report).iter("testcase"):
        parts = case.attrib["classname"].split(".")
        classes = [part for part in parts if part.startswith("Test")]
        file = "/".join(parts[: len(parts) - len(classes)])
        name = "::".join([f"{file}.py", *classes, case.attrib["name"].partition("[")[0]])
        taken[name] += float(case.attrib["time"])
    return taken


def slow(taken: Mapping[str, float], seconds: float) -> dict[str, float]:
    """Those that took longest, in this order, up to where the others took no more than so many seconds."""
    rest = sum(taken.values())
    chosen: dict[str, float] = {}
    for name in sorted(taken, key=lambda name: (-taken[name], name)):
        if rest <= seconds:
            break
        chosen[name] = taken[name]
        rest -= taken[name]
    return chosen


def write(tests: Mapping[str, float], file: Path = LIST) -> None:
    """Writes the list."""
    lines = (f"{seconds:6.1f} {name}\n" for name, seconds in tests.items())
    file.write_text(_HEAD + "".join(lines), encoding="utf-8")


def read(file: Path = LIST) -> tuple[str, ...]:
    """The functions in the list, slowest first: ``tests/core/test_main.py::test_…``."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line.split()[1] for line in lines if line and not line.startswith("#"))


def order(names: Iterable[str], slowest: Sequence[str]) -> list[int]:
    """How to sort tests, by their names, so that the files with the slowest come first and each stays together.

    Gives the rank of each name's file; those without a slow test have the last.
    """
    ranks: dict[str, int] = {}
    for name in slowest:
        ranks.setdefault(name.partition("::")[0], len(ranks))
    return [ranks.get(name.partition("::")[0], len(ranks)) for name in names]


def main(arguments: Sequence[str]) -> int:
    """Writes the list and says what is in it."""
    taken = durations(Path(arguments[0]))
    chosen = slow(taken, float(arguments[1]) if len(arguments) > 1 else SECONDS)
    write(chosen)
    all_seconds, left_out = sum(taken.values()), sum(chosen.values())
    print(f"{len(chosen)} of {len(taken)} functions are slow: {left_out:.0f} of {all_seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
