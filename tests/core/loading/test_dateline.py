"""Datelines before the first sentence of a paragraph."""

from __future__ import annotations

import pytest

import core


@pytest.mark.parametrize(
    ("dateline", "sentence"),
    [
        ("DUNMORE, May 4 (Newswire) - ", "Shares in ferry company Norline fell."),
        ("WASHINGTON (AP) — ", "The mayor opened the bridge."),
        ("LONDON — ", "The mayor opened the bridge."),
        ("SAN FRANCISCO, Calif. -- ", "The mayor opened the bridge."),
        ("Berlin, 4. Mai (dpa) – ", "Der Rat hat die Brücke beschlossen."),
        ("PARIS, 4 mai (AFP) - ", "Le maire a ouvert le pont."),
        ("ROMA, 4 mag. - (ANSA) - ", "Il sindaco ha aperto il ponte."),
        ("МОСКВА, 4 мая (ТАСС) — ", "Мэр открыл мост."),
        ("新华社北京5月4日电（记者王安）", "港口今日开放。"),
    ],
)
def test_the_first_sentence_begins_behind_it(dateline: str, sentence: str) -> None:
    article = core.load_text(f"{dateline}{sentence}\n\n{sentence}")
    assert article.sentences[0].text == sentence
    assert dateline.strip() in article.text


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor (of Lowick) - a friend - said no.",
        "NATO - the alliance - met.",
        "Lowick (pop. 300) - a town - was flooded.",
        "Mark Example (Labour) - who lost - left.",
    ],
)
def test_a_sentence_with_dashes_has_none(sentence: str) -> None:
    assert core.load_text(sentence, language="en").sentences[0].text == sentence
