"""Brings the translation files up to date with the source: ``python -m tests.translate``.

Words come from the window's calls for a translation, and from what the core marks as words for people.
New strings come in untranslated, for Qt Linguist (``pyside6-linguist``); those that are gone go.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from gui.data import TRANSLATIONS
from gui.settings.preferences import INTERFACE_LANGUAGES

#: The language of the source, of which only the forms of nouns beside numbers are translated.
SOURCE_LANGUAGE = "en"
#: Those that all words are translated into.
LANGUAGES = tuple(code for code in INTERFACE_LANGUAGES if code != SOURCE_LANGUAGE)
GUI = TRANSLATIONS.parents[1]
CORE = GUI.with_name("core")
#: By what the core marks its words for people -> the context that the window translates them in.
MARKS: Mapping[str, str] = {"Template": "errors", "Reason": "furniture", "Description": "methods"}
#: What speaks in the terminal alone.
_TERMINAL = "__main__.py"


def source_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Where people write a language's words."""
    return folder / f"standfirst_{language}.ts"


def marked_in(source: str) -> Iterator[tuple[str, str]]:
    """The context and the words of each call of one of MARKS in a Python source.

    Raises ValueError for words that are not one string in quotes.
    """
    for mark, call in _calls(source, MARKS):
        match call.args:
            case [ast.Constant(value=str(words))] if not call.keywords:
                yield MARKS[mark], words
            case _:
                raise ValueError(f"line {call.lineno}: {mark} takes one string in quotes")


def counted_in(source: str) -> Iterator[tuple[str, str]]:
    """The context and the words of each call of ``gui.i18n.format.counted`` in a Python source.

    Raises ValueError for a context or words that are not one string in quotes.
    """
    for name, call in _calls(source, ("counted",)):
        match call.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(words)), _] if not call.keywords:
                yield context, words
            case _:
                raise ValueError(f"line {call.lineno}: {name} takes two strings in quotes and a number")


def _calls(source: str, names: Container[str]) -> Iterator[tuple[str, ast.Call]]:
    """Each call of a function of one of these names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node.func.id, node


@cache
def said_by_core() -> Mapping[str, tuple[str, ...]]:
    """What the core says in the window: the words of each context, each once."""
    found: dict[str, dict[str, None]] = {context: {} for context in MARKS.values()}
    for file in sorted(CORE.rglob("*.py")):
        if file.name != _TERMINAL:
            for context, words in marked_in(file.read_text("utf-8")):
                found[context][words] = None
    return {context: tuple(words) for context, words in found.items()}


def update(files: Iterable[Path]) -> None:
    """Makes ``.ts`` files hold what the source says now, and no more."""
    sources = sorted(map(str, GUI.rglob("*.py")))
    # lupdate knows translation calls by Qt's names for them alone, and those with a number by that being a figure.
    said = ((context, words) for context, found in said_by_core().items() for words in found)
    counted = (found for source in sources for found in counted_in(Path(source).read_text("utf-8")))
    calls = [f"QT_TRANSLATE_NOOP({context!r}, {words!r})\n" for context, words in said]
    calls += [f"translate({context!r}, {words!r}, '', 0)\n" for context, words in counted]
    with TemporaryDirectory() as folder:
        others = Path(folder, "others.py")
        others.write_text("".join(calls), "utf-8")
        for file in files:
            language = file.stem.partition("_")[2]
            options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", SOURCE_LANGUAGE]
            if language == SOURCE_LANGUAGE:
                options.append("-pluralonly")
            _run("lupdate", *sources, str(others), "-ts", str(file), "-target-language", language, *options)


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
    files = [source_file(language) for language in (SOURCE_LANGUAGE, *LANGUAGES)]
    update(files)
    for file in files:
        release(file, TRANSLATIONS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
