"""JSON, as programs read it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import core


@pytest.fixture(scope="module")
def written(short: core.Summary) -> dict[str, Any]:
    text = core.export_summary(short, "json")
    assert text.count("\n") == 1
    decoded: dict[str, Any] = json.loads(text)
    return decoded


def test_it_is_one_object_with_these_names(written: dict[str, Any]) -> None:
    assert list(written) == [
        *("title", "byline", "date", "source", "language", "method", "topic", "length", "pinned", "excluded"),
        *("sentences", "bonds", "furniture", "text"),
    ]
    assert (written["title"], written["language"], written["method"]) == (
        "Harbour city bets on tidal power",
        "en",
        "standfirst",
    )


def test_a_sentence_has_its_place_rank_score_and_reasons(written: dict[str, Any], short: core.Summary) -> None:
    assert [sentence["index"] for sentence in written["sentences"]] == list(short.indices)
    assert sorted(sentence["rank"] for sentence in written["sentences"]) == [1, 2, 3]
    for sentence in written["sentences"]:
        assert list(sentence) == ["index", "start", "end", "text", "rank", "score", "reasons", "paragraph"]
        assert sum(sentence["reasons"].values()) == pytest.approx(sentence["score"], abs=1e-9)


def test_places_point_into_its_text(written: dict[str, Any]) -> None:
    for span in (*written["sentences"], *written["furniture"]):
        assert written["text"][span["start"] : span["end"]] == span["text"]


def test_furniture_has_its_reason(written: dict[str, Any]) -> None:
    assert [(span["text"], span["reason"]) for span in written["furniture"]][-1] == (
        "Share this article on Facebook, X or WhatsApp",
        "share line",
    )


def test_no_number_is_other_than_json_knows(traps: core.Summary) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    json.loads(core.export_summary(traps, "json"), parse_constant=refuse)


def test_what_was_asked_for_and_where_it_is_from_are_told(cited: core.Summary) -> None:
    told = json.loads(core.export_summary(cited, "json"))
    assert (told["byline"], told["date"], told["source"]) == ("Ann Bell", "2026-11-25", "https://example.org/tides")
    assert (told["topic"], told["length"]) == ("turbines", {"value": 3, "unit": "sentences"})
    assert (told["pinned"], told["excluded"]) == ([5], [0])
    assert [sentence["paragraph"] for sentence in told["sentences"]] == list(cited.paragraphs)


def test_a_file_is_told_without_its_folders(written: dict[str, Any]) -> None:
    assert written["source"] == "article.txt"
