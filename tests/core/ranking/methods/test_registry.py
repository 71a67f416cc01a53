"""The methods there are, and how to speak of them."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest
from sumy.summarizers._summarizer import AbstractSummarizer

import core
from core.ranking import methods
from core.ranking.base import Explained
from tests.core.ranking.documents import SUMY

every_method = pytest.mark.parametrize("method", core.METHODS.values(), ids=core.METHODS)


@every_method
def test_a_method_is_told_in_one_line_and_cites_its_source(method: core.Method) -> None:
    assert method.title
    assert 20 < len(method.description) <= 120
    assert method.description.endswith(".")
    assert "\n" not in method.description
    assert method.citation


@every_method
def test_a_method_is_a_subclass_of_sumys_summarizer(method: core.Method) -> None:
    implementation = type(method.summarizer("en"))
    assert issubclass(implementation, Explained)
    assert issubclass(implementation, AbstractSummarizer)


@pytest.mark.parametrize("method", SUMY)
def test_a_method_of_sumys_is_a_subclass_of_its_summarizer_and_of_no_other(method: str) -> None:
    mro = type(core.METHODS[method].summarizer("en")).__mro__
    sumys = [base for base in mro if base.__module__.startswith("sumy.summarizers.")]
    assert [base.__name__ for base in sumys] == [SUMY[method].partition(".")[2], "AbstractSummarizer"]


def test_titles_differ() -> None:
    assert len({method.title for method in core.METHODS.values()}) == len(core.METHODS)


def test_every_module_of_the_package_is_a_method_under_its_own_name() -> None:
    folder = Path(methods.__path__[0])
    ids = {file.stem for file in folder.glob("[!_]*.py")} - {"registry"}
    assert ids == set(core.METHODS)
    assert all(import_module(f"{methods.__name__}.{id_}").METHOD is core.METHODS[id_] for id_ in ids)


def test_a_module_that_is_put_into_the_package_is_a_method_after_those_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.ranking.methods.registry import _found

    row = 'from core.ranking.method import Method\nMETHOD = Method("Zeal", "First sentences.", "", None)\n'
    (tmp_path / "zeal.py").write_text(row, "utf-8")
    monkeypatch.setattr(methods, "__path__", [*methods.__path__, str(tmp_path)])
    monkeypatch.delitem(sys.modules, "core.ranking.methods.zeal", raising=False)
    found = _found()
    assert list(found) == [*core.METHODS, "zeal"]
    assert found["zeal"].title == "Zeal"
