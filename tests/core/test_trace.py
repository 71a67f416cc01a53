"""What is told of an error: where it arose, and nothing of what was read."""

from __future__ import annotations

import re
import sys
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError, Template
from core.trace import code_place, let_go, trace

SECRET = "Offshore-Konto 4711"


def caught(error: BaseException, cause: BaseException | None = None) -> BaseException:
    """The error, raised here."""
    with pytest.raises(type(error)):
        raise error from cause
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (KeyError(SECRET), "KeyError"),
        (UnicodeDecodeError("utf-8", SECRET.encode(), 3, 4, SECRET), "UnicodeDecodeError"),
        (UnicodeEncodeError("ascii", SECRET, 0, 1, SECRET), "UnicodeEncodeError"),
        (PermissionError(13, "Permission denied", f"/home/ann/{SECRET}.txt"), "PermissionError (errno 13)"),
        (SyntaxError(SECRET, (f"{SECRET}.py", 1, 1, SECRET)), "SyntaxError"),
        (LoadError("x", Template("{name} is odd."), name=SECRET), "core.errors.LoadError"),
        (RuntimeError(SECRET), "RuntimeError"),
    ],
)
def test_the_type_is_told_and_where_it_arose_and_not_the_message(error: BaseException, kind: str) -> None:
    error.add_note(SECRET)
    first, last = trace(caught(error)).splitlines()
    assert re.fullmatch(r"  tests/core/test_trace\.py:\d+ in caught", first)
    assert last == kind


@given(st.text(min_size=4))
def test_no_message_is_ever_in_it(text: str) -> None:
    assert trace(caught(KeyError(text))) == trace(caught(KeyError("")))


def test_what_caused_it_comes_first() -> None:
    lines = trace(caught(ValueError(SECRET), caught(KeyError(SECRET)))).splitlines()
    assert [line for line in lines if not line.startswith(" ")] == ["KeyError", "ValueError"]
    assert SECRET not in str(lines)


def test_errors_that_cause_each_other_come_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace(one).split() == ["KeyError", "ValueError"]


def test_of_a_recursion_without_end_the_beginning_and_the_end_are_told() -> None:
    def recurse() -> None:
        recurse()

    with pytest.raises(RecursionError) as error:
        recurse()
    lines = trace(error.value).splitlines()
    assert len(lines) < 40
    assert any(re.fullmatch(r"  \.\.\. \d+ frames", line) for line in lines)
    assert lines[-1] == "RecursionError"


def test_code_that_is_in_no_file_is_told_as_such() -> None:
    with pytest.raises(ZeroDivisionError) as error:
        exec(compile("1 / 0", f"<{SECRET}>", "exec"))
    assert "  <code>:1 in <module>" in trace(error.value).splitlines()


def test_of_a_file_the_folders_above_the_code_are_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["", "/home/ann/lib", "/home/ann/lib/site-packages", "C:\\Users\\Ann\\lib"])
    assert code_place("/home/ann/lib/site-packages/sumy/nlp/x.py") == "sumy/nlp/x.py"
    assert code_place("/home/ann/lib/json/decoder.py") == "json/decoder.py"
    assert code_place("C:\\Users\\Ann\\lib\\json\\decoder.py") == "json/decoder.py"
    assert code_place("/home/ann/elsewhere/tool.py") == "tool.py"
    assert code_place("<frozen importlib._bootstrap>") == "<frozen importlib._bootstrap>"
    assert code_place(str(Path(trace.__code__.co_filename))) == "core/trace.py"


class _Held:
    """Something large that a function works on."""


def test_what_the_failed_functions_held_is_let_go_and_where_it_arose_is_still_told() -> None:
    alive: list[weakref.ref[_Held]] = []

    def fail(then: Callable[[], object]) -> None:
        held = _Held()
        alive.append(weakref.ref(held))
        then()

    def run_out() -> NoReturn:
        raise MemoryError

    def fail_again() -> None:
        try:
            fail(run_out)
        except MemoryError as error:
            raise MemoryError from error

    with pytest.raises(MemoryError) as failed:
        fail(fail_again)
    assert all(each() is not None for each in alive)
    let_go(failed.value)
    assert [each() for each in alive] == [None, None]
    assert "in run_out" in trace(failed.value)
