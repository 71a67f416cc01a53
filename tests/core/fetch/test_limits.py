"""Limits on what is fetched."""

from __future__ import annotations

import pytest

import core
from core.fetch.limits import LIMITS, check_download_size


def test_a_page_of_the_limits_size_passes() -> None:
    check_download_size(LIMITS.download, LIMITS.download)


def test_a_page_over_the_limit_is_refused() -> None:
    with pytest.raises(core.LoadError, match="8 MB") as caught:
        check_download_size(LIMITS.download + 1, LIMITS.download)
    assert caught.value.kind == "too-large"
