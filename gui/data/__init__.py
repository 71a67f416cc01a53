"""Files that come with the window, by kind."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parent
# The article that a first start shows.
SAMPLE = DATA / "sample.md"
# Desktop integration: icons, menu entry, manual pages; laid out as under ``/usr/share``.
SHARE = DATA / "share"
# The window's words in other languages, one file each.
TRANSLATIONS = DATA / "translations"
