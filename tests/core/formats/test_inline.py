"""Marks of emphasis and links in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.inline import into_struck, is_wholly, passages_of, set_apart, without_marks
from core.formats.struck import parted, strike

WORDS = st.text(st.characters(exclude_characters="⸨⸩⸠⸡⸢⸣", exclude_categories=("Cs",)), max_size=12)


@given(WORDS, WORDS, WORDS, st.sampled_from(["emphasis", "strong", "code"]))
def test_marks_change_no_character(before: str, words: str, after: str, kind: str) -> None:
    marked = before + set_apart(words, kind) + after  # type: ignore[arg-type]
    plain, passages = passages_of(marked)
    assert plain == without_marks(marked) == before + words + after
    assert [plain[each.start : each.end] for each in passages] == ([words.strip()] if words.strip() else [])


@pytest.mark.parametrize("target", ["https://a.example/ä?q=1#b", "HTTP://a.example"])
def test_a_link_keeps_its_address(target: str) -> None:
    _, (passage,) = passages_of(f"See {set_apart('here', 'link', target)}.")
    assert (passage.kind, passage.target) == ("link", target)


@pytest.mark.parametrize("target", ["", "#note", "javascript:x()", "ftp://a.example", "https://" + "a" * 5_000])
def test_other_addresses_are_no_links(target: str) -> None:
    assert set_apart("here", "link", target) == "here"


def test_runs_of_one_kind_are_one_passage() -> None:
    text = f"{set_apart('very ', 'strong')}{set_apart('bold', 'strong')} {set_apart('it', 'emphasis')}"
    plain, passages = passages_of(text)
    assert [(plain[each.start : each.end], each.kind) for each in passages] == [
        ("very bold", "strong"),
        ("it", "emphasis"),
    ]


def test_what_is_open_at_the_end_or_closed_before_it_began_is_nothing() -> None:
    opened, closed = set_apart("a", "strong").split("a")
    assert passages_of(f"{closed}one {opened}two") == ("one two", [])


def test_struck_words_take_their_emphasis_along() -> None:
    text = f"take {set_apart(strike('500'), 'strong')} 50 mg"
    assert parted(into_struck(text)).standing == "take 50 mg"


def test_a_text_is_wholly_bold_or_not() -> None:
    assert is_wholly(set_apart("All of it", "strong"), "strong")
    assert not is_wholly(f"{set_apart('All', 'strong')} of it", "strong")
    assert not is_wholly("", "strong")
