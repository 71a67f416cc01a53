"""From launch to window and to the first summary, beside a bare window and the import of sumy's LexRank."""

from __future__ import annotations

import subprocess
import sys
import time

from gui.data import SAMPLE
from tests.benchmarks.measuring import tell, tell_ratio

_ROUNDS = 9
_LAUNCH = (sys.executable, "-m", "tests.benchmarks.launch")
_IMPORT_SUMY = "import time, sumy.summarizers.lex_rank; print('sumy', time.time())"


def main() -> None:
    """Starts each program in turn, in fresh processes; the first round fills the caches and does not count."""
    bare, empty, window, summary, sumy = [], [], [], [], []
    for round_ in range(_ROUNDS + 1):
        found = (
            moments(*_LAUNCH, "bare"),
            moments(*_LAUNCH, "standfirst"),
            moments(*_LAUNCH, "standfirst", str(SAMPLE)),
            moments(sys.executable, "-c", _IMPORT_SUMY),
        )
        if round_:
            bare.append(found[0]["window"])
            empty.append(found[1]["window"])
            window.append(found[2]["window"])
            summary.append(found[2]["summary"])
            sumy.append(found[3]["sumy"])
    tell("launch to a bare PySide6 window", bare)
    tell("launch to the empty window", empty)
    tell("launch with the sample to the window", window)
    tell("launch with the sample to its summary", summary)
    tell("launch of Python to sumy's LexRank imported", sumy)
    tell_ratio("window against bare window", empty, bare)
    tell_ratio("first summary against sumy's import", summary, sumy)


def moments(*command: str) -> dict[str, float]:
    """What the program tells, in seconds from its launch."""
    start = time.time()
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return {name: float(moment) - start for name, moment in map(str.split, told.splitlines())}


if __name__ == "__main__":
    main()
