"""Who says a picked sentence, in every export."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

import core

TEXT = """They met in May.

[10:42] Anna Berg: The quay has burnt down to the water.

[10:43] Ben: Why?

[10:44] Anna Berg: A cable was old.
"""


@pytest.fixture(scope="module")
def whole() -> core.Summary:
    return core.rank(core.load_text(TEXT, language="en"), "luhn").summary(core.Length(100, "percent"))


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("text", "A cable was old. (¶ 4, Anna Berg, 10:44)"),
        ("markdown", "- A cable was old. (¶ 4, Anna Berg, 10:44)"),
        ("html", "<bdi>A cable was old.</bdi> <small>¶ 4, Anna Berg, 10:44</small>"),
    ],
)
def test_the_paragraph_is_followed_by_who_speaks_and_when(whole: core.Summary, form: str, line: str) -> None:
    exported = core.export_summary(whole, form)
    assert isinstance(exported, str)
    assert line in exported
    assert "10:44] Anna" not in exported


def test_what_nobody_says_has_its_paragraph_alone(whole: core.Summary) -> None:
    assert "They met in May. (¶ 1)\n" in str(core.export_summary(whole, "text"))


def test_a_word_document_has_it_behind_the_sentence(whole: core.Summary) -> None:
    data = core.export_summary(whole, "docx")
    assert isinstance(data, bytes)
    body = ZipFile(BytesIO(data)).read("word/document.xml").decode()
    assert body.count(" (Anna Berg, 10:44)") == 1
    assert body.index("A cable was old.") < body.index(" (Anna Berg, 10:44)")


def test_json_has_the_turns_and_who_says_each_sentence(whole: core.Summary) -> None:
    told = json.loads(core.export_summary(whole, "json"))
    assert [sentence.get("speaker") for sentence in told["sentences"]] == [None, "Anna Berg", "Ben", "Anna Berg"]
    assert [sentence.get("time") for sentence in told["sentences"]] == [None, "10:42", "10:43", "10:44"]
    assert [(turn["speaker"], turn["time"]) for turn in told["turns"]] == [
        ("Anna Berg", "10:42"),
        ("Ben", "10:43"),
        ("Anna Berg", "10:44"),
    ]
    for turn in told["turns"]:
        assert told["text"][turn["start"] : turn["words"]].startswith("[")
    assert told["text"][told["turns"][1]["words"] : told["turns"][1]["end"]] == "Why?"


def test_a_name_with_signs_is_escaped_in_a_page() -> None:
    text = "10:42 <B&B> Why?\n\n10:43 <eve> So.\n\n10:44 <B&B> How?"
    summary = core.rank(core.load_text(text, language="en"), "luhn").summary(core.Length(100, "percent"))
    assert "<small>¶ 1, B&amp;B, 10:42</small>" in str(core.export_summary(summary, "html"))
