"""The check of the code's shape finds what breaks a rule, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.structure import MOST_LINES, MOST_METHODS, findings, main

Check = Callable[[dict[str, str]], list[str]]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """What is found in a small tree of sources, each by its path; one line each."""

    def look(sources: dict[str, str]) -> list[str]:
        for path, source in sources.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
        return [str(finding) for finding in findings(tmp_path)]

    return look


def methods(numbers: Iterable[int]) -> str:
    return "".join(f"    def method_{number}(self): ...\n" for number in numbers)


def test_a_class_of_the_most_methods_is_in_order(check: Check) -> None:
    assert check({"core/a.py": f"class A:\n{methods(range(MOST_METHODS))}"}) == []


def test_a_class_with_one_method_more_is_found_where_it_stands(check: Check) -> None:
    assert check({"core/a.py": f"X = 1\nclass A:\n{methods(range(MOST_METHODS + 1))}"}) == [
        "core/a.py:2: A has 31 methods with those of its bases; 30 are the most"
    ]


@pytest.mark.parametrize(
    ("line", "base"),
    [
        ("from core.base import Base", "Base"),
        ("from core.base import Base as Other", "Other"),
        ("from core import Base", "Base"),
        ("from core import base", "base.Base"),
        ("from . import base", "base.Base"),
        ("from .base import Base", "Base"),
        ("import core.base", "core.base.Base"),
        ("import core.base as other", "other.Base"),
        ("from core.base import Base", "Base[int]"),
    ],
)
def test_the_methods_of_a_base_in_another_file_count(check: Check, line: str, base: str) -> None:
    sources = {
        "core/__init__.py": "from core.base import Base\n",
        "core/base.py": f"class Base:\n{methods(range(20))}",
        "core/heir.py": f"{line}\nclass Heir({base}):\n{methods(range(20, 40))}",
    }
    assert check(sources) == ["core/heir.py:2: Heir has 40 methods with those of its bases; 30 are the most"]


def test_every_rung_of_a_ladder_counts(check: Check) -> None:
    rungs = "".join(
        f"class Rung{at}{f'(Rung{at - 1})' if at else ''}:\n{methods(range(9 * at, 9 * at + 9))}" for at in range(4)
    )
    assert check({"gui/a.py": rungs}) == ["gui/a.py:31: Rung3 has 36 methods with those of its bases; 30 are the most"]


def test_a_method_that_replaces_one_of_a_base_counts_once(check: Check) -> None:
    source = f"class A:\n{methods(range(30))}class B(A):\n{methods(range(30))}"
    assert check({"core/a.py": source}) == []


def test_the_methods_of_a_base_from_elsewhere_do_not_count(check: Check) -> None:
    source = f"from PySide6.QtWidgets import QWidget\nclass A(QWidget):\n{methods(range(MOST_METHODS))}"
    assert check({"gui/a.py": source}) == []


def test_functions_inside_methods_are_no_methods(check: Check) -> None:
    inner = "".join(f"        def inner_{number}(): ...\n" for number in range(40))
    assert check({"core/a.py": f"class A:\n    def method(self):\n{inner}"}) == []


def test_bases_that_go_in_a_circle_are_counted_once(check: Check) -> None:
    sources = {
        "core/a.py": "from core.b import B\nclass A(B): ...",
        "core/b.py": "from core.a import A\nclass B(A): ...",
    }
    assert check(sources) == []


def test_a_file_of_the_most_lines_is_in_order(check: Check) -> None:
    assert check({"core/a.py": "X = 1\n" * MOST_LINES, "gui/b/c.py": "X = 1\n" * MOST_LINES}) == []


@pytest.mark.parametrize("path", ["core/a.py", "core/b/__init__.py", "gui/b/c.py"])
def test_a_longer_file_is_found(check: Check, path: str) -> None:
    assert check({path: "X = 1\n" * (MOST_LINES + 1)}) == [f"{path}:1: 401 lines; 400 are the most"]


@pytest.mark.parametrize(
    "statement",
    [
        "self.size = 1",
        "self.size: int = 1",
        "self.other, (self.size, *_) = 0, (1, 2)",
        "setattr(self, 'size', 1)",
        "with open('x') as self.size: pass",
        "for self.size in (1, 2): pass",
    ],
)
@pytest.mark.parametrize(
    "start", ["super().__init__()", "QWidget.__init__(self)", "super(A, self).__init__(parent=None)"]
)
def test_an_attribute_set_before_the_base_is_made_is_found_in_the_window(
    check: Check, statement: str, start: str
) -> None:
    source = f"class A(QWidget):\n    def __init__(self):\n        {statement}\n        {start}\n"
    assert "gui/a.py:3: self.size is set before super().__init__()" in check({"gui/a.py": source})


@pytest.mark.parametrize(
    "body",
    [
        "super().__init__()\n        self.size = 1",
        "size = 1\n        super().__init__(size)",
        "other.size = 1\n        super().__init__()",
        "self.size = 1",
    ],
)
def test_an_attribute_set_after_the_base_is_made_is_in_order(check: Check, body: str) -> None:
    assert check({"gui/a.py": f"class A:\n    def __init__(self, other):\n        {body}\n"}) == []


def test_the_core_may_set_attributes_when_it_likes(check: Check) -> None:
    source = "class A(B):\n    def __init__(self):\n        self.size = 1\n        super().__init__()\n"
    assert check({"core/a.py": source}) == []


@pytest.mark.parametrize("call", ["self.sender()", "sender()", "self.view.sender()"])
def test_asking_for_the_sender_is_found_in_the_window(check: Check, call: str) -> None:
    assert check({"gui/a.py": f"def f(self):\n    return {call}\n"}) == [
        "gui/a.py:2: sender() is asked for; give each connection what it needs to know"
    ]


def test_a_sender_that_is_no_call_of_qts_is_in_order(check: Check) -> None:
    assert check({"core/mail.py": "x = message.sender()\n", "gui/a.py": "x = message.sender\n"}) == []


def test_findings_come_by_file_and_line(check: Check) -> None:
    wide = f"class A:\n{methods(range(31))}"
    found = check({"gui/a.py": "x.sender()\nx.sender()\n", "core/b.py": wide, "core/a.py": f"{wide}{wide}"})
    assert [line.split(": ")[0] for line in found] == [
        "core/a.py:1",
        "core/a.py:33",
        "core/b.py:1",
        "gui/a.py:1",
        "gui/a.py:2",
    ]


def test_the_command_prints_its_findings_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text("X = 1\n" * 401, encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out == "core/a.py:1: 401 lines; 400 are the most\n"


def test_the_command_succeeds_in_silence_where_all_is_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text("X = 1\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
