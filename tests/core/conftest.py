"""Texts that the tests of the core share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import core
from tests.core.web_servers import certificate, serve

__all__ = ["certificate", "serve"]

DATA = Path(__file__).parents[1] / "data"

# The same examples in every run, however long each takes: what is green stays green until the code changes.
settings.register_profile(
    "core", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("core")


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of test files."""
    return DATA


@pytest.fixture(scope="session")
def seed() -> core.Article:
    """A news article with a quotation of several sentences, ``. . .`` and two lines of promotion at the end."""
    return core.load(DATA / "seed-article.txt")


@pytest.fixture(scope="session")
def expected() -> dict[str, Any]:
    """The seed article's sentences and furniture, marked by hand."""
    marked: dict[str, Any] = json.loads((DATA / "seed-article.sentences.json").read_text(encoding="utf-8"))
    return marked


@pytest.fixture(scope="session")
def story() -> core.Article:
    """A news article with a title, a heading, figures, abbreviations, a newsletter pitch and a share line."""
    return core.load(DATA / "article.txt")


@pytest.fixture(scope="session")
def paragraphs() -> dict[str, str]:
    """The same three sentences in every language, by its code; Thai parts them by spaces alone."""
    texts: dict[str, str] = json.loads((DATA / "languages.json").read_text(encoding="utf-8"))
    return texts
