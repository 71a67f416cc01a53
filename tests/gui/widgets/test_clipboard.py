"""What was copied does not keep the program from ending in order."""

from __future__ import annotations

import subprocess
import sys

from tests.patience import PATIENCE

_COPY_AND_LEAVE = """
from PySide6.QtGui import QTextBlockFormat
from gui.app.application import make_application
from gui.textview.projection import Projection
from gui.textview.canvas import TextCanvas
from gui.textview.typesetting import typesetting
application = make_application()
view = TextCanvas()
view.places.replace_document(typesetting(Projection.whole("Word for word."), QTextBlockFormat()), at_once=True)
view.selectAll()
view.copy()
print(application.clipboard().text())
"""
_COPY_AND_LEAVE_WITH_HTML = """
import atexit
from gui.app.application import make_application
from gui.widgets.clipboard import CopiedText
# What is registered first is called last, after our own.
atexit.register(lambda: print(application.clipboard().text(), application.clipboard().mimeData().html()))
application = make_application()
copied = CopiedText("Word for word.")
copied.setHtml("<p>Word for word.</p>")
application.clipboard().setMimeData(copied)
del copied
"""


def run(program: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    return done.returncode, done.stdout


def test_a_program_that_copied_something_ends_in_order() -> None:
    assert run(_COPY_AND_LEAVE) == (0, "Word for word.\n")


def test_html_is_still_there_when_the_program_has_ended() -> None:
    assert run(_COPY_AND_LEAVE_WITH_HTML) == (0, "Word for word. <p>Word for word.</p>\n")
