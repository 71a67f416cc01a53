"""A window without a window, which never ends reading what it is given: killed_reading.py FOLDER TEXT [FILE...].

Opens what its session in FOLDER has, then the text unless it is "", then the files. Prints "reading" once something is
being read, or "idle" where nothing is, with all of it on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core import Length
from gui.client.client import WorkerClient
from gui.documents.open_documents import OpenDocuments
from gui.session.store import SessionStore

folder, text, *files = sys.argv[1:]
application = QApplication([])
store = SessionStore(Path(folder) / "session")
worker = Path(__file__).parent / "workers" / "hangs_at_work.py"
client = WorkerClient(command=(sys.executable, str(worker), str(Path(folder) / "starts"), "1000"))
client.start()
documents = OpenDocuments(client, store, lambda: ("standfirst", Length(2, "sentences"), ""))


def begin() -> None:
    """Opens all, and tells."""
    documents.restore(store.load())
    if text:
        documents.open_text(text)
    documents.open(*files)
    store.flush(60)
    print("reading" if client.busy else "idle", flush=True)


QTimer.singleShot(0, begin)
application.exec()
