"""The core's public face."""

from __future__ import annotations

import subprocess
import sys

import core


def test_every_public_name_is_there() -> None:
    assert [name for name in core.__all__ if not hasattr(core, name)] == []


def test_import_loads_neither_parsers_nor_matrices_nor_a_screen() -> None:
    heavy = "{'sumy', 'nltk', 'numpy', 'scipy', 'lxml', 'trafilatura', 'sentencex', 'py3langid', 'PySide6', 'gui'}"
    found = subprocess.run(
        [sys.executable, "-c", f"import core, sys; print(sorted({heavy} & set(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"
