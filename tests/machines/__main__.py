"""Tests a fresh clone on clean machines: python -m tests.machines [SUITE ...] [-- ARGUMENTS OF PYTEST].

A machine is a Debian that debootstrap makes in a folder, with what the README and `make test` say to install and no
more. It has this computer's network and two of its processors. All that runs or is mounted there ends with this
program, even where that is killed. What is tested is what was last committed. It needs Linux, debootstrap and root.

The results of the whole suite go into docs/machines.md, what was printed into build/machines. With --roots the machines
are kept in a folder, and those that are there are used again, with what is installed in them: good for a few tests,
while a result for the table is best taken from new ones. The exit status is 1 where anything failed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from tests.machines.host import Host
from tests.machines.root import CommandError
from tests.machines.table import Row, write_rows
from tests.machines.trial import ACCOUNTS, CHECKOUT, Laboratory, Machine, Trial

SUITES = ("bookworm", "trixie", "sid")
_PROCESSORS = 2
#: So many tests that failed are named in the table.
_MOST_NAMES = 10
_TABLE = CHECKOUT / "docs" / "machines.md"
_LOGS = CHECKOUT / "build" / "machines"
_TOOLS = ("debootstrap", "unshare", "setpriv", "setsid", "chroot", "git")


def main(arguments: Sequence[str] | None = None) -> int | str:
    """Runs it all; the return value is the exit status, or why nothing could be done."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    ours = words.index("--") if "--" in words else len(words)
    options = _parser().parse_args(words[:ours])
    selection = words[ours + 1 :]
    if sys.platform != "linux" or os.geteuid():
        return "This needs Linux and root: it makes other roots and mounts file systems in them."
    if missing := [tool for tool in _TOOLS if not shutil.which(tool)]:
        return f"This needs {', '.join(missing)}. On Debian or Ubuntu: apt install debootstrap util-linux git"
    if not (CHECKOUT / ".git").exists():
        return "This needs a clone of the repository: it tests what is committed there."
    if _git("status", "--porcelain", "--", ".", f":(exclude){_TABLE.relative_to(CHECKOUT)}"):
        print("There are changes that are not committed; they are not tested.", flush=True)
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:_PROCESSORS])
    machines = [Machine(suite, who) for suite in options.suites for who in options.who or ACCOUNTS]
    commit = _git("rev-parse", "--short", "HEAD")
    _LOGS.mkdir(parents=True, exist_ok=True)
    with _folder(options.roots) as folder:
        try:
            laboratory = Laboratory(folder, commit, _LOGS, Host.here())
            trials = asyncio.run(_test(laboratory, machines, options, selection))
        except asyncio.CancelledError:
            return "Stopped."
    for trial in trials:
        for failure in trial.outcome.failures if trial.outcome else ():
            print(f"{trial.machine}, run {trial.number}: {failure}")
    if not selection:
        write_rows(_TABLE, rows(trials, commit, datetime.now(UTC).date().isoformat()))
    return int(len(trials) < len(machines) * options.times or not all(map(_is_green, trials)))


def rows(trials: Iterable[Trial], commit: str, date: str) -> Iterator[Row]:
    """A line of the table for each run."""
    for trial in trials:
        outcome = trial.outcome
        if outcome is None:
            figures = ["", "", "", ""]
            failures = "the tests never began"
        else:
            figures = [str(figure) for figure in (outcome.passed, outcome.failed, outcome.skipped)]
            figures.append(f"{outcome.seconds / 60:.0f}")
            failures = _listed(outcome.failures)
        machine = trial.machine
        yield Row([machine.suite, machine.who, str(trial.number), trial.python, *figures, commit, date, failures])


def _listed(failures: Sequence[str]) -> str:
    """The first names of tests in a cell of Markdown, and how many more there are."""
    shown = [escape(name, quote=False).replace("|", "&#124;") for name in failures[:_MOST_NAMES]]
    more = [f"and {len(failures) - _MOST_NAMES} more"] if len(failures) > _MOST_NAMES else []
    return "<br>".join([*shown, *more])


async def _test(
    laboratory: Laboratory, machines: Sequence[Machine], options: argparse.Namespace, selection: Sequence[str]
) -> list[Trial]:
    whole = asyncio.current_task()
    assert whole is not None
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, whole.cancel)
    free = asyncio.Semaphore(options.at_once)

    async def test(machine: Machine) -> list[Trial]:
        async with free:
            try:
                return await laboratory.test(machine, options.times, selection)
            except CommandError as error:
                print(f"{machine}: {error}", flush=True)
                return []

    return [trial for trials in await asyncio.gather(*map(test, machines)) for trial in trials]


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept.resolve()
        return
    # Not in /tmp, which may be memory: a machine takes 1.5 GB.
    with tempfile.TemporaryDirectory(prefix="standfirst-machines-", dir="/var/tmp") as name:
        yield Path(name)


def _is_green(trial: Trial) -> bool:
    return trial.outcome is not None and trial.outcome.is_green


def _git(*words: str) -> str:
    return subprocess.run(("git", *words), cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout.strip()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.machines",
        description="Run `make test` on clean Debians.",
        usage="%(prog)s [SUITE ...] [OPTIONS] [-- ARGUMENTS OF PYTEST]",
    )
    add = parser.add_argument
    add("suites", metavar="SUITE", nargs="*", default=SUITES, help=f"default: {' '.join(SUITES)}")
    add("--as", dest="who", choices=ACCOUNTS, action="append", help="default: both, one after the other")
    add("--times", type=int, default=2, metavar="N", help="how often on each machine (default: 2)")
    add("--at-once", type=int, default=1, metavar="N", help="how many machines at the same time (default: 1)")
    add("--roots", type=Path, metavar="FOLDER", help="keep the machines there, and use those that are there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
