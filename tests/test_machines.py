"""What can be tested of the clean machines without making one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gui.app.system_libraries import message
from tests.machines.__main__ import main, rows
from tests.machines.host import MOUNT, Host, pip_variables
from tests.machines.outcome import Outcome, named_packages
from tests.machines.table import Row, replace_rows, write_rows
from tests.machines.trial import CHECKOUT, Machine, Trial

RED = """
============================= test session starts ==============================
ERROR    root:a.py:1 what a test logged
=========================== short test summary info ============================
FAILED tests/gui/test_fits.py::test_finding[de-type twice as large] - Asserti...
FAILED tests/core/test_main.py::test_a
ERROR tests/gui/test_b.py::test_c - OSError: [Errno 28] No space left on device
====== 2 failed, 7802 passed, 7 skipped, 1 warning, 1 error in 3960.12s (1:06:00) ======
make: *** [Makefile:25: test] Error 1
"""
FAILURES = (
    "tests/gui/test_fits.py::test_finding[de-type twice as large]",
    "tests/core/test_main.py::test_a",
    "tests/gui/test_b.py::test_c",
)
GREEN = "============================== 12 passed in 0.59s ==============================\n"


def test_a_red_run_is_read_with_its_counts_and_the_names_of_its_failures() -> None:
    assert Outcome.of(2, RED) == Outcome(2, 7802, 3, 7, 3960.12, FAILURES)


def test_a_green_run_is_read() -> None:
    assert Outcome.of(0, GREEN) == Outcome(0, 12, 0, 0, 0.59, ())


@pytest.mark.parametrize("line", ["12 passed, 1 skipped in 61.00s (0:01:01)", "12 passed in 0.59s"])
def test_the_closing_line_of_a_quiet_run_is_read(line: str) -> None:
    outcome = Outcome.of(0, f"............\n{line}\n")
    assert outcome is not None
    assert outcome.passed == 12


def test_of_two_closing_lines_the_last_one_counts() -> None:
    outcome = Outcome.of(0, f"{RED}{GREEN}")
    assert outcome is not None
    assert (outcome.passed, outcome.failed) == (12, 0)


@pytest.mark.parametrize(
    "output", ["", "make: *** No rule to make target 'test'.  Stop.\n", "5 passed the door in 3s\n"]
)
def test_a_run_that_never_began_has_no_outcome(output: str) -> None:
    assert Outcome.of(2, output) is None


@pytest.mark.parametrize(
    ("status", "output", "green"),
    [(0, GREEN, True), (2, GREEN, False), (0, RED, False), (0, "=== no tests ran in 0.01s ===\n", False)],
)
def test_a_run_is_green_where_something_passed_and_nothing_went_wrong(status: int, output: str, green: bool) -> None:
    outcome = Outcome.of(status, output)
    assert outcome is not None
    assert outcome.is_green == green
    assert str(outcome).startswith("green" if green else "RED")


def test_the_packages_that_the_readme_names_are_found() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert {"git", "make", "python3", "python3-venv"} <= set(named_packages(readme))


def test_the_packages_that_make_names_are_found() -> None:
    assert named_packages(f"{message(['libglib2.0-0', 'libx11-6'])}\nmake: *** Error 1\n") == [
        "libglib2.0-0",
        "libx11-6",
    ]


def test_a_text_that_names_no_packages_has_none() -> None:
    assert named_packages(GREEN) == []


def row(*cells: str) -> Row:
    return Row([*cells, *[""] * (11 - len(cells))])


def test_new_rows_take_the_place_of_all_that_the_same_machine_had() -> None:
    old = replace_rows("", [row("sid", "root", "1", "3.14"), row("sid", "root", "2", "3.14"), row("sid", "user", "1")])
    lines = replace_rows(old, [row("sid", "root", "1", "3.15"), row("bookworm", "user", "1")]).splitlines()
    assert [line.split(" | ")[:4] for line in lines if line.startswith("| ")][2:] == [
        ["| bookworm", "user", "1", ""],
        ["| sid", "root", "1", "3.15"],
        ["| sid", "user", "1", ""],
    ]


def test_a_table_that_is_read_and_written_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "machines.md"
    write_rows(file, [row("sid", "root", "1", "3.14", "7", "", "", "", "", "", "tests/a.py::b[c d]<br>tests/a.py::e")])
    before = file.read_text(encoding="utf-8")
    write_rows(file, [])
    assert file.read_text(encoding="utf-8") == before


def test_a_trial_is_a_row_with_its_figures_and_failures() -> None:
    outcome = Outcome(2, 7802, 2, 7, 1710, ("tests/a.py::b[x|y]", "tests/c.py::d[<lambda>0]"))
    (made,) = rows([Trial(Machine("sid", "user"), 1, "3.14.0", outcome)], "abc1234", "2026-01-31")
    cells = ["sid", "user", "1", "3.14.0", "7802", "2", "7", "28", "abc1234", "2026-01-31"]
    assert made == Row([*cells, "tests/a.py::b[x&#124;y]<br>tests/c.py::d[&lt;lambda&gt;0]"])
    assert Row.read(str(made)) == made


def test_of_many_failures_the_first_ten_are_named() -> None:
    outcome = Outcome(2, 0, 40, 0, 1710, tuple(f"tests/a.py::test_{number}" for number in range(40)))
    (made,) = rows([Trial(Machine("sid", "user"), 1, "3.14.0", outcome)], "abc1234", "2026-01-31")
    assert made.cells[-1].split("<br>")[9:] == ["tests/a.py::test_9", "and 30 more"]


def test_a_trial_whose_tests_never_began_says_so() -> None:
    (made,) = rows([Trial(Machine("sid", "user"), 1, "", None)], "abc1234", "2026-01-31")
    assert made.cells[-1] == "the tests never began"


def test_pips_settings_become_variables_of_which_the_environments_win() -> None:
    listed = ":env:.timeout='180'\nglobal.find-links='/a /b'\nglobal.timeout='20'\ninstall.index-url=\"https://x.example/'\"\n"
    assert pip_variables(listed) == {
        "PIP_FIND_LINKS": "/a /b",
        "PIP_TIMEOUT": "180",
        "PIP_INDEX_URL": "https://x.example/'",
    }


def test_paths_in_settings_are_those_at_which_the_other_root_has_them(tmp_path: Path) -> None:
    for name in ("index/simple", "wheels"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "roots.pem").touch()
    host = Host.of(
        {
            "PIP_EXTRA_INDEX_URL": f"https://x.example/simple file://{tmp_path}/index/simple",
            "PIP_FIND_LINKS": f"{tmp_path}/wheels {tmp_path}/missing",
            "SSL_CERT_FILE": f"{tmp_path}/roots.pem",
            "SSL_CERT_DIR": f"{tmp_path}/wheels:{tmp_path}/wheels/..",
            "https_proxy": "http://proxy.example:3128",
        }
    )
    assert host.variables == {
        "PIP_EXTRA_INDEX_URL": f"https://x.example/simple file://{MOUNT}{tmp_path}/index/simple",
        "PIP_FIND_LINKS": f"{MOUNT}{tmp_path}/wheels {tmp_path}/missing",
        "SSL_CERT_FILE": f"{MOUNT}{tmp_path}/roots.pem",
        "SSL_CERT_DIR": f"{MOUNT}{tmp_path}/wheels:{MOUNT}{tmp_path}/wheels/..",
        "https_proxy": "http://proxy.example:3128",
    }
    assert set(host.paths) >= {tmp_path / "index", tmp_path / "roots.pem"}


@pytest.mark.skipif(sys.platform == "win32", reason="has no root")
def test_without_root_it_says_that_it_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "root" in str(main(["sid"]))
