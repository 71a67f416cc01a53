"""Brings the translation files up to date with the window's source: ``python -m tests.translate``.

New strings come in untranslated, for Qt Linguist (``pyside6-linguist``); those that are gone go.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

from gui.data import TRANSLATIONS

LANGUAGES = ("de", "fr", "es")
GUI = TRANSLATIONS.parents[1]


def source_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Where people write a language's words."""
    return folder / f"standfirst_{language}.ts"


def update(files: Iterable[Path]) -> None:
    """Makes ``.ts`` files hold what the source says now, and no more."""
    sources = sorted(map(str, GUI.rglob("*.py")))
    for file in files:
        language = file.stem.partition("_")[2]
        options = ("-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en")
        _run("lupdate", *sources, "-ts", str(file), "-target-language", language, *options)


def release(source: Path, folder: Path) -> Path:
    """Makes the ``.qm`` file of a ``.ts`` file that the window reads."""
    made = folder / source.with_suffix(".qm").name
    _run("lrelease", "-silent", str(source), "-qm", str(made))
    return made


def _run(tool: str, *arguments: str) -> None:
    subprocess.run((str(Path(PySide6.__file__).with_name(tool)), *arguments), check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Updates both kinds of files of every language."""
    TRANSLATIONS.mkdir(exist_ok=True)
    files = [source_file(language) for language in LANGUAGES]
    update(files)
    for file in files:
        release(file, TRANSLATIONS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
