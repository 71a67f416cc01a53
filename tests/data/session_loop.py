"""Saves a session again and again until it is killed: session_loop.py FOLDER. Prints a line when the first is kept."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.session.session import Session, TabState
from gui.session.store import SessionStore

application = QCoreApplication([])
store = SessionStore(Path(sys.argv[1]))
number = max((tab.place for tab in store.load().tabs), default=0)
while True:
    number += 1
    store.keep_article(f"article{number % 3}", f"{number} ".encode() * 200_000)
    store.save(Session(tuple(TabState(key=f"article{key}", place=number, title="x" * 5000) for key in range(3))))
    store.flush()
    if number % 3 == 0:
        print(number, flush=True)
