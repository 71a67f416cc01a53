"""What was copied does not keep the program from ending in order."""

from __future__ import annotations

import subprocess
import sys

_COPY_AND_LEAVE = """
from gui.application import make_application
from gui.reading_view import ReadingView
application = make_application()
view = ReadingView()
view.setPlainText("Word for word.")
view.selectAll()
view.copy()
print(application.clipboard().text())
"""


def test_a_program_that_copied_something_ends_in_order() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _COPY_AND_LEAVE], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "Word for word.\n")
