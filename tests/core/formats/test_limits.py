"""Limits on what is read."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import core
from core.formats.limits import LIMITS, check_file_size, check_raw_size, check_text_size


def test_sizes_up_to_the_limit_pass() -> None:
    check_file_size(LIMITS.file, "a.txt")
    check_text_size("x" * LIMITS.text)


@pytest.mark.parametrize("space", [" ", "\n", "\0", "\u00a0", "\u3000"])
def test_raw_texts_with_no_more_than_the_limit_beside_their_white_space_pass(space: str) -> None:
    check_raw_size(["x" * (LIMITS.text - 1), space * LIMITS.text, "x"])


def test_raw_texts_with_more_than_the_limit_together_are_refused() -> None:
    with pytest.raises(core.LoadError, match="10,000,002 characters") as caught:
        check_raw_size(["x" * LIMITS.text, " ", "x"])
    assert caught.value.kind == "too-large"


def test_a_file_over_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LIMITS.file + 1)
    with pytest.raises(core.LoadError, match=r"huge\.txt is 50 MB") as caught:
        core.load(path)
    assert caught.value.kind == "too-large"


def test_bytes_over_the_limit_are_refused() -> None:
    with pytest.raises(core.LoadError) as caught:
        core.load(bytes(LIMITS.file + 1))
    assert caught.value.kind == "too-large"


@pytest.mark.parametrize("load", [core.load_text, lambda text: core.load(text.encode())])
def test_a_text_over_the_limit_is_refused(load: object) -> None:
    with pytest.raises(core.LoadError, match="10,000,001 characters") as caught:
        load("x" * (LIMITS.text + 1))  # type: ignore[operator]
    assert caught.value.kind == "too-large"


#: Numbers of a thousand and more that are no limits: what is taken at a time, what Roman numerals can write, where
#: a standard has a mark stand, and what tells a title page, a document's date or a placeholder.
NO_LIMITS = {
    "core/fetch/answer.py": {"_PIECE"},
    "core/fetch/head.py": {"_PIECE"},
    "core/formats/xml.py": {"_PIECE"},
    "core/formats/epub/chapter.py": {"_LONGEST_PAGE"},
    "core/formats/numbers.py": {"_MOST"},
    "core/formats/pdf/about.py": {"_FIRST_YEAR"},
    "core/formats/pdf/unreadable.py": {"_SAMPLE", "_LONGEST_PLACEHOLDER"},
    "core/formats/pdf/__init__.py": {"(_MARK, _MARK_WITHIN)"},
}
CORE = Path(core.__file__).parent
READERS = sorted(file for folder in ("formats", "fetch") for file in (CORE / folder).rglob("*.py"))


@pytest.mark.parametrize("file", READERS, ids=lambda file: str(file.relative_to(CORE)))
def test_every_limit_stands_in_the_table(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    name = file.relative_to(CORE.parent).as_posix()
    numbers = {ast.unparse(node.targets[0]) for node in tree.body if _is_large_number(node)}
    slices = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Slice) and _is_large(node.upper)]
    assert numbers - NO_LIMITS.get(name, set()) == set(), f"move them from {name} into the Limits of its folder"
    assert slices == [], f"give these numbers in {name} a name in the Limits of its folder"


def _is_large_number(node: ast.stmt) -> bool:
    """Whether a statement gives a name to a number, or names to several."""
    if not isinstance(node, ast.Assign):
        return False
    return any(map(_is_large, node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]))


def _is_large(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int) and node.value >= 1_000


@pytest.mark.parametrize("file", ["formats/limits.py", "fetch/limits.py"])
def test_every_limit_says_what_it_is(file: str) -> None:
    lines = (CORE / file).read_text("utf-8").splitlines()
    fields = [at for at, line in enumerate(lines) if re.match(r"    \w+: (?:int|float) = ", line)]
    assert fields
    # One comment may tell about two fields, such as how many parts there may be and how deep.
    assert [lines[at].strip() for at in fields if not any("#: " in line for line in lines[max(0, at - 3) : at])] == []
