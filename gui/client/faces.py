"""How the faces of Standfirst are started as separate processes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

_ROOT = Path(__file__).parents[2]
# In a wheel and in a clone. By path, so that it is this Standfirst's own, whatever else is on Python's path.
_STARTERS = (_ROOT / "standfirst.py", _ROOT / "core" / "launcher.py")


def face(name: Literal["window", "terminal", "worker"]) -> tuple[str, ...]:
    """The command that starts a face; its arguments follow."""
    starter = next((path for path in _STARTERS if path.exists()), _STARTERS[0])
    # Without -P the starter's folder would come first on Python's path.
    return (sys.executable, "-P", str(starter), name)
