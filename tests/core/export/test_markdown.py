"""Markdown that reads back as what was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

import core
from core.export.markdown import markdown_steps
from core.formats.markdown import read_markdown
from core.steps import finish
from core.text import one_line


def test_title_facts_and_sentences(short: core.Summary) -> None:
    lines = core.export_summary(short, "markdown").splitlines()
    assert lines[0] == "# Harbour city bets on tidal power"
    assert next(line for line in lines if line.startswith("- ")).endswith("after a debate of nine hours. (¶ 1)")
    assert lines[2:4] == ["**Source**: article.txt\\", "**Method**: Standfirst\\"]
    assert lines[4].startswith("**Length**: 3 of 17 sentences, ")


def test_a_sentence_from_the_web_has_a_link_to_itself_there(cited: core.Summary) -> None:
    tokens = MarkdownIt("commonmark").parse(core.export_summary(cited, "markdown"))
    links = [child.attrs["href"] for token in tokens for child in token.children or [] if child.type == "link_open"]
    page, *sentences = links
    assert page == "https://example.org/tides"
    assert len(sentences) == 3
    assert all(link.startswith("https://example.org/tides#:~:text=") for link in sentences)


def test_marks_in_the_text_read_back_as_they_were(traps: core.Summary) -> None:
    draft = read_markdown(core.export_summary(traps, "markdown"))
    items = [block.text for block in draft.blocks if block.kind == "item"]
    assert items == [
        f"{sentence.text} (¶ {paragraph})" for sentence, paragraph in zip(traps, traps.paragraphs, strict=True)
    ]
    assert draft.about.title == traps.article.title


@given(st.text(st.sampled_from("ab1 .-+=*_`[]()<>#|~!&;\\\"'&"), min_size=1, max_size=30))
@example("AT&amp;T wrote &lt;b&gt; and &copy;")
def test_any_title_and_sentence_read_back_as_they_were(text: str) -> None:
    article = core.load_text(f"{text} a", title=f"{text} a", language="en")
    summary = core.rank(article, "luhn").summary(core.Length(100, "percent"))
    written = core.export_summary(summary, "markdown")
    draft = read_markdown(written)
    assert "html" not in {token.type for token in MarkdownIt("commonmark").parse(written)}
    items = [block.text for block in draft.blocks if block.kind == "item"]
    assert items == [
        one_line(f"{sentence.text} (¶ {paragraph})")
        for sentence, paragraph in zip(summary, summary.paragraphs, strict=True)
    ]
    assert draft.about.title == one_line(article.title)


def _rendered(markdown: str) -> list[str]:
    """The words of every list item, as a reader sees them."""
    page = html.document_fromstring(f"<body>{MarkdownIt('commonmark').render(markdown)}</body>")
    return [one_line(item.text_content()) for item in page.iter("li")]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=60))
@example("1\\. a_b_ *c* <http://d.e> ![f](g) `h` [i]: j &amp; $k$ ~~l~~ ==m== ^n^ :o: \\")
@example("- [ ] a")
@example("a  \tb\u00a0c\u2028d")
@example("# a #")
@example("http://example.org/a_b_c?d=*e* and www.example.org and f@example.org")
def test_any_sentence_is_shown_as_it_is(text: str) -> None:
    summary = core.rank(core.load_text(f"a {text} a", language="en"), "luhn").summary(core.Length(100, "percent"))
    assert _rendered(finish(markdown_steps(summary))) == [
        one_line(f"{sentence.text} (¶ {paragraph})")
        for sentence, paragraph in zip(summary, summary.paragraphs, strict=True)
    ]


@given(st.text(st.sampled_from("ab1 .-+=*_`[]()<>#|~!&;\\\"'&$^:@/"), min_size=1, max_size=40))
def test_any_sentence_with_a_link_is_shown_as_it_is(text: str) -> None:
    article = replace(core.load_text(f"{text} a", language="en"), source="https://example.org/a_(b)*c*")
    summary = core.rank(article, "luhn").summary(core.Length(100, "percent"))
    assert _rendered(finish(markdown_steps(summary))) == [
        one_line(f"{sentence.text} (¶ {paragraph})")
        for sentence, paragraph in zip(summary, summary.paragraphs, strict=True)
    ]


def test_a_source_of_any_name_stays_on_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a\n# b*.txt"
    path.write_text("The bridge stands.", encoding="utf-8")
    written = core.export_summary(core.rank(core.load(path)).summary(core.Length(1)), "markdown")
    assert [line for line in written.splitlines() if line.startswith("#")] == ["# Summary"]
