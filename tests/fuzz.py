"""Fuzzes the loaders: python -m tests.fuzz [LOADER ...] [--minutes N] [--seed N] [--folder FOLDER].

Mutants of documents that the tests make are read by one loader after the other, N minutes each. They are made at the
level of the format: tags, words and numbers are doubled, nested, swapped and spliced, inside the members of an archive
too; only some by flipping bytes. What reaches new lines of the core, or comes to a new kind of end, is mutated further.

A find is: an exception other than LoadError (a MemoryError too); an execution of over 5 seconds of the processor's
time; a block or sentence that does not fit its text; an article that can't be sent to the window; a process that dies
or hangs for a minute. Each is saved with its seed and traceback, and a small input that ends at the same place. The
same seed makes the same mutants as long as the code and the seeds are the same. The exit status is 1 where anything
was found. It needs a system with signals, so not Windows.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzzing.words import LOADERS

_HANGS_SECONDS = 60
_SLOW_SECONDS = 5
_SECONDS_BETWEEN_LINES = 30
#: A process that found no time to write is given so long beyond its end.
_GRACE_SECONDS = 30


@dataclass
class Result:
    """What came of a loader's campaign, over all the processes that it took."""

    loader: str
    seconds: float = 0
    executions: int = 0
    lines: int = 0
    slowest: float = 0
    finds: Counter[str] = field(default_factory=Counter)

    def line(self) -> str:
        """The result as a row of the table."""
        speed = self.executions / self.seconds if self.seconds else 0
        return (
            f"{self.loader:10}{self.executions:12,}{speed:12,.1f}{self.lines:8,}{len(self.finds):7}{self.slowest:11.2f}"
        )


HEAD = f"{'loader':10}{'executions':>12}{'a second':>12}{'lines':>8}{'finds':>7}{'slowest s':>11}"


def main(arguments: list[str]) -> int:
    """Runs the campaigns; the return value is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzzes the loaders.")
    parser.add_argument(
        "loaders", nargs="*", metavar="LOADER", help=f"of {', '.join(LOADERS)}; all where none is named"
    )
    parser.add_argument("--minutes", type=float, default=10, help="for each loader")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, help="for the finds; a new one among temporary files by default")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.loaders if name not in LOADERS]
    if unknown:
        parser.error(f"there is no loader called {unknown[0]}")
    folder = chosen.folder or Path(tempfile.mkdtemp(prefix="standfirst-fuzz-"))
    print(f"Finds go to {folder}")
    results = []
    for loader in chosen.loaders or LOADERS:
        place = folder / loader
        place.mkdir(parents=True, exist_ok=True)
        results.append(_campaign(loader, chosen.seed, 60 * chosen.minutes, place))
    print(HEAD, *(result.line() for result in results), sep="\n", flush=True)
    for result in results:
        for find, times in result.finds.items():
            print(f"{result.loader}: {find}, {times} times")
    return int(any(result.finds for result in results))


def _campaign(loader: str, seed: int, seconds: float, folder: Path) -> Result:
    """Processes one after the other until the time is over: where one dies, the next goes on with another seed."""
    result = Result(loader)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 1:
        begin = time.monotonic()
        died = _process(loader, seed, left, folder, result)
        result.seconds += time.monotonic() - begin
        status = _status(folder)
        result.executions += status["executions"]
        result.lines = max(result.lines, status["lines"])
        result.slowest = max(result.slowest, status["slowest"])
        result.finds.update(status["finds"])
        if died:
            result.finds[died] += 1
            name = f"{loader}-{died.replace(' ', '-')}-{seed}"
            shutil.copy(folder / "current", folder / f"{name}.bin")
            shutil.copy(folder / "stderr", folder / f"{name}.txt")
        seed += 1
    result.finds.update(f"slow: {file.stem}" for file in folder.glob("*-slow-*.bin"))
    return result


def _process(loader: str, seed: int, seconds: float, folder: Path, result: Result) -> str:
    """Runs one process to its end; says how it died, "" where it ended as it should."""
    (folder / "status.json").unlink(missing_ok=True)
    (folder / "current").write_bytes(b"")
    code = "import sys; from pathlib import Path; from tests.fuzzing.campaign import main; "
    code += "main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))"
    command = [sys.executable, "-c", code, loader, str(seed), str(seconds), str(folder)]
    last, end = time.monotonic(), time.monotonic() + seconds + _GRACE_SECONDS
    asked = False
    with (folder / "stderr").open("wb") as errors:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors)
        try:
            while process.poll() is None:
                time.sleep(0.2)
                current = (folder / "current").stat()
                took = time.time() - current.st_mtime
                if took > _HANGS_SECONDS or time.monotonic() > end:
                    return "hangs"
                if took > _SLOW_SECONDS and current.st_size and not asked:
                    # It writes where it is to its standard error.
                    process.send_signal(signal.SIGUSR1)
                asked = took > _SLOW_SECONDS
                if time.monotonic() - last > _SECONDS_BETWEEN_LINES:
                    last = time.monotonic()
                    status = _status(folder)
                    print(
                        f"{loader}: {result.executions + status['executions']:,} executions, "
                        f"{status['lines']:,} lines, {status['kept']:,} inputs kept, {len(status['finds'])} finds",
                        flush=True,
                    )
        finally:
            process.kill()
            process.wait()
    return f"exit status {process.returncode}" if process.returncode else ""


def _status(folder: Path) -> dict:
    try:
        return json.loads((folder / "status.json").read_text())
    except FileNotFoundError:
        return {"executions": 0, "kept": 0, "lines": 0, "slowest": 0, "finds": {}}


if __name__ == "__main__":
    # So that the processes that were started end too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.exit(main(sys.argv[1:]))
