"""One campaign: mutants of a loader's seeds, run in this process until the time is over.

The input that is being run stands in a file, so that whoever started this process knows it where the process dies.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from core.limits import limit_memory
from tests.fuzzing.mutation import (
    Grammar,
    mutate_bytes,
    mutate_members,
    mutate_tokens,
    packed,
    unpacked,
    well_formed,
    with_places,
)
from tests.fuzzing.readers import run
from tests.fuzzing.seeds import seeds
from tests.fuzzing.words import ROOT, grammar

#: An execution that takes more of the processor's time is a find; what other programs take does not count.
SLOW_SECONDS = 5
_ZIPPED = ("docx", "odt", "epub")
_TRACED_ONE_IN = 4
_MINIMISING_SECONDS = 15
#: Of larger inputs none is mutated further, for the small ones are quick.
_LARGEST_KEPT = 30_000
#: Of inputs that reached new code, so many are kept.
_MOST_KEPT = 2000


@dataclass
class Status:
    """How far a campaign is, as it stands in its ``status.json``."""

    executions: int = 0
    kept: int = 0
    lines: int = 0
    slowest: float = 0
    finds: dict[str, int] = field(default_factory=dict)


class Coverage:
    """The lines of the loaders that any execution has reached; only some executions are watched, for it takes time."""

    def __init__(self) -> None:
        self.lines: set[tuple[str, int]] = set()
        self._files: dict[str, bool] = {}

    def grows(self, execute: Callable[[], Any]) -> bool:
        """Executes, and says whether a line was reached for the first time."""
        before = len(self.lines)
        sys.settrace(self._call)
        try:
            execute()
        finally:
            sys.settrace(None)
        return len(self.lines) > before

    def _call(self, frame: FrameType, _event: str, _argument: object) -> Any:
        name = frame.f_code.co_filename
        ours = self._files.get(name)
        if ours is None:
            ours = self._files[name] = name.startswith(str(ROOT / "core"))
        return self._line if ours else None

    def _line(self, frame: FrameType, event: str, _argument: object) -> Any:
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line


class Campaign:
    """Mutates, runs and keeps; ``folder`` gets the finds, the status and the input that is being run."""

    def __init__(self, loader: str, seed: int, folder: Path) -> None:
        self._loader = loader
        self._seed = seed
        self._folder = folder
        self._rng = Random(f"{loader} {seed}")
        self._grammar = grammar(loader)
        self._grammars = {loader: self._grammar}
        self._corpus = seeds(loader)
        self._coverage = Coverage()
        self._outcomes: set[str] = set()
        self._status = Status(kept=len(self._corpus))

    def run(self, seconds: float) -> None:
        """Runs for so long: each seed first, then mutants."""
        end = time.monotonic() + seconds
        told = 0.0
        waiting = list(self._corpus)
        with (self._folder / "current").open("wb", buffering=0) as current:
            while (now := time.monotonic()) < end:
                seeded = bool(waiting)
                data = waiting.pop() if seeded else self._mutant()
                current.seek(0)
                current.truncate()
                current.write(data)
                self._execute(data, seeded)
                if now - told > 1:
                    told = now
                    self._tell()
        self._tell()

    def _execute(self, data: bytes, seeded: bool) -> None:
        status = self._status
        status.executions += 1
        choices = self._rng.getrandbits(32)
        begin = time.perf_counter()
        outcome, is_new = "", False
        try:
            if seeded or self._rng.randrange(_TRACED_ONE_IN) == 0:
                outcomes: list[str] = []
                is_new = self._coverage.grows(lambda: outcomes.append(run(self._loader, data, Random(choices))))
                outcome = outcomes[0]
            else:
                outcome = run(self._loader, data, Random(choices))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            self._found(data, choices, error)
        took = time.perf_counter() - begin
        if took > min(SLOW_SECONDS, max(status.slowest, SLOW_SECONDS / 10)):
            took = self._time(data, choices)
        if took > status.slowest:
            status.slowest = took
            (self._folder / "slowest").write_bytes(data)
        status.lines = len(self._coverage.lines)
        if took > SLOW_SECONDS:
            self._save(data, f"slow-{int(took)}s", f"It took {took:.1f} s.")
        leads_on = is_new or outcome not in self._outcomes
        is_cheap = took < 1 and len(data) < _LARGEST_KEPT and status.kept < _MOST_KEPT
        if leads_on and is_cheap and not seeded:
            self._outcomes.add(outcome)
            self._corpus.append(data)
            status.kept += 1

    def _time(self, data: bytes, choices: int) -> float:
        """How much of the processor's time an execution takes that is not watched."""
        begin = time.process_time()
        with suppress(Exception):
            run(self._loader, data, Random(choices))
        return time.process_time() - begin

    def _mutant(self) -> bytes:
        rng = self._rng
        # What was kept last leads further more often than the rest.
        recent = self._corpus[-20:] if rng.random() < 0.3 else self._corpus
        data, other = rng.choice(recent), rng.choice(self._corpus)
        if rng.random() < 0.1:
            return mutate_bytes(data, rng)
        if self._loader in _ZIPPED or (self._loader == "load" and data.startswith(b"PK")):
            members = mutate_members(unpacked(data), unpacked(other), self._changed(other), rng)
            data = packed(members, rng.choice((0, 8, 8)))
            return mutate_bytes(data, rng) if rng.random() < 0.03 else data
        data = mutate_tokens(data, other, self._words(data), rng)
        if self._loader == "fodt" and rng.random() < 0.8:
            return well_formed(data)
        if data[:200].find(b"%PDF-") >= 0 and rng.random() < 0.6:
            return with_places(data)
        return data

    def _changed(self, other: bytes) -> Callable[[bytes, Random], bytes]:
        parts = list(unpacked(other).values()) or [b""]
        words = self._grammar_of("docx") if self._loader == "load" else self._grammar

        def change(data: bytes, rng: Random) -> bytes:
            data = mutate_tokens(data, rng.choice(parts), words, rng)
            return well_formed(data) if data.startswith(b"<") and rng.random() < 0.8 else data

        return change

    def _words(self, data: bytes) -> Grammar:
        """The grammar to change a document by; a campaign against all formats takes that of the one it looks like."""
        if self._loader != "load":
            return self._grammar
        marks = ((b"%PDF", "pdf"), (b"{\\rtf", "rtf"), (b"office:document", "fodt"), (b"<", "html"), (b"From", "mail"))
        return self._grammar_of(next((loader for mark, loader in marks if mark in data[:300]), "plain"))

    def _grammar_of(self, loader: str) -> Grammar:
        if loader not in self._grammars:
            self._grammars[loader] = grammar(loader)
        return self._grammars[loader]

    def _found(self, data: bytes, choices: int, error: Exception) -> None:
        place = _place(error)
        if place not in self._status.finds:
            self._status.finds[place] = 0
            text = "".join(traceback.format_exception(error))
            self._save(data, place, text)
            small = self._minimised(data, choices, place)
            if small != data:
                self._save(small, f"{place}-small", text)
        self._status.finds[place] += 1

    def _save(self, data: bytes, place: str, text: str) -> None:
        name = f"{self._loader}-{place}-{hashlib.sha256(data).hexdigest()[:8]}"
        (self._folder / f"{name}.bin").write_bytes(data)
        told = f"seed {self._seed}, execution {self._status.executions}\n\n{text}"
        (self._folder / f"{name}.txt").write_text(told, encoding="utf-8", errors="replace")

    def _minimised(self, data: bytes, choices: int, place: str) -> bytes:
        """A smaller input that ends at the same place: parts are taken out as long as it does."""
        end = time.monotonic() + _MINIMISING_SECONDS

        def still(candidate: bytes) -> bool:
            try:
                run(self._loader, candidate, Random(choices))
            except Exception as error:  # noqa: BLE001 - the find itself, or another
                return _place(error) == place
            return False

        members = unpacked(data) if self._loader in _ZIPPED else {}
        if not members or not still(packed(members)):
            return _smaller(data, still, end)
        for name in list(members):
            rest = {key: value for key, value in members.items() if key != name}
            if still(packed(rest)):
                members = rest
        for name in list(members):
            fixed = dict(members)
            members[name] = _smaller(members[name], lambda part: still(packed({**fixed, name: part})), end)  # noqa: B023
        return packed(members)

    def _tell(self) -> None:
        file = self._folder / "status.json"
        new = file.with_suffix(".new")
        new.write_text(json.dumps(asdict(self._status)))
        new.replace(file)


