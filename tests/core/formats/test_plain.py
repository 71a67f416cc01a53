"""Plain text: paragraphs, hard wraps, headings and lists."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.draft import Draft
from core.formats.plain import read_plain
from core.text import clean

PROSE = (
    "The harbour city has talked about a bridge for fifteen years. Nobody expected that the council would agree on "
    "one in a single night, and yet the vote was clear. Work is to begin in spring, if the courts allow it; two "
    "lawsuits are pending, one by the fishermen and one by the neighbouring town."
)
GERMAN = (
    "Die Hafenstadt spricht seit fünfzehn Jahren über eine Brücke. Niemand hatte erwartet, dass sich der Rat in einer "
    "einzigen Nacht auf einen Entwurf einigen würde, und doch war die Abstimmung eindeutig. Die Arbeiten sollen im "
    "Frühjahr beginnen, wenn die Gerichte es erlauben."
)


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


def lines(text: str) -> list[str]:
    return [block.text for block in read_plain(text).blocks]


@pytest.mark.parametrize("width", [40, 60, 72, 80, 90])
@pytest.mark.parametrize("prose", [PROSE, GERMAN], ids=["English", "German"])
def test_a_hard_wrapped_paragraph_is_one_block(prose: str, width: int) -> None:
    wrapped = textwrap.fill(prose, width)
    assert lines(f"{wrapped}\n\n{wrapped}\n") == [prose, prose]


def test_paragraphs_that_only_an_indent_sets_apart_are_told() -> None:
    wrapped = "\n".join(textwrap.fill(PROSE, 60, initial_indent="    ") for _ in range(3))
    assert lines(wrapped) == [PROSE] * 3


def test_crlf_does_not_hinder_unwrapping() -> None:
    assert lines(textwrap.fill(PROSE, 60).replace("\n", "\r\n")) == [PROSE]


@pytest.mark.parametrize("marks", [("- ", "- "), ("1. ", "2. ")])
def test_hard_wrapped_list_items_stay_items(marks: tuple[str, str]) -> None:
    item = "All of the houses on the quay have to be insured against the flood by their owners"
    text = f"{textwrap.fill(PROSE, 60)}\n\n" + "\n".join(textwrap.fill(f"{mark}{item}", 60) for mark in marks)
    assert kinds(read_plain(text)) == [("paragraph", PROSE), ("item", item), ("item", item)]


def test_hard_wrapped_chinese_is_joined_without_spaces() -> None:
    prose = "市长说这座桥将在秋天完工但是工人们要求更高的工资而市民们还在等待已经等了十五年" * 3
    assert lines("\n".join(textwrap.wrap(prose, 38))) == [prose]


def test_one_paragraph_a_line_stays_so() -> None:
    paragraphs = PROSE.split(". ")
    assert lines("\n".join(paragraphs)) == paragraphs


def test_verse_keeps_its_lines() -> None:
    verse = """\
