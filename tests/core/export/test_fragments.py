"""Links to the very words of a web page, as a browser follows them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.export.fragments import sentence_links

PAGE = "https://example.org/tides"


def _links(text: str, source: str = PAGE) -> tuple[core.Summary, tuple[str, ...]]:
    article = replace(core.load_text(text, language="en"), source=source)
    summary = core.rank(article, "luhn").summary(core.Length(100, "percent"))
    return summary, sentence_links(summary)


def _directives(text: str) -> list[str]:
    return [link.removeprefix(f"{PAGE}#:~:text=") for link in _links(text)[1]]


def _followed(text: str, directive: str) -> tuple[int, int] | None:
    """The range that a browser shows for a directive: the first one that fits, whatever the case."""
    folded = text.lower()
    parts = directive.split(",")
    prefix = unquote(parts.pop(0)[:-1]).lower() if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]).lower() if parts[-1].startswith("-") else ""
    start, *end = (unquote(part).lower() for part in parts)
    place = folded.find(start)
    while place >= 0:
        stop = place + len(start)
        if end:
            found = folded.find(end[0], stop)
            stop = found + len(end[0]) if found >= 0 else -1
        before, after = folded[:place].rstrip(), folded[stop:].lstrip()
        if stop >= 0 and before.endswith(prefix) and after.startswith(suffix):
            return place, stop
        place = folded.find(start, place + 1)
    return None


def test_a_short_sentence_is_named_whole() -> None:
    assert _directives("The bridge fell.") == ["The%20bridge%20fell."]


def test_a_long_sentence_is_named_by_its_first_and_last_words() -> None:
    assert _directives("The old bridge over the river fell into the water at noon.") == [
        "The%20old%20bridge%20over,the%20water%20at%20noon."
    ]


def test_dash_comma_and_ampersand_have_no_meaning_in_the_words() -> None:
    assert _directives("Well-known, loved & gone.") == ["Well%2Dknown%2C%20loved%20%26%20gone."]


def test_characters_beyond_ascii_are_encoded_as_utf_8() -> None:
    assert _directives("Ja, “Öl” 😀!") == ["Ja%2C%20%E2%80%9C%C3%96l%E2%80%9D%20%F0%9F%98%80%21"]


def test_words_that_stand_before_the_sentence_too_are_named_further() -> None:
    same = "The bridge over the river"
    text = f"{same} fell into the water at noon today. {same} rose again out of the water at night."
    assert _directives(text) == [
        "The%20bridge%20over%20the,water%20at%20noon%20today.",
        "The%20bridge%20over%20the%20river%20rose,the%20water%20at%20night.",
    ]


def test_a_repeated_sentence_is_told_by_the_words_before_it() -> None:
    directives = _directives("The bridge fell. Nobody came. The rain stopped. Nobody came.")
    assert directives[1] == "Nobody%20came."
    assert directives[3] == "stopped.-,Nobody%20came."


def test_a_repeated_sentence_that_begins_its_paragraph_is_told_by_the_words_after_it() -> None:
    assert _directives("The bridge fell. Nobody came.\n\nNobody came. Then it rained.") == [
        "The%20bridge%20fell.",
        "Nobody%20came.",
        "Nobody%20came.,-Then",
        "Then%20it%20rained.",
    ]


def test_a_repeated_paragraph_is_told_by_the_end_of_the_one_before() -> None:
    assert _directives("The bridge fell.\n\nNobody came.\n\nThe rain stopped.\n\nNobody came.")[3] == (
        "stopped.-,Nobody%20came."
    )


def test_what_can_not_be_told_apart_is_linked_to_its_words_all_the_same() -> None:
    assert _directives("\n\n".join(["Row on."] * 4))[3] == "Row%20on."


@pytest.mark.parametrize(
    ("source", "base"),
    [
        ("http://example.org/a?x=1&y=2", "http://example.org/a?x=1&y=2#:~:text="),
        ("https://example.org/a#part-2", "https://example.org/a#part-2:~:text="),
        ("https://example.org/a#part:~:text=old", "https://example.org/a#part:~:text="),
        ("HTTPS://example.org/ä b", "HTTPS://example.org/%C3%A4%20b#:~:text="),
        ("https://example.org/100%25", "https://example.org/100%25#:~:text="),
    ],
)
def test_the_address_keeps_what_it_has(source: str, base: str) -> None:
    assert _links("It fell.", source)[1] == (f"{base}It%20fell.",)


@pytest.mark.parametrize("source", ["", "/home/ann/a.html", "file:///a.html", "javascript:alert(1)//http://a.b"])
def test_there_is_no_link_to_what_is_not_on_the_web(source: str) -> None:
    assert _links("It fell.", source)[1] == ()


def test_every_link_of_a_news_article_leads_to_its_sentence(story: core.Article) -> None:
    summary = core.rank(replace(story, source=PAGE)).summary(core.Length(100, "percent"))
    for sentence, link in zip(summary, sentence_links(summary), strict=True):
        assert _followed(story.text, link.partition("text=")[2]) == (sentence.start, sentence.end)


_WORDS = st.sampled_from(["Rain", "fell", "on", "hills,", "then", "a-b", "&", "c", "rain"])


@given(st.lists(st.lists(_WORDS, min_size=1, max_size=14), min_size=1))
def test_every_link_leads_to_its_words(sentences: list[list[str]]) -> None:
    summary, links = _links(" ".join(f"{' '.join(words)}." for words in sentences))
    text = summary.article.text
    for sentence, link in zip(summary, links, strict=True):
        found = _followed(text, link.partition("text=")[2])
        assert found is not None
        assert text[slice(*found)].lower() == sentence.text.lower()


def test_places_in_a_text_that_grows_in_lower_case_are_kept() -> None:
    summary, links = _links("İİİİ came. İstanbul is old.")
    assert len(list(pairwise(links))) == len(summary) - 1
    assert [unquote(link.partition("text=")[2]) for link in links] == [sentence.text for sentence in summary]
