"""Who speaks in a text, and when: what is a turn, what is none, and that no name or time is part of a sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.loading.turns import _label_words


def turns_of(text: str, language: str = "") -> list[tuple[str, str, str]]:
    """The speaker, the time and what is said, of each turn."""
    article = core.load_text(text, language=language)
    return [(turn.speaker, turn.time, article.text[turn.words : turn.end]) for turn in article.turns]


def lines(*rows: str) -> str:
    return "\n\n".join(rows)


INTERVIEW = lines(
    "We met her at the quay in May.",
    "REPORTER: Why did the quay burn? Nobody has told us.",
    "BERG: A cable was old. We had asked for the money twice.",
    "It never came, and in the end the fire did.",
    "REPORTER: And what now?",
    "BERG: Now we build.",
)


def test_a_speaker_has_the_words_up_to_the_next_one() -> None:
    assert turns_of(INTERVIEW) == [
        ("REPORTER", "", "Why did the quay burn? Nobody has told us."),
        (
            "BERG",
            "",
            "A cable was old. We had asked for the money twice.\n\nIt never came, and in the end the fire did.",
        ),
        ("REPORTER", "", "And what now?"),
        ("BERG", "", "Now we build."),
    ]


def test_a_name_and_a_time_are_in_no_sentence() -> None:
    article = core.load_text(INTERVIEW)
    assert [sentence.text for sentence in article.sentences][:4] == [
        "We met her at the quay in May.",
        "Why did the quay burn?",
        "Nobody has told us.",
        "A cable was old.",
    ]
    for turn in article.turns:
        assert all(sentence.end <= turn.start or sentence.start >= turn.words for sentence in article.sentences)


def test_who_says_a_sentence_is_told_by_its_place() -> None:
    article = core.load_text(INTERVIEW)
    said = {sentence.text: article.said_by(sentence.start) for sentence in article.sentences}
    assert said["We met her at the quay in May."] == ""
    assert said["It never came, and in the end the fire did."] == "BERG"
    assert said["And what now?"] == "REPORTER"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Anna Berg:", "Ben Holm:"),
        ("Q:", "A:"),
        ("Q.", "A."),
        ("I:", "B:"),
        ("Mr. SMITH.", "The CHAIRMAN."),
        ("Dr. Anna Berg (SPD):", "Präsidentin Nora Lind:"),
        ("Mme la présidente :", "M. Durand :"),
        ("Frage:", "Antwort:"),
        ("P:", "R:"),
        ("Корреспондент:", "Анна Берг:"),
        ("Δημοσιογράφος:", "Άννα Μπεργκ:"),
        ("المذيع:", "ليلى حداد:"),
        ("מראיין:", "אנה ברג:"),
        ("记者：", "李明："),
        ("記者：", "山田："),
        ("기자:", "김민수:"),
        ("ผู้สื่อข่าว:", "สมชาย:"),
        ("Speaker 1 (00:03):", "Speaker 2 (00:15):"),
    ],
)
def test_names_of_any_script_that_take_turns_speak(first: str, second: str) -> None:
    language = {"P:": "es", "Frage:": "de"}.get(first, "")
    rows = [
        f"{label} {words}" for label, words in zip((first, second) * 2, ("Why?", "So.", "How?", "Thus."), strict=True)
    ]
    found = turns_of(lines(*rows), language)
    assert [words for _, _, words in found] == ["Why?", "So.", "How?", "Thus."]
    assert [speaker for speaker, _, _ in found] == [
        label.split(" (00")[0].rstrip(".:： ") for label in (first, second, first, second)
    ]


@pytest.mark.parametrize(
    ("row", "speaker", "time"),
    [
        ("[10:42] Anna: Hello.", "Anna", "10:42"),
        ("10:42 <anna> Hello.", "anna", "10:42"),
        ("12/03/2024, 10:42 - Anna Berg: Hello.", "Anna Berg", "10:42"),
        ("[12/03/24, 10:42:11 PM] Anna: Hello.", "Anna", "10:42:11 PM"),
        ("00:01:02 Anna Berg: Hello.", "Anna Berg", "00:01:02"),
        ("Anna Berg 10:42\nHello.", "Anna Berg", "10:42"),
        ("Anna Berg (10:42):\nHello.", "Anna Berg", "10:42"),
        ("10:42\nAnna Berg: Hello.", "Anna Berg", "10:42"),
    ],
)
def test_chats_and_transcripts_have_names_and_times(row: str, speaker: str, time: str) -> None:
    other = row.replace("Anna", "Ben").replace("anna", "ben")
    found = turns_of(lines(row, other, row, other))
    assert found[0] == (speaker, time, "Hello.")
    assert len(found) == 4


def test_the_times_of_a_live_blog_are_turns_without_a_speaker() -> None:
    text = lines("10:42 Uhr: Der Hafen ist zu.", "10:30 Uhr: Die Fähre fällt aus.", "09:55 Uhr: Es stürmt.")
    assert turns_of(text, "de") == [
        ("", "10:42 Uhr", "Der Hafen ist zu."),
        ("", "10:30 Uhr", "Die Fähre fällt aus."),
        ("", "09:55 Uhr", "Es stürmt."),
    ]
    assert core.load_text(text, language="de").sentences[0].text == "Der Hafen ist zu."


def test_times_above_the_entries_of_a_page_belong_to_them() -> None:
    entries = "".join(
        f"<div class=entry><time>{time}</time><p>{text} Nobody was hurt, the police said in the morning.</p></div>"
        for time, text in (("10:42", "The port has closed."), ("10:30", "The ferry stays."), ("09:55", "Trees fell."))
    )
    opening = "<p>The storm is expected to reach the coast at noon, and the port has been closed since the morning.</p>"
    page = f"<html lang=en><body><article><h1>Storm: live</h1>{opening}{entries}</article></body></html>"
    article = core.load(page.encode())
    assert [turn.time for turn in article.turns] == ["10:42", "10:30", "09:55"]
    assert article.said_by(article.text.index("The ferry")) == "10:30"


@pytest.mark.parametrize(
    "text",
    [
        lines(
            "Note: Never run it dry.", "Fill it.", "Warning: It is hot.", "Wait.", "Note: It is slow.", "Warning: Stop."
        ),
        lines(
            *("Name: Anna Berg", "Address: 12 Quay Street", "Phone: 555 123", "Name: Ben Holm", "Address: 3 Hill Road")
        ),
        lines("Cost: It costs nine million.", "Time: It takes two years.", "Risk: The sea may rise."),
        lines("Hinweis: Nicht öffnen.", "Achtung: Es ist heiß.", "Hinweis: Es dauert.", "Achtung: Weg da."),
        lines("注意：请勿打开。", "警告：很热。", "注意：请等待。", "警告：停。"),
        lines("She said: “We go.”", "He said: “We stay.”", "She said: “Then go.”", "He said: “I do.”"),
        lines("Berlin: 20", "Hamburg: 30", "Berlin: 25", "Hamburg: 35"),
        lines("John 3:16: They went.", "John 3:17: They came.", "Luke 2:10: They stayed.", "John 3:18: They slept."),
        lines("<img> Shows a picture.", "<p> Begins a paragraph.", "<img> Has no end."),
        lines("DEAR ABBY: We moved.", "DEAR LOST: Move back.", "DEAR ABBY: We married.", "DEAR BRIDE: Do not."),
        "The meeting: at 10:42 it began. There was one more thing: nobody came.",
        lines("K: One.", "L: Two.", "M: Three.", "K: Four.", "L: Five.", "M: Six."),
        lines("A. The first point is this.", "B. The second point is that.", "C. The third is none."),
    ],
)
def test_other_colons_and_times_are_no_speakers(text: str) -> None:
    assert turns_of(text) == []


def test_what_stands_aside_within_an_answer_does_not_end_it() -> None:
    rows = ("Berg: Why?", "Holm: So it was.", "Photo: Anna Meier", "It was cold, too.", "Berg: How?", "Holm: Thus.")
    article = core.load_text(lines(*rows), language="en")
    assert [span.text for span in article.furniture] == ["Photo: Anna Meier"]
    assert article.said_by(article.text.index("It was cold")) == "Holm"


def test_a_few_times_in_a_long_text_are_no_turns() -> None:
    told = ["The storm went on and on."] * 20
    assert turns_of(lines("10:42 It began.", *told, "11:30 It rose.", *told, "12:10 It fell.")) == []


def test_two_of_a_kind_are_no_live_blog() -> None:
    assert turns_of(lines("10:42 The port has closed.", "10:30 The ferry stays.")) == []


def test_what_follows_the_last_turn_is_not_put_into_a_mouth() -> None:
    rows = ("Berg: Why?", "Holm: So.", "Berg: How?", "Holm: Thus.", "Anna Berg spoke to Ben Holm in May.")
    assert turns_of(lines(*rows))[-1] == ("Holm", "", "Thus.")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            ("Lord Arkley: Will it run?", "Baroness Ortiz: It will.", "Lord Hallin: When?", "The Minister: In May."),
        ),
        ("el", ("Ρήγας: Θα τρέξει;", "Δούκα: Θα τρέξει.", "Λάσκαρης: Πότε;", "Ο υπουργός: Τον Μάιο.")),
        ("ja", ("佐藤：走りますか？", "田中：走ります。", "鈴木：いつですか？", "大臣：五月です。")),
    ],
)
def test_who_asks_and_who_answers_may_speak_once_each(language: str, lines: tuple[str, ...]) -> None:
    turns = core.load_text("\n\n".join(lines), language=language).turns
    assert [turn.speaker for turn in turns] == [line.replace("：", ":").partition(":")[0] for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("Place: Corran?", "Date: 3 May", "Time: Noon?", "Price: 12 crowns"),
        ("Problem: It stops?", "Solution: Start it.", "Problem: It hums?", "Solution: Stop it."),
        ("Berg: Will it run?", "Nobody knew.", "Holm: When?", "Nobody knew that."),
    ],
)
def test_questions_behind_other_labels_or_without_an_answer_are_no_talk(lines: tuple[str, ...]) -> None:
    assert core.load_text("\n\n".join(lines), language="en").turns == ()


def test_a_heading_ends_a_turn() -> None:
    found = turns_of("Berg: Why?\n\nHolm: So.\n\n# The second day\n\nThey met again.\n\nBerg: How?\n\nHolm: Thus.")
    assert [words for _, _, words in found] == ["Why?", "So.", "How?", "Thus."]


def test_speakers_stay_when_the_language_changes() -> None:
    article = core.load_text(INTERVIEW, language="en")
    other = core.in_language(article, "de")
    assert other.turns == article.turns
    assert "REPORTER" not in " ".join(sentence.text for sentence in other.sentences)


def test_the_words_of_every_language_are_expressions() -> None:
    for language in core.LANGUAGES:
        words = _label_words(language)
        assert words.asked.fullmatch("Question")
        assert words.others.fullmatch("note")


def test_a_time_below_another_that_looks_like_a_heading_is_a_turn_of_its_own() -> None:
    rows = ["We build.", "[10:42] Berg: x", "A. ", "10:42", "10:42", "Berg 10:42", "10:42 Why? So.", "Holm: "]
    rows += ["A. Why? So.", "[10:42] Berg: We build.", "Holm: Why? So.", "Holm: x"]
    turns = core.load_text("\n\n".join(rows), language="en").turns
    assert turns
    assert all(one.end <= other.start for one, other in pairwise(turns))


_ROWS = st.lists(
    st.sampled_from(
        ("Berg: ", "Holm: ", "10:42 ", "10:42", "[10:42] Berg: ", "Q. ", "A. ", "# ", "", "Berg 10:42")
    ).flatmap(lambda label: st.sampled_from(("We build.", "", "Why? So.", "x")).map(lambda words: label + words)),
    max_size=12,
)


@given(_ROWS)
def test_turns_are_in_order_and_no_sentence_crosses_their_labels(rows: list[str]) -> None:
    article = core.load_text("\n\n".join(rows), language="en")
    assert all(one.end <= other.start for one, other in pairwise(article.turns))
    for turn in article.turns:
        assert turn.speaker or turn.time
        assert all(s.end <= turn.start or s.start >= turn.words or turn.words == turn.end for s in article.sentences)
