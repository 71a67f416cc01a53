"""Lines out of chunks of bytes, however they are cut."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.limits import LIMITS
from gui.client.lines import LONGEST, Lines, LineTooLongError

CHUNKS = st.lists(
    st.lists(st.sampled_from([b"\n", b"a", b"\r", b"\xff", b"{}"]), max_size=6).map(b"".join), max_size=12
)


def fed(lines: Lines, chunks: Sequence[bytes]) -> list[bytes]:
    return [line for chunk in chunks for line in lines.feed(chunk)]


@given(CHUNKS)
def test_the_lines_are_those_of_the_whole_stream_less_the_one_that_has_not_ended(chunks: list[bytes]) -> None:
    assert fed(Lines(), chunks) == b"".join(chunks).split(b"\n")[:-1]


def test_what_has_not_ended_waits_for_its_end() -> None:
    lines = Lines()
    assert fed(lines, [b"one\ntw"]) == [b"one"]
    assert fed(lines, [b"o\n"]) == [b"two"]


@given(CHUNKS, st.integers(1, 8))
def test_a_line_over_the_limit_is_never_given(chunks: list[bytes], longest: int) -> None:
    whole = b"".join(chunks).split(b"\n")
    fitting = next((at for at, line in enumerate(whole) if len(line) > longest), len(whole))
    lines = Lines(longest)
    given_: list[bytes] = []
    try:
        for chunk in chunks:
            given_.extend(lines.feed(chunk))
    except LineTooLongError:
        assert fitting < len(whole)
    else:
        assert fitting == len(whole)
    # Chunk by chunk the caller may have taken fewer than there were before the long one, never others.
    assert given_ == whole[: len(given_)]
    assert len(given_) <= fitting


def test_a_line_of_just_the_limit_is_given() -> None:
    assert fed(Lines(5), [b"123", b"45\n"]) == [b"12345"]


@pytest.mark.parametrize("chunks", [[b"123456"], [b"123", b"456"], [b"123456\n"], [b"1\n123456"]])
def test_a_line_over_the_limit_ends_the_stream(chunks: list[bytes]) -> None:
    with pytest.raises(LineTooLongError):
        fed(Lines(5), chunks)


def test_the_limit_begins_anew_with_every_line() -> None:
    assert len(fed(Lines(5), [b"12345\n"] * 100)) == 100


def test_the_usual_limit_takes_in_the_longest_text_with_all_its_scores() -> None:
    # A sentence has five characters at least, its numbers up to twenty-five each: an order, a score, and its reasons.
    sentences, numbers = LIMITS.text // 5, 8
    assert sentences * numbers * 25 <= LONGEST
