"""Names that are imported when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

import core
from core.util.lazy_import import lazy_import


def test_a_name_is_found_in_its_module() -> None:
    find = lazy_import("package", {"fold": "core.languages.folding"})
    assert find("fold").__module__ == "core.languages.folding"


def test_a_module_of_the_package_is_found_by_its_name() -> None:
    assert lazy_import("core", {"direction": "core.direction"})("direction").__name__ == "core.direction"


def test_another_name_is_an_attribute_error_that_tells_the_package() -> None:
    with pytest.raises(AttributeError, match="'package' has no attribute 'unfold'"):
        lazy_import("package", {"fold": "core.languages.folding"})("unfold")


@pytest.mark.parametrize(
    ("code", "expected", "unexpected"),
    [
        pytest.param("import core", "core.util.lazy_import", "core.languages", id="core"),
        pytest.param("import core; core.LANGUAGES", "core.languages.names", "core.languages.sentences", id="languages"),
        pytest.param("import core; core.LANGUAGES", "core.languages.names", "core.languages.detection", id="detection"),
        pytest.param("import core; core.METHODS", "core.ranking.methods.registry", "sumy", id="methods"),
    ],
)
def test_only_what_is_used_is_imported(code: str, expected: str, unexpected: str) -> None:
    script = f"{code}; import sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, check=True).stdout
    assert expected in loaded.split()
    assert unexpected not in loaded.split()


def test_every_name_of_the_core_is_listed() -> None:
    assert set(core.__all__) <= set(dir(core))
