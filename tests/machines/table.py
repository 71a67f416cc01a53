"""The table of the last results, a file in Markdown that is kept with the code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_HEADS = ("Debian", "as", "run", "Python", "passed", "failed", "skipped", "minutes", "commit", "date", "failures")
_INTRODUCTION = """# Where the tests pass

    sudo .venv/bin/python -m tests.machines

makes a clean Debian of each suite with debootstrap, installs what the README's first command names and, where
`make test` says that more is missing, what it says, and runs `make test` there twice in a fresh clone: as root, and as
an ordinary user. There are no fonts but those that come with these packages (DejaVu), no display, no shared MIME data,
and two processors. These are the last results; the lines of a machine are replaced when it is tested anew.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: its cells, the first two of which say where the tests ran."""

    cells: Sequence[str]

    @property
    def machine(self) -> tuple[str, ...]:
        """Where it ran: the suite, and as whom."""
        return tuple(self.cells[:2])

    def __str__(self) -> str:
        return f"| {' | '.join(self.cells)} |"

    @classmethod
    def read(cls, line: str) -> Self:
        """The row that a line of Markdown stands for."""
        return cls([cell.strip() for cell in line.strip().strip("|").split(" | ")])


def replace_rows(text: str, rows: Iterable[Row]) -> str:
    """The file's text with these rows in the place of all that it had of the same machines, sorted."""
    new = list(rows)
    old = [Row.read(line) for line in text.splitlines() if line.startswith("| ")][2:]
    machines = {row.machine for row in new}
    kept = [row for row in old if row.machine not in machines]
    lines = [Row(_HEADS), Row(["---"] * len(_HEADS)), *sorted([*kept, *new], key=lambda row: row.cells[:3])]
    return f"{_INTRODUCTION}\n" + "\n".join(map(str, lines)) + "\n"


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Puts rows into a file of such a table, which need not be there yet."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(replace_rows(before, rows), encoding="utf-8")
