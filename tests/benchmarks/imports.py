"""How long it takes to import what loads and ranks an article, beside what sumy's LexRank takes."""

from __future__ import annotations

import subprocess
import sys

from tests.benchmarks.measuring import tell, tell_ratio

_ROUNDS = 11


def main() -> None:
    """Imports both in turn, each time in a fresh process; the first round fills the caches and does not count."""
    ours, sumys = [], []
    for round_ in range(_ROUNDS + 1):
        core_seconds, sumy_seconds = seconds("from core import load, rank"), seconds("import sumy.summarizers.lex_rank")
        if round_:
            ours.append(core_seconds)
            sumys.append(sumy_seconds)
    tell("from core import load, rank", ours)
    tell("import sumy.summarizers.lex_rank", sumys)
    tell_ratio("core against sumy", ours, sumys)


def seconds(statement: str) -> float:
    """How long an import takes in a fresh process, without the interpreter's own start."""
    code = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
    return float(subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
