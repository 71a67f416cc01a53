"""What came of a run of the tests, read from what pytest printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

_CLOSING = re.compile(
    r"^(?:=+ )?(?P<counts>\d+ \w+(?:, \d+ \w+)*|no tests ran) in (?P<seconds>[\d.]+)s\b", re.MULTILINE
)
_COUNT = re.compile(r"(\d+) (\w+)")
_SUMMARY = re.compile(r"^=+ short test summary info =+$", re.MULTILINE)
_FAILURE = re.compile(r"^(?:FAILED|ERROR) (\S.*?)(?: - .*)?$", re.MULTILINE)
_NAMED = re.compile(r"sudo apt install ([a-z0-9][a-z0-9.+ -]*[a-z0-9+])")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many tests passed, failed (an error counts as one) and were skipped, in how many seconds.

    ``status`` is that of the command that ran them: it may be bad though all tests are good, as where too few lines
    were covered.
    """

    status: int
    passed: int
    failed: int
    skipped: int
    seconds: float
    failures: tuple[str, ...]

    def __str__(self) -> str:
        word = "green" if self.is_green else "RED"
        counts = f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"
        return f"{word}, {counts} in {self.seconds / 60:.0f} minutes"

    @property
    def is_green(self) -> bool:
        """Whether all went well, and anything was tested at all."""
        return self.status == 0 and self.failed == 0 and self.passed > 0

    @classmethod
    def of(cls, status: int, output: str) -> Self | None:
        """What pytest's closing line says; None where it never came to that."""
        found = list(_CLOSING.finditer(output))
        if not found:
            return None
        closing = found[-1]
        counts = {name.removesuffix("s"): int(number) for number, name in _COUNT.findall(closing["counts"])}
        return cls(
            status,
            counts.get("passed", 0),
            counts.get("failed", 0) + counts.get("error", 0),
            counts.get("skipped", 0),
            float(closing["seconds"]),
            _failures(output),
        )


def named_packages(text: str) -> list[str]:
    """The Debian packages that a text first says to install; none where it says nothing of the kind."""
    found = _NAMED.search(text)
    return found[1].split() if found else []


def _failures(output: str) -> tuple[str, ...]:
    parts = _SUMMARY.split(output)
    return tuple(dict.fromkeys(_FAILURE.findall(parts[-1]))) if len(parts) > 1 else ()
