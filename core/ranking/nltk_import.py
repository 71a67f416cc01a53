"""nltk without scipy.stats.

sumy's stemmers come from nltk, whose package imports scipy.stats for one statistical test that nothing here uses. That
is two thirds of a second, more than all the rest of sumy, added to a reader's wait for the first summary.
nltk works without scipy.stats if it is missing.
"""

from __future__ import annotations

import sys
from threading import Lock

_UNUSED = "scipy.stats"
_importing = Lock()


def import_nltk() -> None:
    """Imports nltk's stemmers, with scipy.stats hidden meanwhile, unless it has been imported already."""
    with _importing:
        if "nltk.stem.snowball" not in sys.modules:
            _import()


def _import() -> None:
    hidden = _UNUSED not in sys.modules
    if hidden:
        # None in sys.modules makes an import raise ModuleNotFoundError (Python reference, section 5.3.1).
        sys.modules[_UNUSED] = None  # type: ignore[assignment]
    try:
        import nltk.stem.snowball  # noqa: F401
    finally:
        if hidden:
            del sys.modules[_UNUSED]
