"""Questions and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

import core
from tests.core.ranking.bonds.bonded import bonded, bonds_in, lines_in

INTERVIEW = """The river agency was founded long ago.

Q: Did the agency fail the people of Osterby?

A: No. The forecast was right.

Q: Will you resign?

A: I offered to."""


def test_a_question_and_its_short_answer_need_each_other_whole() -> None:
    found = bonded(INTERVIEW, "question", "answer")
    assert found == {1: (2, 3), 2: (1,), 3: (1, 2), 4: (5,), 5: (4,)}


def test_of_a_long_answer_the_beginning_stands_with_the_question() -> None:
    answer = "Not at all. " + "We measured the water of the river at every gate for many years. " * 5
    found = bonded(f"Q: Did it fail?\n\nA: {answer}", "question", "answer")
    assert found == {0: (1, 2), 1: (0,), 2: (0, 1)}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fi", "CHAIR", "MR. HOLT"),
        ("sv", "Lindqvist", "Osterby Post"),
        ("zh", "主席", "证人"),
        ("ru", "Ведущий", "Гость"),
    ],
)
def test_speakers_are_told_by_their_labels_in_any_language(language: str, one: str, other: str) -> None:
    text = f"{one}: Did you see it?\n\n{other}: No.\n\n{one}: When did you know?\n\n{other}: In May.\n"
    assert bonded(text, "question", "answer", language=language) == {0: (1,), 1: (0,), 2: (3,), 3: (2,)}


def test_german_labels_are_known() -> None:
    text = "Frage: Wurden die Tore zu spät geöffnet?\n\nAntwort: Das stand in der Zeitung."
    assert bonded(text, "question", "answer", language="de") == {0: (1,), 1: (0,)}


def test_labels_that_are_none_of_speakers_make_no_talk() -> None:
    text = "Note: The gate is shut. Who has the key?\n\nThe mayor spoke on Monday.\n\nSource: The Corran Post."
    assert bonded(text, "question", "answer") == {}


def test_a_heading_that_asks_is_shown_with_its_answer() -> None:
    article = core.load_text("# Moving\n\n## May I keep a boat?\n\nYes, until June.\n\n## The roof\n\nIt leaks.")
    assert lines_in(article, "answer") == {0: ("May I keep a boat?",)}


def test_questions_on_lines_of_their_own_make_an_interview() -> None:
    pairs = ("Did it fail?", "It held."), ("Who built it?", "The town did."), ("Will it last?", "We hope that it will.")
    text = "\n\n".join(line for pair in pairs for line in pair)
    assert bonded(text, "question", "answer") == {0: (1,), 1: (0,), 2: (3,), 3: (2,), 4: (5,), 5: (4,)}


def test_what_answers_quoted_lines_of_a_mail_is_shown_with_them() -> None:
    mail = (
        "From: a@example.org\nTo: b@example.org\nSubject: Re: roof\nContent-Type: text/plain; charset=utf-8\n\n"
        "On Tue, 12 Mar 2024 at 09:11, Tom <b@example.org> wrote:\n> May we keep the boats in the shed?\n\n"
        "Yes, but only until 30 June.\n\n> Can we sublet the upper floor?\n\nNot without consent.\n"
    )
    article = core.load(mail.encode())
    assert lines_in(article, "answer") == {
        0: ("May we keep the boats in the shed?",),
        1: ("Can we sublet the upper floor?",),
    }


def test_within_a_paragraph_a_reply_needs_the_question() -> None:
    text = "The town is proud. Was the wall safe? Hardly. It fell in May."
    assert bonded(text, "question", "answer") == {1: (2,), 2: (1,)}


def test_within_a_paragraph_a_question_may_be_one_that_nothing_answers() -> None:
    text = "The town is proud. Was the wall safe? Engineers had warned of it."
    assert bonded(text, "question", "answer") == {}


def test_a_speech_says_itself_what_it_answers() -> None:
    speech = "We measured the water at every gate. " * 12
    assert bonded(f"Q: Did it fail?\n\nA: {speech}", "question", "answer") == {}


def test_statements_are_neither() -> None:
    assert bonded("The wall is safe. No boat was lost. Yes, it rained.", "question", "answer") == {}


def test_the_interviews_pairs_are_picked_as_one() -> None:
    article = core.load_text(INTERVIEW, language="en")
    for count in range(2, 7):
        assert core.rank(article).summary(core.Length(count)).broken == ()


def test_questions_of_a_talk_are_found_in_parts_too() -> None:
    article = core.load_text(INTERVIEW, language="en")
    part = article.within(article.sentences[4].start, len(article.text))
    assert bonds_in(part, "question") == {0: (1,)}


def test_what_follows_the_last_answer_is_no_part_of_it() -> None:
    assert bonded(f"{INTERVIEW}\n\nThe agency has sixty members.", "answer") == bonded(INTERVIEW, "answer")


def test_what_is_set_like_the_questions_is_answered_too(tmp_path: Path) -> None:
    pairs = ("Did it fail?", "It held."), ("Who built it?", "The town."), ("Will it last?", "We hope so.")
    lines = [f"**{one}**\n\n{other}" for one, other in (*pairs, ("They say that you slept.", "I was on the pier."))]
    file = tmp_path / "talk.md"
    file.write_text("\n\n".join(lines))
    assert bonds_in(core.load(str(file), language="en"), "question", "answer")[7] == (6,)


def test_speakers_in_a_row_may_speak_once_each() -> None:
    lines = "Lord Arkley: Will it run?", "Baroness Ortiz: It will.", "Lord Hallin: When?", "The Minister: In May."
    assert bonded("\n\n".join(lines), "question", "answer") == {0: (1,), 1: (0,), 2: (3,), 3: (2,)}


def test_facts_in_a_row_are_no_talk() -> None:
    lines = "Place: Corran", "Date: 3 May", "Time: Noon", "Price: 12 crowns", "Is it fun? It is fun."
    assert bonded("\n\n".join(lines), "question", "answer") == {}
