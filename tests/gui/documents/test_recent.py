"""What was opened before, to be opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from gui.data import SAMPLE
from gui.documents.recent import RecentSources, is_lasting, with_source, without_source


@given(st.lists(st.integers(0, 20).map("/texts/{}.txt".format), max_size=60))
def test_the_newest_comes_first_none_comes_twice_and_twelve_are_enough(opened: list[str]) -> None:
    recent: tuple[str, ...] = ()
    for source in opened:
        recent = with_source(recent, source)
    assert list(recent) == list(dict.fromkeys(reversed(opened)))[:12]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Tides",
        "notes.txt",
        "A text that was pasted, with http://example.org in it.",
        "http://",
        "https://anne:secret@example.org/",
        str(SAMPLE),
    ],
)
def test_what_can_not_be_opened_again_or_is_nobodys_business_is_not_kept(source: str) -> None:
    assert with_source(("/a.txt",), source) == ("/a.txt",)


def test_files_and_addresses_are_kept() -> None:
    assert with_source(("/a.txt",), "https://example.org/b") == ("https://example.org/b", "/a.txt")


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/news?id=123", "https://example.org/news?id=123"),
        ("https://example.org/?p=7&page=2", "https://example.org/?p=7&page=2"),
        ("https://example.org/a?articleId=12&utm_source=mail&fbclid=x", "https://example.org/a?articleId=12"),
        ("https://example.org/a?utm_campaign=spring", "https://example.org/a"),
        ("https://example.org/a#part-2", "https://example.org/a"),
        ("https://example.org/a?id=1#access_token=s3cret", "https://example.org/a?id=1"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/a?&id=1&", "https://example.org/a?id=1"),
    ],
)
def test_an_address_is_kept_without_what_names_no_article(address: str, kept: str) -> None:
    assert with_source(("/a.txt",), address) == (kept, "/a.txt")


@pytest.mark.parametrize(
    "query",
    [
        "token=s3cret",
        "id=123&token=s3cret",
        "id=s3cret",
        "id=1234567890123",
        "id=1&id",
        "pin=1234",
        "sid=1234",
        "q=tides",
        "s3cret",
        "utm_source=mail&key=s3cret",
        "id=1;token=s3cret",
        "id=%31%32",
        "id=1%26token=s3cret",
        "id=١٢",
    ],
)
def test_an_address_whose_query_may_hold_a_secret_is_not_kept(query: str) -> None:
    assert with_source(("/a.txt",), f"https://example.org/a?{query}") == ("/a.txt",)


@given(st.text(alphabet="abid=&?#;%12", max_size=24))
def test_what_is_kept_is_kept_again_as_it_is(rest: str) -> None:
    for kept in with_source((), f"https://example.org/a{rest}"):
        assert with_source((), kept) == (kept,)
        assert "#" not in kept


def test_a_question_mark_in_a_files_name_is_part_of_it() -> None:
    assert with_source((), "/texts/why?token=x#y.txt") == ("/texts/why?token=x#y.txt",)


def test_secrets_that_a_former_version_kept_are_gone_at_the_start() -> None:
    settings = QSettings()
    settings.setValue(
        "recent/sources", ["https://example.org/a?token=s3cret", "/a.txt", "https://example.org/b?id=3#c"]
    )
    settings.sync()
    assert RecentSources().sources == ("/a.txt", "https://example.org/b?id=3")
    assert "s3cret" not in Path(settings.fileName()).read_text()


def test_a_missing_file_is_taken_out() -> None:
    assert without_source(("/a.txt", "/b.txt"), "/a.txt") == ("/b.txt",)


@pytest.mark.parametrize("count", [0, 1, 2, 12])
def test_the_list_is_there_at_the_next_start(count: int) -> None:
    recent = RecentSources()
    for number in range(count):
        recent.add(f"/texts/{number}.txt")
    assert RecentSources().sources == tuple(f"/texts/{number}.txt" for number in reversed(range(count)))


def test_of_a_list_that_is_longer_than_any_that_was_kept_only_the_head_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    QSettings().setValue("recent/sources", [f"/texts/{number}.txt" for number in range(300_000)])
    looked_at: list[str] = []

    def noting(source: str) -> bool:
        looked_at.append(source)
        return is_lasting(source)

    monkeypatch.setattr("gui.documents.recent.is_lasting", noting)
    assert RecentSources().sources == tuple(f"/texts/{number}.txt" for number in range(12))
    assert set(looked_at) == {f"/texts/{number}.txt" for number in range(100)}


def test_two_windows_add_to_one_list() -> None:
    first, second = RecentSources(), RecentSources()
    first.add("/a.txt")
    second.add("/b.txt")
    first.add("/c.txt")
    assert second.sources == ("/c.txt", "/b.txt", "/a.txt")


def test_one_can_be_dropped_and_all_can_be_cleared() -> None:
    recent = RecentSources()
    for source in ("/a.txt", "/b.txt", "/c.txt"):
        recent.add(source)
    recent.drop("/b.txt")
    assert RecentSources().sources == ("/c.txt", "/a.txt")
    recent.clear()
    assert RecentSources().sources == ()


@pytest.mark.parametrize("value", [42, "not a path", ["/a.txt", 7, "also not"], {"a": 1}, b"\xff"])
def test_damaged_settings_are_read_as_far_as_they_go(value: object) -> None:
    QSettings().setValue("recent/sources", value)
    assert RecentSources().sources in ((), ("/a.txt",))
