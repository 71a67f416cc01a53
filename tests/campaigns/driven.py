"""The real program, which does something by chance again and again and logs it: driven.py LOG steps|worker SEED [N].

A line of the log is an object of JSON with a "time" of the monotonic clock.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core import METHODS, Length
from gui.session.session import Session, TabState, decode_session, encode_session
from gui.session.store import SessionStore
from gui.window.main_window import MainWindow
from tests.gui.walk import ARTICLES, check
from tests.states import settle, until

#: Milliseconds between two steps, and between two looks at whether it has started.
_SHORTEST, _LONGEST, _LOOK = 5, 300, 20
#: Milliseconds after which a worker is killed at the latest; most of its work takes longer on a busy machine.
_LONGEST_WORK = 80
#: Tabs beyond which some are closed.
_MOST = 12


def digest_of(tabs: Iterable[TabState]) -> str:
    """What two lists of tabs have in common that are the same once they were on the disk."""
    read = decode_session(encode_session(Session(tuple(tabs))))
    return f"{zlib.crc32(encode_session(read.session)):08x}"


class Driver:
    """Drives a window; chance with a seed decides how."""

    def __init__(self, log: Path, seed: int) -> None:
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self.chance = Random(seed)
        self._pasted = 0
        save, load = SessionStore.save, SessionStore.load

        def saved(store: SessionStore, session: Session) -> None:
            self.log("save", digest=digest_of(session.tabs))
            save(store, session)

        def loaded(store: SessionStore) -> Session:
            session = load(store)
            self.log("load", digest=digest_of(session.tabs))
            return session

        # For nothing of the program tells when what is open is handed over.
        SessionStore.save, SessionStore.load = saved, loaded  # type: ignore[method-assign]

    def log(self, what: str, **more: object) -> None:
        """Writes a line at once, whatever comes."""
        line = json.dumps({"what": what, "time": time.monotonic(), **more})
        os.write(self._log, line.encode() + b"\n")

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def is_populated(self) -> bool:
        """Whether the program has restored what was open."""
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        return bool(windows) and windows[0]._composition is not None

    def open(self) -> None:
        """Opens an article of the tests."""
        self.window.open_path(str(self.chance.choice(sorted(ARTICLES.glob("*.md")))))

    def paste(self) -> None:
        """Pastes a text that no other is like."""
        self._pasted += 1
        name = f"Paste {self.chance.randrange(10**6)}"
        text = self.chance.choice(sorted(ARTICLES.glob("*.md"))).read_text("utf-8")
        self.window.open_text(f"# {name}\n\n{text * self.chance.choice((1, 1, 10))}")

    def choose(self) -> None:
        """Pins or excludes a sentence of the document that is shown."""
        document = self.window.documents.current
        if document is not None and document.scope is not None and document.scope.sentences:
            sentence = self.chance.randrange(len(document.scope.sentences))
            self.chance.choice((document.pin, document.exclude, document.leave_to_rank))([sentence])

    def undo(self) -> None:
        """Takes a choice back, or makes it again."""
        action = self.window.findChild(QAction, self.chance.choice(("undoAction", "redoAction")))
        if action is not None and action.isEnabled():
            action.trigger()

    def close(self) -> None:
        """Closes a tab, or opens one again."""
        documents = self.window.documents
        if self.chance.random() < 0.3:
            documents.reopen()
        elif documents.titles:
            documents.close(self.chance.randrange(len(documents.titles)))

    def switch(self) -> None:
        """Goes to another tab."""
        self.window.documents.tabs.step(self.chance.choice((1, -1)))

    def change(self) -> None:
        """Has the document summarised in another way."""
        document = self.window.documents.current
        if document is not None:
            self.chance.choice(
                (
                    lambda: document.set_length(Length(self.chance.randint(1, 20), "sentences")),
                    lambda: document.set_topic(self.chance.choice(("", "sea", "wall"))),
                    lambda: document.set_view(self.chance.choice(("article", "folded", "summary"))),
                    lambda: document.set_method(self.chance.choice(list(METHODS))),
                )
            )()

    def language(self) -> None:
        """Has the document read in another language."""
        document = self.window.documents.current
        if document is not None and document.article is not None:
            document.set_language(self.chance.choice(("", "en", "de", "fr")))

    def compare(self) -> None:
        """Has the document ranked by every method."""
        self.window.documents.scheduler.compare()


class Steps:
    """One step after the other, until somebody kills the program."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._steps: tuple[tuple[int, Callable[[], None]], ...] = (
            (3, driver.open),
            (3, driver.paste),
            (6, driver.choose),
            (3, driver.undo),
            (2, driver.close),
            (2, driver.switch),
            (3, driver.change),
        )
        self._timer = QTimer(singleShot=True, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        driver = self._driver
        if driver.is_populated():
            driver.log("ready", keys=[tab.key for tab in driver.window.documents.session.tabs])
            self._timer.timeout.disconnect()
            self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        driver = self._driver
        weights = [weight for weight, _ in self._steps]
        step = driver.chance.choices([step for _, step in self._steps], weights)[0]
        if len(driver.window.documents.titles) > _MOST:
            step = driver.close
        driver.log("step", name=step.__name__)
        step()
        self._timer.start(driver.chance.randint(_SHORTEST, _LONGEST))


class WorkerKills:
    """Kills the worker so many times while it works, and looks at what became of the tabs."""

    def __init__(self, driver: Driver, times: int) -> None:
        self._driver, self._times, self._was_busy = driver, times, False
        self._timer = QTimer(singleShot=True, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._driver.is_populated():
            self._timer.start()
            return
        driver = self._driver
        driver.paste()
        self._settle()
        for number in range(self._times):
            doing = driver.chance.choice(
                (driver.open, driver.paste, driver.change, driver.language, driver.compare, driver.switch)
            )
            self._was_busy = False
            try:
                wrong = self._kill_while(doing)
            except (AssertionError, TimeoutError) as error:
                wrong = repr(error)
            during = doing.__name__ if self._was_busy else "nothing"
            driver.log("kill", number=number, doing=during, wrong=wrong)
        driver.window.close()

    def _kill_while(self, doing: Callable[[], None]) -> str:
        """Kills the worker while it does something; gives what is wrong then."""
        driver = self._driver
        documents = driver.window.documents
        while len(documents.titles) > _MOST:
            documents.close(0)
        before = {tab.key for tab in documents.session.tabs}
        doing()
        settle(driver.chance.randint(0, _LONGEST_WORK))
        self._was_busy = driver.window.composition._client.busy
        for worker in _children():
            os.kill(worker, signal.SIGKILL)
        # The window may not know it yet: what is sent now goes to the next worker.
        self._settle()
        check(driver.window)
        after = [tab.key for tab in documents.session.tabs]
        if not before <= set(after):
            return "a tab is gone"
        if len(set(after)) < len(after):
            return "a tab is there twice"
        driver.paste()
        self._settle()
        if {tab.key for tab in documents.session.tabs} <= set(after):
            return f"the next text was not read: {self._told()}"
        if driver.window.reading_page.summary is None:
            return f"the next text was not summarised: {self._told()}"
        return ""

    def _told(self) -> str:
        """What the window says."""
        return self._driver.window.composition.messages.accessibleName()

    def _settle(self) -> None:
        client = self._driver.window.composition._client
        until(lambda: not client.busy)
        settle(30)


def _children() -> list[int]:
    """The processes that this one started."""
    lists = Path("/proc/self/task").glob("*/children")
    return [int(pid) for each in lists for pid in each.read_text().split()]


def run(log: Path, what: str, seed: int, times: int) -> int:
    """Runs the program and drives it as soon as there is an application; gives the exit status."""
    from gui.__main__ import main
    from gui.app import application

    make = application.make_application
    driver = Driver(log, seed)
    driving: list[Steps | WorkerKills] = []

    def make_and_drive() -> QApplication:
        made = make()
        driving.append(Steps(driver) if what == "steps" else WorkerKills(driver, times))
        return made

    application.make_application = make_and_drive
    return main([])


if __name__ == "__main__":
    file, what, seed, *times = sys.argv[1:]
    sys.exit(run(Path(file), what, int(seed), int(times[0]) if times else 0))
