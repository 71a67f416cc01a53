"""Keeps a place on a page while the page changes."""

from __future__ import annotations

from typing import NamedTuple


class Anchor(NamedTuple):
    """A position of the text, and how many pixels its line is below the top of the view."""

    position: int
    offset: float
