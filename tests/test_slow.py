"""The list of slow tests, and what is made of it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests import slow

REPORT = """<testsuites><testsuite>
<testcase classname="tests.core.test_a" name="test_one[x]" time="1.5"/>
<testcase classname="tests.core.test_a" name="test_one[y::[z]]" time="2.0"/>
<testcase classname="tests.core.test_a" name="test_two" time="0.25"/>
<testcase classname="tests.test_b.TestB" name="test_one" time="4.0"/>
</testsuite></testsuites>"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.xml"
    file.write_text(REPORT, encoding="utf-8")
    return file


def test_the_parameters_of_a_function_are_counted_together(report: Path) -> None:
    assert slow.durations(report) == {
        "tests/core/test_a.py::test_one": 3.5,
        "tests/core/test_a.py::test_two": 0.25,
        "tests/test_b.py::TestB::test_one": 4.0,
    }


@pytest.mark.parametrize(("seconds", "chosen"), [(0, "abc"), (1, "ab"), (3, "a"), (5.9, "a"), (6, ""), (7, "")])
def test_the_slowest_are_left_out_until_the_others_are_fast_enough(seconds: float, chosen: str) -> None:
    assert "".join(slow.slow({"b": 2.0, "c": 1.0, "a": 3.0}, seconds)) == chosen


def test_the_list_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "slow.txt"
    slow.write({"tests/test_b.py::test_one": 400.0, "tests/core/test_a.py::test_one": 3.5}, file)
    assert slow.read(file) == ("tests/test_b.py::test_one", "tests/core/test_a.py::test_one")


def test_the_files_of_the_slowest_come_first_and_others_keep_their_order() -> None:
    names = ["a::x", "b::x", "c::x", "b::y", "d::x", "c::y"]
    ranks = slow.order(names, ["c::y", "b::x", "c::x"])
    assert [name for _, name in sorted(zip(ranks, names, strict=True), key=lambda pair: pair[0])] == [
        *("c::x", "c::y"),
        *("b::x", "b::y"),
        *("a::x", "d::x"),
    ]


def test_every_test_in_the_list_exists() -> None:
    gone = []
    for name in slow.read():
        file, function = name.split("::")[0], name.split("::")[-1]
        source = slow.ROOT / file
        tree = ast.parse(source.read_text(encoding="utf-8") if source.exists() else "")
        if function not in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}:
            gone.append(name)
    assert gone == [], "rename them in tests/slow.txt, or measure it anew"


def test_a_test_in_the_list_is_marked(request: pytest.FixtureRequest) -> None:
    listed = frozenset(slow.read())
    for item in request.session.items:
        assert (item.get_closest_marker("slow") is not None) == (item.nodeid.partition("[")[0] in listed)
