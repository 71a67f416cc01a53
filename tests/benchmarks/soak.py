"""100,000 moves of the slider and 200 loads through the real worker, in one process, with the memory of both."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QObject

from core.limits import limit_memory
from tests.benchmarks.measuring import resident, timed
from tests.benchmarks.texts import text
from tests.benchmarks.window import Session, settle

_LOADS = 200
_MOVES_A_LOAD = 500
#: Sentences of the texts.
_SIZES = (40, 80, 160)


def main() -> None:
    """Opens texts of several lengths in turn, moves the slider about in each, and tells what memory was held."""
    # A leak ends the run and leaves the machine alone.
    limit_memory()
    texts = [text(size) for size in _SIZES]
    chance = Random(1)
    windows, workers, objects, processes = [], [], [], set()
    with Session() as session:

        def work() -> None:
            for load in range(_LOADS):
                session.open(texts[load % len(texts)])
                move(session, chance)
                windows.append(resident())
                workers.append(resident(session.worker))
                objects.append(len(session.window.findChildren(QObject)))
                processes.add(session.worker)

        seconds, _ = timed(work)
    print(f"  {_LOADS} loads and {_LOADS * _MOVES_A_LOAD:,} moves in {seconds:,.0f} s, with {len(processes)} worker")
    tell_growth("window", windows)
    tell_growth("worker", workers)
    print(f"  objects in the window: {objects[_LOADS // 10]:,} after a tenth, {objects[-1]:,} at the end")


def move(session: Session, chance: Random) -> None:
    """Moves the slider to places here and there, each painted before the next."""
    for _ in range(_MOVES_A_LOAD):
        session.slider.setValue(chance.randint(session.slider.minimum(), session.slider.maximum()))
        settle()


def tell_growth(name: str, sizes: Sequence[int]) -> None:
    """Tells memory in ten stages of the run, and its growth after the first tenth."""
    tenth = len(sizes) // 10
    stages = [max(sizes[start : start + tenth]) / 1e6 for start in range(0, len(sizes), tenth)]
    print(f"  {name}: largest of each tenth, MB: {' '.join(f'{stage:,.1f}' for stage in stages)}")
    print(f"  {name}: growth after the first tenth: {stages[-1] - stages[0]:+,.1f} MB")


if __name__ == "__main__":
    main()
