"""What is open, as lines of JSON that give back what can be given back."""

from __future__ import annotations

import json
from string import ascii_letters, digits
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.session.session import (
    MOST_TABS,
    ChoicesState,
    Reading,
    Session,
    StepState,
    TabState,
    decode_session,
    encode_session,
)

_positions = st.integers(0, 10_000_000)
_spans = st.tuples(_positions, _positions)
_words = st.text(st.characters(codec=None), max_size=20)
_numbers = st.floats(-1e15, 1e15)
_choices = st.builds(
    ChoicesState,
    st.lists(_positions, max_size=3).map(tuple),
    st.lists(_positions, max_size=3).map(tuple),
    st.lists(_spans, max_size=3).map(tuple),
)
_tabs = st.builds(
    TabState,
    key=st.text(ascii_letters + digits + "_-", min_size=1, max_size=64),
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
    assert decode_session(encode_session(session)) == Reading(session)


@given(st.binary(max_size=300))
def test_whatever_the_bytes_are_there_is_a_session_and_a_damage(data: bytes) -> None:
    reading = decode_session(data)
    assert reading.lost >= 0
    assert reading.damage in ("damaged", "newer")
    assert 0 <= reading.session.active < max(1, len(reading.session.tabs))


@given(_sessions(), st.data())
def test_wherever_some_bytes_are_others_the_session_is_damaged_or_the_same_and_the_other_lines_stay(
    session: Session, data: st.DataObject
) -> None:
    whole = encode_session(session)
    place = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.binary(min_size=1, max_size=3))
    reading = decode_session(whole[:place] + other + whole[place + len(other) :])
    if reading.damage == "newer":
        assert place <= whole.index(b"\n")
        return
    first, last = (whole[: place + more].count(b"\n") - 1 for more in (0, len(other)))
    # A key may have become another's.
    made = {tab.key for tab in reading.session.tabs if tab not in session.tabs}
    untouched = [tab for line, tab in enumerate(session.tabs) if not first <= line <= last and tab.key not in made]
    assert all(tab in reading.session.tabs for tab in untouched)
    assert reading.damage == "damaged" or reading.session.tabs == session.tabs


@given(_sessions(), st.data())
def test_wherever_bytes_are_missing_the_session_is_damaged_or_the_same(session: Session, data: st.DataObject) -> None:
    whole = encode_session(session)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    reading = decode_session(whole[:start] + whole[end:])
    assert reading.damage in ("damaged", "newer") or reading.session.tabs == session.tabs


@given(_sessions(), st.data())
def test_a_file_that_breaks_off_keeps_the_tabs_before(session: Session, data: st.DataObject) -> None:
    whole = encode_session(session)
    head = whole.index(b"\n") + 1
    broken = decode_session(whole[: data.draw(st.integers(head, len(whole)))])
    assert broken.session.tabs == session.tabs[: len(broken.session.tabs)]
    assert broken.lost == len(session.tabs) - len(broken.session.tabs)


def test_a_damaged_tab_is_left_out_and_counted_and_the_others_stay() -> None:
    lines = encode_session(_three()).splitlines()
    lines[1] = b"\x00\xff not what it was"
    reading = decode_session(b"\n".join(lines))
    assert [tab.key for tab in reading.session.tabs] == ["b", "c"]
    assert (reading.lost, reading.damage) == (1, "damaged")


def test_the_tab_in_front_stays_in_front_when_one_before_it_is_lost() -> None:
    lines = encode_session(_three()).splitlines()
    session = decode_session(b"\n".join([lines[0], b"?", *lines[2:]])).session
    assert session.tabs[session.active].key == "b"


def test_a_damaged_head_leaves_the_tabs() -> None:
    lines = encode_session(_three()).splitlines()
    assert decode_session(b"\n".join([b"{", *lines[1:]])) == Reading(Session(_three().tabs), "damaged")


