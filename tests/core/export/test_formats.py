"""The formats there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core


def test_there_are_four_formats_with_suffixes_of_their_own() -> None:
    assert list(core.EXPORT_FORMATS) == ["text", "markdown", "html", "json"]
    assert [written.suffix for written in core.EXPORT_FORMATS.values()] == [".txt", ".md", ".html", ".json"]
    assert all(written.title for written in core.EXPORT_FORMATS.values())


@pytest.mark.parametrize("name", core.EXPORT_FORMATS)
def test_a_file_ends_in_one_line_break(short: core.Summary, name: str) -> None:
    written = core.export_summary(short, name)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


@pytest.mark.parametrize("name", core.EXPORT_FORMATS)
def test_an_empty_summary_can_be_written(name: str) -> None:
    empty = core.rank(core.load_text("")).summary(core.Length(3))
    assert isinstance(core.export_summary(empty, name), str)


def test_an_unknown_format_is_refused(short: core.Summary) -> None:
    with pytest.raises(KeyError):
        core.export_summary(short, "docx")


@pytest.mark.parametrize("name", core.EXPORT_FORMATS)
@given(text=st.text(st.characters(), max_size=60), title=st.text(st.characters(), max_size=10))
def test_any_article_can_be_written_and_encoded(name: str, text: str, title: str) -> None:
    summary = core.rank(core.load_text(text, title=title, language="en"), "luhn").summary(core.Length(3))
    assert core.export_summary(summary, name).encode()
