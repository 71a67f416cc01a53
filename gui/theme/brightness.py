"""Whether the window is light or dark: the names of the choices, which settings know before there are any colours."""

from __future__ import annotations

from typing import Literal

# The window's colour scheme: the system's, or the reader's own choice.
Brightness = Literal["system", "light", "dark"]
BRIGHTNESSES: tuple[Brightness, ...] = ("system", "light", "dark")
