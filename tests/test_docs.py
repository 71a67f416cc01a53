"""What README.md and docs name of the code is there, and README's example runs."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import core

ROOT = Path(__file__).parents[1]
PAGES = {str(page.relative_to(ROOT)): page for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))}

#: What a check list leaves open: CODE.py of a language, ID.py of a method.
_OPEN = re.compile(r"\b(?:CODE|ID)\b|test_ID\b")
_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"(?:core|gui|tests|docs)/[\w./*-]*|\.ci/\w+")
_NAME = re.compile(r"(?:core|gui|tests)(?:\.\w+)+")
_CLASS = re.compile(r"(?:[A-Z][a-z]+){2,}")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)

each_page = pytest.mark.parametrize("page", PAGES)


@cache
def named(page: str) -> tuple[str, ...]:
    """What stands in backticks, without what a check list leaves open."""
    return tuple(code for code in _CODE.findall(PAGES[page].read_text(encoding="utf-8")) if not _OPEN.search(code))


@cache
def words_of_the_code() -> frozenset[str]:
    """Every class that core, gui and the tests have, and the classes that they import."""
    files = (file for folder in ("core", "gui", "tests") for file in (ROOT / folder).rglob("*.py"))
    return frozenset(word for file in files for word in _CLASS.findall(file.read_text(encoding="utf-8")))


def is_there(dotted: str) -> bool:
    """Whether a module has this name, or holds what has it."""
    module, _, last = dotted.rpartition(".")
    try:
        import_module(dotted)
    except ModuleNotFoundError:
        return bool(module) and is_there(module) and hasattr(import_module(module), last)
    return True


def anchor(heading: str) -> str:
    """What GitHub makes of a heading for links to it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@each_page
def test_every_path_that_is_named_exists(page: str) -> None:
    paths = [code for code in named(page) if _PATH.fullmatch(code)]
    assert [path for path in paths if not any(ROOT.glob(path.rstrip("/")))] == []


@each_page
def test_every_name_with_its_module_exists(page: str) -> None:
    names = [code for code in named(page) if _NAME.fullmatch(code)]
    assert [name for name in names if not is_there(name)] == []


@each_page
def test_every_class_that_is_named_exists(page: str) -> None:
    classes = [code for code in named(page) if _CLASS.fullmatch(code)]
    assert [name for name in classes if name not in words_of_the_code()] == []


@each_page
def test_every_command_of_make_exists(page: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = [match[1] for code in named(page) if (match := re.match(r"make ([a-z-]+)", code))]
    assert set(commands) <= targets


@each_page
def test_every_program_of_the_tests_exists(page: str) -> None:
    programs = [match[1] for code in named(page) if (match := re.match(r"python -m (tests[\w.]*)", code))]
    places = [ROOT / program.replace(".", "/") for program in programs]
    assert [str(place) for place in places if not (place.with_suffix(".py").exists() or place.is_dir())] == []


@each_page
def test_every_link_leads_to_a_page_and_a_heading_of_it(page: str) -> None:
    text = PAGES[page].read_text(encoding="utf-8")
    for link in _LINK.findall(text):
        if "://" in link:
            continue
        path, _, heading = link.partition("#")
        target = (PAGES[page].parent / path).resolve() if path else PAGES[page]
        assert target.exists(), link
        if heading:
            assert heading in map(anchor, _HEADING.findall(target.read_text(encoding="utf-8"))), link


def test_the_example_in_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "talk.html").write_bytes((ROOT / "gui" / "data" / "sample.md").read_bytes())
    monkeypatch.chdir(tmp_path)
    section = PAGES["README.md"].read_text(encoding="utf-8").split("\n## In Python\n")[1].split("\n## ")[0]
    lines = "".join(line[4:] + "\n" for line in section.splitlines() if line.startswith("    ") or not line.strip())
    example: dict[str, object] = {}
    # Spans in the example are some article's own.
    exec(lines.replace("[(812, 840)]", "[]"), example)
    assert isinstance(example["article"], core.Article)
    assert isinstance(example["summary"], core.Summary)