def _smaller(data: bytes, still: Callable[[bytes], bool], end: float) -> bytes:
    size = max(len(data) // 2, 1)
    while time.monotonic() < end:
        at, before = 0, len(data)
        while at < len(data) and time.monotonic() < end:
            candidate = data[:at] + data[at + size :]
            if still(candidate):
                data = candidate
            else:
                at += size
        if size == 1 and len(data) == before:
            break
        size = max(size // 2, 1)
    return data


def _place(error: BaseException) -> str:
    """What was raised and where in the core, as a name for finds that are the same."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{ROOT}/core/" in frame.filename] or list(frames)
    last = [f"{Path(frame.filename).stem}{frame.lineno}" for frame in (ours[-1], frames[-1])]
    words = str(error).partition(":")[0] if type(error).__name__ == "BrokenError" else ""
    named = "".join(character if character.isalpha() else "" for character in words)[:24]
    return "-".join(dict.fromkeys((type(error).__name__, *([named] if named else []), *last)))


def main(loader: str, seed: int, seconds: float, folder: Path) -> None:
    """A campaign in this process, under the limits of the worker."""
    limit_memory()
    random.seed(seed)
    faulthandler.enable()
    # For whoever started this process and finds that an execution takes long; a timer here would slow down each.
    faulthandler.register(signal.SIGUSR1)
    Campaign(loader, seed, folder).run(seconds)