Along the harbour wall the lanterns sway,
And every window holds a little flame,
The boats that left the quay at break of day
Return with nothing but the river's name;
The tide has taken what the nets had found
And laid it on a shore that no one sees
Where bells of vanished churches make a sound
Like rain that falls at night on distant seas"""
    assert lines(verse) == verse.split("\n")


def test_verse_in_stanzas_keeps_its_lines() -> None:
    stanza = "The tide has taken what the nets had found\nAnd laid it on a shore that no one sees"
    assert lines(f"{stanza}\n\n{stanza}\n\n{stanza}") == stanza.split("\n") * 3


@pytest.mark.parametrize(
    "items",
    [
        ["Bread", "Milk", "Butter", "Two lemons"],
        ["milk", "bread", "butter and jam", "lemons"],
        ["Minister for Foreign Affairs", "Minister for Home Affairs", "Minister of Defence", "Minister of Justice"],
    ],
)
def test_a_list_without_marks_keeps_its_lines(items: list[str]) -> None:
    assert lines("\n".join(items)) == items


def test_blank_lines_between_paragraphs_stay() -> None:
    assert read_plain("One.\n\n\nTwo.\nThree.").text == "One.\n\n\nTwo.\nThree."


@pytest.mark.parametrize("level", range(1, 7))
def test_number_signs_mark_a_heading_of_their_level(level: int) -> None:
    draft = read_plain(f"{'#' * level} The bridge\n\nIt stands.")
    heading = draft.blocks[0]
    assert (heading.kind, heading.level, heading.text, draft.about.title) == (
        "heading",
        level,
        "The bridge",
        "The bridge",
    )


@pytest.mark.parametrize(
    ("line", "heading"),
    [("## Costs ##", "Costs"), ("# Learning C#", "Learning C#"), ("#\tCosts", "Costs"), ("# a # b", "a # b")],
)
def test_only_the_marks_of_a_heading_are_left_out(line: str, heading: str) -> None:
    assert kinds(read_plain(line)) == [("heading", heading)]


@pytest.mark.parametrize("line", ["#hashtag", "####### seven", "#", "5 # 6", "C# is a language"])
def test_other_number_signs_mark_no_heading(line: str) -> None:
    assert kinds(read_plain(line)) == [("paragraph", line)]


def test_a_short_line_set_apart_over_a_paragraph_is_a_heading() -> None:
    draft = read_plain(f"A bridge at last\n\n{PROSE}\n\nWhat it costs\n\n{PROSE}")
    assert [(block.kind, block.level) for block in draft.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "It stands.",
        "Will it stand?",
        "“It stands!”",
        "and then it stood",
        "He wrote to them:",
        "Dear neighbours,",
        "1984",
        "橋は立つ。",
        "A line of far more than fourteen words that goes on and on is no heading for people",
    ],
)
def test_a_line_that_reads_like_a_sentence_is_no_heading(line: str) -> None:
    assert read_plain(f"{line}\n\n{PROSE}").blocks[0].kind == "paragraph"


def test_the_last_line_is_no_heading() -> None:
    assert read_plain(f"{PROSE}\n\nThe end").blocks[-1].kind == "paragraph"


@pytest.mark.parametrize("bullet", ["-", "*", "+", "•", "‣", "·"])
def test_bullets_mark_items_and_stay_in_the_text(bullet: str) -> None:
    draft = read_plain(f"{bullet} Bread\n{bullet} Milk")
    assert kinds(draft) == [("item", "Bread"), ("item", "Milk")]
    assert draft.text == f"{bullet} Bread\n{bullet} Milk"


def test_numbers_that_count_mark_items() -> None:
    draft = read_plain("1. Bread\n2. Milk\n3) Butter")
    assert kinds(draft) == [("item", "Bread"), ("item", "Milk"), ("item", "Butter")]
    assert draft.text == "1. Bread\n2. Milk\n3) Butter"


def test_a_number_alone_is_a_date_and_no_item() -> None:
    assert kinds(read_plain("12. Juli war ein Montag.\nEs regnete.")) == [
        ("paragraph", "12. Juli war ein Montag."),
        ("paragraph", "Es regnete."),
    ]


@pytest.mark.parametrize("line", ["-5 degrees", "- ", "–", "*emphasis* matters", "3.5 per cent", "1."])
def test_what_only_looks_like_an_item_is_none(line: str) -> None:
    assert [block.kind for block in read_plain(line).blocks] == ["paragraph"]


@given(st.text(st.characters()))
def test_nothing_of_a_text_is_dropped_but_heading_marks(text: str) -> None:
    draft = read_plain(text)
    kept, given_ = ["".join(part.replace("#", "").split()) for part in (draft.text, clean(text))]
    assert kept == given_


@given(st.lists(st.text("ab .,-#1•\t", max_size=30), max_size=8).map("\n".join))
def test_nothing_of_a_text_of_marks_and_lists_is_dropped(text: str) -> None:
    kept, given_ = ["".join(part.replace("#", "").split()) for part in (read_plain(text).text, text)]
    assert kept == given_


@given(st.text(st.characters()))
def test_every_block_is_one_line_without_space_around_it(text: str) -> None:
    for block in read_plain(text).blocks:
        assert "\n" not in block.text
        assert block.text == block.text.strip()
        assert block.kind != "heading" or 1 <= block.level <= 6


def test_a_word_hyphenated_at_the_end_of_a_line_is_whole_again() -> None:
    text = (
        "The council of the old harbour town has voted for an inter-\n"
        "national inquiry into the collapse of the bridge over the\n"
        "river, which was built by a company from the capital in the\n"
        "last years of the century before this one.\n"
    )
    assert "inter-national inquiry" in read_plain(text).text


def test_a_headline_in_capitals_stays_apart_from_the_text_right_below() -> None:
    text = (
        "COURT RULES AGAINST MINISTER\n"
        "The court ruled on Thursday that the minister had acted beyond\n"
        "his powers when he closed the harbour without asking the town\n"
        "council, which had always been asked before.\n"
    )
    assert read_plain(text).text.startswith("COURT RULES AGAINST MINISTER\nThe court")


@pytest.mark.parametrize(
    "line", ["“Mr. Magnan never—”", "Stone shrugged. “I don’t mind”", "By Jane Doe", "Share this article", "“Stop”"]
)
def test_speech_and_furniture_are_no_headings(line: str) -> None:
    draft = read_plain(f"{line}\n\nThe minister said on Monday that he would not resign over the affair.")
    assert [block.kind for block in draft.blocks] == ["paragraph", "paragraph"]
    assert draft.about.title == ""


def test_a_byline_may_stand_between_a_headline_and_its_text() -> None:
    draft = read_plain(
        "Bridge closes for two years\n\nBy Jane Doe\n\nThe council closed the bridge on Monday, it said."
    )
    assert draft.about.title == "Bridge closes for two years"
    assert draft.blocks[0].kind == "heading"
