"""A summary whose text would break a careless format."""

from __future__ import annotations

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
