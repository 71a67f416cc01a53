"""Limits on what is read."""

from __future__ import annotations

from pathlib import Path

import pytest

import core
from core.formats.limits import LIMITS, check_download_size, check_file_size, check_raw_size, check_text_size


def test_sizes_up_to_the_limit_pass() -> None:
    check_file_size(LIMITS.file, "a.txt")
    check_text_size("x" * LIMITS.text)
    check_download_size(LIMITS.download, LIMITS.download)


@pytest.mark.parametrize("space", [" ", "\n", "\0", "\u00a0", "\u3000"])
def test_raw_texts_with_no_more_than_the_limit_beside_their_white_space_pass(space: str) -> None:
    check_raw_size(["x" * (LIMITS.text - 1), space * LIMITS.text, "x"])


def test_raw_texts_with_more_than_the_limit_together_are_refused() -> None:
    with pytest.raises(core.LoadError, match="10,000,002 characters") as caught:
        check_raw_size(["x" * LIMITS.text, " ", "x"])
    assert caught.value.kind == "too-large"


def test_a_file_over_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LIMITS.file + 1)
    with pytest.raises(core.LoadError, match=r"huge\.txt has 50 MB") as caught:
        core.load(path)
    assert caught.value.kind == "too-large"


def test_bytes_over_the_limit_are_refused() -> None:
    with pytest.raises(core.LoadError) as caught:
        core.load(bytes(LIMITS.file + 1))
    assert caught.value.kind == "too-large"


@pytest.mark.parametrize("load", [core.load_text, lambda text: core.load(text.encode())])
def test_a_text_over_the_limit_is_refused(load: object) -> None:
    with pytest.raises(core.LoadError, match="10,000,001 characters") as caught:
        load("x" * (LIMITS.text + 1))  # type: ignore[operator]
    assert caught.value.kind == "too-large"


def test_a_page_over_the_limit_is_refused() -> None:
    with pytest.raises(core.LoadError, match="8 MB") as caught:
        check_download_size(LIMITS.download + 1, LIMITS.download)
    assert caught.value.kind == "too-large"
