"""The languages' files, as tests look at them: found by their names, as the registry finds them."""

from __future__ import annotations

import ast
from pathlib import Path

import core.languages
from core.languages.language import Language
from core.languages.registry import language_of

_FOLDER = Path(core.languages.__file__).parent
#: Code -> file, of the languages that are supported and of the others.
SUPPORTED = {path.stem: path for path in sorted(_FOLDER.glob("supported/[!_]*.py"))}
OTHERS = {path.stem: path for path in sorted(_FOLDER.glob("others/[!_]*.py"))}
FILES = SUPPORTED | OTHERS


def language(code: str) -> Language:
    """What the file of this code declares."""
    return language_of(code)


def declared(source: str) -> dict[str, ast.expr]:
    """The parts that a file's ``LANGUAGE = Language(...)`` names."""
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="LANGUAGE")], value=ast.Call(func=ast.Name(id="Language")) as call):
                return {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    return {}


def missing(source: str) -> list[str]:
    """The parts that a file says nothing of, whether it has them or why it has none."""
    parts = declared(source)
    return [name for name in Language._fields if not isinstance(parts.get(name), ast.expr) or _is_bare(parts[name])]


def _is_bare(value: ast.expr) -> bool:
    """Whether the value is None, which does not say why."""
    return isinstance(value, ast.Constant) and value.value is None
