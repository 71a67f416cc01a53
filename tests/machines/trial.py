"""`make test` on a clean machine, done as the README tells a reader to."""

from __future__ import annotations

import asyncio
import shlex
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.machines.host import Host
from tests.machines.outcome import Outcome, named_packages
from tests.machines.root import HOMES, ORDINARY, Root, copy_root, install, make_root, run_here

CHECKOUT = Path(__file__).parents[2]
#: Whom the tests run as, and the accounts of these names.
ACCOUNTS = {"root": "root", "user": ORDINARY}
_PLACE = "standfirst"


@dataclass(frozen=True, slots=True)
class Machine:
    """A suite of Debian and as whom the tests run there, a name of ``ACCOUNTS``."""

    suite: str
    who: str

    def __str__(self) -> str:
        return f"{self.suite}, {self.who}"


@dataclass(frozen=True, slots=True)
class Trial:
    """A run of the tests on a machine, whose Python has this version; without an outcome they never began."""

    machine: Machine
    number: int
    python: str
    outcome: Outcome | None


class Laboratory:
    """Makes roots in a folder, or takes those that are there, and tests a commit of this checkout in them."""

    def __init__(self, folder: Path, commit: str, logs: Path, host: Host) -> None:
        self._folder = folder
        self._commit = commit
        self._logs = logs
        self._host = host
        self._bases: dict[str, asyncio.Task[Root]] = {}

    async def test(self, machine: Machine, times: int, arguments: Sequence[str]) -> list[Trial]:
        """Runs the tests so many times on a machine, all of them or those that pytest's arguments name."""
        log = self._new_log(f"{machine.suite}-{machine.who}")
        account = ACCOUNTS[machine.who]
        root = await self._root(machine, log)
        await self._bring(root, account, log)
        command = f"make test ARGUMENTS={shlex.quote(shlex.join(arguments))}" if arguments else "make test"
        trials = []
        for number in range(1, times + 1):
            _say(f"{machine}: run {number} of {times}, see {log}")
            outcome = await _make(root, command, account, log)
            status, version = await root.run(".venv/bin/python --version", log, account, _PLACE)
            trials.append(Trial(machine, number, "" if status else version.split()[-1], outcome))
            _say(f"{machine}: run {number}: {outcome or 'the tests never began'}")
        return trials

    async def _root(self, machine: Machine, log: Path) -> Root:
        folder = self._folder / f"{machine.suite}-{machine.who}"
        if folder.exists():
            return Root(folder, self._host)
        suite = machine.suite
        if suite not in self._bases:
            self._bases[suite] = asyncio.create_task(self._base(suite))
        return await copy_root(await self._bases[suite], folder, log)

    async def _base(self, suite: str) -> Root:
        """What the machines of a suite have in common."""
        folder = self._folder / suite
        if folder.exists():
            return Root(folder, self._host)
        _say(f"{suite}: making a clean Debian")
        packages = named_packages((CHECKOUT / "README.md").read_text(encoding="utf-8"))
        return await make_root(folder, suite, packages, self._host, self._new_log(suite))

    async def _bring(self, root: Root, account: str, log: Path) -> None:
        """Puts a fresh clone into the account's home. A virtual environment that is there stays."""
        clone, before = root.path(account, _PLACE), root.path(account, "before")
        shutil.rmtree(before, ignore_errors=True)
        if clone.exists():
            clone.rename(before)
        await run_here(log, "git", "clone", "--quiet", "--no-hardlinks", CHECKOUT, clone)
        await run_here(log, "git", "-C", clone, "checkout", "--quiet", "--detach", self._commit)
        if (before / ".venv").exists():
            (before / ".venv").rename(clone / ".venv")
        shutil.rmtree(before, ignore_errors=True)
        await root.must(f"chown -R {account}: {HOMES[account] / _PLACE}", log)

    def _new_log(self, name: str) -> Path:
        log = self._logs / f"{name}.log"
        log.unlink(missing_ok=True)
        return log


async def _make(root: Root, command: str, account: str, log: Path) -> Outcome | None:
    """Runs the tests; where it only says what to install, that is done, and it runs once more."""
    status, output = await root.run(command, log, account, _PLACE)
    outcome = Outcome.of(status, output)
    if outcome is None and (packages := named_packages(output)):
        await root.must(install(shlex.join(packages)), log)
        status, output = await root.run(command, log, account, _PLACE)
        outcome = Outcome.of(status, output)
    return outcome


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
