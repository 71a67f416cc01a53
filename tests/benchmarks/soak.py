"""100,000 moves of the slider and 200 loads, then 500 texts opened and closed, with the memory of window and worker.

All in one process, through the real worker. It fails where closed documents leave objects behind.
"""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject

from core import Article
from core.limits import limit_memory
from gui.documents.document import NOTHING, Document
from gui.session.store import SessionStore
from tests.benchmarks.measuring import resident, timed
from tests.benchmarks.texts import text
from tests.benchmarks.window import Session, settle

_LOADS = 200
_MOVES_A_LOAD = 500
#: Sentences of the texts.
_SIZES = (40, 80, 160)
_CLOSINGS = 500
#: Of a text of 907 KB, of which 22 were opened and closed when that took 9 MB each.
_LARGE, _LARGE_CLOSINGS = 8_240, 22


def main() -> None:
    """Tells what memory is held over many moves and loads, and over many documents that are closed again."""
    # A leak ends the run and leaves the machine alone.
    limit_memory()
    move_and_load()
    open_and_close(_CLOSINGS, _SIZES)
    open_and_close(_LARGE_CLOSINGS, (_LARGE,))


def open_and_close(times: int, sizes: Sequence[int]) -> None:
    """Opens and closes texts of several lengths in turn. Raises AssertionError where anything of them stays."""
    texts = [text(size) for size in sizes]
    windows, workers = [], []
    with tempfile.TemporaryDirectory() as folder:
        store = SessionStore(Path(folder))
        with Session(store) as session:
            counts = []

            def work() -> None:
                for number in range(times):
                    session.open(f"# Number {number}\n\n{texts[number % len(texts)]}")
                    session.window.documents.close(0)
                    for _ in ("laid out no more", "deleted"):
                        settle()
                    windows.append(resident())
                    workers.append(resident(session.worker))
                    if number in (len(texts), times - 1):
                        counts.append(objects_of(session))

            seconds, _ = timed(work)
        store.close()
    print(f"  {times} texts of up to {max(map(len, texts)):,} characters opened and closed in {seconds:,.0f} s")
    tell_growth("window", windows)
    tell_growth("worker", workers)
    print(f"  objects (of Qt in the window, documents, articles): {counts[0]} near the start, {counts[1]} at the end")
    assert counts[1] == counts[0], "closed documents leave objects behind"
    assert counts[1][1:] == (0, 0), "closed documents stay"


def objects_of(session: Session) -> tuple[int, int, int]:
    """How many objects of Qt's belong to the window, and how many documents and articles there are anywhere."""
    # What was set apart from the collection of garbage would not be found.
    gc.unfreeze()
    kinds = [type(thing) for thing in gc.get_objects() if thing is not NOTHING]
    gc.freeze()
    return len(session.window.findChildren(QObject)), kinds.count(Document), kinds.count(Article)


def move_and_load() -> None:
    """Opens texts of several lengths in turn, moves the slider about in each, and tells what memory was held."""
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
    tenth = max(1, len(sizes) // 10)
    stages = [max(sizes[start : start + tenth]) / 1e6 for start in range(0, len(sizes), tenth)]
    print(f"  {name}: largest of each tenth, MB: {' '.join(f'{stage:,.1f}' for stage in stages)}")
    print(f"  {name}: growth after the first tenth: {stages[-1] - stages[0]:+,.1f} MB")


if __name__ == "__main__":
    main()
