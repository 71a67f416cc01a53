"""Errors: a kind for programs and one line for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError, RankError, StandfirstError


@pytest.mark.parametrize("error", [LoadError, RankError])
def test_every_error_is_one_of_ours(error: type[StandfirstError]) -> None:
    assert issubclass(error, StandfirstError)


def test_the_kind_stands_beside_the_message() -> None:
    error = LoadError("not-found", "There is no file a.txt.")
    assert (error.kind, str(error)) == ("not-found", "There is no file a.txt.")


@given(st.text(st.characters()))
def test_a_message_is_one_line_that_any_terminal_prints(name: str) -> None:
    message = str(LoadError("not-found", f"There is no file {name}."))
    assert message.isprintable()
    assert message.encode()
