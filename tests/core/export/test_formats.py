"""The formats there are."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core


def test_there_are_five_formats_with_suffixes_of_their_own() -> None:
    assert list(core.export.EXPORT_FORMATS) == ["text", "markdown", "html", "docx", "json"]
    assert [written.suffix for written in core.export.EXPORT_FORMATS.values()] == [
        ".txt",
        ".md",
        ".html",
        ".docx",
        ".json",
    ]
    assert all(written.title for written in core.export.EXPORT_FORMATS.values())


TEXTS = [name for name, written in core.export.EXPORT_FORMATS.items() if written.is_text]


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_ends_in_one_line_break(short: core.Summary, name: str) -> None:
    written = core.export_summary(short, name)
    assert isinstance(written, str)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


@pytest.mark.parametrize("name", core.export.EXPORT_FORMATS)
def test_an_empty_summary_can_be_written(name: str) -> None:
    empty = core.rank(core.load_text("")).summary(core.Length(3))
    assert core.export_summary(empty, name)


@pytest.mark.parametrize("name", core.export.EXPORT_FORMATS)
def test_a_format_is_text_or_bytes_as_it_says(short: core.Summary, name: str) -> None:
    assert isinstance(core.export_summary(short, name), str) == core.export.EXPORT_FORMATS[name].is_text


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_tells_title_byline_date_source_method_topic_and_paragraphs(cited: core.Summary, name: str) -> None:
    written = core.export_summary(cited, name)
    assert isinstance(written, str)
    for fact in (cited.article.title, "Ann Bell", "2026-11-25", "https://example.org/tides", "turbines"):
        assert fact in written
    assert "standfirst" in written.lower()
    assert all(sentence.text in unescape(written) for sentence in cited)
    for paragraph in set(cited.paragraphs):
        assert f"¶ {paragraph}" in written or f'"paragraph": {paragraph}' in written


@pytest.mark.parametrize("name", core.export.EXPORT_FORMATS)
def test_a_format_is_written_in_steps_that_tell_how_far_it_is(cited: core.Summary, name: str) -> None:
    shares = [round(share, 9) for share in core.export.export_steps(cited, name)]
    assert len(shares) >= len(cited)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] == pytest.approx(1, abs=0.1)


def test_an_unknown_format_is_refused(short: core.Summary) -> None:
    with pytest.raises(KeyError):
        core.export_summary(short, "doc")


@pytest.mark.parametrize("name", core.export.EXPORT_FORMATS)
@given(text=st.text(st.characters(), max_size=60), title=st.text(st.characters(), max_size=10))
def test_any_article_can_be_written_and_encoded(name: str, text: str, title: str) -> None:
    summary = core.rank(core.load_text(text, title=title, language="en"), "luhn").summary(core.Length(3))
    written = core.export_summary(summary, name)
    assert written.encode() if isinstance(written, str) else written
