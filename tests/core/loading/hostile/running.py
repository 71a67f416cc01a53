"""A program run to its end, with what it took. As a program: a table of every hostile file in its full size.

python -m tests.core.loading.hostile.running [WORD IN A NAME ...]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.limits import RESIDENT
from tests.core.loading.hostile.files import FILES
from tests.core.loading.hostile.setting import SECRET, Setting
from tests.patience import PATIENCE

CLI = (sys.executable, "-P", "-m", "core")
#: The limit on resident memory, and what a program may take between two looks at it.
MOST_RESIDENT = RESIDENT + 300_000_000
#: Between this process and the program stands a small one, for Linux counts what a parent holds as its child's peak.
_WATCH = f"""
import json, resource, subprocess, sys, time
began = time.monotonic()
try:
    done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, capture_output=True, timeout={PATIENCE})
    status, output, errors = done.returncode, done.stdout, done.stderr
except subprocess.TimeoutExpired:
    status, output, errors = None, b"", b""
used = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump([status, output.decode("utf-8", "backslashreplace"), errors.decode("utf-8", "backslashreplace"),
           time.monotonic() - began, used.ru_utime + used.ru_stime, 1024 * used.ru_maxrss], sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit status (None: it had to be killed) and what it wrote.

    ``seconds`` is how long it took, ``busy`` those of a processor, ``peak`` the most bytes resident.
    """

    status: int | None
    output: str
    errors: str
    seconds: float
    busy: float
    peak: int


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


def start(*command: str) -> subprocess.Popen[bytes]:
    """Starts a program; ``end`` waits for it."""
    return subprocess.Popen([sys.executable, "-I", "-S", "-c", _WATCH, *command], stdout=subprocess.PIPE)


def end(process: subprocess.Popen[bytes]) -> Outcome:
    """Waits for a program that was started here."""
    answer, _ = process.communicate()
    return Outcome(*json.loads(answer))


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
    for name in (name for name in FILES if not words or any(word in name for word in words)):
        with tempfile.TemporaryDirectory() as folder:
            file = make(name, Path(folder), full=True)
            size = file.stat().st_size
            outcome = end(start(*CLI, str(file), "--sentences", "2"))
        said = " ".join((outcome.errors or outcome.output).split())[:100]
        print(
            f"{name:45} {outcome.status!s:>4} {outcome.seconds:6.1f} s {outcome.busy:5.1f} s "
            f"{outcome.peak / 1e6:6.0f} MB {size / 1e6:8.2f} MB  {' and '.join(faults(outcome)).upper()} {said}",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
