"""A summary whose text would break a careless format."""

from __future__ import annotations

from dataclasses import replace

import pytest

import core

TRAPS = """\
# Fish & <chips> in *Alderquay* | "№ 1"

1. is how <b>this</b> one_begins & it says `rm -rf` 😀 [so](http://a.b).

- A dash opens this one; 5 < 6 > 4 & "quoted" 'so' \\ #hash | pipe ~~no~~.

<script>alert(1)</script> is a line of the article.

Share this article
"""


@pytest.fixture(scope="session")
def traps() -> core.Summary:
    """All sentences of an article full of marks."""
    return core.rank(core.load_text(TRAPS, language="en")).summary(core.Length(100, "percent"))


@pytest.fixture(scope="session")
def short(story: core.Article) -> core.Summary:
    """Three sentences of a news article."""
    return core.rank(story).summary(core.Length(3))


@pytest.fixture(scope="session")
def cited(story: core.Article) -> core.Summary:
    """Three sentences of a news article from the web, with all that can be told of them."""
    article = replace(story, source="https://example.org/tides", byline="Ann Bell", date="2026-11-25")
    return core.rank(article, topic="turbines").summary(core.Length(3), pinned=[5], excluded=[0])
