"""Errors: a kind for programs, one line for people, and its parts for other languages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.errors import LoadError, RankError, StandfirstError, Template, message

SOURCES = sorted(Path(core.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("error", [LoadError, RankError])
def test_every_error_is_one_of_ours(error: type[StandfirstError]) -> None:
    assert issubclass(error, StandfirstError)


def test_the_kind_stands_beside_the_message() -> None:
    error = LoadError("not-found", Template("There is no file {path}."), path="a.txt")
    assert (error.kind, str(error)) == ("not-found", "There is no file a.txt.")


def test_templates_follow_one_another() -> None:
    error = LoadError("network", Template("{host} is gone."), Template("Try again."), host="a.org")
    assert str(error) == "a.org is gone. Try again."


def test_numbers_are_written_in_thousands() -> None:
    assert str(LoadError("too-large", Template("More than {limit}."), limit=10_000_000)) == "More than 10,000,000."


def test_a_message_can_be_said_in_other_words() -> None:
    error = LoadError("format", Template("This is {what} of {size} bytes."), what=Template("a picture"), size=1234)
    words = {"This is {what} of {size} bytes.": "{size} Bytes: {what}.", "a picture": "ein Bild"}
    said = message(error.templates, error.values, lambda text: words.get(text, text), lambda size: f"[{size}]")
    assert said == "[1234] Bytes: ein Bild."


def test_what_was_prepared_for_a_place_is_not_filled_in_again() -> None:
    error = LoadError("x", Template("{name}, {host}"), name="{host}", host="{name}")
    assert str(error) == "{host}, {name}"


def test_a_name_without_a_value_stays() -> None:
    assert str(LoadError("x", Template("{name} {0} {} {name.real}"))) == "{name} {0} {} {name.real}"


@given(st.text(st.characters()))
def test_a_message_is_one_line_that_any_terminal_prints(name: str) -> None:
    text = str(LoadError("not-found", Template("There is no file {path}."), path=name))
    assert text.isprintable()
    assert text.encode()


@given(st.text(st.characters()))
def test_values_can_be_sent_to_the_window(name: str) -> None:
    (value,) = LoadError("not-found", Template("There is no file {path}."), path=name).values.values()
    assert isinstance(value, str)
    assert value.encode().decode() == value


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_no_error_is_written_past_the_templates(source: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.Call)]
    for call in calls:
        if ast.unparse(call.func).rpartition(".")[2] in ("LoadError", "RankError", "StandfirstError"):
            _, *templates = call.args
            assert not any(isinstance(template, ast.Constant | ast.JoinedStr) for template in templates), call.lineno
