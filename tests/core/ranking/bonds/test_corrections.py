"""What takes claims back."""

from __future__ import annotations

import pytest

import core
from tests.core.ranking.bonds.bonded import bonded, bonds_in, lines_in

STUDY = """People who drink fluoridated water are twice as likely to lose their memory. The study took nine years.

Dentists warned against haste.

{label} An earlier version said that people who drink fluoridated water are twice as likely to lose their memory."""


@pytest.mark.parametrize(
    "label", ["Correction, 14 June:", "CORRECTED:", "Clarification (3 May 2024):", "Corrected:", "Update:"]
)
def test_a_claim_needs_its_correction(label: str) -> None:
    assert bonded(STUDY.format(label=label), "correction") == {0: (3,)}


def test_a_correction_below_a_heading_is_one() -> None:
    text = STUDY.format(label="\n\n## Correction\n\n")
    assert bonded(text, "correction") == {0: (3,)}


def test_a_correction_that_is_furniture_is_shown_as_a_line() -> None:
    article = core.load_text(STUDY.format(label="Correction:"), language="en")
    assert [aside.reason for aside in article.furniture] == ["editor's note"]
    assert bonds_in(article, "correction") == {}
    assert lines_in(article, "correction")[0][0].startswith("Correction:")


def test_in_a_part_the_correction_outside_is_shown_as_a_line() -> None:
    article = core.load_text(STUDY.format(label="Correction, 14 June:"), language="en")
    part = article.within(0, article.sentences[1].end)
    assert lines_in(part, "correction")[0][0].startswith("Correction, 14 June:")


def test_what_opens_an_article_needs_its_update_whatever_that_says() -> None:
    text = "Police arrested a baker on Monday. It rained.\n\nUPDATE: He was cleared of all suspicion."
    assert bonded(text, "correction") == {0: (2,)}


def test_the_entries_of_a_live_blog_are_no_corrections() -> None:
    text = "The wall fell.\n\n" + "\n\n".join(f"Update: The river rose by {hour} inches." for hour in "abcdef")
    assert bonded(text, "correction") == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "None of this is true.",
        "This is false.",
        "That is simply not true.",
        "The claim is baseless.",
        "There is no evidence for it.",
        "The opposite is true.",
        "The letter was forged.",
    ],
)
def test_a_claim_needs_the_sentence_that_says_that_it_is_untrue(sentence: str) -> None:
    text = f"The city will ban stoves. Inspectors will come.\n\n{sentence} The council never met."
    found = bonded(text, "correction")
    assert found == {0: (2,), 1: (2,)}
    assert bonded(text, "pointing")[2] == (1,)


@pytest.mark.parametrize(
    "sentence",
    ["Das war falsch.", "Nichts davon ist wahr.", "Das stimmt nicht.", "Die Behauptung ist frei erfunden."],
)
def test_german_ones_are_known(sentence: str) -> None:
    text = f"Zuerst hieß es, es seien 300 Tonnen ausgelaufen. {sentence} Es waren drei."
    assert bonded(text, "correction", language="de") == {0: (1,)}


def test_a_second_verdict_takes_back_nothing_of_what_is_true() -> None:
    text = "The city will ban stoves.\n\nNone of this is true. Stoves may stay.\n\nWe rate the claim false."
    assert bonded(text, "correction") == {0: (1,)}


def test_a_myth_is_shown_with_its_heading_and_needs_the_fact() -> None:
    article = core.load_text(
        "## Myth 3\n\nBirds need warm milk.\n\nFact: Birds cannot digest milk.\n\n## Ask us\n\nRing."
    )
    assert bonds_in(article, "correction") == {0: (1,)}
    assert lines_in(article, "correction") == {0: ("Myth 3",)}


@pytest.mark.parametrize(("claim", "fact"), [("Claim", "Verdict"), ("MYTH #2", "FACT"), ("The claim", "Our rating")])
def test_a_labelled_claim_needs_the_verdict(claim: str, fact: str) -> None:
    assert bonded(f"{claim}: Birds need warm milk.\n\n{fact}: They do not.", "correction") == {0: (1,)}


@pytest.mark.parametrize(
    "sentence",
    [
        "This is a true story.",
        "That is the way to the false wall.",
        "It is not clear who paid.",
        "The letter was sent.",
        "The facts are known.",
    ],
)
def test_what_says_nothing_of_the_kind_takes_nothing_back(sentence: str) -> None:
    assert bonded(f"The city will ban stoves. {sentence}", "correction") == {}


def test_a_charge_needs_the_update_that_names_the_accused() -> None:
    text = "It rained.\n\nProsecutors accuse Lind of theft. The boats left.\n\nUPDATE: Lind was cleared."
    assert bonded(text, "correction") == {0: (3,), 1: (3,)}
