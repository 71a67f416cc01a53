"""A start that looks for a window: find_window.py ADDRESS [SOURCE...]. Prints "looking", and then what it found."""

from __future__ import annotations

import sys

from gui.app.single_instance import find_window
from gui.app.window_name import WindowName

name = WindowName(sys.argv[1])
print("looking", flush=True)
print(find_window(sys.argv[2:], name).name, flush=True)
