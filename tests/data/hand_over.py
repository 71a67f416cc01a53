"""A second start: hand_over.py ADDRESS [SOURCE...]. Prints whether a running window took what it was given."""

from __future__ import annotations

import sys

from gui.app.single_instance import hand_over

print(hand_over(sys.argv[2:], sys.argv[1]))
