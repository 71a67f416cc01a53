"""What is open, as lines of JSON that give back what can be given back."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.session.session import ChoicesState, Session, StepState, TabState, decode_session, encode_session, new_key

_positions = st.integers(0, 10_000_000)
_spans = st.tuples(_positions, _positions)
_words = st.text(st.characters(codec=None), max_size=20)
_numbers = st.floats(allow_nan=False, allow_infinity=False)
_choices = st.builds(
    ChoicesState,
    st.lists(_positions, max_size=3).map(tuple),
    st.lists(_positions, max_size=3).map(tuple),
    st.lists(_spans, max_size=3).map(tuple),
)
_tabs = st.builds(
    TabState,
    key=st.from_regex(r"\A[A-Za-z0-9_-]{1,64}\Z"),
    source=_words,
    title=_words,
    method=_words,
    topic=_words,
    length_value=_numbers,
    length_unit=_words,
    pinned=st.lists(_positions, max_size=3).map(tuple),
    excluded=st.lists(_positions, max_size=3).map(tuple),
    put_back=st.lists(_spans, max_size=3).map(tuple),
    part=st.none() | _spans,
    view=st.sampled_from(["article", "folded", "summary"]),
    place=_positions,
    current=st.none() | _positions,
    modified=_numbers,
    encoding=_words,
    steps=st.lists(
        st.builds(
            StepState, st.sampled_from(["pin", "exclude", "leave to rank", "put back", "take out"]), _choices, _choices
        ),
        max_size=3,
    ).map(tuple),
    made=_positions,
)


@st.composite
def _sessions(draw: Any) -> Session:
    tabs = draw(st.lists(_tabs, max_size=5, unique_by=lambda tab: tab.key))
    return Session(tuple(tabs), draw(st.integers(0, max(0, len(tabs) - 1))))


def _three() -> Session:
    return Session((TabState(key="a"), TabState(key="b", title="Tides"), TabState(key="c")), 1)


@given(_sessions())
def test_what_is_written_is_read_again(session: Session) -> None:
    assert decode_session(encode_session(session)) == session


@given(st.binary(max_size=300))
def test_whatever_the_bytes_are_there_is_a_session(data: bytes) -> None:
    session = decode_session(data)
    assert session.lost >= 0
    assert 0 <= session.active < max(1, len(session.tabs))


@given(_sessions(), st.data())
def test_a_file_that_breaks_off_keeps_the_tabs_before(session: Session, data: st.DataObject) -> None:
    whole = encode_session(session)
    head = whole.index(b"\n") + 1
    broken = decode_session(whole[: data.draw(st.integers(head, len(whole)))])
    assert broken.tabs == session.tabs[: len(broken.tabs)]
    assert broken.lost == len(session.tabs) - len(broken.tabs)


def test_a_damaged_tab_is_left_out_and_counted_and_the_others_stay() -> None:
    lines = encode_session(_three()).splitlines()
    lines[1] = b"\x00\xff not what it was"
    session = decode_session(b"\n".join(lines))
    assert [tab.key for tab in session.tabs] == ["b", "c"]
    assert session.lost == 1


def test_the_tab_in_front_stays_in_front_when_one_before_it_is_lost() -> None:
    lines = encode_session(_three()).splitlines()
    session = decode_session(b"\n".join([lines[0], b"?", *lines[2:]]))
    assert session.tabs[session.active].key == "b"


def test_a_damaged_head_leaves_the_tabs() -> None:
    lines = encode_session(_three()).splitlines()
    session = decode_session(b"\n".join([b"{", *lines[1:]]))
    assert (session.tabs, session.active, session.lost) == (_three().tabs, 0, 0)


def test_what_another_version_wrote_counts_as_lost() -> None:
    head, *tabs = encode_session(_three()).splitlines()
    newer = json.dumps({**json.loads(head), "version": 99}).encode()
    assert decode_session(b"\n".join([newer, *tabs])) == Session(lost=3)


def test_nothing_is_an_empty_session_in_which_nothing_was_lost() -> None:
    assert decode_session(b"") == Session()


@pytest.mark.parametrize(
    ("field", "value"),
    [("key", "../../etc"), ("key", ""), ("key", "a\n"), ("place", -1), ("view", "sideways"), ("pinned", ["a"])],
)
def test_a_tab_with_an_impossible_value_is_lost(field: str, value: object) -> None:
    head, tab = encode_session(Session((TabState(key="a"),))).splitlines()
    damaged = json.dumps({**json.loads(tab), field: value}).encode()
    assert decode_session(b"\n".join([head, damaged])) == Session(lost=1)


def test_a_path_that_is_not_utf_8_is_kept() -> None:
    session = Session((TabState(key="a", source="/tmp/caf\udce9.txt"),))
    assert decode_session(encode_session(session)) == session


def test_every_new_key_is_another_and_fits_a_tab() -> None:
    keys = {new_key() for _ in range(100)}
    assert len(keys) == 100
    for key in keys:
        assert msgspec.convert({"key": key}, TabState).key == key
