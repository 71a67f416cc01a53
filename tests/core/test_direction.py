"""Which way a text runs."""

from __future__ import annotations

import pytest

from core.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The sea wall", False),
        ("السور البحري", True),
        ("«שלום» world", True),
        ("12.5 % – The wall", False),
        ("2024: السور", True),
        ("市议会决定建桥。", False),
    ],
)
def test_the_first_letter_tells_which_way_a_text_runs(text: str, right: bool) -> None:
    assert is_right_to_left(text) is right
    assert is_right_to_left(text, otherwise=not right) is right


@pytest.mark.parametrize("otherwise", [True, False])
def test_a_text_without_letters_runs_as_it_would_otherwise(otherwise: bool) -> None:
    assert is_right_to_left("12 – 34 …", otherwise=otherwise) is otherwise


def test_letters_far_behind_are_not_looked_for() -> None:
    assert not is_right_to_left("." * 1_000_000 + "ש")
