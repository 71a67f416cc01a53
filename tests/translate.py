"""Brings the translation files up to date with the source: ``python -m tests.translate``.

Words come from the window's calls for a translation, and from the templates of the core's errors.
New strings come in untranslated, for Qt Linguist (``pyside6-linguist``); those that are gone go.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from gui.data import TRANSLATIONS

LANGUAGES = ("de", "fr", "es")
GUI = TRANSLATIONS.parents[1]
CORE = GUI.with_name("core")
#: What speaks in the terminal alone.
_TERMINAL = "__main__.py"


def source_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Where people write a language's words."""
    return folder / f"standfirst_{language}.ts"


def templates_in(source: str) -> Iterator[str]:
    """The templates of errors in a Python source. Raises ValueError for one that is not a plain string."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Template":
            match node.args:
                case [ast.Constant(value=str(template))] if not node.keywords:
                    yield template
                case _:
                    raise ValueError(f"line {node.lineno}: a template is one string in quotes")


def templates() -> tuple[str, ...]:
    """All templates of errors that can reach the window, each once."""
    files = (file for file in sorted(CORE.rglob("*.py")) if file.name != _TERMINAL)
    return tuple(dict.fromkeys(template for file in files for template in templates_in(file.read_text("utf-8"))))


def update(files: Iterable[Path]) -> None:
    """Makes ``.ts`` files hold what the source says now, and no more."""
    sources = sorted(map(str, GUI.rglob("*.py")))
    with TemporaryDirectory() as folder:
        # lupdate knows translation calls by Qt's names for them alone.
        errors = Path(folder, "errors.py")
        errors.write_text("".join(f'QT_TRANSLATE_NOOP("errors", {template!r})\n' for template in templates()), "utf-8")
        for file in files:
            language = file.stem.partition("_")[2]
            options = ("-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en")
            _run("lupdate", *sources, str(errors), "-ts", str(file), "-target-language", language, *options)


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
