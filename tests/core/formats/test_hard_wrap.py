"""Lines that were broken at a width, among lines that were not."""

from __future__ import annotations

import pytest

from core.formats.plain import read_plain

PROSE = """\
Dear partners, I can tell you that a change of the berth rules was
announced today for all boats that come in summer. The discount of
five per cent is given where a boat of the old class is replaced by
one of the new classes."""
JOINED = PROSE.replace("\n", " ")
SHORT = ("Berths:", "A 12 Gull", "A 14 Tern", "B 3 Skua", "B 4 Auk", "C 5 Loon", "C 6 Duck")


def texts(text: str) -> list[str]:
    return [block.text for block in read_plain(text).blocks]


def test_a_paragraph_is_joined_among_many_short_lines() -> None:
    lines = "\n".join(SHORT)
    assert texts(f"{PROSE}\n\n{lines}\n\n{lines}\n\n{lines}") == [JOINED, *SHORT * 3]


def test_two_lines_are_joined_where_the_second_begins_small() -> None:
    two = "The sluice was opened again on Monday after the water had\nfallen by two metres."
    assert texts(f"{two}\n\n" + "\n".join(SHORT)) == [two.replace("\n", " "), *SHORT]


def test_an_address_in_a_wrapped_text_keeps_its_lines() -> None:
    address = ("Ann Example", "Harbour Office", "1 Quay Street", "Lowick")
    assert texts("\n\n".join((PROSE, PROSE, "\n".join(address), PROSE))) == [JOINED, JOINED, *address, JOINED]


def test_verse_keeps_its_lines() -> None:
    verse = [
        "The sea came in at break of day",
        "And took the quay of stone away,",
        "The gulls went up, the boats went down",
        "And nobody was left in town.",
    ]
    assert texts("\n".join(verse)) == verse


def test_an_item_of_a_list_is_joined_with_its_further_lines() -> None:
    first = "- the first of the berths is let to a fisherman of the town who"
    text = f"{first}\n  has been there for years\n- the second is free"
    assert texts(text) == [
        "the first of the berths is let to a fisherman of the town who has been there for years",
        "the second is free",
    ]


_JAPANESE = [
    "港は千八百四十年の春に商人たちの会社によって建て",
    "られた。鉄道が先に谷に着いたので、計画は十年で失",
    "敗した。",
]
_RUSSIAN = ["Порт в Ловике был построен весной сорокового года тем самым", "обществом купцов, которые возили шерсть."]


@pytest.mark.parametrize(("lines", "between"), [(_JAPANESE, ""), (_RUSSIAN, " ")])
def test_it_holds_in_other_scripts(lines: list[str], between: str) -> None:
    short = "\n".join("AB" for _ in range(12))
    assert texts("\n".join(lines) + f"\n\n{short}")[0] == between.join(lines)


def test_lines_with_labels_stay_apart() -> None:
    labels = (
        "From: Ann Example of the Harbour Office in Lowick by the Sea",
        "Subject: the berths of this summer and of the next",
        "Text: none",
    )
    assert texts("\n".join(labels)) == [*labels]


@pytest.mark.parametrize("below", ["1a2b3c when somebody ran out of patience.", "12 of the 14 members were there."])
def test_two_lines_are_joined_where_a_sentence_runs_on_with_a_figure(below: str) -> None:
    above = "The lookup is right, the table is wrong: it was cut short in commit"
    assert texts(f"{above}\n{below}") == [f"{above} {below}"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The lookup is right, the table is wrong: it was cut short in May.", "12 of the 14 members were there."),
        ("The lookup is right, the table is wrong and it was cut short today", "1. Mend the table of the tides."),
        ("The harbour board met on Monday", "12 of the 14 members were there."),
        ("Rooms of the harbour office that are to let from May to the autumn", "14 Quay Street, second floor"),
    ],
)
def test_a_line_that_begins_with_a_figure_and_no_sentence_runs_on_to_stands_apart(above: str, below: str) -> None:
    assert texts(f"{above}\n{below}") == [above, below]
