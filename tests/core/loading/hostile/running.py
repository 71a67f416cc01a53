"""What a program must not do with a hostile file. As a program: a table of every such file in its full size.

python -m tests.core.loading.hostile.running [WORD IN A NAME ...]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from core.limits import RESIDENT
from tests.core.loading.hostile.files import FILES
from tests.core.loading.hostile.setting import SECRET, Setting
from tests.core.loading.hostile.warm import Outcome, end, warm_terminal

#: The limit on resident memory, and what a program may take between two looks at it.
MOST_RESIDENT = RESIDENT + 300_000_000


def faults(outcome: Outcome) -> list[str]:
    """What a run of the terminal face must not do and did."""
    lines = outcome.errors.splitlines()
    checks = {
        "it did not end": outcome.status is None,
        f"it ended with {outcome.status}": outcome.status not in (None, 0, 1),
        "it gave no summary": outcome.status == 0 and not outcome.output.strip(),
        "it gave a summary of what can't be read": outcome.status == 1 and outcome.output != "",
        "it did not say why": outcome.status == 1 and not lines,
        "it said more than a line": len(lines) > 1 or "Traceback" in outcome.errors,
        "it was not the program that spoke": any(not line.startswith("standfirst-cli: ") for line in lines),
        "it gave another file away": SECRET in outcome.output + outcome.errors,
        f"it held {outcome.peak / 1e6:.0f} MB": outcome.peak > MOST_RESIDENT,
    }
    return [fault for fault, found in checks.items() if found]


def make(name: str, folder: Path, *, full: bool) -> Path:
    """A hostile file in the folder, beside the canary that it may try to read."""
    canary = folder / "canary.txt"
    canary.write_text(f"{SECRET} was here. {SECRET} was here twice.", encoding="utf-8")
    suffix, build = FILES[name]
    file = folder / f"file.{suffix}"
    file.write_bytes(build(Setting(canary, full)))
    return file


def main(words: Sequence[str]) -> None:
    """Prints name, exit status, seconds, those of a processor, MB of memory, MB of the file and what was said."""
    with warm_terminal() as terminal:
        for name in (name for name in FILES if not words or any(word in name for word in words)):
            with tempfile.TemporaryDirectory() as folder:
                file = make(name, Path(folder), full=True)
                size = file.stat().st_size
                outcome = end(terminal.start(str(file), "--sentences", "2"))
            said = " ".join((outcome.errors or outcome.output).split())[:100]
            print(
                f"{name:45} {outcome.status!s:>4} {outcome.seconds:6.1f} s {outcome.busy:5.1f} s "
                f"{outcome.peak / 1e6:6.0f} MB {size / 1e6:8.2f} MB  {' and '.join(faults(outcome)).upper()} {said}",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
