"""The methods there are, and how to speak of them."""

from __future__ import annotations

from importlib import import_module

import pytest
from sumy.summarizers._summarizer import AbstractSummarizer

import core
from core.ranking.base import Explained


@pytest.mark.parametrize("method", core.METHODS.values(), ids=core.METHODS)
def test_a_method_is_told_in_one_line_and_cites_its_source(method: core.Method) -> None:
    assert method.title
    assert 20 < len(method.description) <= 120
    assert method.description.endswith(".")
    assert "\n" not in method.description
    assert method.citation


@pytest.mark.parametrize("method", core.METHODS.values(), ids=core.METHODS)
def test_a_method_is_a_subclass_of_sumys_summarizer(method: core.Method) -> None:
    module, _, name = method.implementation.rpartition(".")
    implementation = getattr(import_module(module), name)
    assert issubclass(implementation, Explained)
    sumys = [base for base in implementation.__mro__ if base.__module__.startswith("sumy.summarizers.")]
    assert len(sumys) == 2
    assert sumys[1] is AbstractSummarizer


def test_titles_differ() -> None:
    assert len({method.title for method in core.METHODS.values()}) == len(core.METHODS)
