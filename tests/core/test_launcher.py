"""What makes sure that core and gui are ours, in folders made by hand; tests/test_neighbours.py has real wheels."""

from __future__ import annotations

import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from core.launcher import _fault_in

ROOT = Path(__file__).parents[2]
FILES = {"core/__init__.py": "# ours", "core/text.py": "# text", "gui/__init__.py": "# window"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder as an installer leaves it."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    info = tmp_path / "standfirst-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: standfirst\nVersion: 0.1.0\n")
    listed = [f"{name},sha256=x,{len(text)}" for name, text in FILES.items()]
    rest = [
        "../../bin/standfirst,sha256=x,5",
        "core/__pycache__/text.cpython-311.pyc,,",
        "standfirst-0.1.0.dist-info/RECORD,,",
    ]
    (info / "RECORD").write_text("\n".join([*listed, *rest]))
    return tmp_path


def test_what_is_as_it_was_installed_is_right(root: Path) -> None:
    assert _fault_in(root) == ""


def test_a_file_of_another_size_is_not_ours(root: Path) -> None:
    (root / "core/text.py").write_text("# another text")
    assert _fault_in(root) == f"{root / 'core/text.py'} is not what was installed as Standfirst's."


def test_a_file_that_is_not_there_is_missing(root: Path) -> None:
    (root / "gui/__init__.py").unlink()
    assert _fault_in(root) == f"{root / 'gui/__init__.py'} is missing."


def test_a_link_that_leads_nowhere_is_a_missing_file(root: Path) -> None:
    (root / "core/text.py").unlink()
    (root / "core/text.py").symlink_to(root / "nowhere")
    assert _fault_in(root) == f"{root / 'core/text.py'} is missing."


def test_a_whole_folder_that_is_not_there_is_missing(root: Path) -> None:
    (root / "gui/__init__.py").unlink()
    (root / "gui").rmdir()
    assert "is missing" in _fault_in(root)


@pytest.mark.parametrize("suffix", EXTENSION_SUFFIXES)
def test_a_compiled_module_that_python_would_import_first_is_in_the_way(root: Path, suffix: str) -> None:
    (root / f"core/text{suffix}").touch()
    assert f"text{suffix} is not" in _fault_in(root)


@pytest.mark.parametrize("name", ["core/text.pyi", "core/text.py.orig", "core/more.py", "core/text"])
def test_a_file_that_python_would_not_import_first_is_in_nobodys_way(root: Path, name: str) -> None:
    (root / name).touch()
    assert _fault_in(root) == ""


@pytest.mark.parametrize("record", [b"", b"\xff\xfe\0", b"core/text.py\n,,,\ncore/text.py,x,many\n"])
def test_a_list_that_says_nothing_holds_nothing_against_anything(root: Path, record: bytes) -> None:
    (root / "standfirst-0.1.0.dist-info/RECORD").write_bytes(record)
    (root / "core/text.py").write_text("# another text")
    assert _fault_in(root) == ""


def test_the_worker_of_a_clone_starts_from_any_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-P", ROOT / "core/launcher.py", "worker"]
    done = subprocess.run(command, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ready" in done.stdout