def test_what_another_version_wrote_is_not_read() -> None:
    head, *tabs = encode_session(_three()).splitlines()
    newer = json.dumps({**json.loads(head), "version": 99}).encode()
    assert decode_session(b"\n".join([newer, *tabs])) == Reading(damage="newer", lost=3)


def test_what_another_version_wrote_is_not_read_whatever_else_its_head_says() -> None:
    assert decode_session(b'{"version": 2, "windows": [[1]]}\n{"key": "a"}\n') == Reading(damage="newer")


@pytest.mark.parametrize(("before", "after"), [(b'"key": "a"', b'"key": "e"'), (b"Tides", b"Tines"), (b"Ti", b"T\xc3")])
def test_a_line_that_can_still_be_read_though_it_is_another_is_damage(before: bytes, after: bytes) -> None:
    assert decode_session(encode_session(_three()).replace(before, after)).damage == "damaged"


def test_a_session_of_before_there_were_checks_is_whole() -> None:
    data = b'{"version": 1, "active": 0, "tabs": 1}\n{"key": "a"}\n'
    assert decode_session(data) == Reading(Session((TabState(key="a"),)))


def test_a_file_that_lost_all_its_bytes_is_damaged() -> None:
    assert decode_session(b"") == Reading(damage="damaged")


def test_of_more_tabs_than_can_be_shown_the_first_are_read() -> None:
    tabs = tuple(TabState(key=f"k{number}") for number in range(MOST_TABS + 7))
    assert decode_session(encode_session(Session(tabs))) == Reading(Session(tabs[:MOST_TABS]), "too many", 7)


@pytest.mark.parametrize("piece", [b"\n", b"[", b"{", b"0,", b"\x00", b"{}\n", b'{"key": "a"}\n', b"\xff\n"])
def test_many_bytes_of_one_kind_are_damage(piece: bytes) -> None:
    reading = decode_session(piece * (2_000_000 // len(piece)))
    assert reading.damage == "damaged"
    assert len(reading.session.tabs) <= 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("key", "../../etc"),
        ("key", ""),
        ("key", "a\n"),
        ("key", 7),
        ("key", "a" * 65),
        ("place", -1),
        ("place", 2**31),
        ("place", 10**400),
        ("place", 1e30),
        ("place", True),
        ("current", -1),
        ("view", "sideways"),
        ("pinned", ["a"]),
        ("pinned", [2**31]),
        ("put_back", [[1]]),
        ("part", [1, 2, 3]),
        ("length_value", float("nan")),
        ("length_value", float("inf")),
        ("modified", 1e300),
        ("modified", "yesterday"),
        ("title", None),
        ("title", "x" * 10_001),
        ("steps", [["pin", [], []]] * 1_001),
        ("steps", [["paint", [], []]]),
        ("made", 10**30),
    ],
)
def test_a_tab_with_an_impossible_value_is_lost(field: str, value: object) -> None:
    head, tab = encode_session(Session((TabState(key="a"),))).splitlines()
    damaged = json.dumps({**json.loads(tab), field: value}).encode()
    assert decode_session(b"\n".join([head, damaged])) == Reading(damage="damaged", lost=1)


@pytest.mark.parametrize("value", [-1, 2**31, 10**30, 1e30, float("nan"), float("inf"), None, "1", [1], True])
@pytest.mark.parametrize("field", ["active", "tabs"])
def test_a_head_with_an_impossible_value_is_damage_and_the_tabs_stay(field: str, value: object) -> None:
    head, *tabs = encode_session(_three()).splitlines()
    damaged = json.dumps({**json.loads(head), field: value}).encode()
    reading = decode_session(b"\n".join([damaged, *tabs, b""]))
    assert reading == Reading(Session(_three().tabs), "damaged")


def test_a_path_that_is_not_utf_8_is_kept() -> None:
    session = Session((TabState(key="a", source="/tmp/caf\udce9.txt"),))
    assert decode_session(encode_session(session)).session == session
