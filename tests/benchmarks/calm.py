"""How long the window is silent: with a book, while everything is done to it; with an article, after every touch."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from tests.benchmarks.measuring import tell, tell_spread, timed
from tests.benchmarks.texts import text
from tests.benchmarks.window import Pulse, Session, settle

_BOOK = 31_000
_ARTICLE = 1_000
_ROUNDS = 5
_TOUCHES = 100
_SILENCE = 0.1
_FRAME = 0.016
_READY = 1.0


def main() -> None:
    """Measures silences with a book, touches of an article, and how soon after Cancel the worker is ready."""
    with tempfile.TemporaryDirectory() as folder, Session() as session:
        file = Path(folder, "book.txt")
        file.write_text(text(_BOOK), encoding="utf-8")
        with_book(session, file)
        with_paragraph(session, "one paragraph of 5 MB", text(46_000).replace("## ", "").replace("\n\n", " "))
        with_paragraph(session, "300,000 Chinese characters without a space", chinese(300_000))
        with_article(session)
        after_cancel(session, file)


def with_book(session: Session, file: Path) -> None:
    """Tells the longest silence of each step, over some rounds of all of them."""
    steps = book_steps(session)
    silences: dict[str, list[float]] = {name: [] for name in ("open and rank", *steps)}
    for _ in range(_ROUNDS):
        silences["open and rank"].append(silence(partial(session.open, file)))
        for name, step in steps.items():
            silences[name].append(silence(step))
        session.window.documents.close(session.window.documents.current_tab)
        wait()
    print(f"  a book of {_BOOK:,} sentences: the longest silence")
    for name, longest in silences.items():
        tell(name, longest, _SILENCE)


def with_paragraph(session: Session, name: str, words: str) -> None:
    """Tells the longest silence of each step with a text that has no lines."""
    reader = session.reading_page
    print(f"  {name}: the longest silence")
    steps: dict[str, Callable[[], object]] = {
        "open and rank": lambda: session.open(words),
        "jump to the end": lambda: reader.travels.go_to(len(words) - 1),
        "larger type": partial(reader.panes.set_type, "", 3, 70, 140),
        "usual type": partial(reader.panes.set_type, "", 0, 70, 140),
        "fold": partial(reader.set_view, "folded"),
        "unfold": partial(reader.set_view, "article"),
    }
    for step, action in steps.items():
        tell(step, [silence(action)], _SILENCE)


def chinese(characters: int) -> str:
    """So many ideographs, thousands of different ones, with a full stop now and then."""
    return "".join("。" if at % 20 == 19 else chr(0x4E00 + at * 7919 % 3500) for at in range(characters))


def book_steps(session: Session) -> dict[str, Callable[[], object]]:
    """What a reader does to a book, in order."""
    reader, window = session.reading_page, session.window
    bar = reader.article_view.verticalScrollBar()

    def action(name: str) -> Callable[[], object]:
        found = window.findChild(QAction, name)
        assert found is not None
        return found.trigger

    def find(words: str) -> None:
        action("findAction")()
        edit = window.findChild(QLineEdit, "findEdit")
        assert edit is not None
        edit.setText(words)

    def end() -> None:
        assert reader.article is not None
        reader.travels.go_to(reader.article.sentences[-1].start)

    def scroll() -> None:
        for step in range(40):
            bar.setValue(bar.maximum() * (40 - step) // 40)
            settle()

    def slide() -> None:
        for place in range(session.slider.minimum(), session.slider.maximum() + 1, 4):
            session.slider.setValue(place)
            settle()
        session.slider.setValue(5)

    return {
        "jump to the end": end,
        "scroll back through it": scroll,
        "slide to the whole and back": slide,
        "fold": partial(reader.set_view, "folded"),
        "slide while folded": slide,
        "unfold": partial(reader.set_view, "article"),
        "pin": partial(reader.choices.pin, [20_000]),
        "larger type": action("zoomInAction"),
        "usual type": action("zoomResetAction"),
        "narrower window": partial(window.resize, 900, 700),
        "wider window": partial(window.resize, 1180, 760),
        "wider lines": partial(reader.panes.set_type, "", 0, 70, 180),
        "usual lines": partial(reader.panes.set_type, "", 0, 70, 140),
        "find a word": partial(find, "ba"),
        "find a letter": partial(find, "e"),
        "forget it": action("cancelAction"),
        "focus": partial(reader.set_focus_mode, True),
        "leave focus": partial(reader.set_focus_mode, False),
    }


def with_article(session: Session) -> None:
    """Tells how long each touch of an article takes until both texts are painted again."""
    session.open(text(_ARTICLE))
    wait()
    reader = session.reading_page
    document = reader.document
    assert document is not None
    session.window.documents.scheduler.compare()
    wait(3000)
    print(f"  an article of {_ARTICLE:,} sentences: from a touch to painted, all of it cached")
    touches: dict[str, Callable[[int], object]] = {
        "slider": lambda number: session.slider.setValue(1 + number % session.slider.maximum()),
        "pin": lambda number: reader.choices.pin([number * 7]),
        "take back": lambda number: document.undo_stack.undo(),
        "fold and unfold": lambda number: reader.set_view("article" if number % 2 else "folded"),
        "switch method": lambda number: document.set_method("textrank" if number % 2 else "lexrank"),
    }
    for name, touch in touches.items():
        taken = []
        for number in range(_TOUCHES):
            taken.append(timed(lambda: (touch(number), session.repaint()))[0])  # noqa: B023 - called at once
            settle()
        tell_spread(name, taken, _FRAME)


def after_cancel(session: Session, file: Path) -> None:
    """Tells how long after Cancel the worker has read another text."""
    waits = []
    for _ in range(_ROUNDS):
        session.window.open_path(str(file))
        wait(200)
        session.window.documents.cancel()
        waits.append(session.open("A short text. It comes after.")[0])
        wait()
    tell("from Cancel to the next text read", waits, _READY)


def silence(action: Callable[[], object]) -> float:
    """The longest silence of the event loop while an action is done and in the second after it."""
    pulse = Pulse()
    action()
    wait()
    return pulse.stop()


def wait(milliseconds: int = 1000) -> None:
    """Lets the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
