"""The core's public face."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import core


def test_every_public_name_is_there() -> None:
    assert [name for name in core.__all__ if not hasattr(core, name)] == []


@pytest.mark.parametrize("name", ["addresses", "bonds", "direction", "export", "languages", "service", "steps"])
def test_what_else_is_public_is_a_module_that_is_there_without_an_import_of_its_own(name: str) -> None:
    code = f"import core; print(core.{name}.__name__)"
    found = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == f"core.{name}"


def test_the_face_is_small() -> None:
    assert len(core.__all__) <= 30


def test_type_checkers_may_rely_on_its_types() -> None:
    assert (Path(core.__file__).parent / "py.typed").exists()


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        core.nothing_of_the_kind  # noqa: B018 - the access is the test


@pytest.mark.parametrize("name", ["agreement", "explain", "keywords", "load", "load_text", "rank"])
def test_verbs_are_functions_not_the_modules_of_their_name(name: str) -> None:
    assert callable(getattr(core, name))


def test_import_loads_neither_parsers_nor_matrices_nor_a_screen() -> None:
    heavy = (
        "{'sumy', 'nltk', 'numpy', 'scipy', 'lxml', 'trafilatura', 'icu4py', 'rjieba', 'snowballstemmer',"
        " 'stopwordsiso', 'PySide6', 'gui'}"
    )
    found = subprocess.run(
        [sys.executable, "-c", f"import core, sys; print(sorted({heavy} & set(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


def test_the_messages_load_no_loader() -> None:
    # The window has them and never loads anything itself.
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import core.service.messages, sys; print([m for m in sys.modules if 'core.loading' in m])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


def test_a_markdown_file_is_read_without_what_pages_and_the_web_are_read_with(tmp_path: Path) -> None:
    # The sample is one, and its summary is the first that a reader waits for.
    file = tmp_path / "tides.md"
    file.write_text("# Tides\n\nThe *tide* rises at dawn.\n", "utf-8")
    parts = "('core.formats.html', 'core.formats.clipboard', 'core.fetch.fetching')"
    code = f"import core, sys; core.load(sys.argv[1]); print([name for name in {parts} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
