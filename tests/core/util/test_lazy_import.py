"""Names that are imported when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from core.util.lazy_import import lazy_import


def test_a_name_is_found_in_its_module() -> None:
    find = lazy_import("package", {"fold": "core.languages.folding"})
    assert find("fold").__module__ == "core.languages.folding"


def test_a_module_of_the_package_is_found_by_its_name() -> None:
    assert lazy_import("core", {"direction": "core.direction"})("direction").__name__ == "core.direction"


def test_another_name_is_an_attribute_error_that_tells_the_package() -> None:
    with pytest.raises(AttributeError, match="'package' has no attribute 'unfold'"):
        lazy_import("package", {"fold": "core.languages.folding"})("unfold")


def test_who_imports_the_core_waits_for_no_rules_of_sentences_and_no_detector() -> None:
    code = "import core, sys; print([name for name in sys.modules if name.startswith('core.languages.')])"
    loaded = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True).stdout
    assert "core.languages.names" in loaded
    assert "sentences" not in loaded
    assert "detection" not in loaded
