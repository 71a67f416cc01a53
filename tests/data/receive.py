"""A running window without a window: receive.py ADDRESS. Says "listening", and then nothing more, whatever comes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from gui.app.receiver import Receiver
from gui.app.window_name import WindowName

application = QCoreApplication([])
receiver = Receiver(WindowName(sys.argv[1]))
print("listening" if receiver.listen() else "not listening", flush=True)
application.exec()
