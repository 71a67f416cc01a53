"""Holds the code to its shape: ``python -m tests.structure [FOLDER]``, where FOLDER holds ``core`` and ``gui``.

Each finding is one line, ``file:line: what, with its figure``, and any finding makes the exit status 1. The rules:

- no class has more than 30 methods, those of its bases in the project counted;
- no file has more than 400 lines;
- in ``gui``, no attribute is set before ``super().__init__()``, and nothing asks for the ``sender()`` of a signal.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

MOST_METHODS = 30
MOST_LINES = 400
PACKAGES = ("core", "gui")
#: The package whose classes are Qt's heirs.
_WINDOW = "gui"


@dataclass(frozen=True, slots=True)
class Finding:
    """What breaks a rule; ``file`` is relative to the folder that was looked through."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        """One line, as compilers write it."""
        return f"{self.file.as_posix()}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: the dotted ``name`` it is imported by, and what its names stand for, as full dotted names."""

    name: str
    file: Path
    lines: int
    tree: ast.Module
    names: dict[str, str]
    classes: dict[str, ast.ClassDef]


class Project:
    """The packages of a folder. Raises OSError, SyntaxError or ValueError for a source that can't be read."""

    def __init__(self, root: Path) -> None:
        files = sorted(file for package in PACKAGES for file in (root / package).rglob("*.py"))
        self.modules = {module.name: module for module in (_module(file, root) for file in files)}

    def methods(self, module: Module, node: ast.ClassDef) -> frozenset[str]:
        """The names of a class's methods, those of its bases in the project among them."""
        found: set[str] = set()
        seen: set[tuple[str, str]] = set()
        waiting = [(module, node)]
        while waiting:
            module, node = waiting.pop()
            # Names that go in a circle are an error of Python's, and none of ours to wait for.
            if (module.name, node.name) in seen:
                continue
            seen.add((module.name, node.name))
            found.update(
                member.name for member in node.body if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef)
            )
            bases = (self._find(module, _dotted(base)) for base in node.bases)
            waiting += [base for base in bases if base]
        return frozenset(found)

    def _find(self, module: Module, name: str) -> tuple[Module, ast.ClassDef] | None:
        """The class that a dotted name stands for in a module; None where it is none of the project's."""
        seen: set[tuple[str, str]] = set()
        while (module.name, name) not in seen:
            seen.add((module.name, name))
            if name in module.classes:
                return module, module.classes[name]
            first, _, rest = name.partition(".")
            full = f"{module.names.get(first, first)}.{rest}".rstrip(".")
            home, _, last = full.rpartition(".")
            owner = next((parent for parent in _parents(home) if parent in self.modules), None)
            if owner is None:
                return None
            module, name = self.modules[owner], full.removeprefix(f"{owner}.") if home else last
        return None


def findings(root: Path) -> list[Finding]:
    """All that breaks a rule under ``root``, by file and line."""
    project = Project(root)
    found: list[Finding] = []
    for module in project.modules.values():
        found += _long_file(module)
        found += _wide_classes(project, module)
        if module.file.parts[0] == _WINDOW:
            found += _early_attributes(module)
            found += _senders(module)
    return sorted(found, key=lambda finding: (finding.file, finding.line))


def _long_file(module: Module) -> Iterator[Finding]:
    if module.lines > MOST_LINES:
        yield Finding(module.file, 1, f"{module.lines} lines; {MOST_LINES} are the most")


def _wide_classes(project: Project, module: Module) -> Iterator[Finding]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef):
            count = len(project.methods(module, node))
            if count > MOST_METHODS:
                what = f"{node.name} has {count} methods with those of its bases; {MOST_METHODS} are the most"
                yield Finding(module.file, node.lineno, what)


def _early_attributes(module: Module) -> Iterator[Finding]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and node.name == "__init__" and node.args.args:
            start = next(filter(_is_base_init, ast.walk(node)), None)
            if start is None:
                continue
            for name, at in _attributes_set(node, node.args.args[0].arg):
                if at < (start.lineno, start.col_offset):
                    yield Finding(module.file, at[0], f"self.{name} is set before super().__init__()")


def _senders(module: Module) -> Iterator[Finding]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _dotted(node.func).rpartition(".")[2] == "sender" and not node.args:
            yield Finding(module.file, node.lineno, "sender() is asked for; give each connection what it needs to know")


def _module(file: Path, root: Path) -> Module:
    path = file.relative_to(root)
    source = file.read_text(encoding="utf-8")
    tree = ast.parse(source, str(path))
    parts = path.with_suffix("").parts
    is_package = parts[-1] == "__init__"
    name = ".".join(parts[:-1] if is_package else parts)
    classes = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    lines = len(source.splitlines())
    return Module(name, path, lines, tree, _imported(tree, name if is_package else name.rpartition(".")[0]), classes)


def _imported(tree: ast.Module, package: str) -> dict[str, str]:
    """What imported names stand for, as full dotted names; ``package`` is that of the module."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update({alias.asname: alias.name for alias in node.names if alias.asname})
        elif isinstance(node, ast.ImportFrom):
            outer = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            home = ".".join([*outer, *([node.module] if node.module else [])])
            names.update({alias.asname or alias.name: f"{home}.{alias.name}" for alias in node.names})
    return names


def _parents(name: str) -> Iterator[str]:
    """A dotted name, and all that it lies in, from the inside out."""
    while name:
        yield name
        name = name.rpartition(".")[0]


def _dotted(node: ast.expr) -> str:
    """The dotted name that an expression is; of ``Generic[T]`` the part before the bracket; "" where it is none."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_dotted(value)}.{name}"
        case ast.Subscript(value=value):
            return _dotted(value)
    return ""


def _is_base_init(node: ast.AST) -> bool:
    """Whether this is ``super().__init__(…)``, or a base's called by its name."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"


def _attributes_set(function: ast.FunctionDef, own: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The attributes of ``own`` that a function sets, by assignment or ``setattr``, each with its line and column."""
    for node in ast.walk(function):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute, ctx=ast.Store()) if name == own:
                yield attribute, (node.lineno, node.col_offset)
            case ast.Call(func=ast.Name(id="setattr"), args=[ast.Name(id=name), attribute, _]) if name == own:
                yield ast.unparse(attribute).strip("'\""), (node.lineno, node.col_offset)


def main(arguments: Sequence[str]) -> int:
    """Prints every finding; the exit status is 1 where there are any."""
    root = Path(arguments[0]) if arguments else Path(__file__).parents[1]
    found = findings(root)
    for finding in found:
        print(finding)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
