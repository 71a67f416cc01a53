"""Starts the driven program, kills it, and looks at what it left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from core.service.messages import decode_article
from gui.documents.open_task import text_of
from gui.session.session import decode_session
from tests.campaigns.driven import digest_of

_REPOSITORY = Path(__file__).parents[2]
#: Seconds that a start may take, and those that the worker's campaign may take for each kill.
_START, _RECOVERY = 120.0, 120.0
#: Seconds between the first step and the kill, and the share of kills while the program starts.
_LONGEST, _AT_START = 8.0, 0.15
#: Seconds in which a state has to be on the disk, on a machine that is busy.
_GRACE = 3.0


@dataclass
class Driven:
    """A driven program and what it wrote into its log so far."""

    process: subprocess.Popen[bytes]
    log: Path

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What it logged; a line that was broken off is left out."""
        text = self.log.read_text("utf-8") if self.log.exists() else ""
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]

    def of(self, what: str) -> list[dict[str, Any]]:
        """The lines of one kind."""
        return [line for line in self.lines if line["what"] == what]

    def wait_for(self, what: str, seconds: float) -> bool:
        """Whether it logged such a line in time."""
        end = time.monotonic() + seconds
        while not self.of(what):
            if time.monotonic() > end or self.process.poll() is not None:
                return bool(self.of(what))
            time.sleep(0.01)
        return True


def start(home: Path, log: Path, *arguments: object) -> Driven:
    """Starts the driven program in a home."""
    runtime = home / "run"
    runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
    }
    command = (sys.executable, "-m", "tests.campaigns.driven", str(log), *map(str, arguments))
    with log.with_suffix(".err").open("wb") as errors:
        process = subprocess.Popen(
            command, cwd=_REPOSITORY, env=environment, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors
        )
    return Driven(process, log)


def kill_window(times: int, seed: int, folder: Path) -> list[str]:
    """Kills the program so often; gives what was wrong."""
    chance, home, faults, ends, ages = Random(seed), folder / "home", [], Counter[str](), []
    expected, keys = digest_of(()), list[str]()
    for number in range(times):
        program = start(home, folder / f"{number}.log", "steps", seed + number)
        at_start = chance.random() < _AT_START
        if at_start:
            time.sleep(chance.uniform(0, 2))
        elif program.wait_for("ready", _START):
            time.sleep(chance.uniform(0, _LONGEST))
        killed = time.monotonic()
        was_running = program.process.poll() is None
        program.process.kill()
        program.process.wait()
        wrong = [] if was_running else [f"it ended by itself with {program.process.returncode}"]
        if any(line["digest"] != expected for line in program.of("load")):
            wrong.append("another state was read than was on the disk")
        if any(line["keys"] != keys for line in program.of("ready")):
            wrong.append("other tabs were opened than were on the disk")
        handed_over = [(0.0, expected), *((line["time"], line["digest"]) for line in program.of("save"))]
        kept, keys, missing = _left(home)
        expected = kept
        places = [place for place, (_, digest) in enumerate(handed_over) if digest == kept]
        if not places:
            wrong.append("the state on the disk was never handed over")
        else:
            newer = handed_over[places[-1] + 1 :]
            age = killed - newer[0][0] if newer else 0.0
            ages.append(age)
            ends["last state" if not newer else "a state before"] += 1
            if age > _GRACE:
                wrong.append(f"the state on the disk is {age:.1f} s old")
        if len(set(keys)) < len(keys):
            wrong.append("a tab is there twice")
        wrong += [f"the text of {key} is missing" for key in missing]
        ends["killed while it started"] += at_start
        faults += [f"{number}: {each}" for each in wrong]
        steps = len(program.of("step"))
        print(f"{number}: {steps} steps, {len(keys)} tabs; {', '.join(wrong) or 'all there'}", flush=True)
    lost = len({fault.partition(":")[0] for fault in faults})
    oldest = max(ages, default=0.0)
    print(f"{times} kills, {lost} with a loss; {dict(ends)}; the oldest state was {oldest:.2f} s old", flush=True)
    return faults


def _left(home: Path) -> tuple[str, list[str], list[str]]:
    """What a program left on the disk: a digest of its session, its keys, and those whose text is not there."""
    folder = next(home.glob("data/**/session/0"), home)
    try:
        reading = decode_session((folder / "session.jsonl").read_bytes())
    except FileNotFoundError:
        return digest_of(()), [], []
    if reading.damage:
        return reading.damage, [], []
    missing = [tab.key for tab in reading.session.tabs if not _is_whole(folder / "articles" / tab.key, tab.source)]
    return digest_of(reading.session.tabs), [tab.key for tab in reading.session.tabs], missing


def _is_whole(kept: Path, source: str) -> bool:
    """Whether a tab's article is there, or the text that was pasted for it; what has a source may be yet to come."""
    try:
        data = kept.read_bytes()
    except FileNotFoundError:
        return bool(source)
    if text_of(data) is not None:
        return True
    try:
        decode_article(data)
    except ValueError:
        return False
    return True


def kill_worker(times: int, seed: int, folder: Path) -> list[str]:
    """Has the program kill its worker so often; gives what was wrong."""
    program = start(folder / "home", folder / "worker.log", "worker", seed, times)
    try:
        program.process.wait(_START + times * _RECOVERY)
    except subprocess.TimeoutExpired:
        program.process.kill()
    kills = program.of("kill")
    faults = [f"{line['number']}: {line['wrong']}" for line in kills if line["wrong"]]
    if len(kills) < times:
        faults.append(f"it ended with {program.process.returncode} after {len(kills)} kills")
    doing = Counter(line["doing"] for line in kills)
    print(f"{len(kills)} kills, {len(faults)} with a fault; {dict(doing)}", flush=True)
    return faults
