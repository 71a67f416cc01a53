"""The entry point of Standfirst: makes sure that core and gui are Standfirst's own, then starts a face.

    python -P core/launcher.py window|terminal|worker [ARGUMENT ...]

Any package may bring a ``core`` or ``gui`` of its own, and an installer silently writes one over the other.
So a wheel has this file beside the two, as ``standfirst``, a name that no other package has, and the commands start
with it. It uses only the standard library. See docs/decisions/top-level-names.md.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

#: For each of our packages, a file that no other package has.
_MARKS = {"core": "languages/data/ngrams.zlib", "gui": "data/share/applications/standfirst.desktop"}
_PLACES = tuple(f"{name}/" for name in _MARKS)
#: The faces: what each is called in messages, and the module and function that it is.
_FACES = {
    "window": ("standfirst", "gui.__main__", "main"),
    "terminal": ("standfirst-cli", "core.__main__", "run"),
    "worker": ("core.service.worker", "core.service.worker", "main"),
}
_HERE = Path(__file__).absolute()
#: The folder with core and gui in it: in a wheel this file's own, else the one above.
_ROOT = _HERE.parent if _HERE.name == "standfirst.py" else _HERE.parents[1]


def window() -> int:
    """The command ``standfirst``; the return value is its exit status."""
    return _run("window")


def terminal() -> int:
    """The command ``standfirst-cli``; the return value is its exit status."""
    return _run("terminal")


def make_sure(program: str) -> None:
    """Ends the program with exit status 1 and one line if core or gui is not, or not entirely, Standfirst's.

    From here on both come from one folder, whatever is first on Python's path: this file's, or that of the file that
    runs as a program (``python -m``). All their file sizes are compared with the installer's list, which takes
    a few milliseconds; nothing is read or imported.
    """
    running = [path for name in _MARKS for path in getattr(sys.modules.get(name), "__path__", ())]
    root = Path(running[0]).absolute().parent if running else _ROOT
    sys.meta_path.insert(0, _Beside(root))
    fault = _fault(root)
    if not fault:
        return
    if sys.stderr is not None:
        sys.stderr.write(f"{program}: {fault} Install Standfirst apart from other packages: pipx install standfirst\n")
    sys.exit(1)


def _run(face: str) -> int:
    program, module, function = _FACES[face]
    make_sure(program)
    from importlib import import_module

    status: int = getattr(import_module(module), function)() or 0
    return status


class _Beside:
    """Finds core and gui in a folder, if they are there, and nothing else (PEP 451)."""

    def __init__(self, root: Path) -> None:
        self._path = [str(root)]

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        return PathFinder.find_spec(name, self._path) if name in _MARKS else None


def _fault(root: Path) -> str:
    """What is wrong, as a sentence; "" if nothing is."""
    folders = []
    for name, mark in _MARKS.items():
        spec = find_spec(name)
        if spec is None or not spec.submodule_search_locations:
            return f"The package {name} is missing in {root}."
        folder = Path(next(iter(spec.submodule_search_locations))).absolute()
        if not (folder / mark).exists():
            return _whose(folder.parent, [folder / "__init__.py"])
        folders.append(folder)
    core, gui = folders
    if core.parent != gui.parent:
        return f"{core} and {gui} do not belong together."
    return _fault_in(core.parent)


def _fault_in(root: Path) -> str:
    """What is wrong with core and gui in a folder, by what was installed there; "" if no list says what that was."""
    with os.scandir(root) as entries:
        lists = [root / entry.name / "RECORD" for entry in entries if _is_ours(entry.name)]
    wrong = [list(_wrong(root, sizes)) for sizes in map(_sizes, lists) if sizes]
    if not all(wrong):
        return ""
    if len(wrong) > 1:
        versions = " and ".join(sorted(record.parent.stem.partition("-")[2] for record in lists))
        return f"The versions {versions} of Standfirst are mixed in {root}."
    return _whose(root, wrong[0]) if wrong else ""


def _is_ours(name: str) -> bool:
    return name.startswith("standfirst-") and name.endswith(".dist-info")


def _sizes(record: Path) -> Mapping[str, int]:
    """The installed files of core and gui, as paths below their root, with their sizes in bytes (PEP 627)."""
    try:
        lines = [line.rsplit(",", 2) for line in record.read_text(encoding="utf-8").splitlines()]
    except (OSError, ValueError):
        return {}
    return {
        path: int(size)
        for path, _, size in (line for line in lines if len(line) == 3)
        if path.startswith(_PLACES) and "/__pycache__/" not in path and size.isdecimal()
    }


def _wrong(root: Path, sizes: Mapping[str, int]) -> Iterator[Path]:
    """What differs from what was installed, and what Python would import in its place."""
    folders: dict[str, dict[str, int]] = {}
    for path, size in sizes.items():
        folder, _, name = path.rpartition("/")
        folders.setdefault(folder, {})[name] = size
    for folder, names in folders.items():
        place = root / folder
        try:
            with os.scandir(place) as entries:
                found = {entry.name: entry for entry in entries}
        except OSError:
            found = {}
        for name, size in names.items():
            if name not in found or _size(found[name]) != size:
                yield place / name
        for name in found.keys() - names.keys():
            if _hides(place / name, names):
                yield place / name


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except OSError:
        # A link that leads nowhere.
        return -1


def _hides(other: Path, names: Mapping[str, int]) -> bool:
    """Whether Python would import another's file or folder rather than a module of ours with the same name."""
    stem, dot, suffix = other.name.partition(".")
    if f"{stem}.py" not in names:
        return False
    return dot + suffix in EXTENSION_SUFFIXES or (not dot and (other / "__init__.py").exists())


def _whose(root: Path, paths: Sequence[Path]) -> str:
    """Says which package a path belongs to or, if that is not known, what is wrong with it."""
    from importlib.metadata import distributions

    owners = {
        root.joinpath(*file.parts): f"{package.metadata['Name']} {package.version}"
        for package in distributions(path=[str(root)])
        if package.metadata["Name"] != "standfirst"
        for file in package.files or ()
        if str(file).startswith(_PLACES)
    }
    for path in paths:
        if owner := owners.get(path) or owners.get(path / "__init__.py"):
            return f"{path} belongs to the package {owner}."
    return f"{paths[0]} is not what was installed as Standfirst's." if paths[0].exists() else f"{paths[0]} is missing."


if __name__ == "__main__":
    sys.exit(_run(sys.argv.pop(1)))
