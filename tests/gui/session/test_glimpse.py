"""What a start is about to show is known before the session is read, whatever its file holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.session.glimpse import SESSION, title_to_come
from gui.session.session import Session, TabState, encode_session

TABS = (
    TabState(key="a", title="Tides", source="/tides.txt"),
    TabState(key="b", source="/texts/wind é.txt"),
    TabState(key="c"),
)


def keep(folder: Path, data: bytes, program: str = "0") -> None:
    file = folder / program / SESSION
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


@pytest.mark.parametrize(("active", "title"), [(0, "Tides"), (1, "wind é.txt"), (2, ""), (9, "")])
def test_it_is_the_title_of_the_tab_that_is_shown(tmp_path: Path, active: int, title: str) -> None:
    keep(tmp_path, encode_session(Session(TABS, active)))
    assert title_to_come(tmp_path) == title


def test_without_a_session_or_with_an_empty_one_nothing_comes(tmp_path: Path) -> None:
    assert title_to_come(tmp_path / "nowhere") is None
    keep(tmp_path, encode_session(Session()))
    assert title_to_come(tmp_path) is None


def test_what_another_program_left_behind_comes_too(tmp_path: Path) -> None:
    keep(tmp_path, encode_session(Session()))
    keep(tmp_path, encode_session(Session(TABS, 0)), "1")
    assert title_to_come(tmp_path) == "Tides"


def test_a_session_that_can_not_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "0" / SESSION).mkdir(parents=True)
    assert title_to_come(tmp_path) is None


def test_of_a_long_line_no_more_is_read_than_a_title_is_worth(tmp_path: Path) -> None:
    head = json.dumps({"version": 1, "active": 1, "tabs": 2})
    long = json.dumps({"key": "a", "title": "x" * 5_000_000})
    keep(tmp_path, f"{head}\n{long}\n{json.dumps({'title': 'Tides'})}\n".encode())
    assert title_to_come(tmp_path) == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60)
    | st.builds(lambda head, tab: json.dumps(head).encode() + b"\n" + json.dumps(tab).encode(), *[
        st.recursive(
            st.none() | st.integers() | st.floats() | st.text(max_size=5),
            lambda inner: st.lists(inner, max_size=2)
            | st.dictionaries(st.sampled_from(["tabs", "active", "title", "source"]), inner),
            max_leaves=6,
        )
    ] * 2)
)  # fmt: skip
def test_whatever_a_file_holds_there_is_a_title_or_none(tmp_path: Path, data: bytes) -> None:
    keep(tmp_path, data)
    assert isinstance(title_to_come(tmp_path), str | None)
